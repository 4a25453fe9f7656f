// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/dryrun.h"

/// What the plan place says of a dry run: pure readings.
namespace breakglass::console {

/// What one step shows of it; the numbers are those that PlanStep has icons for.
struct DryRunLine
{
    enum State { Hidden, Asking, WouldSucceed, Refused, NoAnswer, None };
    State state = Hidden;
    QString text; ///< "Would succeed: ...", complete.
};
/// `isAsking`: what has no answer yet still may get one. `isAbort`: the step runs on an abort alone.
[[nodiscard]] DryRunLine dryRunLine(
    const Step &step, const execution::DryRunFold &fold, bool isAsking, bool isAbort);

/// The literal question; of a request that is repeated with another address, only that.
[[nodiscard]] QString dryRunQuestion(const Step &step);

[[nodiscard]] bool hasAllAnswers(const execution::DryRunFold &fold);
/// "2 of 3 changes would succeed, 1 has none"
[[nodiscard]] QString dryRunSummary(const Plan &plan, const execution::DryRunFold &fold);

} // namespace breakglass::console
