// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/outboxrows.h"

#include <algorithm>
#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using events::DeliveryOutcome;

/// Whom the sentences of this file belong to, for the translators.
struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

QString outcomeWord(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Delivered:
        return u"delivered"_s;
    case DeliveryOutcome::Failed:
        return u"failed"_s;
    case DeliveryOutcome::Unknown:
        return u"unknown"_s;
    case DeliveryOutcome::NotSent:
        return u"not-sent"_s;
    }
    return {};
}

QStringList cellsOf(const channels::Posting &posting, const QStringList &columns)
{
    QStringList cells;
    for (const QString &channel : columns) {
        if (posting.isPending(channel))
            cells.append(u"pending"_s);
        else if (const auto said = posting.delivered.constFind(channel);
            said != posting.delivered.cend())
            cells.append(outcomeWord(said->outcome));
        else
            cells.append(QString());
    }
    return cells;
}

QString titleOf(const channels::Posting &posting)
{
    return posting.audience == u"external" ? OutboxWords::tr("%1, external").arg(posting.title)
                                           : OutboxWords::tr("%1, internal").arg(posting.title);
}

SentRow rowOf(const channels::Posting &posting, const QStringList &columns)
{
    SentRow row;
    row.when = toClock(posting.at);
    row.title = titleOf(posting);
    row.audience =
        posting.audience == u"external" ? OutboxWords::tr("External") : OutboxWords::tr("Internal");
    row.cells = cellsOf(posting, columns);
    row.by = posting.by;
    row.summary = posting.text.section(u'\n', 0, 0);
    const bool isOpen = std::ranges::any_of(
        posting.channels, [&](const QString &channel) { return posting.isPending(channel); });
    if (posting.purpose == u"update")
        row.verdict = isOpen ? OutboxWords::tr("Being sent") : OutboxWords::tr("Nobody got it");
    else
        row.verdict =
            posting.purpose == u"test" ? OutboxWords::tr("Test") : OutboxWords::tr("Announced");
    return row;
}

/// The posting of a message that reached the timeline: the newest before it with the same text.
qsizetype postingOf(const SentMessage &message, const QList<channels::Posting> &postings)
{
    for (qsizetype at = postings.size() - 1; at >= 0; --at) {
        const channels::Posting &posting = postings.at(at);
        if (posting.purpose == u"update" && posting.audience == message.audience &&
            posting.text == message.text && posting.at <= message.at)
            return at;
    }
    return -1;
}

} // namespace

QString channelIcon(const QString &kind)
{
    static const QMap<QString, QString> icons{{u"webhook"_s, u"network"_s},
        {u"desktop"_s, u"monitor"_s}, {u"slack"_s, u"hash"_s}, {u"pagerduty"_s, u"bell"_s},
        {u"email"_s, u"mail"_s}, {u"github-issue"_s, u"circle-dot"_s},
        {u"status-page"_s, u"globe"_s}};
    return icons.value(kind, u"megaphone"_s);
}

QString channelText(const ChannelSetup &channel)
{
    static const QMap<QString, const char *> kinds{
        {u"desktop"_s, QT_TRANSLATE_NOOP("OutboxWords", "Notification on this desktop")},
        {u"slack"_s, QT_TRANSLATE_NOOP("OutboxWords", "Slack")},
        {u"pagerduty"_s, QT_TRANSLATE_NOOP("OutboxWords", "PagerDuty")},
        {u"email"_s, QT_TRANSLATE_NOOP("OutboxWords", "E-mail")},
        {u"github-issue"_s, QT_TRANSLATE_NOOP("OutboxWords", "GitHub issue")},
        {u"status-page"_s, QT_TRANSLATE_NOOP("OutboxWords", "Status page")}};
    QString text = channel.kind == u"webhook"
                       ? OutboxWords::tr("Webhook to %1")
                             .arg(QUrl(channel.settings.value(u"url").toString()).host())
                       : OutboxWords::tr(kinds.value(
                             channel.kind, QT_TRANSLATE_NOOP("OutboxWords", "Channel")));
    QStringList severities;
    for (const Severity severity : channel.severities)
        severities.append(severityName(severity));
    if (!severities.isEmpty())
        text = OutboxWords::tr("%1, for %2").arg(text, severities.join(u", "_s));
    return text;
}

QList<SentRow> sentRowsWith(const Incident &incident, const QList<SentMessage> &messages,
    const UpdateRhythm &updates, const QList<channels::Posting> &postings,
    const QStringList &columns)
{
    QList<channels::Posting> open = postings;
    open.removeIf([&](const channels::Posting &posting) {
        return incident.id.isEmpty() || posting.incident != incident.id;
    });
    QList<std::pair<TimePoint, SentRow>> timed;
    const QList<SentRow> judged = sentRows(incident, messages, updates);
    for (qsizetype at = 0; at < messages.size(); ++at) {
        const SentMessage &message = messages.at(at);
        SentRow row = judged.at(judged.size() - 1 - at);
        row.cells = QStringList(columns.size(), QString());
        if (const qsizetype found = postingOf(message, open); found >= 0) {
            row.title = titleOf(open.at(found));
            row.cells = cellsOf(open.at(found), columns);
            open.removeAt(found);
        } else {
            row.title = OutboxWords::tr("%1, in the timeline only").arg(row.title);
        }
        timed.append({message.at, row});
    }
    for (const channels::Posting &posting : open)
        timed.append({posting.at, rowOf(posting, columns)});
    // Of the same moment the later comes first, too.
    std::ranges::reverse(timed);
    std::ranges::stable_sort(timed, std::ranges::greater(), &std::pair<TimePoint, SentRow>::first);
    QList<SentRow> rows;
    for (const auto &[at, row] : timed)
        rows.append(row);
    return rows;
}

QList<TroubleRow> troubleRows(const QList<channels::Posting> &postings, const QString &incident)
{
    QList<TroubleRow> rows;
    for (const channels::Posting &posting : postings) {
        if (posting.incident != incident)
            continue;
        for (const QString &channel : posting.channels) {
            const auto said = posting.delivered.constFind(channel);
            if (said == posting.delivered.cend())
                continue;
            const bool isUnknown = said->outcome == DeliveryOutcome::Unknown;
            if (!isUnknown && said->outcome != DeliveryOutcome::Failed)
                continue;
            rows.prepend(
                {channels::troubleOf(posting, channel), posting.message, channel, isUnknown});
        }
    }
    return rows;
}

} // namespace breakglass::console
