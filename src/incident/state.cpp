// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/state.h"

namespace breakglass::incident {

namespace {

/// One event put into the state. What only the report or a run reads changes nothing here.
struct Fold
{
    IncidentState &state;
    const Event &event;

    void forgetWork() const;
    void beginWork() const;
    [[nodiscard]] bool isAboutPresent() const
    {
        return !state.incident.id.isEmpty() && event.incident == state.incident.id;
    }

    void operator()(const events::IncidentDeclared &declared) const;
    void operator()(const events::SeverityChanged &change) const;
    void operator()(const events::RoleAssigned &role) const;
    void operator()(const events::Escalated &escalated) const;
    void operator()(const events::UpdateSent &update) const;
    void operator()(const events::IncidentResolved &resolved) const;
    void operator()(const events::ItemTicked &tick) const;
    void operator()(const events::ItemUnticked &tick) const;
    void operator()(const events::QuestionAnswered &question) const;
    void operator()(const events::AnswerWithdrawn &withdrawn) const;
    void operator()(const events::PhaseEntered &phase) const;
    void operator()(const events::StrategyChosen &choice) const;
    void operator()(const events::PlanProposed &proposal) const;
    void operator()(const events::ApprovalRequested &request) const;
    void operator()(const events::ApprovalGiven &given) const;

    void operator()(const events::RecordOpened &) const {}
    void operator()(const events::ThresholdCrossed &) const {}
    void operator()(const events::HealthChanged &) const {}
    void operator()(const events::RevisionObserved &) const {}
    void operator()(const events::NoteAdded &) const {}
    void operator()(const events::PreflightChecked &) const {}
    void operator()(const events::PlanConfirmed &) const {}
    void operator()(const events::RunStarted &) const {}
    void operator()(const events::StepIntended &) const {}
    void operator()(const events::StepFinished &) const {}
    void operator()(const events::RunPaused &) const {}
    void operator()(const events::RunResumed &) const {}
    void operator()(const events::GateSampled &) const {}
    void operator()(const events::RunFinished &) const {}
    void operator()(const events::DrillStarted &) const {}
    void operator()(const events::InjectHappened &) const {}
    void operator()(const events::DrillFinished &) const {}
    void operator()(const events::MessageIntended &) const {}
    void operator()(const events::MessageDelivered &) const {}
    void operator()(const events::ConfirmationMethodChosen &) const {}
    void operator()(const events::AlertObserved &) const {}
    void operator()(const events::SilenceIntended &) const {}
    void operator()(const events::SilenceFinished &) const {}
    void operator()(const events::DryRunAsked &) const {}
    void operator()(const events::DryRunAnswered &) const {}
};

void Fold::forgetWork() const
{
    state.ticks.clear();
    state.answers.clear();
    state.phases.clear();
    state.decision.reset();
    state.plans.clear();
    state.approvals.clear();
    state.requests.clear();
    state.plansInOrder.clear();
    state.proposedBy.clear();
}

void Fold::beginWork() const
{
    const bool isUnmarked = event.incident.isEmpty() && state.incident.isActive();
    if (event.incident == state.episode || isUnmarked)
        return;
    forgetWork();
    state.episode = event.incident;
}

void Fold::operator()(const events::IncidentDeclared &declared) const
{
    if (!state.episode.isEmpty())
        forgetWork();
    ++state.incidentsEver;
    state.episode = event.incident;
    state.levelReached = 1;
    state.incident = {};
    state.incident.id = event.incident;
    state.incident.title = declared.title;
    state.incident.severity = declared.severity;
    state.incident.targets = declared.targets;
    state.incident.declaredAt = event.at;
    state.incident.declaredBy = event.actor;
    state.incident.lastUpdateAt = event.at;
}

void Fold::operator()(const events::SeverityChanged &change) const
{
    if (isAboutPresent())
        state.incident.severity = change.severity;
}

void Fold::operator()(const events::RoleAssigned &role) const
{
    if (isAboutPresent())
        state.incident.roles.insert(role.role, role.person);
}

void Fold::operator()(const events::Escalated &escalated) const
{
    if (isAboutPresent())
        state.levelReached = std::max(state.levelReached, escalated.level);
}

void Fold::operator()(const events::UpdateSent &) const
{
    if (isAboutPresent())
        state.incident.lastUpdateAt = event.at;
}

void Fold::operator()(const events::IncidentResolved &resolved) const
{
    if (!isAboutPresent() || state.incident.resolvedAt)
        return;
    state.incident.resolvedAt = event.at;
    state.incident.resolvedBy = event.actor;
    state.incident.resolution = resolved.resolution;
    if (!state.phases.isEmpty() && !state.phases.constLast().left)
        state.phases.last().left = event.at;
}

void Fold::operator()(const events::ItemTicked &tick) const
{
    beginWork();
    state.ticks.insert(tick.item, Tick{event.actor, event.at, tick.evidence, tick.byBreakglass});
}

void Fold::operator()(const events::ItemUnticked &tick) const
{
    beginWork();
    state.ticks.remove(tick.item);
}

void Fold::operator()(const events::QuestionAnswered &question) const
{
    beginWork();
    const bool isOtherTree =
        !state.answers.isEmpty() && state.answers.constLast().runbook != question.runbook;
    if (isOtherTree)
        state.answers.clear();
    state.answers.append(
        {question.node, question.answer, question.leadsTo, event.at, question.runbook});
}

void Fold::operator()(const events::AnswerWithdrawn &withdrawn) const
{
    beginWork();
    for (qsizetype index = state.answers.size() - 1; index >= 0; --index) {
        if (state.answers.at(index).node == withdrawn.node) {
            state.answers.resize(index);
            return;
        }
    }
}

void Fold::operator()(const events::PhaseEntered &phase) const
{
    beginWork();
    if (!state.phases.isEmpty() && !state.phases.constLast().left)
        state.phases.last().left = event.at;
    state.phases.append({phase.phase, event.at, {}});
}

void Fold::operator()(const events::StrategyChosen &choice) const
{
    beginWork();
    state.decision = Decision{choice.strategy, choice.target, choice.reason, event.actor, event.at};
}

void Fold::operator()(const events::PlanProposed &proposal) const
{
    beginWork();
    const QString id = proposal.plan.id;
    const auto known = state.plans.constFind(id);
    if (known == state.plans.constEnd()) {
        ++state.plansEver;
        state.plansInOrder.append(id);
    } else if (known->hash() != proposal.plan.hash()) {
        state.approvals.remove(id);
        state.requests.remove(id);
    }
    state.plans.insert(id, proposal.plan);
    state.proposedBy.insert(id, event.actor);
}

void Fold::operator()(const events::ApprovalRequested &request) const
{
    const auto plan = state.plans.constFind(request.plan);
    if (plan == state.plans.constEnd() || plan->hash() != request.planHash)
        return;
    state.requests.insert(request.plan, request);
    // What was signed is the request with its nonce: it does not count for another.
    state.approvals.remove(request.plan);
}

void Fold::operator()(const events::ApprovalGiven &given) const
{
    const auto plan = state.plans.constFind(given.plan);
    if (plan == state.plans.constEnd() || plan->hash() != given.approval.planHash)
        return;
    QList<Approval> &approvals = state.approvals[given.plan];
    const bool isRepeated =
        std::ranges::contains(approvals, given.approval.approver, &Approval::approver);
    if (!isRepeated)
        approvals.append(given.approval);
}

} // namespace

void IncidentState::apply(const Entry &entry)
{
    std::visit(Fold{*this, entry.event}, entry.event.payload);
}

} // namespace breakglass::incident
