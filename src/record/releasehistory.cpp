// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releasehistory.h"

#include "record/releasequestion.h"
#include "record/releaserow.h"
#include "record/releasetables.h"

#include <atomic>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

// A trigram index answers from three characters on; for fewer it is asked which of its terms begin so.
constexpr qsizetype shortestIndexed = 3;
// A needle with more terms than this is so common that rows are looked at one after the other instead.
constexpr qsizetype mostTerms = 40;
// Where one row in so many matches, a page is found sooner on a walk along the sorted rows than by sorting all that
// match. So many matches are looked at to know.
constexpr int commonFrom = 150;
constexpr int matchesLookedAt = 200;

std::unexpected<Error> historyFailure(const QSqlError &error)
{
    return failure(ErrorKind::Storage,
        u"The release history can't be used: %1."_s.arg(error.databaseText().trimmed()),
        u"What the backends say now is shown."_s,
        u"Check the free space and the permissions of its folder."_s);
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
        QStringList{u"BEGIN IMMEDIATE"_s} + releaseTables(found) + QStringList{u"COMMIT"_s};
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
    const Expected<Match> match = matchFor(question.needle);
    if (!match)
        return std::unexpected(match.error());
    if (match->isNowhere)
        return HistoryPage{.revisions = {}, .end = {}, .isLast = true};
    const bool isSorted = isByText(question.order) && !match->expression.isEmpty();
    if (isSorted && isAscii(question.needle) && isCommon(match->expression)) {
        auto walked = read(walkStatement(question, mark), question.order, most);
        // Fewer than asked for: the walk ended, not the history.
        if (!walked || !walked->isLast)
            return walked;
    }
    return read(pageStatement(question, mark, match->expression), question.order, most);
}

// Of other characters the index and a walk don't take the same ones for equal.
Expected<ReleaseHistory::Match> ReleaseHistory::matchFor(const QString &needle) const
{
    if (needle.size() >= shortestIndexed)
        return Match{quotedForIndex(needle)};
    if (needle.isEmpty() || !isAscii(needle))
        return Match{};
    const QString beginning = needle.toLower();
    const QString end = afterAllThatBegin(beginning);
    QStringList terms;
    QSqlQuery next = query();
    next.prepare(u"SELECT term FROM vocabulary WHERE term >= ? AND term < ? LIMIT 1"_s);
    QString from = beginning;
    while (terms.size() <= mostTerms) {
        next.bindValue(0, from);
        next.bindValue(1, end);
        if (!next.exec())
            return historyFailure(next.lastError());
        if (!next.next())
            return Match{terms.join(u" OR "_s), terms.isEmpty()};
        from = afterAllThatBegin(next.value(0).toString());
        terms.append(quotedForIndex(next.value(0).toString()));
    }
    return Match{};
}

bool ReleaseHistory::isCommon(const QString &match) const
{
    QSqlQuery rows = query();
    rows.prepare(u"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"_s);
    rows.addBindValue(match);
    rows.addBindValue(matchesLookedAt);
    if (!rows.exec() || !rows.next())
        return false;
    const qint64 newest = rows.value(0).toLongLong();
    qint64 oldest = newest;
    int count = 1;
    for (; rows.next(); ++count)
        oldest = rows.value(0).toLongLong();
    return count == matchesLookedAt && newest - oldest < qint64(commonFrom) * matchesLookedAt;
}

Expected<HistoryPage> ReleaseHistory::read(
    const HistoryStatement &statement, HistoryOrder order, int most) const
{
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
        page.end.text = order == HistoryOrder::Author ? last.author : last.change;
    }
    return page;
}

Expected<HistoryMark> ReleaseHistory::markAfter(
    const HistoryQuestion &question, qint64 before) const
{
    if (before <= 0)
        return HistoryMark{};
    // Nothing but what an index holds, so that no row is read on the way.
    const bool hasText = isByText(question.order);
    const Expected<Match> match = matchFor(question.needle);
    if (!match)
        return std::unexpected(match.error());
    if (match->isNowhere)
        return failure(ErrorKind::NotFound, u"The release history has no such page."_s);
    const HistoryStatement statement = pageStatement(question, {}, match->expression,
        hasText ? u"number, "_s + sortedText(question.order) : u"number"_s);
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
    return HistoryMark{row.value(0).toLongLong(), hasText ? row.value(1).toString() : QString()};
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
