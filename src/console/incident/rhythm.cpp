// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/rhythm.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr Milliseconds dueSoon = 2min;
/// Two messages so close are one mark: the internal and the external text of the same update.
constexpr Milliseconds sameUpdate = 1min;
/// The line never covers more than so many updates; older ones are in the list of messages.
constexpr int mostUpdates = 5;
constexpr int updatesBehind = 3;
/// Labels closer than this share of the line would cover each other.
constexpr double labelDistance = 0.2;

/// Whom the sentences of this file belong to, for the translators.
struct RhythmWords
{
    Q_DECLARE_TR_FUNCTIONS(RhythmWords)
};

struct Mark
{
    TimePoint at;
    QString title;
    QString word;
    QString state;
    int priority = 0; ///< Smaller keeps its label.
};

struct Line
{
    TimePoint from;
    TimePoint to;
    [[nodiscard]] double position(TimePoint at) const
    {
        const double span = double((to - from).count());
        return span > 0 ? std::clamp(double((at - from).count()) / span, 0.0, 1.0) : 0;
    }
    [[nodiscard]] bool covers(TimePoint at) const { return at >= from && at <= to; }
};

Line lineOf(const Incident &incident, std::optional<TimePoint> slaEnd, TimePoint due,
    Milliseconds every, TimePoint now)
{
    Line line{incident.declaredAt, std::max(due, now)};
    if (incident.resolvedAt) {
        line.to = std::max(*incident.resolvedAt, slaEnd.value_or(*incident.resolvedAt));
        return line;
    }
    if (now - line.from > every * updatesBehind)
        line.from = std::min(now - every * updatesBehind, due);
    const TimePoint wanted = slaEnd.value_or(due + every * 2);
    line.to = std::max(line.to, std::min(wanted, line.from + every * mostUpdates));
    return line;
}

QList<Mark> sentMarks(
    const Incident &incident, const QList<SentMessage> &messages, const UpdateRhythm &updates)
{
    QList<Mark> marks;
    TimePoint before = incident.declaredAt;
    for (const SentMessage &message : messages) {
        const bool isFirst = marks.isEmpty();
        const bool isLate = message.at - before > updates.within(!isFirst);
        const bool isSame = !isFirst && message.at - before < sameUpdate;
        before = message.at;
        if (isSame)
            continue;
        marks.append({message.at,
            isFirst ? RhythmWords::tr("Initial alert") : RhythmWords::tr("Progress update"),
            isLate ? RhythmWords::tr("late") : RhythmWords::tr("on time"),
            isLate ? u"late"_s : u"sent"_s, 2});
    }
    return marks;
}

Mark dueMark(bool isFirst, TimePoint due, TimePoint now)
{
    const bool isOver = now > due;
    const bool isSoon = !isOver && due - now < dueSoon;
    return {due, isFirst ? RhythmWords::tr("Initial alert") : RhythmWords::tr("Progress update"),
        isOver ? RhythmWords::tr("overdue") : RhythmWords::tr("due"),
        isOver   ? u"overdue"_s
        : isSoon ? u"soon"_s
                 : u"due"_s,
        0};
}

QList<RhythmMark> placed(QList<Mark> marks, const Line &line)
{
    std::ranges::stable_sort(marks, {}, &Mark::priority);
    QList<double> labels;
    QList<RhythmMark> rows;
    for (const Mark &mark : marks) {
        const double position = line.position(mark.at);
        const auto isNear = [&](double other) {
            return std::abs(other - position) < labelDistance;
        };
        const bool labelled = std::ranges::none_of(labels, isNear);
        if (labelled)
            labels.append(position);
        const QString time = mark.word.isEmpty()
                                 ? toClock(mark.at)
                                 : RhythmWords::tr("%1, %2").arg(toClock(mark.at), mark.word);
        rows.append({position, mark.title, time, mark.state, labelled});
    }
    std::ranges::stable_sort(rows, {}, &RhythmMark::position);
    return rows;
}

} // namespace

QList<SentMessage> messagesOf(const QList<Entry> &entries, const QString &incident)
{
    QList<SentMessage> messages;
    for (const Entry &entry : entries) {
        const auto *sent = std::get_if<events::UpdateSent>(&entry.event.payload);
        if (sent && entry.event.incident == incident)
            messages.append({entry.event.at, entry.event.actor, sent->audience, sent->text});
    }
    return messages;
}

Rhythm rhythmOf(const Incident &incident, const QList<SentMessage> &messages,
    ServiceLevel serviceLevel, const UpdateRhythm &updates, TimePoint now)
{
    if (incident.id.isEmpty() || !updates.isKept())
        return {};
    const Milliseconds every = updates.every;
    const TimePoint due = updates.dueAt(incident);
    std::optional<TimePoint> slaEnd;
    if (serviceLevel.resolve > 0ms)
        slaEnd = incident.declaredAt + serviceLevel.resolve;
    const TimePoint present = incident.resolvedAt.value_or(now);
    const Line line = lineOf(incident, slaEnd, due, every, present);
    QList<Mark> marks = sentMarks(incident, messages, updates);
    if (incident.resolvedAt)
        marks.append({*incident.resolvedAt, RhythmWords::tr("Resolved"), {}, u"resolved"_s, 0});
    else
        marks.append(dueMark(messages.isEmpty(), due, now));
    if (slaEnd)
        marks.append({*slaEnd, RhythmWords::tr("SLA end"),
            present > *slaEnd ? RhythmWords::tr("missed") : QString(),
            present > *slaEnd ? u"missed"_s : u"end"_s, 1});
    const TimePoint last = slaEnd ? std::min(*slaEnd, line.to) : line.to;
    for (TimePoint next = due + every; !incident.resolvedAt && next < last; next += every)
        marks.append({next, RhythmWords::tr("Progress update"), {}, u"coming"_s, 3});
    marks.removeIf([&](const Mark &mark) { return !line.covers(mark.at); });
    return {placed(marks, line), line.position(present)};
}

QList<SentRow> sentRows(
    const Incident &incident, const QList<SentMessage> &messages, const UpdateRhythm &updates)
{
    QList<SentRow> rows;
    TimePoint before = incident.declaredAt;
    for (const SentMessage &message : messages) {
        SentRow row;
        row.when = toClock(message.at);
        row.audience = message.audience == u"external" ? RhythmWords::tr("External")
                                                       : RhythmWords::tr("Internal");
        row.title = row.audience;
        row.by = message.by;
        row.summary = message.text.section(u'\n', 0, 0);
        const Milliseconds within = updates.within(!rows.isEmpty());
        const Milliseconds over = message.at - before - within;
        const bool isAfter = incident.resolvedAt && message.at > *incident.resolvedAt;
        row.late = updates.isKept() && over > 0ms && !isAfter;
        row.verdict = isAfter    ? RhythmWords::tr("After the end")
                      : row.late ? RhythmWords::tr("Late by %1").arg(toStopwatch(over))
                                 : RhythmWords::tr("On time");
        before = message.at;
        rows.prepend(row);
    }
    return rows;
}

} // namespace breakglass::console
