// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releasetables.h"

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

// An application's table and the index over its words. The index holds no text of its own.
const QStringList tables{
    u"CREATE TABLE revision (number INTEGER PRIMARY KEY, target TEXT NOT NULL, id TEXT NOT NULL, "
    "artifact TEXT NOT NULL, change TEXT NOT NULL, reference TEXT NOT NULL, author TEXT NOT NULL, "
    "facts BLOB NOT NULL, configuration TEXT NOT NULL, UNIQUE (target, id))"_s,
    u"CREATE INDEX revision_number ON revision (target, number)"_s,
    u"CREATE INDEX revision_author ON revision (target, author, number)"_s,
    u"CREATE INDEX revision_change ON revision (target, change, number)"_s,
    u"CREATE TABLE tally (target TEXT PRIMARY KEY, revisions INTEGER NOT NULL) WITHOUT ROWID"_s,
    u"CREATE VIRTUAL TABLE words USING fts5(id, artifact, change, reference, author, "
    "content='revision', content_rowid='number', tokenize='trigram')"_s};

// Each text ends with two line feeds in the index, so that its last character begins a term, too.
QString wordsOf(const QString &row)
{
    QStringList texts;
    for (const char *column : {"id", "artifact", "change", "reference", "author"})
        texts.append(u"%1.%2 || char(10, 10)"_s.arg(row, QLatin1StringView(column)));
    return texts.join(u", "_s);
}

QStringList indexing()
{
    return {u"CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, instance)"_s,
        u"CREATE TRIGGER told AFTER INSERT ON revision BEGIN "
        "INSERT INTO words (rowid, id, artifact, change, reference, author) "
        "VALUES (new.number, %1); INSERT INTO tally VALUES (new.target, 1) "
        "ON CONFLICT (target) DO UPDATE SET revisions = revisions + 1; END"_s.arg(
            wordsOf(u"new"_s)),
        u"CREATE TRIGGER told_again AFTER UPDATE OF artifact, change, reference, author ON "
        u"revision "
        "BEGIN INSERT INTO words (words, rowid, id, artifact, change, reference, author) VALUES "
        "('delete', old.number, %1); "
        "INSERT INTO words (rowid, id, artifact, change, reference, author) VALUES "
        "(new.number, %2); END"_s.arg(wordsOf(u"old"_s), wordsOf(u"new"_s)),
        u"PRAGMA user_version = %1"_s.arg(archiveVersion)};
}

} // namespace

QStringList releaseTables(int version)
{
    if (version == 0)
        return tables + indexing();
    // Version 1 knew the ends of texts by three characters only.
    return QStringList{u"DROP TRIGGER told"_s, u"DROP TRIGGER told_again"_s,
               u"INSERT INTO words (words) VALUES ('delete-all')"_s,
               u"INSERT INTO words (rowid, id, artifact, change, reference, author) "
               "SELECT number, %1 FROM revision"_s.arg(wordsOf(u"revision"_s))} +
           indexing();
}

} // namespace breakglass::record
