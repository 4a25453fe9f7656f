// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/database.h"
#include "record/record.h"

namespace breakglass::record {

/// Who writes a record, by the lock that it holds.
enum class WriterState { Lives, IsGone, HasClosed };
[[nodiscard]] WriterState writerOf(const QString &path);

/// What one look at the file came to.
struct Look
{
    enum class End { Read, Missing, Damaged, Unreadable };
    End end = End::Missing;
    QList<Entry> entries; ///< Those that are new.
    ChainState chain;     ///< Up to the last that verifies.
    qint64 damagedEntry = 0;
    WriterState writer = WriterState::HasClosed;
};
/// Through a connection of its own that only reads and is gone afterwards: no lock stays.
[[nodiscard]] Look lookAt(const QString &path, const ChainState &known);

/// Looks every second of the clock whether a record has grown, on a pool thread.
class Record::Follower
{
public:
    Follower(Record &record, io::Clock &clock);
    /// Looks at once, and from then on again and again.
    void start();
    [[nodiscard]] const Followed &state() const { return m_state; }

private:
    void wait();
    QCoro::Task<> lookAgain();
    void take(const Look &look);
    [[nodiscard]] Followed judge(const Look &look);

    Record &m_record;
    io::Clock &m_clock;
    std::unique_ptr<io::Clock::Timer> m_timer;
    ChainState m_known;
    Followed m_state;
    std::optional<TimePoint> m_seenAlive;
};

} // namespace breakglass::record
