// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/story.h"

#include "report/wording.h"

namespace breakglass::report {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds leadIn{60 * 60'000};

template <typename T>
const T *as(const Entry &entry)
{
    return std::get_if<T>(&entry.event.payload);
}

qsizetype declarationOf(const QList<Entry> &entries, const QString &incident)
{
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (entries.at(index).event.incident == incident &&
            as<events::IncidentDeclared>(entries.at(index)) != nullptr)
            return index;
    }
    return -1;
}

bool concerns(const Entry &entry, const QList<TargetId> &targets)
{
    const auto isOneOf = [&](const TargetId &target) {
        return targets.isEmpty() || targets.contains(target);
    };
    if (const auto *crossed = as<events::ThresholdCrossed>(entry))
        return isOneOf(crossed->target);
    if (const auto *health = as<events::HealthChanged>(entry))
        return isOneOf(health->target);
    if (const auto *revision = as<events::RevisionObserved>(entry))
        return isOneOf(revision->target);
    if (const auto *alert = as<events::AlertObserved>(entry))
        return isOneOf(alert->target);
    if (const auto *silence = as<events::SilenceIntended>(entry))
        return isOneOf(silence->target);
    return as<events::RecordOpened>(entry) == nullptr;
}

/// An alert, or work that somebody began: where the story starts.
bool beginsStory(const Entry &entry)
{
    if (const auto *crossed = as<events::ThresholdCrossed>(entry))
        return crossed->over;
    if (const auto *alert = as<events::AlertObserved>(entry))
        return alert->firing;
    return as<events::HealthChanged>(entry) == nullptr &&
           as<events::RevisionObserved>(entry) == nullptr &&
           as<events::ConfirmationMethodChosen>(entry) == nullptr;
}

QList<Entry> leadingTo(const QList<Entry> &entries, qsizetype declared)
{
    const QList<TargetId> targets = as<events::IncidentDeclared>(entries.at(declared))->targets;
    QList<Entry> before;
    for (qsizetype index = declared - 1; index >= 0; --index) {
        const Entry &entry = entries.at(index);
        const bool isTooOld = entries.at(declared).event.at - entry.event.at > leadIn;
        if (isTooOld || as<events::IncidentResolved>(entry) != nullptr)
            break;
        if (entry.event.incident.isEmpty() && concerns(entry, targets))
            before.prepend(entry);
    }
    const auto first = std::ranges::find_if(before, beginsStory);
    before.erase(before.begin(), first);
    return before;
}

/// Fills a story entry by entry.
struct Gathering
{
    Story &story;

    PlanStory *planOf(const QString &id) const
    {
        const auto found = std::ranges::find_if(
            story.plans, [&](const PlanStory &plan) { return plan.plan.id == id; });
        return found == story.plans.end() ? nullptr : &*found;
    }
    PlanStory *planOfRun(const QString &run) const
    {
        const auto found = std::ranges::find(story.plans, run, &PlanStory::run);
        return found == story.plans.end() ? nullptr : &*found;
    }
    void take(const Entry &entry) const
    {
        takeIncident(entry);
        takePlan(entry);
        takeRun(entry);
        const QString &actor = entry.event.actor;
        if (!actor.isEmpty() && actor != u"Breakglass"_s && !story.people.contains(actor))
            story.people.append(actor);
    }
    void useRunbook(const QString &runbook) const
    {
        if (!runbook.isEmpty() && !story.runbooks.contains(runbook))
            story.runbooks.append(runbook);
    }
    void takeIncident(const Entry &entry) const;
    void takePlan(const Entry &entry) const;
    void takeRun(const Entry &entry) const;
};

void Gathering::takeIncident(const Entry &entry) const
{
    if (const auto *crossed = as<events::ThresholdCrossed>(entry)) {
        if (crossed->over && !story.hurtsSince) {
            story.hurtsSince = entry.event.at;
            story.firstAlert = wordRow(entry, entry.event.at, Context()).title;
        }
    } else if (const auto *update = as<events::UpdateSent>(entry)) {
        story.messages.append({entry.event.at, entry.event.actor, update->audience, update->text});
    } else if (const auto *ticked = as<events::ItemTicked>(entry)) {
        story.itemTexts.insert(ticked->item, ticked->text);
        useRunbook(ticked->runbook);
    } else if (const auto *phase = as<events::PhaseEntered>(entry)) {
        story.phaseTitles.insert(phase->phase, phase->title);
        useRunbook(phase->runbook);
    } else if (const auto *answered = as<events::QuestionAnswered>(entry)) {
        useRunbook(answered->runbook);
    } else if (const auto *choice = as<events::StrategyChosen>(entry)) {
        story.decision = choice->title;
    }
}

void Gathering::takePlan(const Entry &entry) const
{
    if (const auto *proposed = as<events::PlanProposed>(entry)) {
        PlanStory *known = planOf(proposed->plan.id);
        if (known == nullptr)
            story.plans.append(PlanStory{.plan = proposed->plan});
        else if (!known->confirmed)
            known->plan = proposed->plan;
    } else if (const auto *confirmed = as<events::PlanConfirmed>(entry)) {
        if (PlanStory *plan = planOf(confirmed->plan)) {
            plan->confirmed = *confirmed;
            plan->confirmedBy = entry.event.actor;
            plan->confirmedAt = entry.event.at;
        }
    }
}

void Gathering::takeRun(const Entry &entry) const
{
    if (const auto *started = as<events::RunStarted>(entry)) {
        if (PlanStory *plan = planOf(started->plan))
            plan->run = started->run;
    } else if (const auto *intended = as<events::StepIntended>(entry)) {
        if (PlanStory *plan = planOfRun(intended->run))
            plan->steps[intended->step].started = entry.event.at;
    } else if (const auto *finished = as<events::StepFinished>(entry)) {
        if (PlanStory *plan = planOfRun(finished->run)) {
            StepStory &step = plan->steps[finished->step];
            step.ended = entry.event.at;
            step.outcome = finished->outcome;
            step.evidence = finished->evidence;
            step.reconciled = finished->reconciled;
        }
    } else if (const auto *ended = as<events::RunFinished>(entry)) {
        PlanStory *plan = planOfRun(ended->run);
        if (plan == nullptr)
            return;
        plan->finished = *ended;
        plan->finishedAt = entry.event.at;
        if (ended->result == events::RunResult::Succeeded && !story.fixedAt)
            story.fixedAt = entry.event.at;
    }
}

} // namespace

QList<Entry> entriesOf(const QList<Entry> &entries, const QString &incident)
{
    const qsizetype declared = declarationOf(entries, incident);
    if (declared < 0)
        return {};
    QList<Entry> story = leadingTo(entries, declared);
    bool isActive = true;
    for (qsizetype index = declared; index < entries.size(); ++index) {
        const Entry &entry = entries.at(index);
        const bool isOwn = entry.event.incident == incident;
        const bool isUnmarked = isActive && entry.event.incident.isEmpty() && concerns(entry, {});
        if (isOwn || isUnmarked)
            story.append(entry);
        if (isOwn && as<events::IncidentResolved>(entry) != nullptr)
            isActive = false;
    }
    return story;
}

Story tellStory(const QList<Entry> &entries, const QString &incident)
{
    Story story;
    const QList<Entry> own = entriesOf(entries, incident);
    const Gathering gathering{story};
    for (const Entry &entry : own) {
        story.state.apply(entry);
        gathering.take(entry);
    }
    for (PlanStory &plan : story.plans)
        plan.approvals = story.state.approvals.value(plan.plan.id);
    return story;
}

} // namespace breakglass::report
