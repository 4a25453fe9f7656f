// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"

#include "console/overview/overviewwords.h"
#include "console/sentences/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

struct Deployment
{
    TargetId target;
    Revision revision;
    QString word; // "rev"
    bool current = false;
    bool running = false;
};

QList<Deployment> deployments(Session &session)
{
    QList<Deployment> list;
    for (const TargetId &target : session.fleet().targets()) {
        const health::TargetView *view = session.fleet().view(target);
        if (!view->history || !view->state)
            continue;
        for (const Revision &revision : view->history->revisions) {
            const bool current = revision.id == view->state->currentRevision;
            list.append({target, revision, view->capabilities.revisionWord, current,
                current && view->state->inFlight.has_value()});
        }
    }
    std::ranges::stable_sort(
        list, std::greater{}, [](const Deployment &one) { return one.revision.deployedAt; });
    return list;
}

QString kindOf(const Deployment &one)
{
    if (one.running || one.revision.status == RevisionStatus::Pending)
        return u"running"_s;
    if (one.revision.status == RevisionStatus::Failed)
        return u"failed"_s;
    return one.revision.copyOf.isEmpty() ? u"deployed"_s : u"rolled-back"_s;
}

QString resultWord(const QString &kind)
{
    if (kind == u"failed")
        return OverviewWords::tr("Failed");
    return kind == u"running" ? OverviewWords::tr("Running") : OverviewWords::tr("Succeeded");
}

QString titleOf(const Deployment &one)
{
    if (!one.revision.copyOf.isEmpty())
        return OverviewWords::tr("Rollback to %1 %2, now %1 %3")
            .arg(one.word, one.revision.copyOf, one.revision.id);
    return one.revision.change.isEmpty() ? u"%1 %2"_s.arg(one.word, one.revision.id)
                                         : one.revision.change;
}

QString timeText(TimePoint at, TimePoint now)
{
    return now - at < 24h ? toClock(at).left(5) : shownMoment(at);
}

} // namespace

QList<OperationRow> operationRows(Session &session, int most)
{
    QList<OperationRow> rows;
    for (const Deployment &one : deployments(session)) {
        if (rows.size() == most)
            break;
        const QString kind = kindOf(one);
        rows.append({kind, titleOf(one),
            u"%1, %2"_s.arg(one.target.service, one.target.environment), resultWord(kind),
            kind == u"failed", timeText(one.revision.deployedAt, session.clock().now())});
    }
    return rows;
}

QList<DeploymentRow> deploymentRows(Session &session)
{
    const TimePoint now = session.clock().now();
    const QList<Environment> &environments = session.workspace().environments;
    QList<DeploymentRow> rows;
    for (const Deployment &one : deployments(session)) {
        const double age = double((now - one.revision.deployedAt).count());
        const double position = 1.0 - age / double(Milliseconds(24h).count());
        if (position < 0)
            break;
        const auto lane =
            std::ranges::find(environments, one.target.environment, &Environment::name) -
            environments.begin();
        rows.append({int(lane), position, kindOf(one),
            u"%1 %2 %3"_s.arg(one.target.service, one.word, one.revision.id)});
    }
    // A label needs about a quarter of the strip to the left of its mark.
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto covers = [row](const DeploymentRow &older) {
            return older.lane == row->lane && row->position - older.position < 0.25;
        };
        if (row->position < 0.25 || std::any_of(row + 1, rows.end(), covers))
            row->label.clear();
    }
    return rows;
}

namespace {

// A drill explains itself to who has never seen one, a step ahead and no more.
QList<FactRow> drillRows(Session &session)
{
    const Scenario &scenario = *session.scenario();
    const Incident &incident = session.desk().state().incident;
    const health::TargetView *target = session.fleet().view(scenario.target);
    const bool hurts = target && target->level == HealthLevel::Unhealthy;
    QString next = OverviewWords::tr("Watch for what goes wrong");
    if (incident.isActive())
        next = OverviewWords::tr("Find the way back in the guide, Ctrl+B");
    else if (incident.resolvedAt)
        next = OverviewWords::tr("Read the debrief, Ctrl+7");
    else if (hurts)
        next = OverviewWords::tr("Declare an incident, Ctrl+I");
    QList<FactRow> rows{{OverviewWords::tr("Drill"), scenario.title},
        {OverviewWords::tr("Target time"), toStopwatch(scenario.limit)},
        {OverviewWords::tr("To do now"), next}};
    if (const double factor = session.clock().factor(); factor > 1)
        rows.insert(2, {OverviewWords::tr("Clock, while you wait"),
                           OverviewWords::tr("%1 times as fast").arg(factor)});
    return rows;
}

} // namespace

QList<FactRow> readinessRows(Session &session)
{
    if (session.scenario())
        return drillRows(session);
    QList<FactRow> rows;
    const events::DrillFinished *last = nullptr;
    for (const Entry &entry : session.record().entries()) {
        if (const auto *drill = std::get_if<events::DrillFinished>(&entry.event.payload))
            last = drill;
    }
    rows.append({OverviewWords::tr("Last drill"), last ? OverviewWords::tr("%1 of %2 points in %3")
                                                             .arg(last->score)
                                                             .arg(last->outOf)
                                                             .arg(toStopwatch(last->duration))
                                                       : OverviewWords::tr("None yet")});
    rows.append({OverviewWords::tr("Runbooks loaded"),
        QString::number(session.workspace().runbooks.size())});
    if (!session.workspace().escalation.isEmpty())
        rows.append(
            {OverviewWords::tr("On call, level 1"), session.workspace().escalation.first().who});
    return rows;
}

} // namespace breakglass::console
