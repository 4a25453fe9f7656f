// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "drill/conduct.h"
#include "drill/score.h"

namespace breakglass::drill {

/// When the first message is due where a scenario does not say.
inline constexpr Milliseconds standardFirstAlert{5 * 60'000};

/// Time by which a perfect answer has decided: the ideal phases up to the one called "decide".
[[nodiscard]] Milliseconds idealDecision(const Scenario &scenario);
/// From the declaration to the first message.
[[nodiscard]] Milliseconds firstAlertWithin(const Scenario &scenario);
/// From the begin, as every moment of `conduct`.
[[nodiscard]] Milliseconds firstAlertDue(const Scenario &scenario, const Conduct &conduct);
/// The message that told the end: not the first one, and sent after the last run that succeeded.
[[nodiscard]] std::optional<Milliseconds> resolutionMessage(const Conduct &conduct);
/// The runbook that guides for the scenario's target, or null.
[[nodiscard]] const Runbook *guideOf(const Scenario &scenario, const Workspace &workspace);
/// Expected items that were not ticked.
[[nodiscard]] QStringList missedItems(
    const Scenario &scenario, const Workspace &workspace, const Conduct &conduct);
[[nodiscard]] QString strategyTitle(const Workspace &workspace, const QString &id);

/// What went well and what did not, each with the line of the runbook that says how.
[[nodiscard]] QList<Finding> findingsOf(
    const Scenario &scenario, const Workspace &workspace, const Conduct &conduct);

} // namespace breakglass::drill
