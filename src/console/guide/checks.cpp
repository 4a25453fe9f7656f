// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/checks.h"

#include "console/guide/guidewords.h"
#include "console/guide/phases.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

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

CheckFinding incidentDeclared(const CheckScene &scene)
{
    const Incident &incident = scene.state.incident;
    if (!incident.isActive())
        return {false, GuideWords::tr("No active incident")};
    return {true, GuideWords::tr("%1, declared at %2 by %3")
                      .arg(incident.id, toClock(incident.declaredAt), incident.declaredBy)};
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
    if (!incident.isActive() || incident.lastUpdateAt <= incident.declaredAt)
        return {false, GuideWords::tr("No message sent yet")};
    return {true, GuideWords::tr("Sent at %1, %2 after the declaration")
                      .arg(toClock(incident.lastUpdateAt),
                          toAge(incident.lastUpdateAt - incident.declaredAt))};
}

} // namespace

CheckFinding findByCheck(const QString &check, const CheckScene &scene)
{
    if (check == u"healthy-target")
        return healthyTarget(scene);
    if (check == u"artifact-available")
        return artifactAvailable(scene);
    if (check == u"incident-declared")
        return incidentDeclared(scene);
    if (check == u"strategy-chosen")
        return strategyChosen(scene);
    if (check == u"health-recovered")
        return healthRecovered(scene);
    if (check == u"update-sent")
        return updateSent(scene);
    return {};
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
