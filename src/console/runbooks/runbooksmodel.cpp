// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbooksmodel.h"

namespace breakglass::console {

void RunbooksModel::attached() {}

} // namespace breakglass::console
