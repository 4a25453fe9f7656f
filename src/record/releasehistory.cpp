// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releasehistory.h"

#include "record/releaserow.h"

#include <atomic>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

constexpr int archiveVersion = 1;
// A trigram index answers from three characters on.
constexpr qsizetype shortestIndexed = 3;

// An application's table and the index over its words. The index holds no text of its own.
const QStringList definition{
    u"CREATE TABLE revision (number INTEGER PRIMARY KEY, target TEXT NOT NULL, id TEXT NOT NULL, "
    "artifact TEXT NOT NULL, change TEXT NOT NULL, reference TEXT NOT NULL, author TEXT NOT NULL, "
    "facts BLOB NOT NULL, configuration TEXT NOT NULL, UNIQUE (target, id))"_s,
    u"CREATE INDEX revision_number ON revision (target, number)"_s,
    u"CREATE INDEX revision_author ON revision (target, author, number)"_s,
    u"CREATE INDEX revision_change ON revision (target, change, number)"_s,
    u"CREATE TABLE tally (target TEXT PRIMARY KEY, revisions INTEGER NOT NULL) WITHOUT ROWID"_s,
    u"CREATE VIRTUAL TABLE words USING fts5(id, artifact, change, reference, author, "
    "content='revision', content_rowid='number', tokenize='trigram')"_s,
    u"CREATE TRIGGER told AFTER INSERT ON revision BEGIN "
    "INSERT INTO words (rowid, id, artifact, change, reference, author) "
    "VALUES (new.number, new.id, new.artifact, new.change, new.reference, new.author); "
    "INSERT INTO tally VALUES (new.target, 1) "
    "ON CONFLICT (target) DO UPDATE SET revisions = revisions + 1; END"_s,
    u"CREATE TRIGGER told_again AFTER UPDATE OF artifact, change, reference, author ON revision "
    u"BEGIN "
    "INSERT INTO words (words, rowid, id, artifact, change, reference, author) VALUES "
    "('delete', old.number, old.id, old.artifact, old.change, old.reference, old.author); "
    "INSERT INTO words (rowid, id, artifact, change, reference, author) VALUES "
    "(new.number, new.id, new.artifact, new.change, new.reference, new.author); END"_s,
    u"PRAGMA user_version = %1"_s.arg(archiveVersion)};

std::unexpected<Error> historyFailure(const QSqlError &error)
{
    return failure(ErrorKind::Storage,
        u"The release history can't be used: %1."_s.arg(error.databaseText().trimmed()),
        u"What the backends say now is shown."_s,
        u"Check the free space and the permissions of its folder."_s);
}

// Part of a statement and what it is bound to.
struct Part
{
    QString text;
    QVariantList values;
};

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

// Too short for the index: every row is looked at until there are enough.
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

const QString &sortedText(HistoryOrder order)
{
    static const QString author = u"revision.author"_s;
    static const QString change = u"revision.change"_s;
    return order == HistoryOrder::Author ? author : change;
}

const QString everyColumn = u"number, revision.id, revision.artifact, revision.change, "
                            "revision.reference, revision.author, facts"_s;

Part statementFor(
    const HistoryQuestion &question, const HistoryMark &mark, const QString &columns = everyColumn)
{
    const QString target = question.target.key();
    const bool isIndexed = question.needle.size() >= shortestIndexed;
    // The index gives its rows in the order of their numbers, so the first hundred need no more than these.
    const QString number = isIndexed ? u"words.rowid"_s : u"number"_s;
    const Part going = after(mark, question.order, number);
    QString text = u"SELECT %1 FROM "_s.arg(columns);
    QVariantList values;
    if (isIndexed) {
        QString quoted = question.needle;
        quoted.replace(u'"', u"\"\""_s);
        text += u"words CROSS JOIN revision ON revision.number = words.rowid "
                "WHERE words MATCH ? AND target = ?"_s;
        values = {u'"' + quoted + u'"', target};
    } else {
        const Part filter = containing(question.needle);
        text += u"revision WHERE target = ?"_s + filter.text;
        values = QVariantList{target} + filter.values;
    }
    text += going.text + u" ORDER BY "_s + sortedBy(question.order, number) + u" LIMIT ?"_s;
    return {text, values + going.values};
}

} // namespace

ReleaseHistory::ReleaseHistory(QString name) : m_name(std::move(name)) {}

ReleaseHistory::~ReleaseHistory()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<ReleaseHistory>> ReleaseHistory::open(const QString &path)
{
    static std::atomic<quint64> lastConnection = 0;
    std::unique_ptr<ReleaseHistory> history(
        new ReleaseHistory(u"history-%1"_s.arg(++lastConnection)));
    if (const Status connected = history->connectTo(path); !connected)
        return std::unexpected(connected.error());
    return history;
}

QSqlQuery ReleaseHistory::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

Status ReleaseHistory::run(const QString &statement) const
{
    QSqlQuery once = query();
    if (!once.exec(statement))
        return historyFailure(once.lastError());
    return {};
}

