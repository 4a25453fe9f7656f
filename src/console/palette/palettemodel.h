// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

namespace breakglass::console {

/// Everything by name: environments, services, runbooks, actions.
class PaletteModel final : public PlaceModel
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
