// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/rowmodel.h"
#include "console/service/servicerows.h"
#include "domain/target.h"
#include "record/releasearchive.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <stop_token>

namespace breakglass::console {

/// The release history of a target as a list for QML, however long it is: pages are read from the archive when a view
/// comes to them, and those that it has left are forgotten. What the backend says now is there at once.
class ReleaseList final : public RowModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    explicit ReleaseList(QObject *parent = nullptr);

    /// Begins with another target. `archive` may be null: then only what was told now is shown.
    void follow(record::ReleaseArchive *archive, const TargetId &target);
    /// The newest revisions as the backend says now.
    void tell(const QList<Revision> &newest);
    /// Narrows to what contains `needle`, and sorts.
    void ask(const QString &needle, record::HistoryOrder order);
    /// Which revision runs, and what day it is.
    void mark(const QString &current, TimePoint now);

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const record::HistoryQuestion &question() const { return m_question; }
    /// The row, unless its page is still being read.
    [[nodiscard]] const RevisionRow *row(int at) const;
    /// Where a revision is, among the pages that are held; -1.
    [[nodiscard]] int rowOf(const QString &revision) const;
    /// No revision is missing below the last row.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// The first page of what was asked is on its way.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// Why what is shown may not be all.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] qsizetype heldPages() const { return m_pages.size(); }

Q_SIGNALS:
    /// Rows came, or went, or are others.
    void arrived();

protected:
    [[nodiscard]] const void *gadget(int row) const override;

private:
    struct Page
    {
        QList<RevisionRow> rows;
        record::HistoryMark end;
        quint64 used = 0;
    };
    [[nodiscard]] bool isFiltered() const { return !m_question.needle.isEmpty(); }
    [[nodiscard]] bool showsTold() const;
    void showTold();
    void restart();
    void fail(const Error &error);
    void resize(int rows);
    void wish(int page) const;
    void want(int page) const;
    void readWished();
    QCoro::Task<> countAll();
    QCoro::Task<> read(int page);
    [[nodiscard]] bool isBehind(int page, const record::HistoryPage &answer) const;
    void take(int page, const record::HistoryPage &answer);
    void forgetFarPages(int page);
    [[nodiscard]] RevisionRow rowFor(const Revision &revision) const;

    QPointer<record::ReleaseArchive> m_archive;
    record::HistoryQuestion m_question;
    QList<Revision> m_told;
    QHash<int, Page> m_pages;
    QString m_current;
    TimePoint m_now;
    int m_count = 0;
    bool m_isWhole = true;
    bool m_isAsking = false;
    std::optional<Error> m_trouble;
    std::stop_source m_stop; ///< Of the answers that are on their way.
    quint64 m_asked = 0;     ///< Number of the question; an answer to another one is dropped.
    /// Asking for a row is constant; what it starts is not.
    ReleaseList *const m_reader = this;
    mutable QSet<int> m_wished;
    mutable int m_visited = 0; ///< The page of the row that was asked for last.
    QSet<int> m_reading;
    mutable quint64 m_uses = 0;
};

} // namespace breakglass::console
