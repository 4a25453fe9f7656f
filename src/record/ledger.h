// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "record/database.h"

namespace breakglass::record {

/// A record open for writing, used by one thread from opening to destruction.
class Ledger
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<Ledger>> open(const QString &path);
    /// What the file held when it was opened; given away once.
    [[nodiscard]] QList<Entry> takeEntries() { return std::exchange(m_entries, {}); }
    /// All of them durable, or none. ErrorKind::Invalid refuses these events alone; after
    /// ErrorKind::Storage everything is refused with the same error.
    [[nodiscard]] Expected<QList<Entry>> append(const QList<Event> &events);

private:
    Ledger() = default;
    [[nodiscard]] Status read();
    [[nodiscard]] Status prepareStatements();
    [[nodiscard]] Status commit(const QList<Row> &rows);
    [[nodiscard]] Status insert(const Row &row);
    std::unique_ptr<Database> m_database;
    QSqlQuery m_begin; // the statements after the database: they go first
    QSqlQuery m_insert;
    QSqlQuery m_commit;
    QList<Entry> m_entries;
    qint64 m_sequence = 0;
    QByteArray m_hash;
    std::optional<Error> m_failed;
};

} // namespace breakglass::record
