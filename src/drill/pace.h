// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"

namespace breakglass::drill {

/// What the trainee is about, as far as the pace of the clock goes.
struct PaceMoment
{
    bool isTroubleSeen =
        false;              ///< The target is unhealthy or an incident is declared, now or before.
    bool isRunning = false; ///< A run is on and needs nobody.
};

/// How many times as fast as real time the clock of a drill runs: as the scenario says while there is nothing but to
/// wait, and at the real pace while a person reads and decides. So its target times are those of a person.
[[nodiscard]] double paceOf(const Scenario &scenario, PaceMoment moment);

} // namespace breakglass::drill
