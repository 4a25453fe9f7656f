// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

namespace breakglass::console {

/// The record as a table: search, filter, verify, export.
class AuditModel final : public PlaceModel
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
