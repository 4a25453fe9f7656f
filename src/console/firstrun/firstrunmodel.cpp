// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/firstrunmodel.h"

namespace breakglass::console {

void FirstRunModel::attached() {}

} // namespace breakglass::console
