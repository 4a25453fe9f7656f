// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"

#include <limits>
#include <map>

namespace breakglass::io {

/// Calls that are due at moments of one clock, in order of due time, then of scheduling.
class Schedule : public std::enable_shared_from_this<Schedule>
{
public:
    virtual ~Schedule() = default;
    [[nodiscard]] std::unique_ptr<Clock::Timer> add(Milliseconds dueAt, std::function<void()> due);
    [[nodiscard]] std::optional<Milliseconds> nextDue() const;
    /// Takes out and calls the first entry that is due at `moment` and was added no later than
    /// `lastTicket`; false when there is none.
    bool callNext(Milliseconds moment, quint64 lastTicket = std::numeric_limits<quint64>::max());
    [[nodiscard]] quint64 lastTicket() const { return m_lastTicket; }

protected:
    /// The first entry has changed.
    virtual void rearm() {}

private:
    using Place = std::pair<Milliseconds, quint64>;
    class Ticket;
    std::map<Place, std::function<void()>> m_calls;
    quint64 m_lastTicket = 0;
};

} // namespace breakglass::io
