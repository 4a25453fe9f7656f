// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/charttime.h"
#include "console/run/reading.h"
#include "console/run/rollout.h"
#include "console/run/runwords.h"
#include "console/service/readings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

// Steps of the right end: the range stays as it is for minutes, so that charts are not rescaled with
// every sample.
constexpr auto step = 5min;

TimePoint roundedUp(TimePoint moment)
{
    return std::chrono::ceil<std::chrono::duration<qint64, std::ratio<300>>>(moment);
}

items::ChartMarker runMarker(const execution::RunView &run)
{
    const bool back = !run.plan.intent.toRevision.isEmpty();
    return {.time = chartTime(run.startedAt),
        .label = back ? RunWords::tr("rollback") : RunWords::tr("roll forward"),
        .color = {},
        .style = items::ChartMarker::Solid};
}

// A deployment that the run itself makes is the run's own marker.
QList<items::ChartMarker> markersOf(
    const execution::RunView &run, const QList<items::ChartMarker> &all, const RunRange &range)
{
    const double end = chartTime(run.endedAt.value_or(range.known));
    QList<items::ChartMarker> markers;
    std::ranges::copy_if(all, std::back_inserter(markers), [&](const items::ChartMarker &marker) {
        return marker.time < chartTime(run.startedAt) || marker.time > end;
    });
    markers.append(runMarker(run));
    return markers;
}

/// -1: falling, 1: rising, 0: level or not known; over the last minute.
int wayOf(const health::Series &series, TimePoint known)
{
    const double now = series.valueAt(known);
    const double before = series.valueAt(known - 1min);
    if (std::isnan(now) || std::isnan(before))
        return 0;
    const double tenth = std::max(std::abs(before), 0.001) / 10;
    return now < before - tenth ? -1 : now > before + tenth ? 1 : 0;
}

RunTone toneOf(const QString &weight)
{
    if (weight == u"danger")
        return RunTone::Danger;
    if (weight == u"caution")
        return RunTone::Caution;
    return weight == u"good" ? RunTone::Good : RunTone::Quiet;
}

RunChart chartOf(const ServiceChart &chart, int way)
{
    RunChart row{.title = chart.title,
        .value = chart.value,
        .at = chart.at,
        .state = chart.state,
        .tone = int(toneOf(chart.weight)),
        .icon = {},
        .unit = chart.unit,
        .series = chart.series,
        .thresholds = chart.thresholds,
        .markers = {}};
    if (way == 0)
        return row;
    row.icon = way < 0 ? u"trending-down"_s : u"trending-up"_s;
    row.state = (way < 0 ? RunWords::tr("Falling, %1") : RunWords::tr("Rising, %1"))
                    .arg(chart.state.toLower());
    return row;
}

} // namespace

RunRange runRange(const execution::RunView &view, TimePoint now)
{
    if (const QList<RunStage> stages = stagesOf(view.plan); !stages.isEmpty())
        return rolloutRange(view, now);
    const TimePoint known = view.endedAt ? std::min(now, *view.endedAt + 10min) : now;
    const TimePoint planned =
        view.startedAt + std::max<Milliseconds>(view.plan.expected.most, step);
    return {.from = std::chrono::floor<std::chrono::minutes>(view.startedAt - 20min),
        .to = roundedUp(std::max(planned, known + 1min)),
        .known = known};
}

QList<RunChart> runCharts(const execution::RunView &run, const health::TargetView &view,
    bool production, const RunRange &range, std::optional<TimePoint> cursor)
{
    if (!stagesOf(run.plan).isEmpty())
        return rolloutCharts(run, view, range, cursor);
    const QList<ServiceChart> all =
        serviceCharts(view, production, {range.from, range.known, cursor});
    QList<RunChart> rows;
    for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95}) {
        const ServiceChart &chart = all.at(int(signal));
        RunChart row = chartOf(chart, wayOf(view.of(signal), range.known));
        row.markers = markersOf(run, chart.markers, range);
        // Nothing is below a trigger that has no value.
        if (std::isnan(view.of(signal).valueAt(cursor.value_or(range.known))))
            row.state.clear();
        rows.append(row);
    }
    return rows;
}

} // namespace breakglass::console
