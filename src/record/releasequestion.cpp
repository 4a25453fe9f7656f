// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releasequestion.h"

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

using Part = HistoryStatement;

// So many rows at most are walked.
constexpr int longestWalk = 20'000;

Part after(const HistoryMark &mark, HistoryOrder order, const QString &number)
{
    if (mark.number == 0)
        return {};
    switch (order) {
    case HistoryOrder::Newest:
        return {u" AND %1 < ?"_s.arg(number), {mark.number}};
    case HistoryOrder::Oldest:
        return {u" AND %1 > ?"_s.arg(number), {mark.number}};
    case HistoryOrder::Author:
        return {u" AND (revision.author, number) > (?, ?)"_s, {mark.text, mark.number}};
    case HistoryOrder::Change:
        break;
    }
    return {u" AND (revision.change, number) > (?, ?)"_s, {mark.text, mark.number}};
}

QString sortedBy(HistoryOrder order, const QString &number)
{
    switch (order) {
    case HistoryOrder::Newest:
        return number + u" DESC"_s;
    case HistoryOrder::Oldest:
        return number;
    case HistoryOrder::Author:
        return u"revision.author, number"_s;
    case HistoryOrder::Change:
        break;
    }
    return u"revision.change, number"_s;
}

// Each row is looked at until there are enough.
Part containing(const QString &needle)
{
    if (needle.isEmpty())
        return {};
    QString pattern = needle;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return {u" AND id || char(10) || artifact || char(10) || change || char(10) || reference || "
            "char(10) || author LIKE ? ESCAPE '\\'"_s,
        {u'%' + pattern + u'%'}};
}

const QString everyColumn = u"number, revision.id, revision.artifact, revision.change, "
                            "revision.reference, revision.author, facts"_s;

} // namespace

bool isByText(HistoryOrder order)
{
    return order == HistoryOrder::Author || order == HistoryOrder::Change;
}

const QString &sortedText(HistoryOrder order)
{
    static const QString author = u"revision.author"_s;
    static const QString change = u"revision.change"_s;
    return order == HistoryOrder::Author ? author : change;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString afterAllThatBegin(const QString &beginning)
{
    QList<uint> points = beginning.toUcs4();
    const uint last = points.constLast();
    points.last() = last == 0xD7FF ? 0xE000 : last + 1; // No text holds half of a surrogate pair.
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

QString quotedForIndex(QString needle)
{
    return u'"' + needle.replace(u'"', u"\"\""_s) + u'"';
}

HistoryStatement walkStatement(const HistoryQuestion &question, const HistoryMark &mark)
{
    const Part going = after(mark, question.order, u"number"_s);
    const Part filter = containing(question.needle);
    return {u"SELECT %1 FROM (SELECT %1 FROM revision WHERE target = ?%2 ORDER BY %3 LIMIT %4) AS "
            "revision WHERE TRUE%5 LIMIT ?"_s.arg(everyColumn, going.text,
                sortedBy(question.order, u"number"_s), QString::number(longestWalk), filter.text),
        QVariantList{question.target.key()} + going.values + filter.values};
}

HistoryStatement pageStatement(const HistoryQuestion &question, const HistoryMark &mark,
    const QString &match, const QString &columns)
{
    const QString target = question.target.key();
    const bool isIndexed = !match.isEmpty();
    // The index gives its rows in the order of their numbers, so the first hundred need no more than these.
    const QString number = isIndexed ? u"words.rowid"_s : u"number"_s;
    const Part going = after(mark, question.order, number);
    QString text = u"SELECT %1 FROM "_s.arg(columns.isEmpty() ? everyColumn : columns);
    QVariantList values;
    if (isIndexed) {
        text += u"words CROSS JOIN revision ON revision.number = words.rowid "
                "WHERE words MATCH ? AND target = ?"_s;
        values = {match, target};
    } else {
        const Part filter = containing(question.needle);
        text += u"revision WHERE target = ?"_s + filter.text;
        values = QVariantList{target} + filter.values;
    }
    text += going.text + u" ORDER BY "_s + sortedBy(question.order, number) + u" LIMIT ?"_s;
    return {text, values + going.values};
}

} // namespace breakglass::record
