// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"

#include "console/charttime.h"
#include "console/overview/overviewwords.h"
#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"
#include "health/levels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

QString kindWord(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return OverviewWords::tr("Production");
    case EnvironmentKind::Staging:
        return OverviewWords::tr("Staging");
    case EnvironmentKind::Sandbox:
        return OverviewWords::tr("Sandbox");
    }
    return {};
}

// The worst level of an environment and how many share it: "1 degraded", or "4 healthy".
QString levelSummary(Session &session, const QString &environment)
{
    static constexpr std::array worstFirst{HealthLevel::Unhealthy, HealthLevel::Degraded,
        HealthLevel::RollingOut, HealthLevel::NoData, HealthLevel::Healthy};
    for (const HealthLevel level : worstFirst) {
        const auto count =
            std::ranges::count_if(session.fleet().targets(), [&](const TargetId &id) {
                return id.environment == environment && session.fleet().view(id)->level == level;
            });
        if (count > 0)
            return u"%1 %2"_s.arg(count).arg(translated(healthWord(level).toLower()));
    }
    return OverviewWords::tr("Nothing deployed");
}

const Revision *currentRevision(const health::TargetView &view)
{
    return view.history && view.state ? view.history->find(view.state->currentRevision) : nullptr;
}

QList<items::ChartSeries> sparkline(const health::TargetView &view, TimePoint now)
{
    items::ChartSeries series;
    series.name = translated(signalTitle(Signal::ErrorRate));
    series.palette = 3;
    for (const Sample &sample : view.of(Signal::ErrorRate).between(now - 30min, now))
        series.points.append({chartTime(sample.at), sample.value});
    return {series};
}

void fillFromView(CardRow &row, const health::TargetView &view, TimePoint now)
{
    const Sample *errors = view.of(Signal::ErrorRate).last();
    row.system = view.capabilities.systemName;
    row.errors = shownValue(Signal::ErrorRate, errors ? errors->value : qQNaN());
    row.level = int(view.level);
    row.levelWord = translated(healthWord(view.level));
    row.series = sparkline(view, now);
    for (const Threshold &trigger : view.setup.triggers) {
        if (trigger.signal != Signal::ErrorRate)
            continue;
        row.thresholds = {{.value = trigger.limit}};
        row.over = errors && health::isOver(trigger, errors->value);
    }
    row.from = chartTime(now - 30min);
    row.to = chartTime(now);
    if (view.state) {
        row.revision = u"%1 %2"_s.arg(view.capabilities.revisionWord, view.state->currentRevision);
        if (view.state->isCounted)
            row.ready =
                OverviewWords::tr("%1 of %2 ready").arg(view.state->ready).arg(view.state->wanted);
    }
    if (const Revision *revision = currentRevision(view)) {
        row.artifact = revision->artifact;
        row.age = toAge(std::max(Milliseconds{}, now - revision->deployedAt));
    }
}

} // namespace

EnvironmentRow environmentRow(Session &session, const Environment &environment)
{
    EnvironmentRow row{.name = environment.name,
        .kind = kindWord(environment.kind),
        .production = environment.kind == EnvironmentKind::Production,
        .summary = levelSummary(session, environment.name),
        .lock = OverviewWords::tr("Lock free")};
    for (const TargetId &target : session.fleet().targets()) {
        const health::TargetView *view = session.fleet().view(target);
        if (target.environment == environment.name && view->state && view->state->isHeld()) {
            row.locked = true;
            row.lock = OverviewWords::tr("Held, %1").arg(view->state->inFlight->holder);
        }
    }
    return row;
}

CardRow cardRow(Session &session, const Service &service, const Environment &environment)
{
    CardRow row{.service = service.name,
        .environment = environment.name,
        .production = environment.kind == EnvironmentKind::Production};
    const health::TargetView *view = session.fleet().view({service.name, environment.name});
    row.deployed = view != nullptr;
    if (view)
        fillFromView(row, *view, session.clock().now());
    return row;
}

} // namespace breakglass::console
