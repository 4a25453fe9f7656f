// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/guide/guiderows.h"
#include "domain/workspace.h"
#include "incident/state.h"
#include "planning/situation.h"

#include <optional>
#include <QList>

/// Where the decision tree stands, and what speaks for each answer: pure readings of the fold.
namespace breakglass::console {

/// Either a question is open, or the answers have led to something.
struct TreeStand
{
    const DecisionNode *open = nullptr;
    /// Strategy::id that the answers led to, or the words of the tree where none exists.
    QString strategy;
    int answered = 0; ///< Answers of this tree so far.
};
[[nodiscard]] TreeStand standOf(const Runbook &runbook, const incident::IncidentState &state);
/// "Question 2 of 3": how many at most, from here on.
[[nodiscard]] QString guideQuestionCount(const Runbook &runbook, const TreeStand &stand);
[[nodiscard]] QList<GuideCrumbRow> guideCrumbs(
    const Runbook &runbook, const incident::IncidentState &state);
[[nodiscard]] QList<GuideAnswerRow> guideAnswers(const Workspace &workspace,
    const DecisionNode *open, const std::optional<planning::Situation> &situation);
/// "A bad deployment just happened: rev 42 deployed at 14:02:10": the reason of a choice; empty
/// without answers.
[[nodiscard]] QString reasonByTree(const Runbook &runbook, const incident::IncidentState &state,
    const std::optional<planning::Situation> &situation);

} // namespace breakglass::console
