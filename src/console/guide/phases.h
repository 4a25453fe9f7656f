// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/guide/guiderows.h"
#include "domain/runbook.h"
#include "domain/workspace.h"
#include "incident/state.h"

#include <QList>

/// How a runbook's phases pass: pure readings of the incident's fold.
namespace breakglass::console {

/// The phase that goes on now; null when none was entered or the incident is over.
[[nodiscard]] const Phase *currentPhase(
    const Runbook &runbook, const incident::IncidentState &state);
/// The one to enter next, the first for null. Recurring phases go on beside the others and are
/// never entered.
[[nodiscard]] const Phase *phaseAfter(const Runbook &runbook, const Phase *phase);
/// Where a run belongs, and where the guide goes on when it is done; null: the runbook has none.
[[nodiscard]] const Phase *phaseOfRun(const Runbook &runbook);
[[nodiscard]] const Phase *phaseAfterRun(const Runbook &runbook);
/// "Assess (0–5), Decide (5–15)" are stretches of the incident clock: each begins where the one
/// before ends. Any other time box is a duration of its own.
[[nodiscard]] bool isOnIncidentClock(const Runbook &runbook, const Phase &phase);

[[nodiscard]] QList<GuidePhaseRow> guidePhases(const Workspace &workspace, const Runbook &runbook,
    const incident::IncidentState &state, TimePoint now);
/// "2 of 7"
[[nodiscard]] QString guidePhaseCount(const Runbook &runbook, const incident::IncidentState &state);

[[nodiscard]] QList<GuideLevelRow> guideLevels(
    const QList<EscalationLevel> &ladder, const incident::IncidentState &state, TimePoint now);
/// "in 07:48", "all told", or nothing without an incident.
[[nodiscard]] QString guideEscalation(
    const QList<EscalationLevel> &ladder, const incident::IncidentState &state, TimePoint now);

} // namespace breakglass::console
