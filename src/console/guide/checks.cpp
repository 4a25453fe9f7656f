// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/checks.h"

#include "console/guide/guidewords.h"
#include "console/guide/phases.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr Milliseconds recently = 1h;

CheckFinding notSeen()
{
    return {false, GuideWords::tr("The target was not seen yet")};
}

CheckFinding healthyTarget(const CheckScene &scene)
{
    if (!scene.situation)
        return notSeen();
    const planning::Evidence evidence = planning::look(Fact::HealthyTarget, *scene.situation);
    return {evidence.holds == true, evidence.text};
}

CheckFinding artifactAvailable(const CheckScene &scene)
{
    if (!scene.situation)
        return notSeen();
    const Revision *target = planning::rollbackTarget(*scene.situation);
    if (!target)
        return {false, GuideWords::tr("No healthy revision to go back to")};
    if (!target->artifactAvailable)
        return {false, GuideWords::tr("Nobody looked for %1").arg(target->artifact)};
    const bool there = *target->artifactAvailable;
    return {there, there ? GuideWords::tr("%1 is in the registry").arg(target->artifact)
                         : GuideWords::tr("%1 is gone from the registry").arg(target->artifact)};
}

CheckFinding measured(const CheckScene &scene)
{
    if (!scene.situation)
        return notSeen();
    QStringList found;
    for (const auto [signal, value] : scene.measured.asKeyValueRange())
        found += u"%1 %2"_s.arg(translated(signalTitle(signal)), signalText(signal, value));
    if (found.isEmpty() || scene.level == HealthLevel::NoData)
        return {false, GuideWords::tr("Nothing is measured here")};
    const TargetState &state = scene.situation->state;
    found += GuideWords::tr("%1 of %2 ready").arg(state.ready).arg(state.wanted);
    return {true, found.join(u", "_s)};
}

CheckFinding changesListed(const CheckScene &scene)
{
    if (!scene.situation)
        return notSeen();
    const planning::Situation &situation = *scene.situation;
    QStringList found;
    for (const Revision &revision : situation.history.revisions) {
        if (situation.now - revision.deployedAt <= recently)
            found += GuideWords::tr("%1 %2 at %3: %4", "a release: rev 42 at 14:02: what changed")
                         .arg(situation.revisionWord, revision.id,
                             toClock(revision.deployedAt).left(5), revision.change);
    }
    if (found.isEmpty())
        return {true, GuideWords::tr("Nothing was deployed here within the last hour")};
    return {true, found.join(u"; "_s)};
}

CheckFinding incidentDeclared(const CheckScene &scene)
{
    const Incident &incident = scene.state.incident;
    if (!incident.isActive())
        return {false, GuideWords::tr("No active incident")};
    return {true, GuideWords::tr("%1, declared at %2 by %3")
                      .arg(incident.id, toClock(incident.declaredAt), incident.declaredBy)};
}

CheckFinding targetsNamed(const CheckScene &scene)
{
    const Incident &incident = scene.state.incident;
    if (!incident.isActive() || incident.targets.isEmpty())
        return {false, GuideWords::tr("No target is named in the incident")};
    QStringList names;
    for (const TargetId &target : incident.targets)
        names.append(GuideWords::tr("%1 in %2").arg(target.service, target.environment));
    return {true, names.join(u", "_s)};
}

CheckFinding lockFree(const CheckScene &scene)
{
    if (!scene.situation)
        return notSeen();
    const TargetState &state = scene.situation->state;
    if (state.isHeld())
        return {false, GuideWords::tr("Held: %1").arg(state.inFlight->description)};
    return {true, GuideWords::tr("Nobody held it at %1").arg(toClock(state.observedAt))};
}

// A run of another incident says nothing about this one.
const execution::RunView *runOf(const CheckScene &scene)
{
    const bool isIts = scene.run && scene.run->phase != execution::RunPhase::Idle &&
                       scene.state.incident.isActive() &&
                       scene.run->plan.intent.incident == scene.state.incident.id;
    return isIts ? scene.run : nullptr;
}

