// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/stored.h"

#include "record/database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

Row rowOf(const QSqlQuery &query)
{
    return {.sequence = query.value(0).toLongLong(),
        .at = query.value(1).toLongLong(),
        .actor = query.value(2).toString().toUtf8(),
        .incident = query.value(3).toString().toUtf8(),
        .kind = query.value(4).toString().toUtf8(),
        .version = query.value(5).toLongLong(),
        .payload = query.value(6).toString().toUtf8(),
        .hash = query.value(7).toByteArray()};
}

} // namespace

Expected<QList<Entry>> readEntries(const QString &path)
{
    const auto database = Database::openRecord(path);
    if (!database)
        return std::unexpected(database.error());
    QList<Entry> entries;
    const ChainState chain = walkChain(**database, [&entries](const Row &row) {
        auto entry = entryFromRow(row);
        if (!entry)
            return entry.error().what;
        entries.append(std::move(*entry));
        return QString();
    });
    if (chain.badRow) {
        return failure(ErrorKind::Storage,
            u"Entry %1 of the record is damaged. %2"_s.arg(
                QString::number(*chain.badRow), chain.reason),
            u"The entries before it are intact."_s, u"Keep the file as evidence."_s);
    }
    return entries;
}

Expected<StoredEntry> readStored(const QString &path, qint64 sequence)
{
    const auto database = Database::openRecord(path);
    if (!database)
        return std::unexpected(database.error());
    QSqlQuery rows = (*database)->query();
    rows.prepare(u"SELECT sequence, at, actor, incident, kind, version, payload, hash FROM entry "
                 "WHERE sequence IN (?, ?) ORDER BY sequence"_s);
    rows.addBindValue(sequence - 1);
    rows.addBindValue(sequence);
    if (!rows.exec()) {
        return failure(
            ErrorKind::Storage, u"Entry %1 can't be read: %2."_s.arg(
                                    QString::number(sequence), rows.lastError().databaseText()));
    }
    QByteArray previous = genesisHash();
    while (rows.next()) {
        const Row row = rowOf(rows);
        if (row.sequence == sequence) {
            return StoredEntry{row.version, row.payload, row.hash.toHex(), previous.toHex(),
                rowHash(row, previous).toHex()};
        }
        previous = row.hash;
    }
    return failure(ErrorKind::NotFound, u"There is no entry %1 in the record."_s.arg(sequence));
}

} // namespace breakglass::record
