// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/runmodel.h"

namespace breakglass::console {

void RunModel::attached() {}

} // namespace breakglass::console