CheckFinding runStarted(const CheckScene &scene)
{
    const execution::RunView *run = runOf(scene);
    if (!run)
        return {false, GuideWords::tr("Nothing was started yet")};
    return {true, GuideWords::tr("%1 of %2, started at %3")
                      .arg(run->run, run->plan.id, toClock(run->startedAt))};
}

CheckFinding runSucceeded(const CheckScene &scene)
{
    const execution::RunView *run = runOf(scene);
    if (!run || run->result != events::RunResult::Succeeded)
        return {false, GuideWords::tr("No run has succeeded yet")};
    if (!scene.situation || !scene.situation->state.isSettled())
        return {false, GuideWords::tr("The target is not settled")};
    const TargetState &state = scene.situation->state;
    return {true, GuideWords::tr("%1 succeeded: %2 %3, %4 of %5 ready")
                      .arg(run->run, scene.situation->revisionWord, state.currentRevision,
                          QString::number(state.ready), QString::number(state.wanted))};
}

CheckFinding strategyChosen(const CheckScene &scene)
{
    if (!scene.state.decision)
        return {false, GuideWords::tr("Not chosen yet")};
    return {true, scene.state.decision->reason};
}

CheckFinding healthRecovered(const CheckScene &scene)
{
    return {scene.level == HealthLevel::Healthy, healthWord(scene.level)};
}

CheckFinding updateSent(const CheckScene &scene)
{
    const Incident &incident = scene.state.incident;
    if (!incident.isActive() || !incident.isTold())
        return {false, GuideWords::tr("No message sent yet")};
    return {true, GuideWords::tr("Sent at %1, %2 after the declaration")
                      .arg(toClock(incident.lastUpdateAt),
                          toAge(incident.lastUpdateAt - incident.declaredAt))};
}

} // namespace

CheckFinding findByCheck(const QString &check, const CheckScene &scene)
{
    using Look = CheckFinding (*)(const CheckScene &);
    static const QHash<QString, Look> looks{{u"healthy-target"_s, healthyTarget},
        {u"artifact-available"_s, artifactAvailable}, {u"incident-declared"_s, incidentDeclared},
        {u"targets-named"_s, targetsNamed}, {u"strategy-chosen"_s, strategyChosen},
        {u"lock-free"_s, lockFree}, {u"run-started"_s, runStarted},
        {u"run-succeeded"_s, runSucceeded}, {u"health-recovered"_s, healthRecovered},
        {u"update-sent"_s, updateSent}, {u"measured"_s, measured},
        {u"changes-listed"_s, changesListed}};
    const Look look = looks.value(check, nullptr);
    return look ? look(scene) : CheckFinding{};
}

void UntickedItems::apply(const Entry &entry)
{
    if (std::holds_alternative<events::IncidentDeclared>(entry.event.payload))
        m_items.clear();
    else if (const auto *unticked = std::get_if<events::ItemUnticked>(&entry.event.payload))
        m_items.insert(unticked->item);
}

QList<DueTick> dueTicks(
    const Runbook &runbook, const CheckScene &scene, const UntickedItems &unticked)
{
    QList<DueTick> due;
    const Phase *current = currentPhase(runbook, scene.state);
    if (!scene.state.incident.isActive() || !current)
        return due;
    for (const Phase &phase : runbook.phases) {
        if (!phase.recurring && &phase > current)
            continue;
        for (const ChecklistItem &item : phase.items) {
            if (item.check.isEmpty() || unticked.contains(item.id) ||
                scene.state.ticks.contains(item.id))
                continue;
            if (const CheckFinding found = findByCheck(item.check, scene); found.holds)
                due.append({item, found.text});
        }
    }
    return due;
}

} // namespace breakglass::console
