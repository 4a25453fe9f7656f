// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/rollout.h"

#include "console/charttime.h"
#include "console/run/runwords.h"
#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr Milliseconds shownBefore = 5min;

items::ChartSeries seriesOf(
    const health::Series &samples, const QString &name, int palette, const RunRange &range)
{
    items::ChartSeries series;
    series.name = name;
    series.palette = palette;
    series.gapAfterMs = 30'000;
    for (const Sample &sample : samples.between(range.from, range.known))
        series.points.append({chartTime(sample.at), sample.value});
    return series;
}

const Threshold *limitOn(const QList<Threshold> &limits, Signal signal)
{
    const auto found = std::ranges::find(limits, signal, &Threshold::signal);
    return found == limits.end() ? nullptr : &*found;
}

/// "Trigger 5 %" and "Gate 1 %", or one line where they are the same.
QList<items::ChartThreshold> thresholdsOf(
    const health::TargetView &view, const GateRule &rule, Signal signal)
{
    QList<items::ChartThreshold> thresholds;
    const Threshold *trigger = limitOn(view.setup.triggers, signal);
    const Threshold *gate = limitOn(rule.limits, signal);
    const bool same = trigger && gate && std::abs(trigger->limit - gate->limit) < 0.001;
    if (trigger)
        thresholds.append({.value = trigger->limit,
            .label =
                (same ? RolloutWords::tr("Gate and trigger %1") : RolloutWords::tr("Trigger %1"))
                    .arg(shownValue(signal, trigger->limit))});
    if (gate && !same)
        thresholds.append({.value = gate->limit,
            .label = RolloutWords::tr("Gate %1").arg(shownValue(signal, gate->limit)),
            .trigger = false});
    return thresholds;
}

QList<items::ChartMarker> markersOf(
    const execution::RunView &run, const QList<RunStage> &stages, TimePoint now)
{
    QList<items::ChartMarker> markers;
    const QList<std::optional<TimePoint>> times = stageTimes(run, now);
    for (qsizetype at = 0; at < stages.size(); ++at) {
        if (!times.at(at))
            continue;
        const bool future = *times.at(at) > now;
        const bool next = at + 1 >= stages.size() || !times.at(at + 1) || *times.at(at + 1) > now;
        markers.append({.time = chartTime(*times.at(at)),
            .label = RolloutWords::tr("%1 %").arg(stages.at(at).percent),
            .style = future ? items::ChartMarker::Future
                     : next ? items::ChartMarker::Solid
                            : items::ChartMarker::Dotted});
    }
    return markers;
}

RunTone toneOf(const QList<Threshold> &limits, Signal signal, double value)
{
    const Threshold *limit = limitOn(limits, signal);
    if (std::isnan(value) || !limit)
        return RunTone::Quiet;
    return value > limit->limit ? RunTone::Caution : RunTone::Good;
}

} // namespace

RunRange rolloutRange(const execution::RunView &run, TimePoint now)
{
    const TimePoint known = run.endedAt ? std::min(now, *run.endedAt + 5min) : now;
    const QList<RunStage> stages = stagesOf(run.plan);
    const std::optional<TimePoint> last = stageTimes(run, now).last();
    Milliseconds whole = stages.last().after;
    if (const auto *gate =
            std::get_if<Gate>(&run.plan.steps.at(std::max(0, stages.last().gate)).act))
        whole += gate->rule.hold;
    // Whole minutes, so that charts are not rescaled with every sample.
    const TimePoint planned = last ? *last + 1min : run.startedAt + whole;
    return {.from = std::chrono::floor<std::chrono::minutes>(run.startedAt - shownBefore),
        .to = std::chrono::ceil<std::chrono::minutes>(std::max(planned, known + 1min)),
        .known = known};
}

QList<RunChart> rolloutCharts(const execution::RunView &run, const health::TargetView &view,
    const RunRange &range, std::optional<TimePoint> cursor)
{
    const QList<RunStage> stages = stagesOf(run.plan);
    const auto *gate = std::get_if<Gate>(&run.plan.steps.at(std::max(0, stages.first().gate)).act);
    const GateRule rule = gate ? gate->rule : GateRule();
    const QString &fresh = stages.first().revision;
    const TimePoint moment = cursor.value_or(range.known);
    QList<RunChart> charts;
    for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95}) {
        const double value = view.of(signal, fresh).valueAt(moment);
        RunChart chart{
            .title = translated(signalTitle(signal)), .value = shownValue(signal, value)};
        chart.at = cursor ? RolloutWords::tr("at %1").arg(toClock(moment).left(5)) : QString();
        chart.unit = signal == Signal::ErrorRate ? u"%"_s : QString();
        chart.tone = int(toneOf(rule.limits, signal, value));
        items::ChartSeries old = seriesOf(view.of(signal, run.plan.fromRevision),
            RolloutWords::tr("before %1").arg(run.plan.fromRevision), 3, range);
        old.dashed = true;
        old.comparison = true;
        chart.series = {seriesOf(view.of(signal, fresh), RolloutWords::tr("new %1").arg(fresh),
                            int(signal), range),
            old};
        chart.thresholds = thresholdsOf(view, rule, signal);
        chart.markers = markersOf(run, stages, range.known);
        charts.append(chart);
    }
    return charts;
}

} // namespace breakglass::console
