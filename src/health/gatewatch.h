// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "health/fleet.h"

#include <QString>

namespace breakglass::health {

/// How far a gate has come.
struct GateProgress
{
    int passed = 0; ///< Fresh samples in a row that met every limit.
    int needed = 0;
    Milliseconds held{}; ///< How long all limits have been met without a gap.
    Milliseconds hold{};
    bool open = false; ///< Everything holds for long enough: go on.
    bool waitsForData =
        false;      ///< No fresh sample: the gate stands still, no data is never healthy.
    QString detail; ///< "error rate 0.31 %, below 1 %; sample 4 of 10"
};

/// Pure: what a gate of `rule` says about a target's samples since `since`, at `now`, with the target's state.
[[nodiscard]] GateProgress evaluateGate(
    const GateRule &rule, const TargetView &view, TimePoint since, TimePoint now);

} // namespace breakglass::health