Status ReleaseHistory::connectTo(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return historyFailure(m_database.lastError());
    // It can be asked of the backends again, so it need not survive a power cut to the last row.
    const QStringList settings{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA busy_timeout = 5000"_s};
    for (const QString &setting : settings) {
        if (const Status set = run(setting); !set)
            return set;
    }
    return makeTables();
}

Status ReleaseHistory::makeTables()
{
    QSqlQuery version = query();
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next())
        return historyFailure(version.lastError());
    const int found = version.value(0).toInt();
    if (found > archiveVersion) {
        return failure(ErrorKind::Invalid,
            u"The release history was written by a newer Breakglass."_s, u"It was not changed."_s,
            u"Open it with that version."_s);
    }
    if (found == archiveVersion)
        return {};
    version.finish();
    const QStringList statements =
        QStringList{u"BEGIN IMMEDIATE"_s} + definition + QStringList{u"COMMIT"_s};
    for (const QString &statement : statements) {
        if (const Status done = run(statement); !done)
            return done;
    }
    return {};
}

Expected<int> ReleaseHistory::keep(const History &history)
{
    if (const Status begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    int kept = 0;
    // Numbers ascend in time; a history is told newest first.
    for (auto it = history.revisions.crbegin(); it != history.revisions.crend(); ++it) {
        const Expected<bool> isNew = keepOne(history.target.key(), *it);
        if (!isNew) {
            std::ignore = run(u"ROLLBACK"_s);
            return std::unexpected(isNew.error());
        }
        kept += *isNew ? 1 : 0;
    }
    if (const Status done = run(u"COMMIT"_s); !done)
        return std::unexpected(done.error());
    return kept;
}

Expected<bool> ReleaseHistory::keepOne(const QString &target, const Revision &revision)
{
    QSqlQuery row = query();
    row.prepare(u"INSERT INTO revision (target, id, artifact, change, reference, author, facts, "
                "configuration) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (target, id) DO UPDATE "
                "SET artifact = excluded.artifact, change = excluded.change, "
                "reference = excluded.reference, author = excluded.author, facts = excluded.facts, "
                "configuration = excluded.configuration WHERE facts <> excluded.facts OR "
                "change <> excluded.change OR artifact <> excluded.artifact OR "
                "configuration <> excluded.configuration"_s);
    const QStringList words{target, revision.id, revision.artifact, revision.change,
        revision.changeReference, revision.author};
    for (const QString &word : words)
        row.addBindValue(word.isNull() ? u""_s : word);
    row.addBindValue(factsOf(revision));
    row.addBindValue(revision.configuration.isNull() ? u""_s : revision.configuration);
    if (!row.exec())
        return historyFailure(row.lastError());
    return row.numRowsAffected() > 0;
}

Expected<qint64> ReleaseHistory::count(const TargetId &target) const
{
    QSqlQuery tally = query();
    tally.prepare(u"SELECT revisions FROM tally WHERE target = ?"_s);
    tally.addBindValue(target.key());
    if (!tally.exec())
        return historyFailure(tally.lastError());
    return tally.next() ? tally.value(0).toLongLong() : 0;
}

Expected<HistoryPage> ReleaseHistory::page(
    const HistoryQuestion &question, const HistoryMark &mark, int most) const
{
    const Part statement = statementFor(question, mark);
    QSqlQuery rows = query();
    rows.prepare(statement.text);
    for (const QVariant &value : statement.values)
        rows.addBindValue(value);
    rows.addBindValue(most);
    if (!rows.exec())
        return historyFailure(rows.lastError());
    HistoryPage page;
    while (rows.next()) {
        page.revisions.append(revisionFrom(rows));
        page.end.number = rows.value(0).toLongLong();
    }
    if (rows.lastError().isValid())
        return historyFailure(rows.lastError());
    page.isLast = page.revisions.size() < most;
    if (!page.revisions.isEmpty()) {
        const Revision &last = page.revisions.constLast();
        page.end.text = question.order == HistoryOrder::Author ? last.author : last.change;
    }
    return page;
}

Expected<HistoryMark> ReleaseHistory::markAfter(
    const HistoryQuestion &question, qint64 before) const
{
    if (before <= 0)
        return HistoryMark{};
    const bool isByText =
        question.order == HistoryOrder::Author || question.order == HistoryOrder::Change;
    // Nothing but what an index holds, so that no row is read on the way.
    const Part statement = statementFor(
        question, {}, isByText ? u"number, "_s + sortedText(question.order) : u"number"_s);
    QSqlQuery row = query();
    row.prepare(statement.text + u" OFFSET ?"_s);
    for (const QVariant &value : statement.values)
        row.addBindValue(value);
    row.addBindValue(1);
    row.addBindValue(before - 1);
    if (!row.exec())
        return historyFailure(row.lastError());
    if (!row.next())
        return failure(ErrorKind::NotFound, u"The release history has no such page."_s);
    return HistoryMark{row.value(0).toLongLong(), isByText ? row.value(1).toString() : QString()};
}

Expected<Revision> ReleaseHistory::find(const TargetId &target, const QString &id) const
{
    QSqlQuery row = query();
    row.prepare(u"SELECT number, id, artifact, change, reference, author, facts, configuration "
                "FROM revision WHERE target = ? AND id = ?"_s);
    row.addBindValue(target.key());
    row.addBindValue(id);
    if (!row.exec())
        return historyFailure(row.lastError());
    if (!row.next()) {
        return failure(
            ErrorKind::NotFound, u"Revision %1 of %2 was never seen."_s.arg(id, target.key()));
    }
    Revision revision = revisionFrom(row);
    revision.configuration = row.value(7).toString();
    return revision;
}

} // namespace breakglass::record
