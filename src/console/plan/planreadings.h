// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/plan/planrows.h"
#include "domain/plan.h"
#include "domain/workspace.h"
#include "execution/dryrun.h"

#include <QList>

/// What the plan place shows of a plan: pure readings.
namespace breakglass::console {

[[nodiscard]] QList<PlanStepRow> planStepRows(const Plan &plan, const Workspace &workspace,
    const execution::DryRunFold &dryRun = {}, bool isAsking = false);
[[nodiscard]] QList<PreflightRow> preflightRows(const QList<Preflight> &preflights);
/// Passed, cautions, waiting, failed: those that there are.
[[nodiscard]] QList<PreflightCountRow> preflightCounts(const QList<Preflight> &preflights);
[[nodiscard]] QList<BlastTileRow> blastTiles(const Plan &plan, const Workspace &workspace);
[[nodiscard]] QList<BlastFactRow> blastFacts(const Plan &plan);
/// "7 steps, 1 changes production"
[[nodiscard]] QString planStepsText(const Plan &plan, const Workspace &workspace);
/// Every act in order, as text for the clipboard.
[[nodiscard]] QString planText(const Plan &plan);
/// Why the plan may not be confirmed as its preflights stand, or empty.
[[nodiscard]] QString preflightRefusal(const QList<Preflight> &preflights);

/// "Roll back checkr-console in production_us?"
[[nodiscard]] QString confirmQuestion(const Plan &plan);
/// "rev 42 is replaced by rev 41. 6 instances restart. Users lose ... Expected 2–5 min."
[[nodiscard]] QString confirmEffect(const Plan &plan, const QString &revisionWord);
[[nodiscard]] QString holdWords(const Plan &plan);

} // namespace breakglass::console
