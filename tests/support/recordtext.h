// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "record/record.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace breakglass::support {

inline Event noteEvent(const QString &text, qint64 at = 1'794'000'000'000)
{
    return {.actor = QStringLiteral("Marta Kowalski"),
        .at = TimePoint(Milliseconds(at)),
        .incident = QStringLiteral("INCIDENT-123"),
        .payload = events::NoteAdded{.text = text}};
}

/// A record of `count` notes, closed again.
inline Expected<record::RecordHead> writeNotes(const QString &path, int count)
{
    auto record = record::Record::open(path);
    if (!record)
        return std::unexpected(record.error());
    for (int i = 1; i <= count; ++i) {
        const Event event = noteEvent(QStringLiteral("note %1").arg(i), 1'794'000'000'000 + i);
        const auto entry = QCoro::waitFor((*record)->append(event));
        if (!entry)
            return std::unexpected(entry.error());
    }
    return (*record)->head();
}

/// Changes the file behind the back of the record; empty when it worked.
inline QString runSql(const QString &path, const QStringList &statements)
{
    QString fault;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        if (!database.open())
            fault = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                fault = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    return fault;
}

} // namespace breakglass::support
