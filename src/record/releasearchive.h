// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/releasehistory.h"

#include <QCoroTask>
#include <QObject>
#include <stop_token>

namespace breakglass::record {

/// The release history for the UI thread: it asks, a thread of its own reads. Answers come in the order of the
/// questions; one that was stopped before its turn came is not asked.
class ReleaseArchive : public QObject
{
    Q_OBJECT
public:
    /// Opens in the background; a file that can't be opened shows in every answer.
    explicit ReleaseArchive(const QString &path);
    ~ReleaseArchive() override;

    /// What a backend says now. Repeats cost nothing.
    [[nodiscard]] QCoro::Task<Expected<int>> keep(History history);
    [[nodiscard]] QCoro::Task<Expected<qint64>> count(TargetId target);
    [[nodiscard]] QCoro::Task<Expected<HistoryPage>> page(
        HistoryQuestion question, HistoryMark mark, int most, std::stop_token stop = {});
    /// The page that begins with the revision that has `before` others above it.
    [[nodiscard]] QCoro::Task<Expected<HistoryPage>> pageAt(
        HistoryQuestion question, qint64 before, int most, std::stop_token stop = {});
    [[nodiscard]] QCoro::Task<Expected<Revision>> find(TargetId target, QString id);

Q_SIGNALS:
    /// Revisions were added to the history of a target, or changed.
    void grown(const breakglass::TargetId &target);
    /// What a backend told could not be kept.
    void refused(const breakglass::TargetId &target, const breakglass::Error &error);

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace breakglass::record
