// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/target.h"

#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace breakglass::record {

/// In which order a release history is read.
enum class HistoryOrder { Newest, Oldest, Author, Change };

/// What is asked of the release history of one target.
struct HistoryQuestion
{
    TargetId target;
    QString needle; ///< Part of an id, artifact, change, reference or author; empty: all.
    HistoryOrder order = HistoryOrder::Newest;
    friend bool operator==(const HistoryQuestion &, const HistoryQuestion &) = default;
};

/// Where a page ended; the next one goes on from there however far down that is.
struct HistoryMark
{
    qint64 number = 0; ///< 0: before the first.
    QString text;      ///< What is sorted by, when it is not the number.
};

struct HistoryPage
{
    QList<Revision> revisions; ///< Without their configuration.
    HistoryMark end;
    bool isLast = false;
};

/// A statement, or part of one, and what it is bound to.
struct HistoryStatement
{
    QString text;
    QVariantList values;
};

/// Every revision that a backend has ever told of, kept when the backend forgets it: nothing is ever deleted, and
/// what a backend says later about a revision replaces what it said before. A file of its own; used by one thread.
class ReleaseHistory
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<ReleaseHistory>> open(const QString &path);
    ~ReleaseHistory();
    ReleaseHistory(const ReleaseHistory &) = delete;
    ReleaseHistory &operator=(const ReleaseHistory &) = delete;

    /// Takes in what is new or different; how many revisions that were.
    [[nodiscard]] Expected<int> keep(const History &history);
    [[nodiscard]] Expected<qint64> count(const TargetId &target) const;
    /// At most `most` revisions after `mark`. It costs the same on every page.
    [[nodiscard]] Expected<HistoryPage> page(
        const HistoryQuestion &question, const HistoryMark &mark, int most) const;
    /// Where the page begins whose first revision has `before` others above it; counting them takes time.
    [[nodiscard]] Expected<HistoryMark> markAfter(
        const HistoryQuestion &question, qint64 before) const;
    /// One revision with its configuration.
    [[nodiscard]] Expected<Revision> find(const TargetId &target, const QString &id) const;

private:
    explicit ReleaseHistory(QString name);
    [[nodiscard]] Status connectTo(const QString &path);
    [[nodiscard]] Status makeTables();
    [[nodiscard]] Expected<bool> keepOne(const QString &target, const Revision &revision);
    [[nodiscard]] QSqlQuery query() const;
    [[nodiscard]] Status run(const QString &statement) const;
    /// What the index is asked for a needle.
    struct Match
    {
        QString expression; ///< Empty: it can't answer, rows have to be looked at.
        bool isNowhere = false;
    };
    [[nodiscard]] Expected<Match> matchFor(const QString &needle) const;
    [[nodiscard]] bool isCommon(const QString &match) const;
    [[nodiscard]] Expected<HistoryPage> read(
        const HistoryStatement &statement, HistoryOrder order, int most) const;

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace breakglass::record
