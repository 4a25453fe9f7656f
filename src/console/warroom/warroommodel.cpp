// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/warroom/warroommodel.h"

namespace breakglass::console {

void WarRoomModel::attached() {}

} // namespace breakglass::console
