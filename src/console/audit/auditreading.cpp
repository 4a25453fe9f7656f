// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/audit/auditreading.h"

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

enum Kind { All, Operations, Decisions, Messages, Configuration, Drills };

/// Whom the sentences of this file belong to, for the translators.
struct AuditReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditReadingWords)
};

QString iconOf(int kind)
{
    static const QStringList icons{
        u"circle"_s, u"circle-play"_s, u"compass"_s, u"send"_s, u"settings"_s, u"graduation-cap"_s};
    return icons.value(kind);
}

/// What an entry is about where it belongs to no incident.
QString planOf(const events::Payload &payload)
{
    return std::visit(
        [](const auto &event) -> QString {
            if constexpr (requires { event.plan.id; })
                return event.plan.id;
            else if constexpr (requires { QString(event.plan); })
                return event.plan;
            else
                return {};
        },
        payload);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The table names who it was in a column of its own.
QString withoutActor(const QString &detail, const QString &actor)
{
    if (detail == actor)
        return {};
    const QString last = u", "_s + actor;
    return detail.endsWith(last) ? detail.chopped(last.size()) : detail;
}

AuditField field(const QString &label, const QString &value, bool code = false, bool wrong = false)
{
    return {label, value.isEmpty() ? u"–"_s : value, code, wrong};
}

} // namespace

QStringList auditKinds()
{
    return {AuditReadingWords::tr("All"), AuditReadingWords::tr("Operations"),
        AuditReadingWords::tr("Decisions"), AuditReadingWords::tr("Messages"),
        AuditReadingWords::tr("Configuration"), AuditReadingWords::tr("Drills")};
}

int auditKindOf(const QString &eventName)
{
    static const QHash<QString, int> kinds{{u"record-opened"_s, Configuration},
        {u"role-assigned"_s, Configuration}, {u"incident-declared"_s, Decisions},
        {u"severity-changed"_s, Decisions}, {u"escalated"_s, Decisions},
        {u"incident-resolved"_s, Decisions}, {u"item-ticked"_s, Decisions},
        {u"item-unticked"_s, Decisions}, {u"question-answered"_s, Decisions},
        {u"answer-withdrawn"_s, Decisions}, {u"phase-entered"_s, Decisions},
        {u"strategy-chosen"_s, Decisions}, {u"plan-proposed"_s, Decisions},
        {u"preflight-checked"_s, Decisions}, {u"approval-given"_s, Decisions},
        {u"plan-confirmed"_s, Decisions}, {u"note-added"_s, Messages}, {u"update-sent"_s, Messages},
        {u"message-intended"_s, Messages}, {u"message-delivered"_s, Messages},
        {u"approval-requested"_s, Decisions}, {u"drill-started"_s, Drills},
        {u"inject-happened"_s, Drills}, {u"drill-finished"_s, Drills}};
    if (eventName.startsWith(u"message"_s))
        return Messages;
    return kinds.value(eventName, Operations);
}

std::optional<AuditRow> auditRow(
    const Entry &entry, const AuditFilter &filter, const report::Context &context)
{
    const Event &event = entry.event;
    if (!filter.incident.isEmpty() && event.incident != filter.incident)
        return {};
    if (!filter.person.isEmpty() && event.actor != filter.person)
        return {};
    const QString name = events::eventName(event.payload);
    const int kind = auditKindOf(name);
    if (filter.kind != All && filter.kind != kind)
        return {};
    const report::TimelineRow words = report::wordRow(entry, event.at, context);
    const QString hash = QString::fromLatin1(entry.hash);
    const QString plan = planOf(event.payload);
    const QStringList parts{words.title, words.detail, words.code, event.actor, event.incident,
        name, plan, hash, u'#' + QString::number(entry.sequence)};
    if (!filter.words.isEmpty() && !holdsAll(parts.join(u'\n'), filter.words))
        return {};
    AuditRow row;
    row.sequence = entry.sequence;
    row.time = u"%1 %2"_s.arg(shownDay(event.at), toClock(event.at));
    row.who = event.actor;
    row.what = words.title;
    row.detail = withoutActor(words.detail, event.actor);
    row.about = event.incident.isEmpty() ? plan : event.incident;
    row.hash = hash.first(std::min<qsizetype>(8, hash.size()));
    row.kind = auditKinds().value(kind);
    row.icon = iconOf(kind);
    return row;
}

QList<AuditField> auditFields(const Entry &entry, const record::StoredEntry &stored)
{
    const bool isWrong = stored.hash != stored.computed;
    const QString kind = events::eventName(entry.event.payload);
    return {
        field(AuditReadingWords::tr("Entry"), figure(entry.sequence)),
        field(AuditReadingWords::tr("Time"), toIso(entry.event.at), true),
        field(AuditReadingWords::tr("Who"), entry.event.actor),
        field(AuditReadingWords::tr("Incident"), entry.event.incident, true),
        field(AuditReadingWords::tr("Event"),
            AuditReadingWords::tr("%1, version %2").arg(kind).arg(stored.version), true),
        field(AuditReadingWords::tr("Previous"), QString::fromLatin1(stored.previous), true),
        field(AuditReadingWords::tr("Hash"), QString::fromLatin1(stored.hash), true),
        field(AuditReadingWords::tr("Recomputed"),
            isWrong ? QString::fromLatin1(stored.computed)
                    : AuditReadingWords::tr("The same, from the canonical bytes of the row"),
            isWrong, isWrong),
    };
}

QString figure(qint64 number)
{
    return shownCount(number);
}

QString entriesText(qint64 count)
{
    return count == 1 ? AuditReadingWords::tr("1 entry")
                      : AuditReadingWords::tr("%1 entries").arg(figure(count));
}

ChainWords chainWords(const Expected<record::Verification> &found, TimePoint checkedAt)
{
    const QString at = toClock(checkedAt);
    if (!found)
        return {ChainWords::Unreadable,
            AuditReadingWords::tr(
                "The record can't be read, so nothing is known about its chain. %1")
                .arg(translated(found.error()))};
    if (!found->badRow)
        return {ChainWords::Intact, AuditReadingWords::tr("Intact. %1 verified at %2.")
                                        .arg(entriesText(found->entries), at)};
    if (*found->badRow == 0)
        return {ChainWords::Broken,
            AuditReadingWords::tr("%1 Every one of its %2 still matches its hash. Checked at %3.")
                .arg(found->reason, entriesText(found->entries), at)};
    const QString before =
        found->entries == 0
            ? AuditReadingWords::tr("It is the first, so nothing in the record is proven.")
        : found->entries == 1
            ? AuditReadingWords::tr("Entry 1 is intact.")
            : AuditReadingWords::tr("Entries 1 to %1 are intact.").arg(figure(found->entries));
    return {ChainWords::Broken,
        AuditReadingWords::tr(
            "Entry %1 does not verify. %2 %3 Keep the file as evidence. Checked at %4.")
            .arg(figure(*found->badRow), found->reason, before, at),
        *found->badRow};
}

} // namespace breakglass::console
