// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/database.h"

#include <atomic>
#include <limits>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

constexpr int applicationId = 0x42475231; // "BGR1"
constexpr int formatVersion = 1;
// About a thousand pages: the log grows to this before SQLite writes it back.
constexpr int logBytes = 4 * 1024 * 1024;

const QString entryTable =
    u"CREATE TABLE entry (sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, "
    "actor TEXT NOT NULL, incident TEXT NOT NULL, kind TEXT NOT NULL, "
    "version INTEGER NOT NULL, payload TEXT NOT NULL, hash BLOB NOT NULL) STRICT"_s;
const QString reserveTable = u"CREATE TABLE reserve (bytes BLOB)"_s;

std::unexpected<Error> databaseFailure(const QSqlError &error)
{
    return failure(ErrorKind::Storage,
        u"The record can't be used: %1."_s.arg(error.databaseText().trimmed()),
        u"Nothing runs without a record."_s,
        u"Check the free space and the permissions of its folder."_s);
}

} // namespace

Database::Database(QString name) : m_name(std::move(name)) {}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    static std::atomic<quint64> lastConnection = 0;
    const QString name = u"record-%1"_s.arg(++lastConnection);
    std::unique_ptr<Database> database(new Database(name));
    if (const Status connected = database->connectTo(path, mode); !connected)
        return std::unexpected(connected.error());
    return database;
}

Expected<std::unique_ptr<Database>> Database::openRecord(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, u"There is no record “%1”."_s.arg(path));
    auto database = open(path, Mode::Reading);
    if (!database)
        return database;
    if (const Status checked = (*database)->checkVersion(); !checked)
        return std::unexpected(checked.error());
    return database;
}

Status Database::connectTo(const QString &path, Mode mode)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    if (mode == Mode::Reading)
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (m_database.open() && (mode == Mode::Writing || run(u"SELECT * FROM sqlite_schema"_s)))
        return mode == Mode::Writing ? setPragmas() : Status();
    const QSqlError error = m_database.lastError();
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (mode == Mode::Writing || hasLog)
        return databaseFailure(error);
    // A file in a folder that can't be written to, such as a copy kept as evidence.
    m_database.close();
    m_database.setDatabaseName(
        QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    if (!m_database.open())
        return databaseFailure(m_database.lastError());
    return {};
}

QSqlQuery Database::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

Expected<QVariant> Database::run(const QString &statement) const
{
    QSqlQuery once = query();
    if (!once.exec(statement))
        return databaseFailure(once.lastError());
    if (once.isSelect() && once.next())
        return once.value(0);
    if (once.lastError().isValid())
        return databaseFailure(once.lastError());
    return QVariant();
}

Status Database::setPragmas() const
{
    struct Setting
    {
        QString name;
        QString value;
        QVariant expected;
    };
    const QList<Setting> settings{
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        {u"synchronous"_s, u"FULL"_s, 2},
        {u"foreign_keys"_s, u"ON"_s, 1},
        {u"trusted_schema"_s, u"OFF"_s, 0},
        {u"cell_size_check"_s, u"ON"_s, 1},
        {u"busy_timeout"_s, u"5000"_s, 5000},
    };
    for (const Setting &setting : settings) {
        if (const auto set = run(u"PRAGMA %1 = %2"_s.arg(setting.name, setting.value)); !set)
            return std::unexpected(set.error());
        const auto found = run(u"PRAGMA "_s + setting.name);
        if (!found)
            return std::unexpected(found.error());
        if (found->toString() != setting.expected.toString()) {
            return failure(ErrorKind::Storage,
                u"The record can't be made durable: SQLite refuses %1 = %2."_s.arg(
                    setting.name, setting.value),
                u"Nothing runs without a record."_s);
        }
    }
    return {};
}

