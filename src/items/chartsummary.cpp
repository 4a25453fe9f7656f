// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartsummary.h"

#include "items/chartscale.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

// What one pass over the visible samples finds.
struct Findings
{
    QPointF last;
    double lowest{std::numeric_limits<double>::infinity()};
    double highest{-std::numeric_limits<double>::infinity()};
    // The latest stretch above the trigger; NaN where there is none.
    double aboveFrom{qQNaN()};
    double aboveTo{qQNaN()};
    int count{0};
    bool endsInGap{false};
};

void noteTrigger(Findings &findings, const QPointF &point, double trigger, bool &isAbove)
{
    if (!(point.y() > trigger)) {
        findings.aboveTo = isAbove ? point.x() : findings.aboveTo;
        isAbove = false;
    } else if (!isAbove) {
        findings.aboveFrom = point.x();
        findings.aboveTo = qQNaN();
        isAbove = true;
    }
}

Findings surveySeries(const ChartSeries &series, const ChartSubject &subject, double trigger)
{
    Findings findings;
    bool isAbove = false;
    for (const QPointF &point :
        std::span(series.points.firstFrom(subject.from), series.points.end())) {
        if (point.x() > subject.to) {
            break;
        }
        findings.endsInGap = std::isnan(point.y());
        if (findings.endsInGap) {
            noteTrigger(findings, point, trigger, isAbove);
            continue;
        }
        ++findings.count;
        findings.last = point;
        findings.lowest = std::min(findings.lowest, point.y());
        findings.highest = std::max(findings.highest, point.y());
        noteTrigger(findings, point, trigger, isAbove);
    }
    return findings;
}

double lowestTrigger(const QList<ChartThreshold> &thresholds)
{
    double lowest = std::numeric_limits<double>::infinity();
    for (const ChartThreshold &threshold : thresholds) {
        lowest = threshold.trigger ? std::min(lowest, threshold.value) : lowest;
    }
    return lowest;
}

// "5 %" rather than "5.0 %": a limit is said as it is set.
QString limitText(double value, const ChartSubject &subject)
{
    const bool isWhole = value == std::round(value);
    return valueText(value, isWhole ? 0 : std::max(subject.decimals, 1), subject.unit);
}

QString triggerText(const Findings &findings, double trigger, const ChartSubject &subject)
{
    if (std::isinf(trigger)) {
        return {};
    }
    const QString limit = limitText(trigger, subject);
    if (std::isnan(findings.aboveFrom)) {
        return u", never above the trigger of %1"_s.arg(limit);
    }
    const QString since = clockText(findings.aboveFrom);
    return std::isnan(findings.aboveTo) ? u", above the trigger of %1 since %2"_s.arg(limit, since)
                                        : u", above the trigger of %1 from %2 to %3"_s.arg(
                                              limit, since, clockText(findings.aboveTo));
}

QString describeSeries(const ChartSeries &series, const ChartSubject &subject)
{
    const double trigger = lowestTrigger(subject.thresholds);
    const Findings found = surveySeries(series, subject, trigger);
    const QString name = series.name.isEmpty() ? u"Values"_s : series.name;
    if (found.count == 0) {
        return u"%1: no data."_s.arg(name);
    }
    const auto text = [&](double value) {
        return valueText(value, subject.decimals, subject.unit);
    };
    const QString stopped = found.endsInGap ? u", no data since then"_s : QString();
    return u"%1: last %2 at %3%4, lowest %5, highest %6%7."_s.arg(name, text(found.last.y()),
        clockText(found.last.x()), stopped, text(found.lowest), text(found.highest),
        triggerText(found, trigger, subject));
}

} // namespace

QString summarize(const ChartSubject &subject)
{
    QStringList sentences;
    for (const ChartSeries &series : subject.series) {
        if (!series.comparison) {
            sentences.append(describeSeries(series, subject));
        }
    }
    return sentences.isEmpty() ? u"No data."_s : sentences.join(u' ');
}

QList<ChartRow> tabulate(const ChartSubject &subject, int most)
{
    QList<double> times;
    if (!subject.series.isEmpty()) {
        const ChartPoints &points = subject.series.first().points;
        for (const QPointF &point : std::span(points.firstFrom(subject.from), points.end())) {
            if (point.x() <= subject.to) {
                times.append(point.x());
            }
        }
    }
    const auto count = std::min<qsizetype>(times.size(), most);
    const double stride = count > 1 ? double(times.size() - 1) / double(count - 1) : 0;
    const double apart = times.size() > 1 ? (times.last() - times.first()) / double(count) : 60000;
    QList<ChartRow> rows;
    for (qsizetype i = 0; i < count; ++i) {
        const auto index = count > 1 ? qsizetype(std::lround(double(i) * stride)) : 0;
        ChartRow row{times[index], clockText(times[index], apart), {}};
        for (const ChartSeries &series : subject.series) {
            row.values.append(valueText(valueAt(series, row.time), subject.decimals, subject.unit));
        }
        rows.append(row);
    }
    return rows;
}

double valueAt(const ChartSeries &series, double time)
{
    const auto &points = series.points;
    const auto after = std::lower_bound(points.begin(), points.end(), time,
        [](const QPointF &point, double when) { return point.x() < when; });
    if (after == points.end()) {
        return qQNaN();
    }
    if (after->x() == time) {
        return after->y();
    }
    if (after == points.begin()) {
        return qQNaN();
    }
    const auto before = std::prev(after);
    const bool isGap = std::isnan(before->y()) || std::isnan(after->y()) ||
                       (series.gapAfterMs > 0 && after->x() - before->x() > series.gapAfterMs);
    if (isGap) {
        return qQNaN();
    }
    const bool isNearerAfter = after->x() - time < time - before->x();
    return !series.stepped && isNearerAfter ? after->y() : before->y();
}

double neighbourTime(const ChartSeries &series, double time, int direction)
{
    const auto &points = series.points;
    if (direction < 0) {
        const auto at = std::lower_bound(points.begin(), points.end(), time,
            [](const QPointF &point, double when) { return point.x() < when; });
        return at == points.begin() ? time : std::prev(at)->x();
    }
    const auto at = std::upper_bound(points.begin(), points.end(), time,
        [](double when, const QPointF &point) { return when < point.x(); });
    return at == points.end() ? time : at->x();
}

} // namespace breakglass::items
