// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/audit.h"

#include "record/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

struct Anchor
{
    qint64 entries = 0;
    QByteArray hash; // raw
};

Expected<Anchor> anchorFromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const qint64 entries =
        QStringView(text).left(std::max<qsizetype>(colon, 0)).toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(text.mid(colon + 1).toLatin1());
    if (colon < 0 || !isNumber || entries < 0 || hash.size() != 32 ||
        text.size() - colon - 1 != 64) {
        return failure(ErrorKind::Invalid, u"“%1” is not an anchor."_s.arg(text), {},
            u"Give it as “entries:hash”, as it was noted."_s);
    }
    return Anchor{entries, hash};
}

void compareWithAnchor(Verification &found, const Anchor &anchor, const QByteArray &hashThere)
{
    if (found.entries < anchor.entries) {
        found.badRow = found.entries + 1;
        found.reason = u"The record ends after %1 entries; %2 were noted elsewhere."_s.arg(
            QString::number(found.entries), QString::number(anchor.entries));
    } else if (hashThere != anchor.hash) {
        found.badRow = anchor.entries;
        found.reason =
            u"The hash of entry %1 is not the one that was noted elsewhere."_s.arg(anchor.entries);
    }
}

QByteArray jsonText(const QByteArray &text)
{
    const QJsonArray array{QString::fromUtf8(text)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).slice(1).chopped(1);
}

QByteArray isoTime(const Row &row)
{
    return toIso(TimePoint(Milliseconds(row.at))).toUtf8();
}

QByteArray jsonLine(const Row &row)
{
    // The payload goes in as the very bytes that were hashed, so that the chain can be recomputed
    // from the export.
    return "{\"sequence\":" + QByteArray::number(row.sequence) +
           ",\"at\":" + jsonText(isoTime(row)) + ",\"actor\":" + jsonText(row.actor) +
           ",\"incident\":" + jsonText(row.incident) + ",\"kind\":" + jsonText(row.kind) +
           ",\"version\":" + QByteArray::number(row.version) + ",\"payload\":" + row.payload +
           ",\"hash\":\"" + row.hash.toHex() + "\"}\n";
}

QByteArray csvCell(QByteArray text)
{
    // A spreadsheet runs a cell that begins like this; an apostrophe makes it text.
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(text.front()))
        text.prepend('\'');
    return '"' + text.replace('"', "\"\"") + '"';
}

QByteArray csvLine(const Row &row)
{
    return QByteArray::number(row.sequence) + ',' + csvCell(isoTime(row)) + ',' +
           csvCell(row.actor) + ',' + csvCell(row.incident) + ',' + csvCell(row.kind) + ',' +
           QByteArray::number(row.version) + ',' + csvCell(row.payload) + ',' +
           csvCell(row.hash.toHex()) + "\r\n";
}

} // namespace

Expected<Verification> verify(const QString &path, const QString &anchor)
{
    std::optional<Anchor> noted;
    if (!anchor.isEmpty()) {
        const auto read = anchorFromText(anchor);
        if (!read)
            return std::unexpected(read.error());
        noted = *read;
    }
    const auto database = Database::openRecord(path);
    if (!database)
        return std::unexpected(database.error());
    QByteArray hashAtAnchor = genesisHash();
    const ChainState chain = walkChain(**database, [&](const Row &row) {
        if (noted && row.sequence == noted->entries)
            hashAtAnchor = row.hash;
        return QString();
    });
    Verification found{chain.entries, chain.head.toHex(), chain.badRow, chain.reason};
    if (!found.badRow && noted)
        compareWithAnchor(found, *noted, hashAtAnchor);
    if (!found.badRow) {
        const auto fault = (*database)->definitionFault();
        if (!fault)
            return std::unexpected(fault.error());
        if (!fault->isEmpty()) {
            found.badRow = 0;
            found.reason = *fault;
        }
    }
    return found;
}

Expected<QByteArray> exportRecord(const QString &path, ExportFormat format)
{
    const auto database = Database::openRecord(path);
    if (!database)
        return std::unexpected(database.error());
    QByteArray text;
    if (format == ExportFormat::Csv)
        text = "sequence,at,actor,incident,kind,version,payload,hash\r\n";
    const ChainState chain = walkChain(**database, [&text, format](const Row &row) {
        text += format == ExportFormat::Csv ? csvLine(row) : jsonLine(row);
        return QString();
    });
    if (chain.badRow) {
        return failure(ErrorKind::Storage,
            u"Entry %1 of the record is damaged. %2"_s.arg(
                QString::number(*chain.badRow), chain.reason),
            u"Nothing was exported."_s, u"Keep the file as evidence."_s);
    }
    return text;
}

} // namespace breakglass::record
