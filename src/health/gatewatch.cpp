// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/gatewatch.h"

#include "health/levels.h"

#include <cmath>
#include <ranges>

namespace breakglass::health {

using namespace Qt::StringLiterals;

namespace {

/// The unbroken row of good samples at the end of one series.
struct Row
{
    Signal signal = Signal::ErrorRate;
    int samples = 0;
    TimePoint since; ///< From when on everything was good.
    TimePoint until; ///< Newest sample with a value; `since` when there is none.
    bool isFresh = false;
    double value = 0;
    std::optional<Threshold> broken; ///< Limit that the newest sample does not meet.
};

const Threshold *brokenLimit(const QList<Threshold> &limits, Signal signal, double value)
{
    const auto found = std::ranges::find_if(limits,
        [&](const Threshold &limit) { return limit.signal == signal && isOver(limit, value); });
    return found == limits.end() ? nullptr : &*found;
}

/// Goes back from the newest sample to the first that is missing, bad, or too far from the next.
Row rowOf(
    Signal signal, const GateRule &rule, const TargetView &view, TimePoint since, TimePoint now)
{
    Row row{.signal = signal, .since = since, .until = since, .broken = {}};
    const QList<Sample> samples =
        view.of(signal, rule.revision).between(since + Milliseconds(1), now);
    TimePoint counted = now + rule.every;
    bool isFirst = true;
    bool endsInNothing = false;
    for (const Sample &sample : std::views::reverse(samples)) {
        if (!isFirst && row.since - sample.at > rule.freshness)
            return row;
        if (std::isnan(sample.value)) {
            if (!isFirst)
                return row;
            endsInNothing = true;
            continue;
        }
        const Threshold *broken = brokenLimit(rule.limits, signal, sample.value);
        if (isFirst) {
            row.until = sample.at;
            row.value = sample.value;
            row.isFresh = !endsInNothing && now - sample.at <= rule.freshness;
            if (broken != nullptr)
                row.broken = *broken;
        }
        if (broken != nullptr) {
            row.since = isFirst ? sample.at : row.since;
            return row;
        }
        isFirst = false;
        row.since = sample.at;
        if (counted - sample.at >= rule.every) {
            counted = sample.at;
            ++row.samples;
        }
    }
    // The row reaches back to the beginning of the gate: its first moments count, too.
    if (row.samples > 0 && row.since - since <= rule.freshness)
        row.since = since;
    return row;
}

/// The last moment at which fewer than wanted were known to be ready: a gate counts from there.
std::optional<TimePoint> lastShortage(const TargetView &view, TimePoint since, TimePoint now)
{
    if (!view.state)
        return {};
    const QList<Sample> ready =
        view.of(Signal::ReadyReplicas).between(since + Milliseconds(1), now);
    for (const Sample &sample : std::views::reverse(ready)) {
        if (!std::isnan(sample.value) && sample.value < double(view.state->wanted))
            return sample.at;
    }
    return {};
}

bool isSeen(const GateRule &rule, const TargetView &view, TimePoint now)
{
    return view.state && !view.unreachable &&
           now - std::max(view.state->observedAt, view.lookedAt) <= rule.freshness;
}

/// Why the target itself does not let the gate count, or empty.
QString stateProblem(const GateRule &rule, const TargetView &view, TimePoint now)
{
    if (!view.state || view.unreachable)
        return u"The target can't be seen. The gate waits: no data never counts as healthy."_s;
    const TargetState &state = *view.state;
    if (!isSeen(rule, view, now))
        return u"Last seen at %1. The gate waits: no data never counts as healthy."_s.arg(
            toClock(std::max(state.observedAt, view.lookedAt)));
    if (state.wanted <= 0)
        return u"Nothing is meant to run here. The gate stays closed: nothing can't be healthy."_s;
    if (state.ready < state.wanted)
        return u"%1 of %2 ready. The gate waits for all of them."_s.arg(state.ready)
            .arg(state.wanted);
    if (!state.isSettled())
        return u"%1 of %2 ready, but not settled yet. The gate waits."_s.arg(state.ready)
            .arg(state.wanted);
    return {};
}

QString nameOf(Signal signal)
{
    return signalTitle(signal).toLower();
}

QString limitText(const Threshold &limit)
{
    return (limit.above ? u"below %1"_s : u"at least %1"_s)
        .arg(signalText(limit.signal, limit.limit));
}

QString rowText(const Row &row, const GateRule &rule)
{
    QString text = u"%1 %2"_s.arg(nameOf(row.signal), signalText(row.signal, row.value));
    for (const Threshold &limit : rule.limits) {
        if (limit.signal == row.signal)
            text += u", %1"_s.arg(limitText(limit));
    }
    return text;
}

QString missingText(const Row &row, TimePoint since)
{
    if (row.until == since)
        return u"No %1 since %2. The gate waits: no data never counts as healthy."_s.arg(
            nameOf(row.signal), toClock(since));
    return u"The %1 stopped at %2. The gate waits: no data never counts as healthy."_s.arg(
        nameOf(row.signal), toClock(row.until));
}

QString brokenText(const Row &row)
{
    const QString side = row.broken->above ? u"over"_s : u"under"_s;
    return u"%1 %2, %3 %4. The gate starts again."_s.arg(nameOf(row.signal),
        signalText(row.signal, row.value), side, signalText(row.signal, row.broken->limit));
}

QList<Row> rowsOf(const GateRule &rule, const TargetView &view, TimePoint since, TimePoint now)
{
    QList<Signal> signalsOfGate;
    for (const Threshold &limit : rule.limits) {
        if (!signalsOfGate.contains(limit.signal))
            signalsOfGate.append(limit.signal);
    }
    if (signalsOfGate.isEmpty())
        signalsOfGate.append(Signal::ReadyReplicas);
    QList<Row> rows;
    for (const Signal signal : std::as_const(signalsOfGate))
        rows.append(rowOf(signal, rule, view, since, now));
    return rows;
}

QString countText(const QList<Row> &rows, const GateRule &rule, const GateProgress &progress)
{
    QStringList parts;
    for (const Row &row : rows)
        parts.append(rowText(row, rule));
    return u"%1; sample %2 of %3"_s.arg(parts.join(u", "_s))
        .arg(std::min(progress.passed, progress.needed))
        .arg(progress.needed);
}

/// What keeps the gate closed although samples come, most telling first; or how far it is.
QString detailOf(const QList<Row> &rows, const GateRule &rule, const TargetView &view,
    const GateProgress &progress, TimePoint since, TimePoint now)
{
    for (const Row &row : rows) {
        if (row.broken)
            return brokenText(row);
    }
    if (const QString problem = stateProblem(rule, view, now); !problem.isEmpty())
        return problem;
    for (const Row &row : rows) {
        if (!row.isFresh)
            return missingText(row, since);
    }
    return countText(rows, rule, progress);
}

} // namespace

GateProgress evaluateGate(
    const GateRule &rule, const TargetView &view, TimePoint since, TimePoint now)
{
    const TimePoint from = std::max(since, lastShortage(view, since, now).value_or(since));
    const QList<Row> rows = rowsOf(rule, view, from, now);
    GateProgress progress{.needed = std::max(rule.samples, 1), .hold = rule.hold, .detail = {}};
    progress.passed = std::ranges::min(rows, {}, &Row::samples).samples;
    progress.waitsForData = !isSeen(rule, view, now) ||
                            std::ranges::any_of(rows, [](const Row &row) { return !row.isFresh; });

    const bool isReady = stateProblem(rule, view, now).isEmpty();
    const TimePoint begin = std::ranges::max(rows, {}, &Row::since).since;
    const TimePoint end =
        progress.waitsForData ? std::ranges::min(rows, {}, &Row::until).until : now;
    if (progress.passed > 0 && end > begin && (isReady || progress.waitsForData))
        progress.held = end - begin;
    progress.open = isReady && !progress.waitsForData && progress.passed >= progress.needed &&
                    progress.held >= rule.hold;
    progress.detail = detailOf(rows, rule, view, progress, from, now);
    return progress;
}

} // namespace breakglass::health