Status Database::prepare() const
{
    const auto tables = run(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (tables->toInt() == 0) {
        if (const Status made = makeTables(); !made)
            return made;
    }
    if (const Status checked = checkVersion(); !checked)
        return checked;
    const auto fault = definitionFault();
    if (!fault)
        return std::unexpected(fault.error());
    if (!fault->isEmpty()) {
        return failure(ErrorKind::Storage, *fault, u"Nothing was written to it."_s,
            u"Keep the file as evidence and start a new record."_s);
    }
    return growLog();
}

Status Database::makeTables() const
{
    const QStringList statements{u"BEGIN IMMEDIATE"_s, entryTable, reserveTable,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(formatVersion), u"COMMIT"_s};
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Status Database::checkVersion() const
{
    const auto application = run(u"PRAGMA application_id"_s);
    const auto version = run(u"PRAGMA user_version"_s);
    if (!application || !version)
        return std::unexpected(application ? version.error() : application.error());
    if (application->toInt() != applicationId) {
        return failure(ErrorKind::Invalid, u"The file is not a record of Breakglass."_s,
            u"It was not changed."_s);
    }
    if (version->toInt() > formatVersion) {
        return failure(ErrorKind::Invalid, u"The record was written by a newer Breakglass."_s,
            u"It was not changed."_s, u"Open it with that version."_s);
    }
    return {};
}

Expected<QString> Database::definitionFault() const
{
    const auto table =
        run(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'entry'"_s);
    const auto others =
        run(u"SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'entry' COLLATE NOCASE "
            "AND name <> 'entry'"_s);
    if (!table || !others)
        return std::unexpected(table ? others.error() : table.error());
    if (table->toString() != entryTable || others->toInt() != 0)
        return u"The definition of the record's table was changed."_s;
    return QString();
}

// Written once and given back, so that the first appends of a run overwrite a log that already has
// its size: a growing file makes every sync about twice as slow. It also shows at once that there
// is room for an hour of entries.
Status Database::growLog() const
{
    const QStringList statements{u"DELETE FROM reserve"_s,
        u"INSERT INTO reserve VALUES (zeroblob(%1))"_s.arg(logBytes), u"DELETE FROM reserve"_s,
        u"PRAGMA wal_checkpoint(RESTART)"_s};
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

ChainState walkChain(const Database &database, const std::function<QString(const Row &)> &each,
    const ChainState &verified)
{
    const bool isWhole = verified.entries == 0;
    ChainState state{.entries = verified.entries,
        .head = isWhole ? genesisHash() : verified.head,
        .badRow = {},
        .reason = {}};
    const auto stopAt = [&state](const QString &reason) {
        state.badRow = state.entries + 1;
        state.reason = reason;
        return state;
    };
    QSqlQuery rows = database.query();
    // The whole includes what was put in before the first.
    rows.prepare(u"SELECT sequence, at, actor, incident, kind, version, payload, hash FROM entry "
                 "WHERE sequence > ? ORDER BY sequence"_s);
    rows.addBindValue(isWhole ? std::numeric_limits<qint64>::min() : verified.entries);
    if (!rows.exec())
        return stopAt(u"It can't be read: %1."_s.arg(rows.lastError().databaseText()));
    while (rows.next()) {
        const Row row{.sequence = rows.value(0).toLongLong(),
            .at = rows.value(1).toLongLong(),
            .actor = rows.value(2).toString().toUtf8(),
            .incident = rows.value(3).toString().toUtf8(),
            .kind = rows.value(4).toString().toUtf8(),
            .version = rows.value(5).toLongLong(),
            .payload = rows.value(6).toString().toUtf8(),
            .hash = rows.value(7).toByteArray()};
        const qint64 expected = state.entries + 1;
        if (row.sequence > expected)
            return stopAt(u"It is missing; the next one is %1."_s.arg(row.sequence));
        if (row.sequence < expected) {
            state.badRow = row.sequence;
            state.reason = u"It was put in before the first entry."_s;
            return state;
        }
        if (row.hash != rowHash(row, state.head))
            return stopAt(u"It does not match its hash: it or the entry before it was changed."_s);
        if (const QString reason = each(row); !reason.isEmpty())
            return stopAt(reason);
        state.entries = row.sequence;
        state.head = row.hash;
    }
    if (rows.lastError().isValid())
        return stopAt(u"It can't be read: %1."_s.arg(rows.lastError().databaseText()));
    return state;
}

} // namespace breakglass::record
