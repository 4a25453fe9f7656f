// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/figures.h"
#include "console/service/readings.h"

#include "console/charttime.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

items::ChartSeries seriesOf(const health::TargetView &view, Signal signal, const ChartRange &range)
{
    items::ChartSeries series;
    series.name = translated(signalTitle(signal));
    series.palette = std::array{0, 1, 2, 3}.at(std::size_t(signal));
    series.stepped = signal == Signal::ReadyReplicas;
    series.filled = series.stepped;
    const double widest = 2.5 * double(view.sampledEvery.count());
    series.gapAfterMs = std::max(30'000.0, widest);
    for (const Sample &sample : view.of(signal).between(range.from, range.to))
        series.points.append({chartTime(sample.at), sample.value});
    return series;
}

const Threshold *triggerOf(const health::TargetView &view, Signal signal)
{
    const auto found = std::ranges::find(view.setup.triggers, signal, &Threshold::signal);
    return found == view.setup.triggers.end() ? nullptr : &*found;
}

QList<items::ChartThreshold> thresholdsOf(const health::TargetView &view, Signal signal)
{
    QList<items::ChartThreshold> thresholds;
    if (const Threshold *trigger = triggerOf(view, signal)) {
        thresholds.append({.value = trigger->limit,
            .label = ServiceWords::tr("Trigger %1").arg(shownValue(signal, trigger->limit))});
    }
    if (signal == Signal::ReadyReplicas && view.state) {
        thresholds.append({.value = double(view.state->wanted),
            .label = ServiceWords::tr("Wanted %1").arg(view.state->wanted),
            .style = items::ChartThreshold::Dotted,
            .trigger = false});
    }
    return thresholds;
}

QList<items::ChartMarker> markersOf(const health::TargetView &view, const ChartRange &range)
{
    QList<items::ChartMarker> markers;
    if (!view.history)
        return markers;
    for (const Revision &revision : view.history->revisions) {
        if (revision.deployedAt < range.from || revision.deployedAt > range.to)
            continue;
        const bool ours = !revision.copyOf.isEmpty();
        markers.append({.time = chartTime(revision.deployedAt),
            .label = u"%1 %2"_s.arg(view.capabilities.revisionWord, revision.id),
            .style = ours ? items::ChartMarker::Solid : items::ChartMarker::Dotted});
    }
    return markers;
}

void judge(ServiceChart &chart, const health::TargetView &view, Signal signal, bool production)
{
    const auto isThis = [signal](const health::Breach &breach) {
        return breach.threshold.signal == signal;
    };
    const auto breach = std::ranges::find_if(view.breaches, isThis);
    if (breach != view.breaches.end()) {
        chart.state = breach->threshold.above ? ServiceWords::tr("Above trigger")
                                              : ServiceWords::tr("Below trigger");
        chart.weight = production ? u"danger"_s : u"caution"_s;
    } else if (signal == Signal::ReadyReplicas && view.state) {
        const bool below = view.state->ready < view.state->wanted;
        chart.state = below ? ServiceWords::tr("Below wanted") : ServiceWords::tr("As wanted");
        chart.weight = below ? u"caution"_s : u"good"_s;
    } else if (const auto trigger = triggerOf(view, signal)) {
        chart.state =
            trigger->above ? ServiceWords::tr("Below trigger") : ServiceWords::tr("Above trigger");
        chart.weight = u"good"_s;
    } else {
        chart.state = ServiceWords::tr("No trigger set");
        chart.weight = u"quiet"_s;
    }
}

QString valueText(const health::TargetView &view, Signal signal, double value)
{
    if (signal == Signal::ReadyReplicas && view.state && !qIsNaN(value))
        return ServiceWords::tr("%1 of %2").arg(value).arg(view.state->wanted);
    return shownValue(signal, value);
}

} // namespace

QList<ServiceChart> serviceCharts(
    const health::TargetView &view, bool production, const ChartRange &range)
{
    QList<ServiceChart> charts;
    for (int i = 0; i < signalCount; ++i) {
        const auto signal = Signal(i);
        // One that stands for the whole is no count.
        if (signal == Signal::ReadyReplicas && view.state && !view.state->isCounted)
            continue;
        const TimePoint moment = range.cursor.value_or(range.to);
        const Milliseconds fresh = std::max<Milliseconds>(60s, 4 * view.sampledEvery);
        ServiceChart chart;
        chart.title = translated(signalTitle(signal));
        chart.value = valueText(view, signal, view.of(signal).valueAt(moment, fresh));
        chart.at =
            range.cursor ? ServiceWords::tr("at %1").arg(toClock(moment).left(5)) : QString();
        chart.unit = signal == Signal::ErrorRate ? u"%"_s : QString();
        chart.series = {seriesOf(view, signal, range)};
        chart.thresholds = thresholdsOf(view, signal);
        chart.markers = markersOf(view, range);
        judge(chart, view, signal, production);
        charts.append(chart);
    }
    return charts;
}

} // namespace breakglass::console
