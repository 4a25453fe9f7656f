// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/tree.h"

#include "console/guide/guidewords.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using incident::IncidentState;

/// The longest way on from a question, itself counted. The bound ends a tree that bites its tail.
int depthOf(const Runbook &runbook, const DecisionNode *node, qsizetype bound)
{
    if (!node || bound <= 0)
        return 0;
    int deepest = 0;
    for (const DecisionAnswer &answer : node->answers)
        deepest = std::max(deepest, depthOf(runbook, runbook.node(answer.next), bound - 1));
    return deepest + 1;
}

struct Support
{
    QString text;
    int holds = GuideAnswerRow::Unknown;
};

/// All evidence of an answer in one line: what speaks against it first, then what can't be told.
Support supportOf(const DecisionAnswer &answer, const std::optional<planning::Situation> &situation)
{
    if (answer.evidence.isEmpty())
        return {};
    if (!situation)
        return {GuideWords::tr("The target was not seen yet")};
    QStringList pro;
    QStringList against;
    QStringList unknown;
    for (const Fact fact : answer.evidence) {
        const planning::Evidence found = planning::look(fact, *situation);
        (!found.holds ? unknown : *found.holds ? pro : against).append(found.text);
    }
    if (!against.isEmpty())
        return {against.join(u". "_s), GuideAnswerRow::No};
    if (!unknown.isEmpty())
        return {unknown.join(u". "_s), GuideAnswerRow::Unknown};
    return {pro.join(u". "_s), GuideAnswerRow::Yes};
}

GuideAnswerRow answerRow(const Workspace &workspace, const DecisionAnswer &answer,
    const std::optional<planning::Situation> &situation)
{
    GuideAnswerRow row;
    row.text = answer.text;
    const Support support = supportOf(answer, situation);
    row.evidence = translated(support.text);
    row.holds = support.holds;
    const Strategy *strategy = workspace.strategy(answer.strategy);
    row.strategy = strategy ? strategy->title : answer.strategyText;
    if (answer.expected)
        row.expected = answer.expected->text();
    else if (strategy)
        row.expected = translated(strategy->expected.text());
    return row;
}

} // namespace

TreeStand standOf(const Runbook &runbook, const IncidentState &state)
{
    TreeStand stand;
    if (state.answers.isEmpty() || state.answers.constLast().runbook != runbook.id) {
        stand.open = runbook.tree.isEmpty() ? nullptr : &runbook.tree.constFirst();
        return stand;
    }
    stand.answered = int(state.answers.size());
    stand.open = runbook.node(state.answers.constLast().leadsTo);
    if (!stand.open)
        stand.strategy = state.answers.constLast().leadsTo;
    return stand;
}

QString guideQuestionCount(const Runbook &runbook, const TreeStand &stand)
{
    if (!stand.open)
        return stand.answered == 0 ? QString() : GuideWords::tr("Decided");
    const int most = stand.answered + depthOf(runbook, stand.open, runbook.tree.size());
    return GuideWords::tr("Question %1 of %2").arg(stand.answered + 1).arg(most);
}

QList<GuideCrumbRow> guideCrumbs(const Runbook &runbook, const IncidentState &state)
{
    QList<GuideCrumbRow> crumbs;
    const TreeStand stand = standOf(runbook, state);
    if (stand.answered > 0) {
        for (const incident::GivenAnswer &given : state.answers)
            crumbs.append({given.answer, false});
    }
    if (stand.open)
        crumbs.append({stand.open->question, true});
    return crumbs;
}

QList<GuideAnswerRow> guideAnswers(const Workspace &workspace, const DecisionNode *open,
    const std::optional<planning::Situation> &situation)
{
    QList<GuideAnswerRow> rows;
    if (!open)
        return rows;
    for (const DecisionAnswer &answer : open->answers)
        rows.append(answerRow(workspace, answer, situation));
    return rows;
}

QString reasonByTree(const Runbook &runbook, const IncidentState &state,
    const std::optional<planning::Situation> &situation)
{
    if (state.answers.isEmpty() || state.answers.constLast().runbook != runbook.id)
        return {};
    const incident::GivenAnswer &last = state.answers.constLast();
    const DecisionNode *node = runbook.node(last.node);
    if (!node)
        return last.answer;
    const auto answer = std::ranges::find(node->answers, last.answer, &DecisionAnswer::text);
    if (answer == node->answers.end())
        return last.answer;
    const Support support = supportOf(*answer, situation);
    return support.text.isEmpty() ? last.answer : u"%1: %2"_s.arg(last.answer, support.text);
}

} // namespace breakglass::console
