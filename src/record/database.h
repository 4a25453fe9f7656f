// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "record/canonical.h"

#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace breakglass::record {

/// A connection of one thread to the SQLite file of a record; closed and forgotten when destroyed.
class Database
{
public:
    enum class Mode { Writing, Reading };
    [[nodiscard]] static Expected<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// Of a record that must be there and must be ours.
    [[nodiscard]] static Expected<std::unique_ptr<Database>> openRecord(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// For prepared statements; they must go before the database does.
    [[nodiscard]] QSqlQuery query() const;
    /// Runs one statement and gives its first value, if any.
    [[nodiscard]] Expected<QVariant> run(const QString &statement) const;
    /// Makes the tables of an empty file; checks application, version and definition of any other.
    [[nodiscard]] Status prepare() const;
    /// Application and version of the file are ours.
    [[nodiscard]] Status checkVersion() const;
    /// Empty when the definition of the tables is untouched, otherwise what is wrong.
    [[nodiscard]] Expected<QString> definitionFault() const;

private:
    explicit Database(QString name);
    [[nodiscard]] Status connectTo(const QString &path, Mode mode);
    [[nodiscard]] Status setPragmas() const;
    [[nodiscard]] Status makeTables() const;
    [[nodiscard]] Status growLog() const;
    QString m_name;
    QSqlDatabase m_database;
};

/// What a walk along the chain came to.
struct ChainState
{
    qint64 entries = 0; ///< Rows that verify, from the first on.
    QByteArray head;    ///< Hash of the last of them, raw.
    std::optional<qint64> badRow;
    QString reason;
};

/// Reads every row in order and checks it against the one before; ends at the first that is wrong
/// or when `each` gives a reason against a row. Skips nothing, but what an earlier walk has verified.
[[nodiscard]] ChainState walkChain(const Database &database,
    const std::function<QString(const Row &)> &each, const ChainState &verified = {});

} // namespace breakglass::record
