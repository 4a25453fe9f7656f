// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

namespace breakglass::console {

/// The runbooks of the workspace, to be read: blocks, checklists, tree, document life.
class RunbooksModel final : public PlaceModel
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
