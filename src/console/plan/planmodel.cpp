// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/planmodel.h"

namespace breakglass::console {

void PlanModel::attached() {}

} // namespace breakglass::console
