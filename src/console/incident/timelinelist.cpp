// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/timelinelist.h"

#include "console/sentences/sentences.h"
#include "report/incidentreport.h"

#include <QCoreApplication>
#include <QHash>
#include <ranges>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Look
{
    QString icon;
    int tone = 0;
    QString filter;
};

// The numbers are those of Tone.Kind.
enum { Neutral, Quiet, Accent, Ok, Caution };

Look lookOf(const QString &kind)
{
    static const QHash<QString, Look> looks{
        {u"Operation"_s, {u"circle-play"_s, Accent, u"operations"_s}},
        {u"System"_s, {u"activity"_s, Quiet, u"operations"_s}},
        {u"Alert"_s, {u"bell"_s, Caution, u"operations"_s}},
        {u"Decision"_s, {u"compass"_s, Neutral, u"decisions"_s}},
        {u"Checklist"_s, {u"list-checks"_s, Neutral, u"decisions"_s}},
        {u"Approval"_s, {u"user-check"_s, Ok, u"decisions"_s}},
        {u"Incident"_s, {u"siren"_s, Caution, u"decisions"_s}},
        {u"Escalation"_s, {u"arrow-up-right"_s, Caution, u"decisions"_s}},
        {u"Message"_s, {u"send"_s, Neutral, u"messages"_s}},
        {u"Note"_s, {u"pen-line"_s, Neutral, u"messages"_s}},
    };
    return looks.value(kind, {u"circle"_s, Quiet, u"operations"_s});
}

QString gateKey(const Entry &entry)
{
    const auto *gate = std::get_if<events::GateSampled>(&entry.event.payload);
    return gate && gate->held ? gate->run + u'/' + gate->step : QString();
}

/// Deliveries that went as they should share a line; what failed, or what nobody knows, keeps one of its own.
void readDelivery(TimelineLine &line, const Entry &entry)
{
    const auto *said = std::get_if<events::MessageDelivered>(&entry.event.payload);
    if (!said)
        return;
    line.detail = translated(line.detail, Saying::Event);
    const bool isSent = said->outcome == events::DeliveryOutcome::Delivered;
    if (!isSent && said->outcome != events::DeliveryOutcome::NotSent)
        return;
    line.delivery = said->message + (isSent ? u"/sent"_s : u"/kept"_s);
    line.channels = {said->channel};
    line.answers = {line.detail};
}

QString joinedAnswers(const TimelineLine &line)
{
    const QString &first = line.answers.constFirst();
    const auto isSame = [&](const QString &answer) { return answer == first; };
    if (std::ranges::all_of(line.answers, isSame))
        return first.isEmpty() ? line.channels.join(u", "_s)
                               : u"%1. %2"_s.arg(line.channels.join(u", "_s), first);
    QStringList parts;
    for (const auto &[channel, answer] : std::views::zip(line.channels, line.answers))
        parts.append(answer.isEmpty() ? channel : u"%1 (%2)"_s.arg(channel, answer));
    return parts.join(u", "_s);
}

void addDelivery(TimelineLine &line, const TimelineLine &next)
{
    line.channels += next.channels;
    line.answers += next.answers;
    const QString title = line.delivery.endsWith(u"/sent")
                              ? TimelineWords::tr("Delivered to %1 channels")
                              : TimelineWords::tr("Not sent to %1 channels");
    line.title = title.arg(line.channels.size());
    line.detail = joinedAnswers(line);
}

} // namespace

bool isInFilter(const QString &filter, const QString &kind)
{
    return filter == u"all" || lookOf(kind).filter == filter;
}

TimelineLine timelineLine(const report::TimelineRow &row)
{
    const Look look = lookOf(row.kind);
    TimelineLine line;
    line.sequence = row.sequence;
    line.time = toClock(row.at);
    line.offset = row.offset();
    line.icon = row.code.isEmpty() ? look.icon : u"terminal"_s;
    line.tone = look.tone;
    // Notes, and what a drill plays in, are somebody's words; so is the text of a message.
    const bool isTheirs = row.kind == u"Note" || row.detail == u"Part of the drill";
    line.title = isTheirs ? row.title : translated(row.title, Saying::Event);
    line.detail = row.kind == u"Message" ? row.detail : translated(row.detail, Saying::Event);
    line.code = row.code;
    line.kind = row.kind;
    line.kindWord = translated(row.kind, Saying::Event);
    return line;
}

