// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "drill/pace.h"

namespace breakglass::drill {

double paceOf(const Scenario &scenario, PaceMoment moment)
{
    return moment.isTroubleSeen && !moment.isRunning ? 1 : scenario.speed;
}

} // namespace breakglass::drill
