// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/guide/guiderows.h"
#include "domain/strategy.h"
#include "execution/runview.h"
#include "incident/state.h"
#include "planning/situation.h"

#include <QList>
#include <QStringList>

namespace breakglass::console {

/// The strategy that was decided on last, by the tree or by a person; empty: none, or the incident
/// is over.
[[nodiscard]] QString decidedStrategy(const QString &byTree, const incident::IncidentState &state);
/// The last run succeeded on the target, and no trigger is crossed there: there is nothing to take back any more.
[[nodiscard]] bool isCarriedOut(
    const execution::RunView &run, const TargetId &target, const planning::Situation &situation);
/// Rows of a ranking. What was decided stands first; the row to plan first is the decided one, else
/// the best that fits. When it `isDone`, none is to be planned first.
[[nodiscard]] QList<GuideStrategyRow> guideStrategies(const QList<planning::RankedStrategy> &ranked,
    const planning::Situation &situation, const QStringList &actions, const QString &decided,
    bool isDone = false);

} // namespace breakglass::console
