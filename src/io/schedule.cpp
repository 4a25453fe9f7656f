// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/schedule.h"

namespace breakglass::io {

class Schedule::Ticket final : public Clock::Timer
{
public:
    Ticket(std::weak_ptr<Schedule> schedule, Place place)
        : m_schedule(std::move(schedule)), m_place(place)
    {
    }
    ~Ticket() override
    {
        const auto schedule = m_schedule.lock();
        if (schedule && schedule->m_calls.erase(m_place) > 0)
            schedule->rearm();
    }

private:
    std::weak_ptr<Schedule> m_schedule;
    Place m_place;
};

std::unique_ptr<Clock::Timer> Schedule::add(Milliseconds dueAt, std::function<void()> due)
{
    const Place place{dueAt, ++m_lastTicket};
    m_calls.emplace(place, std::move(due));
    rearm();
    return std::make_unique<Ticket>(weak_from_this(), place);
}

std::optional<Milliseconds> Schedule::nextDue() const
{
    if (m_calls.empty())
        return std::nullopt;
    return m_calls.begin()->first.first;
}

bool Schedule::callNext(Milliseconds moment, quint64 lastTicket)
{
    const auto next = std::ranges::find_if(
        m_calls, [lastTicket](const auto &call) { return call.first.second <= lastTicket; });
    if (next == m_calls.end() || next->first.first > moment)
        return false;
    // Taken out before the call: it may destroy its own timer or schedule the next one.
    const auto call = m_calls.extract(next);
    call.mapped()();
    return true;
}

} // namespace breakglass::io
