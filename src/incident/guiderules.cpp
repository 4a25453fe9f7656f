// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/rules.h"

namespace breakglass::incident {

using namespace Qt::StringLiterals;

namespace {

Expected<const Runbook *> findRunbook(const Workspace &workspace, const QString &id)
{
    if (const Runbook *runbook = workspace.runbook(id))
        return runbook;
    return failure(ErrorKind::NotFound, u"There is no runbook \"%1\" in the workspace."_s.arg(id));
}

Expected<ChecklistItem> findItem(
    const Workspace &workspace, const QString &runbookId, const ChecklistItem &item)
{
    const Expected<const Runbook *> runbook = findRunbook(workspace, runbookId);
    if (!runbook)
        return std::unexpected(runbook.error());
    for (const Phase &phase : (*runbook)->phases) {
        for (const ChecklistItem &candidate : phase.items) {
            if (candidate.id == item.id)
                return candidate;
        }
    }
    return failure(ErrorKind::NotFound,
        u"The runbook %1 has no checklist item \"%2\"."_s.arg(runbookId, item.id), {},
        u"Open the runbook again."_s);
}

/// Where the answers given so far lead: a node of this tree, or what ended it.
QString standsAt(const IncidentState &state, const Runbook &runbook)
{
    if (state.answers.isEmpty() || state.answers.constLast().runbook != runbook.id)
        return runbook.tree.isEmpty() ? QString() : runbook.tree.constFirst().id;
    return state.answers.constLast().leadsTo;
}

QString strategyTitle(const Workspace &workspace, const QString &id)
{
    const Strategy *strategy = workspace.strategy(id);
    return strategy == nullptr ? id : strategy->title;
}

/// A node id, a strategy id, or the words of the tree where no such strategy exists.
QString destination(const DecisionAnswer &answer)
{
    if (!answer.next.isEmpty())
        return answer.next;
    return answer.strategy.isEmpty() ? answer.strategyText : answer.strategy;
}

} // namespace

Draft draftTick(const IncidentState &state, const Workspace &workspace, const QString &runbook,
    const ChecklistItem &item, const QString &evidence, bool byBreakglass)
{
    const Expected<ChecklistItem> known = findItem(workspace, runbook, item);
    if (!known)
        return std::unexpected(known.error());
    const auto ticked = state.ticks.constFind(known->id);
    if (ticked != state.ticks.constEnd())
        return failure(ErrorKind::Conflict,
            u"\"%1\" was ticked by %2 at %3."_s.arg(known->text, ticked->by, toClock(ticked->at)));
    return events::ItemTicked{runbook, known->id, known->text, evidence, byBreakglass};
}

Draft draftUntick(const IncidentState &state, const Workspace &workspace, const QString &runbook,
    const ChecklistItem &item)
{
    const Expected<ChecklistItem> known = findItem(workspace, runbook, item);
    if (!known)
        return std::unexpected(known.error());
    if (!state.ticks.contains(known->id))
        return failure(ErrorKind::Conflict, u"\"%1\" is not ticked."_s.arg(known->text));
    return events::ItemUnticked{runbook, known->id, known->text};
}

Draft draftAnswer(const IncidentState &state, const Workspace &workspace, const QString &runbookId,
    const QString &nodeId, int answer)
{
    const Expected<const Runbook *> runbook = findRunbook(workspace, runbookId);
    if (!runbook)
        return std::unexpected(runbook.error());
    const DecisionNode *node = (*runbook)->node(nodeId);
    if (node == nullptr || answer < 0 || answer >= node->answers.size())
        return failure(ErrorKind::NotFound,
            u"This answer is not in the decision tree of %1."_s.arg(runbookId),
            u"Nothing was decided."_s, u"Open the guide again."_s);
    const QString present = standsAt(state, **runbook);
    if (present != nodeId) {
        const DecisionNode *open = (*runbook)->node(present);
        const QString what = open != nullptr ? u"The open question is \"%1\"."_s.arg(open->question)
                                             : u"The questions are answered: %1."_s.arg(
                                                   strategyTitle(workspace, present));
        return failure(ErrorKind::Conflict, what, {}, u"Go back to change an answer."_s);
    }
    const DecisionAnswer &given = node->answers.at(answer);
    return events::QuestionAnswered{
        runbookId, nodeId, node->question, given.text, destination(given)};
}

Draft draftWithdrawal(
    const IncidentState &state, const Workspace &workspace, const QString &runbookId)
{
    const Expected<const Runbook *> runbook = findRunbook(workspace, runbookId);
    if (!runbook)
        return std::unexpected(runbook.error());
    if (state.answers.isEmpty() || state.answers.constLast().runbook != runbookId)
        return failure(
            ErrorKind::Conflict, u"This is the first question. There is nothing to go back to."_s);
    return events::AnswerWithdrawn{runbookId, state.answers.constLast().node};
}

Draft draftPhase(const IncidentState &state, const Workspace &workspace, const QString &runbookId,
    const QString &phaseId)
{
    const Expected<const Runbook *> runbook = findRunbook(workspace, runbookId);
    if (!runbook)
        return std::unexpected(runbook.error());
    const auto &phases = (*runbook)->phases;
    const auto phase = std::ranges::find(phases, phaseId, &Phase::id);
    if (phase == phases.end())
        return failure(
            ErrorKind::NotFound, u"The runbook %1 has no phase \"%2\"."_s.arg(runbookId, phaseId));
    const bool isThere = !state.phases.isEmpty() && !state.phases.constLast().left &&
                         state.phases.constLast().phase == phaseId;
    if (isThere)
        return failure(ErrorKind::Conflict,
            u"%1 goes on since %2."_s.arg(phase->title, toClock(state.phases.constLast().entered)));
    return events::PhaseEntered{runbookId, phaseId, phase->title};
}

} // namespace breakglass::incident
