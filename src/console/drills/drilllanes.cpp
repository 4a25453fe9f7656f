// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/debriefreading.h"

#include "console/drills/drillswords.h"
#include "drill/findings.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr Milliseconds worthAWord = 30s;
// Parts of the axis, in the smallest window: a letter of a label, and the diamond before it.
constexpr double letterRoom = 0.01;
constexpr double diamondRoom = 0.03;

QString phaseTitle(const EndedDrill &ended, const QString &phase)
{
    for (const drill::Conduct::Visit &visit : ended.conduct.visits) {
        if (visit.phase == phase && !visit.title.isEmpty())
            return visit.title;
    }
    if (const Runbook *guide = drill::guideOf(ended.debrief.scenario, ended.workspace)) {
        for (const Phase &one : guide->phases) {
            if (one.id == phase)
                return one.title;
        }
    }
    return phase.left(1).toUpper() + phase.mid(1);
}

Milliseconds idealTotal(const Scenario &scenario)
{
    Milliseconds sum{};
    for (const IdealPhase &phase : scenario.ideal)
        sum += phase.duration;
    return sum;
}

QList<PhaseBlockRow> traineeBlocks(const EndedDrill &ended, Milliseconds axis)
{
    QList<PhaseBlockRow> rows;
    for (const drill::PhaseTime &phase : ended.debrief.phases) {
        const Milliseconds late = phase.duration - phase.ideal;
        const bool noted = phase.ideal.count() > 0 && late >= worthAWord;
        rows.append({phaseTitle(ended, phase.phase), toStopwatch(phase.duration),
            noted ? u'+' + toStopwatch(late) : QString(), shareOf(phase.begin, axis),
            shareOf(phase.duration, axis)});
    }
    return rows;
}

QList<PhaseBlockRow> idealBlocks(const EndedDrill &ended, Milliseconds axis)
{
    QList<PhaseBlockRow> rows;
    Milliseconds from{};
    for (const IdealPhase &phase : ended.debrief.scenario.ideal) {
        rows.append({phaseTitle(ended, phase.phase), toStopwatch(phase.duration), {},
            shareOf(from, axis), shareOf(phase.duration, axis)});
        from += phase.duration;
    }
    return rows;
}

// A label stands right of its moment; where the next moment is in its way, left of it or a line below.
void keepLabelsApart(QList<MomentRow> &rows)
{
    double free = 0;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const double needed = diamondRoom + letterRoom * double(row->label.size());
        const auto next = std::find_if(row, rows.end(),
            [row](const MomentRow &other) { return other.at > row->at + diamondRoom / 2; });
        const bool hasRoom = (next == rows.end() ? 1 : next->at) - row->at >= needed;
        if (row->labelled && !hasRoom) {
            row->toLeft = row->at - free >= needed;
            row->line = row->toLeft ? 0 : 1;
        }
        free = std::max(free, row->labelled && hasRoom ? row->at + needed : row->at);
    }
}

QList<MomentRow> traineeMessages(const EndedDrill &ended, Milliseconds axis)
{
    const Milliseconds due = drill::firstAlertDue(ended.debrief.scenario, ended.conduct);
    const auto resolution = drill::resolutionMessage(ended.conduct);
    // A message to two audiences is one word on the axis.
    const auto end = std::ranges::find(ended.conduct.messages, resolution);
    QList<MomentRow> rows;
    for (auto message = ended.conduct.messages.begin(); message != ended.conduct.messages.end();
        ++message) {
        const Milliseconds at = *message;
        const bool first = rows.isEmpty();
        const bool last = !first && message == end;
        MomentRow row{DrillsWords::tr("Update %1").arg(toStopwatch(at)), shareOf(at, axis)};
        row.labelled = first || last;
        row.late = first && at > due;
        if (first)
            row.label = DrillsWords::tr("Initial alert %1").arg(toStopwatch(at));
        if (row.late)
            row.label = DrillsWords::tr("%1, %2 late").arg(row.label, toStopwatch(at - due));
        if (last)
            row.label = DrillsWords::tr("Resolution %1").arg(toStopwatch(at));
        rows.append(row);
    }
    keepLabelsApart(rows);
    return rows;
}

QList<MomentRow> idealMessages(const EndedDrill &ended, Milliseconds axis)
{
    const Milliseconds due = drill::firstAlertWithin(ended.debrief.scenario);
    const Milliseconds end = idealTotal(ended.debrief.scenario);
    QList<MomentRow> rows{
        {DrillsWords::tr("Initial alert by %1").arg(toStopwatch(due)), shareOf(due, axis)}};
    if (end > due)
        rows.append({DrillsWords::tr("Resolution %1").arg(toStopwatch(end)), shareOf(end, axis)});
    keepLabelsApart(rows);
    return rows;
}

Milliseconds tickStep(Milliseconds axis)
{
    for (const Milliseconds step : {1min, 2min, 5min, 10min, 15min, 30min}) {
        if (axis / step <= 6)
            return step;
    }
    return 1h;
}

QList<MomentRow> axisTicks(Milliseconds axis, Milliseconds target)
{
    QList<MomentRow> rows;
    const Milliseconds step = tickStep(axis);
    for (Milliseconds at{}; at <= axis; at += step) {
        const bool besideTarget = std::abs(shareOf(at - target, axis)) < 0.1;
        rows.append({toStopwatch(at), shareOf(at, axis), false, !besideTarget});
    }
    return rows;
}

} // namespace

double shareOf(Milliseconds part, Milliseconds whole)
{
    return whole.count() > 0 ? double(part.count()) / double(whole.count()) : 0;
}

DrillLanes drillLanes(const EndedDrill &ended)
{
    const Scenario &scenario = ended.debrief.scenario;
    DrillLanes lanes;
    lanes.idealTotal = idealTotal(scenario);
    const Milliseconds longest =
        std::max({scenario.limit, ended.debrief.total, lanes.idealTotal, Milliseconds(1min)});
    const Milliseconds axis = longest + longest / 16;
    lanes.trainee = traineeBlocks(ended, axis);
    lanes.ideal = idealBlocks(ended, axis);
    lanes.traineeMessages = traineeMessages(ended, axis);
    lanes.idealMessages = idealMessages(ended, axis);
    lanes.ticks = axisTicks(axis, scenario.limit);
    lanes.target = shareOf(scenario.limit, axis);
    return lanes;
}

} // namespace breakglass::console
