// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/warroom/wallstory.h"

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"
#include "console/warroom/warroomwords.h"

#include <QCoreApplication>
#include <QHash>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

/// Messages so close together are one: the internal and the external text of the same update.
constexpr Milliseconds sameUpdate = 1min;

/// Plans of the incident, so that a run and its steps can be called by their titles.
struct Titles
{
    QMap<QString, Plan> plans;
    QHash<QString, QString> planOfRun;

    void learn(const events::Payload &payload)
    {
        if (const auto *proposed = std::get_if<events::PlanProposed>(&payload))
            plans.insert(proposed->plan.id, proposed->plan);
        else if (const auto *started = std::get_if<events::RunStarted>(&payload))
            planOfRun.insert(started->run, started->plan);
    }
    [[nodiscard]] QString run(const QString &run) const
    {
        const QString title = plans.value(planOfRun.value(run)).title;
        return title.isEmpty() ? run : title;
    }
    [[nodiscard]] QString plan(const QString &id) const
    {
        const QString title = plans.value(id).title;
        return title.isEmpty() ? id : title;
    }
    [[nodiscard]] const Step *step(const QString &run, const QString &id) const
    {
        const auto plan = plans.constFind(planOfRun.value(run));
        return plan == plans.constEnd() ? nullptr : plan->find(id);
    }
};

/// Says an event in one short line, or nothing when a wall does not need it.
struct ShortLine
{
    const Event &event;
    const Titles &titles;

    QString operator()(const events::ThresholdCrossed &crossed) const
    {
        const QString limit = shownValue(crossed.signal, crossed.limit);
        // Of instances too few are the trouble; of everything else it is too much.
        const bool isAbove = crossed.over == (crossed.signal != Signal::ReadyReplicas);
        return (isAbove ? WarRoomWords::tr("%1 above %2") : WarRoomWords::tr("%1 below %2"))
            .arg(translated(signalTitle(crossed.signal)), limit);
    }
    QString operator()(const events::HealthChanged &health) const
    {
        return u"%1: %2"_s.arg(health.target.service, translated(healthWord(health.to).toLower()));
    }
    QString operator()(const events::RevisionObserved &seen) const
    {
        return WarRoomWords::tr("%1 runs %2").arg(seen.target.service, seen.to);
    }
    QString operator()(const events::AlertObserved &alert) const
    {
        return (alert.firing ? WarRoomWords::tr("Alert: %1") : WarRoomWords::tr("Alert over: %1"))
            .arg(alert.alert.simplified());
    }
    QString operator()(const events::IncidentDeclared &declared) const
    {
        return WarRoomWords::tr("%1 declared").arg(severityName(declared.severity));
    }
    QString operator()(const events::SeverityChanged &change) const
    {
        return WarRoomWords::tr("Severity is now %1").arg(severityName(change.severity));
    }
    QString operator()(const events::Escalated &escalated) const
    {
        return WarRoomWords::tr("Escalated to level %1").arg(escalated.level);
    }
    QString operator()(const events::NoteAdded &note) const { return note.text.simplified(); }
    QString operator()(const events::UpdateSent &update) const
    {
        // Whether a channel took it is said in Incident; the record of it is what is sure.
        return update.audience == u"external" ? WarRoomWords::tr("External update posted")
                                              : WarRoomWords::tr("Internal update posted");
    }
    QString operator()(const events::IncidentResolved &) const
    {
        return WarRoomWords::tr("Resolved");
    }
    QString operator()(const events::StrategyChosen &choice) const
    {
        return WarRoomWords::tr("Decided: %1").arg(choice.title);
    }
    QString operator()(const events::ApprovalGiven &given) const
    {
        return WarRoomWords::tr("%1 approved by %2").arg(given.plan, given.approval.approver);
    }
    QString operator()(const events::PlanConfirmed &confirmed) const
    {
        return WarRoomWords::tr("%1 confirmed").arg(confirmed.plan);
    }
    QString operator()(const events::RunStarted &started) const
    {
        return WarRoomWords::tr("Started: %1").arg(titles.plan(started.plan));
    }
    QString operator()(const events::StepFinished &step) const
    {
        const Step *known = titles.step(step.run, step.step);
        if (step.outcome == events::StepOutcome::Unknown)
            return WarRoomWords::tr("Outcome unknown: %1")
                .arg(known ? translated(known->title, Saying::StepTitle) : step.step);
        if (!known || !known->changesTarget || step.outcome == events::StepOutcome::Skipped)
            return {};
        return (step.outcome == events::StepOutcome::Done ? WarRoomWords::tr("Done: %1")
                                                          : WarRoomWords::tr("Failed: %1"))
            .arg(translated(known->title, Saying::StepTitle));
    }
    QString operator()(const events::RunPaused &) const { return WarRoomWords::tr("Run paused"); }
    QString operator()(const events::RunResumed &) const { return WarRoomWords::tr("Run goes on"); }
    QString operator()(const events::RunFinished &finished) const
    {
        const QString title = titles.run(finished.run);
        switch (finished.result) {
        case events::RunResult::Succeeded:
            return WarRoomWords::tr("Succeeded: %1").arg(title);
        case events::RunResult::Failed:
            return WarRoomWords::tr("Failed: %1").arg(title);
        case events::RunResult::Aborted:
            return WarRoomWords::tr("Aborted: %1").arg(title);
        case events::RunResult::NeedsPerson:
            return WarRoomWords::tr("Needs a person: %1").arg(title);
        }
        return {};
    }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

void readEnds(WallStory &story, const Event &event)
{
    const auto *finished = std::get_if<events::RunFinished>(&event.payload);
    if (finished && finished->result == events::RunResult::Succeeded && !story.fixedAt)
        story.fixedAt = event.at;
    const auto *update = std::get_if<events::UpdateSent>(&event.payload);
    if (!update)
        return;
    if (!story.lastMessageAt)
        story.lastMessageAt = event.at;
    const bool isSame = *story.lastMessageAt - event.at < sameUpdate;
    if (isSame && !story.lastAudiences.contains(update->audience))
        story.lastAudiences.prepend(update->audience);
}

} // namespace

WallStory wallStory(
    const QList<Entry> &entries, const QString &incident, const QMap<QString, Plan> &plans)
{
    WallStory story;
    if (incident.isEmpty())
        return story;
    QList<const Event *> mine; // newest first
    for (const Entry &entry : entries | std::views::reverse) {
        if (entry.event.incident == incident)
            mine.append(&entry.event);
        const bool isBegin = std::holds_alternative<events::IncidentDeclared>(entry.event.payload);
        if (isBegin && entry.event.incident == incident)
            break;
    }
    Titles titles{plans, {}};
    for (const Event *event : mine)
        titles.learn(event->payload);
    for (const Event *event : mine) {
        readEnds(story, *event);
        const QString text = story.facts.size() < wallFacts
                                 ? std::visit(ShortLine{*event, titles}, event->payload)
                                 : QString();
        if (!text.isEmpty())
            story.facts.append({toStopwatch(event->at - mine.last()->at), text});
    }
    return story;
}

} // namespace breakglass::console
