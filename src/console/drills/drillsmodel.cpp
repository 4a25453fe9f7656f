// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/drillsmodel.h"

namespace breakglass::console {

DrillsModel::DrillsModel(ShellModel &shell, Console &console)
    : PlaceModel(shell), m_console(console)
{
}

void DrillsModel::attached() {}

} // namespace breakglass::console