TimelineList::TimelineList(QObject *parent) : RowModel(TimelineLine::staticMetaObject, parent) {}

int TimelineList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

void TimelineList::read(const QList<Entry> &entries, const QString &incident)
{
    m_incident = incident;
    m_context = {};
    m_all.clear();
    m_read = entries.isEmpty() ? 0 : entries.last().sequence;
    const QList<report::TimelineRow> rows =
        incident.isEmpty() ? QList<report::TimelineRow>() : report::timeline(entries, incident);
    if (!rows.isEmpty())
        m_declared = rows.first().at - rows.first().sinceDeclaration;
    for (const Entry &entry : entries)
        m_context.learn(entry);
    for (const report::TimelineRow &row : rows) {
        // Sequence numbers begin at 1 and have no gaps.
        const bool isKnown = row.sequence > 0 && row.sequence <= entries.size();
        const TimelineLine line =
            isKnown ? lineOf(row, entries.at(row.sequence - 1)) : timelineLine(row);
        if (TimelineLine *before = sharedLine(line))
            addDelivery(*before, line);
        else
            m_all.append(line);
    }
    show();
}

void TimelineList::show()
{
    beginResetModel();
    m_shown.clear();
    for (const TimelineLine &line : m_all | std::views::reverse) {
        if (isInFilter(m_filter, line.kind))
            m_shown.append(line);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void TimelineList::add(const Entry &entry)
{
    const bool isOther = m_incident.isEmpty() || entry.event.incident != m_incident;
    if (isOther || entry.sequence <= m_read)
        return;
    m_read = entry.sequence;
    m_context.learn(entry);
    const TimelineLine line = lineOf(report::wordRow(entry, m_declared, m_context), entry);
    if (TimelineLine *before = sharedLine(line)) {
        addDelivery(*before, line);
        replace(*before);
        return;
    }
    if (!line.gate.isEmpty())
        dropGate(line.gate);
    m_all.append(line);
    if (!isInFilter(m_filter, line.kind))
        return;
    beginInsertRows({}, 0, 0);
    m_shown.prepend(line);
    endInsertRows();
    Q_EMIT countChanged();
}

TimelineLine TimelineList::lineOf(const report::TimelineRow &row, const Entry &entry)
{
    TimelineLine line = timelineLine(row);
    line.gate = gateKey(entry);
    readDelivery(line, entry);
    return line;
}

TimelineLine *TimelineList::sharedLine(const TimelineLine &line)
{
    // The channels of a message answer one after the other; nothing but their answers may lie between.
    for (TimelineLine &before : m_all | std::views::reverse) {
        if (line.delivery.isEmpty() || before.delivery.isEmpty())
            return nullptr;
        if (before.delivery == line.delivery)
            return &before;
    }
    return nullptr;
}

void TimelineList::replace(const TimelineLine &line)
{
    const auto at = std::ranges::find(m_shown, line.sequence, &TimelineLine::sequence);
    if (at == m_shown.end())
        return;
    *at = line;
    const QModelIndex row = index(int(at - m_shown.begin()));
    Q_EMIT dataChanged(row, row);
}

void TimelineList::dropGate(const QString &gate)
{
    m_all.removeIf([&](const TimelineLine &line) { return line.gate == gate; });
    for (int row = int(m_shown.size()) - 1; row >= 0; --row) {
        if (m_shown.at(row).gate != gate)
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
}

int TimelineList::countOf(const QString &filter) const
{
    return int(std::ranges::count_if(
        m_all, [&](const TimelineLine &line) { return isInFilter(filter, line.kind); }));
}

void TimelineList::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
}

} // namespace breakglass::console
