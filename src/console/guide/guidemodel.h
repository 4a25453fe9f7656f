// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// Phases, decision tree, checklist and ranked strategies of the present incident.
class GuideModel : public PlaceModel
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
