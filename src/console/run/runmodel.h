// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The plan that runs: steps, gate, charts and log.
class RunModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
public:
    using PlaceModel::PlaceModel;

protected:
    void attached() override;
};

} // namespace breakglass::console
