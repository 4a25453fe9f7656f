// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"

#include "console/overview/overviewwords.h"
#include "console/sentences/debtsentences.h"
#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

bool isProduction(Session &session, const TargetId &target)
{
    const Environment *environment = session.workspace().environment(target.environment);
    return environment && environment->kind == EnvironmentKind::Production;
}

// Degraded without a trigger crossed: something is over half of one for a while.
QString halfwayText(const health::TargetView &view)
{
    for (const Threshold &trigger : view.setup.triggers) {
        const Sample *last = view.of(trigger.signal).last();
        if (last && trigger.above && last->value > trigger.limit / 2) {
            return OverviewWords::tr("%1 %2, over half of its trigger, since %3")
                .arg(translated(signalTitle(trigger.signal)),
                    shownValue(trigger.signal, last->value), toClock(view.levelSince).left(5));
        }
    }
    return OverviewWords::tr("Since %1").arg(toClock(view.levelSince).left(5));
}

QString healthDetail(const health::TargetView &view)
{
    QStringList parts;
    for (const health::Breach &breach : view.breaches) {
        parts.append(OverviewWords::tr("%1 %2 since %3")
                .arg(translated(signalTitle(breach.threshold.signal)),
                    shownValue(breach.threshold.signal, breach.value),
                    toClock(breach.since).left(5)));
    }
    if (view.state && view.state->ready < view.state->wanted)
        parts.append(
            OverviewWords::tr("%1 of %2 ready").arg(view.state->ready).arg(view.state->wanted));
    if (parts.isEmpty())
        parts.append(halfwayText(view));
    return parts.join(u". "_s) + u'.';
}

// How far back a rollback can reach before artifacts are gone.
void appendReach(QList<AttentionRow> &rows, const TargetId &target, const health::TargetView &view)
{
    if (!view.history)
        return;
    const Revision *oldest = nullptr;
    for (const Revision &revision : view.history->revisions) {
        if (revision.artifactAvailable == false && oldest) {
            rows.append({u"quiet"_s,
                OverviewWords::tr("Rollback reaches %1 %2 at most")
                    .arg(view.capabilities.revisionWord, oldest->id),
                OverviewWords::tr("%1, %2: the artifact of %3 %4 is gone.")
                    .arg(target.service, target.environment, view.capabilities.revisionWord,
                        revision.id),
                target.service, target.environment});
            return;
        }
        oldest = &revision;
    }
}

// It may be well, but nobody can see that now.
void appendTrouble(
    QList<AttentionRow> &rows, const TargetId &target, const health::TargetView &view)
{
    if (view.probeTrouble)
        rows.append({u"caution"_s,
            OverviewWords::tr("%1: health check of %2 fails since %3")
                .arg(target.environment, target.service, toClock(view.probeTrouble->since).left(5)),
            translated(view.probeTrouble->error), target.service, target.environment});
    if (!view.metricsTrouble)
        return;
    const std::optional<TimePoint> last = view.metricsTrouble->lastAnswer;
    const QString title =
        last ? OverviewWords::tr("%1: metrics of %2 stopped at %3")
                   .arg(target.environment, target.service, toClock(*last).left(5))
             : OverviewWords::tr("%1: no metrics of %2").arg(target.environment, target.service);
    rows.append({u"caution"_s, title, translated(view.metricsTrouble->error), target.service,
        target.environment});
}

/// What somebody keeps quiet needs nobody.
void appendAlerts(QList<AttentionRow> &rows, const TargetId &target, const health::TargetView &view)
{
    for (const Alert &alert : view.alerts) {
        if (!alert.silences.isEmpty())
            continue;
        const QString since =
            OverviewWords::tr("Since %1").arg(toClock(alert.since).left(5)) + u'.';
        rows.append({u"caution"_s,
            OverviewWords::tr("%1: alert %2").arg(target.environment, alert.name.simplified()),
            alert.summary.isEmpty() ? since : alert.summary.simplified() + u' ' + since,
            target.service, target.environment});
    }
}

/// It stays here after the incident, until somebody has taken it back.
void appendDebts(QList<AttentionRow> &rows, const TargetId &target, const health::TargetView &view)
{
    if (!view.state)
        return;
    for (const planning::ProtectionDebt &debt : planning::protectionDebts(*view.state))
        rows.append({u"caution"_s, debtTitle(target, debt), debtDetail(debt), target.service,
            target.environment});
}

void appendHealth(QList<AttentionRow> &rows, Session &session, const TargetId &target,
    const health::TargetView &view)
{
    if (view.unreachable) {
        rows.append({u"caution"_s,
            OverviewWords::tr("%1: %2 can't be reached").arg(target.environment, target.service),
            translated(*view.unreachable), target.service, target.environment});
        return;
    }
    appendTrouble(rows, target, view);
    if (view.level != HealthLevel::Unhealthy && view.level != HealthLevel::Degraded)
        return;
    const bool danger = view.level == HealthLevel::Unhealthy && isProduction(session, target);
    rows.append({danger ? u"danger"_s : u"caution"_s,
        u"%1: %2 %3"_s.arg(
            target.environment, target.service, translated(healthWord(view.level).toLower())),
        healthDetail(view), target.service, target.environment});
}

} // namespace

QList<AttentionRow> attentionRows(Session &session)
{
    QList<AttentionRow> rows;
    for (const TargetId &target : session.fleet().targets())
        appendHealth(rows, session, target, *session.fleet().view(target));
    for (const TargetId &target : session.fleet().targets()) {
        if (isProduction(session, target))
            appendReach(rows, target, *session.fleet().view(target));
    }
    for (const TargetId &target : session.fleet().targets())
        appendAlerts(rows, target, *session.fleet().view(target));
    for (const TargetId &target : session.fleet().targets())
        appendDebts(rows, target, *session.fleet().view(target));
    std::ranges::stable_sort(rows, {}, [](const AttentionRow &row) {
        return row.weight == u"danger" ? 0 : row.weight == u"caution" ? 1 : 2;
    });
    return rows;
}

} // namespace breakglass::console
