// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "io/clock.h"

#include <memory>
#include <QCoroTask>
#include <QObject>
#include <QString>

namespace breakglass::record {

/// How a record stands that another console writes.
struct Followed
{
    enum class State {
        NotYet,     ///< There is no record.
        Live,       ///< The console that writes it runs.
        Silent,     ///< The console that wrote it is gone without a word.
        Closed,     ///< The console was closed.
        Damaged,    ///< An entry is damaged; nothing from it on is shown.
        Unreadable, ///< The file can't be read now.
    };
    State state = State::NotYet;
    TimePoint since;         ///< When the console was last known to live.
    qint64 damagedEntry = 0; ///< Which one, when Damaged.
    friend bool operator==(const Followed &, const Followed &) = default;
};

struct RecordHead
{
    qint64 entries = 0;
    QByteArray hash; ///< Of the last entry, hex; the genesis hash when empty.
};

/// The append-only, hash-chained log (FORMAT.md). One writer a file. Lives in the UI thread; SQLite
/// works in a thread of its own. An append is durable (WAL, synchronous=FULL) before its task
/// resumes.
class Record : public QObject
{
    Q_OBJECT
public:
    /// Opens or creates the file, verifies version and last rows, refuses network file systems and
    /// a second writer.
    [[nodiscard]] static Expected<std::unique_ptr<Record>> open(const QString &path);
    /// Reads along in the record that a console on this machine writes or will write. Never writes,
    /// locks or makes it; every append is refused. What it holds already is read before this returns.
    [[nodiscard]] static std::unique_ptr<Record> follow(const QString &path, io::Clock &clock);
    ~Record() override;

    /// Durable when it resumes. On failure nothing was written, and `failed` holds from then on:
    /// every further append is refused with the same error, so the caller stops.
    [[nodiscard]] QCoro::Task<Expected<Entry>> append(Event event);
    /// All or none of them, in one transaction.
    [[nodiscard]] QCoro::Task<Expected<QList<Entry>>> appendAll(QList<Event> events);
    /// Everything written so far, in order. Kept in memory: a record of one console is small.
    [[nodiscard]] const QList<Entry> &entries() const;
    [[nodiscard]] RecordHead head() const;
    [[nodiscard]] const QString &path() const;
    /// Set once an append has failed.
    [[nodiscard]] const std::optional<Error> &failed() const;
    /// Null for a record that is written here.
    [[nodiscard]] const Followed *followed() const;

Q_SIGNALS:
    /// In order, after the entry is durable and before the task of its append resumes.
    void appended(const breakglass::Entry &entry);
    void writingFailed(const breakglass::Error &error);
    void followedChanged();

private:
    class Writer;
    class Follower;
    Record();
    void settle(const Expected<QList<Entry>> &written);
    void take(const QList<Entry> &entries);
    std::unique_ptr<Writer> m_writer;     ///< One of the two.
    std::unique_ptr<Follower> m_follower; ///< One of the two.
    QList<Entry> m_entries;
    std::optional<Error> m_failed;
    QString m_path;
};

} // namespace breakglass::record
