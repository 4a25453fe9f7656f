// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/reading.h"

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"
#include "console/service/readings.h"
#include "console/warroom/wall.h"
#include "console/warroom/warroomwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The two charts of the wall.
namespace breakglass::console {

namespace {

constexpr auto before = 10min;
constexpr auto longest = 90min;
/// As many lines as there are series colours.
constexpr qsizetype mostSeries = 4;
/// Of a line that is seen from four metres.
constexpr double lineWidth = 2.25;

QString shortTitle(Signal signal)
{
    return signal == Signal::LatencyP95 ? WarRoomWords::tr("p95") : translated(signalTitle(signal));
}

bool measures(const health::TargetView &view, Signal signal)
{
    return view.of(signal).last() != nullptr;
}

/// Error rate and latency where they are measured, or else what there is.
QList<Signal> signalsOf(const health::TargetView &view)
{
    QList<Signal> shown;
    for (const Signal signal :
        {Signal::ErrorRate, Signal::LatencyP95, Signal::RequestRate, Signal::ReadyReplicas}) {
        if (measures(view, signal))
            shown.append(signal);
    }
    for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95}) {
        if (shown.size() < 2 && !shown.contains(signal))
            shown.append(signal);
    }
    return shown.first(2);
}

items::ChartSeries lineOf(
    const health::TargetView &view, Signal signal, int palette, const WallRange &range)
{
    const QList<ServiceChart> all = serviceCharts(view, false, {range.from, range.known, {}});
    items::ChartSeries line = all.at(int(signal)).series.first();
    line.lineWidth = lineWidth;
    line.filled = false;
    line.name = view.setup.id.service;
    line.palette = palette;
    return line;
}

double lastOf(const health::TargetView &view, Signal signal)
{
    const Sample *last = view.of(signal).last();
    return last ? last->value : qQNaN();
}

void addOthers(WallChart &chart, Session &session, Signal signal, const TargetId &first,
    const WallRange &range)
{
    const QList<TargetId> targets = wallTargets(session);
    if (targets.size() < 2)
        return;
    chart.series.clear();
    int palette = 0;
    for (const TargetId &target : targets.first(std::min(targets.size(), mostSeries))) {
        const health::TargetView &view = *session.fleet().view(target);
        const bool isSameService = target.service == first.service && target != first;
        const QString name = isSameService ? target.environment : target.service;
        chart.series.append(lineOf(view, signal, palette, range));
        chart.legend.append(
            {u"%1 %2"_s.arg(name, shownValue(signal, lastOf(view, signal))), palette++});
    }
}

WallChart chartOf(
    Session &session, const health::TargetView &view, Signal signal, const ServiceChart &read)
{
    WallChart chart;
    chart.title = shortTitle(signal);
    chart.unit = read.unit;
    chart.thresholds = read.thresholds;
    for (items::ChartThreshold &threshold : chart.thresholds) {
        if (threshold.trigger)
            chart.trigger = WarRoomWords::tr("trigger %1").arg(shownValue(signal, threshold.value));
        threshold.label.clear();
    }
    chart.value = shownValue(signal, lastOf(view, signal));
    if (const Sample *last = view.of(signal).last())
        chart.age = wallAge(last->at, session.clock().now());
    chart.breached = std::ranges::any_of(view.breaches,
        [signal](const health::Breach &one) { return one.threshold.signal == signal; });
    return chart;
}

/// Twice the trigger has room for a breach and for the names of the markers above it.
void fixScale(WallChart &chart)
{
    double greatest = 0;
    for (const items::ChartSeries &line : chart.series) {
        for (const QPointF &point : line.points)
            greatest = std::max(greatest, qIsNaN(point.y()) ? 0 : point.y());
    }
    for (const items::ChartThreshold &threshold : chart.thresholds) {
        if (threshold.trigger && greatest < 1.8 * threshold.value)
            chart.upper = 2 * threshold.value;
    }
}

/// A run on this target says "rollback" where the history would only say "rev 43".
QList<items::ChartMarker> markersOf(
    Session &session, const health::TargetView &view, const WallRange &range, int signal)
{
    const execution::RunView &run = session.runner().view();
    const bool isHere = run.phase != execution::RunPhase::Idle &&
                        run.plan.intent.target == view.setup.id && run.startedAt >= range.from;
    const RunRange of{range.from, range.to, range.known};
    if (isHere && signal < 2)
        return runCharts(run, view, false, of, {}).at(signal).markers;
    return serviceCharts(view, false, {range.from, range.known, {}}).at(signal).markers;
}

} // namespace

WallRange wallRange(Session &session)
{
    const Incident &incident = session.desk().state().incident;
    const TimePoint now = session.clock().now();
    const TimePoint known =
        incident.resolvedAt ? std::min(now, *incident.resolvedAt + before) : now;
    using Steps = std::chrono::duration<qint64, std::ratio<300>>;
    const TimePoint begin = std::max<TimePoint>(incident.declaredAt - before, known - longest);
    return {.from = std::chrono::floor<std::chrono::minutes>(begin),
        .to = std::chrono::ceil<Steps>(known + 1min),
        .known = known};
}

QList<WallChart> wallCharts(Session &session, const WallRange &range)
{
    const std::optional<TargetId> first = wallTarget(session);
    if (!first)
        return {};
    const health::TargetView &view = *session.fleet().view(*first);
    const QList<ServiceChart> all = serviceCharts(view, false, {range.from, range.known, {}});
    QList<WallChart> rows;
    for (const Signal signal : signalsOf(view)) {
        const ServiceChart &read = all.at(int(signal));
        WallChart chart = chartOf(session, view, signal, read);
        chart.series = {lineOf(view, signal, int(rows.size()), range)};
        chart.markers = markersOf(session, view, range, int(signal));
        addOthers(chart, session, signal, *first, range);
        fixScale(chart);
        rows.append(chart);
    }
    return rows;
}

} // namespace breakglass::console
