// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/ledger.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

// A null text would be bound as NULL, which no column takes; an event without an incident has an empty one.
QString columnText(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
}

std::unexpected<Error> writeFailure(const QSqlQuery &query)
{
    return failure(ErrorKind::Storage,
        u"The record can't be written: %1."_s.arg(query.lastError().databaseText().trimmed()),
        u"What was recorded before is safe; nothing more runs."_s,
        u"Free space on its disk, then start Breakglass again."_s);
}

} // namespace

Expected<std::unique_ptr<Ledger>> Ledger::open(const QString &path)
{
    std::unique_ptr<Ledger> ledger(new Ledger);
    auto database = Database::open(path, Database::Mode::Writing);
    if (!database)
        return std::unexpected(database.error());
    ledger->m_database = std::move(*database);
    Status opened = ledger->m_database->prepare();
    if (opened)
        opened = ledger->read();
    if (opened)
        opened = ledger->prepareStatements();
    if (!opened)
        return std::unexpected(opened.error());
    return ledger;
}

Status Ledger::read()
{
    const ChainState chain = walkChain(*m_database, [this](const Row &row) {
        auto entry = entryFromRow(row);
        if (!entry)
            return entry.error().sentence();
        m_entries.append(std::move(*entry));
        return QString();
    });
    if (chain.badRow) {
        return failure(ErrorKind::Storage,
            u"Entry %1 of the record is damaged. %2"_s.arg(
                QString::number(*chain.badRow), chain.reason),
            u"Nothing was written to it."_s,
            u"Keep the file as evidence and start a new record."_s);
    }
    m_sequence = chain.entries;
    m_hash = chain.head;
    return {};
}

Status Ledger::prepareStatements()
{
    m_begin = m_database->query();
    m_insert = m_database->query();
    m_commit = m_database->query();
    if (!m_begin.prepare(u"BEGIN IMMEDIATE"_s))
        return writeFailure(m_begin);
    if (!m_insert.prepare(u"INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return writeFailure(m_insert);
    if (!m_commit.prepare(u"COMMIT"_s))
        return writeFailure(m_commit);
    return {};
}

Expected<QList<Entry>> Ledger::append(const QList<Event> &events)
{
    if (m_failed)
        return std::unexpected(*m_failed);
    QList<Row> rows;
    qint64 sequence = m_sequence;
    QByteArray hash = m_hash;
    for (const Event &event : events) {
        auto row = rowFromEvent(event);
        if (!row)
            return std::unexpected(row.error());
        row->sequence = ++sequence;
        row->hash = rowHash(*row, hash);
        hash = row->hash;
        rows.append(std::move(*row));
    }
    if (const Status done = commit(rows); !done) {
        m_failed = done.error();
        // May fail, too: SQLite has often rolled back by itself.
        const auto rolledBack = m_database->run(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack);
        return std::unexpected(*m_failed);
    }
    m_sequence = sequence;
    m_hash = hash;
    QList<Entry> entries;
    for (qsizetype i = 0; i < rows.size(); ++i)
        entries.append({rows[i].sequence, events[i], rows[i].hash.toHex()});
    return entries;
}

Status Ledger::commit(const QList<Row> &rows)
{
    // A statement alone is a transaction of its own, and quicker.
    if (rows.size() == 1)
        return insert(rows.first());
    if (!m_begin.exec())
        return writeFailure(m_begin);
    for (const Row &row : rows) {
        if (const Status inserted = insert(row); !inserted)
            return inserted;
    }
    // The only answer that counts: a full disk often shows here for the first time.
    if (!m_commit.exec())
        return writeFailure(m_commit);
    return {};
}

Status Ledger::insert(const Row &row)
{
    m_insert.bindValue(0, row.sequence);
    m_insert.bindValue(1, row.at);
    m_insert.bindValue(2, columnText(row.actor));
    m_insert.bindValue(3, columnText(row.incident));
    m_insert.bindValue(4, columnText(row.kind));
    m_insert.bindValue(5, row.version);
    m_insert.bindValue(6, columnText(row.payload));
    m_insert.bindValue(7, row.hash);
    // Alone, it says here whether it is on the disk.
    if (!m_insert.exec())
        return writeFailure(m_insert);
    return {};
}

} // namespace breakglass::record
