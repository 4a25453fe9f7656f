// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/clock.h"

#include "io/boottimer.h"
#include "io/handover.h"

namespace breakglass::io {

namespace {

/// Schedules itself again from its own due time, so it doesn't drift; rounds missed during a sleep
/// are skipped.
class Repetition final : public std::enable_shared_from_this<Repetition>
{
public:
    Repetition(Clock &clock, Milliseconds interval, std::function<void()> due)
        : m_clock(clock),
          m_interval(std::max(interval, Milliseconds(1))),
          m_due(std::move(due)),
          m_dueAt(clock.elapsed())
    {
    }
    void schedule()
    {
        const Milliseconds now = m_clock.elapsed();
        m_dueAt += m_interval;
        if (m_dueAt <= now)
            m_dueAt += ((now - m_dueAt) / m_interval + 1) * m_interval;
        m_timer = m_clock.after(m_dueAt - now, [self = weak_from_this()] {
            if (const auto repetition = self.lock())
                repetition->call();
        });
    }

private:
    void call()
    {
        schedule();
        m_due();
    }
    Clock &m_clock;
    Milliseconds m_interval;
    std::function<void()> m_due;
    Milliseconds m_dueAt;
    std::unique_ptr<Clock::Timer> m_timer;
};

class RepeatingTimer final : public Clock::Timer
{
public:
    explicit RepeatingTimer(std::shared_ptr<Repetition> repetition)
        : m_repetition(std::move(repetition))
    {
    }

private:
    std::shared_ptr<Repetition> m_repetition;
};

TimePoint wallTime()
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace

std::unique_ptr<Clock::Timer> Clock::every(Milliseconds interval, std::function<void()> due)
{
    auto repetition = std::make_shared<Repetition>(*this, interval, std::move(due));
    repetition->schedule();
    return std::make_unique<RepeatingTimer>(std::move(repetition));
}

QCoro::Task<bool> Clock::sleep(Milliseconds delay, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    const auto handover = std::make_shared<Handover<bool>>();
    const auto timer = after(delay, [handover] { handover->deliver(true); });
    const std::stop_callback stopped(stop, [handover] { handover->deliver(false); });
    co_return co_await *handover;
}

LiveClock::LiveClock() : m_schedule(std::make_shared<BootSchedule>(1.0)) {}

TimePoint LiveClock::now() const
{
    return wallTime();
}

Milliseconds LiveClock::elapsed() const
{
    return std::chrono::floor<Milliseconds>(bootTime());
}

std::unique_ptr<Clock::Timer> LiveClock::after(Milliseconds delay, std::function<void()> due)
{
    return m_schedule->add(
        m_schedule->elapsed() + std::max(delay, Milliseconds(0)), std::move(due));
}

struct ScaledClock::State
{
    TimePoint start;
    std::shared_ptr<BootSchedule> schedule;
};

ScaledClock::ScaledClock(TimePoint start, double factor)
    : m_state(std::make_shared<State>(start, std::make_shared<BootSchedule>(factor)))
{
}

TimePoint ScaledClock::now() const
{
    return m_state->start + elapsed();
}

Milliseconds ScaledClock::elapsed() const
{
    return m_state->schedule->elapsed();
}

std::unique_ptr<Clock::Timer> ScaledClock::after(Milliseconds delay, std::function<void()> due)
{
    return m_state->schedule->add(elapsed() + std::max(delay, Milliseconds(0)), std::move(due));
}

void ScaledClock::setFactor(double factor)
{
    m_state->schedule->setFactor(factor);
}

double ScaledClock::factor() const
{
    return m_state->schedule->factor();
}

struct ManualClock::State
{
    TimePoint start;
    Milliseconds elapsed{};
    std::shared_ptr<Schedule> schedule = std::make_shared<Schedule>();
};

ManualClock::ManualClock(TimePoint start) : m_state(std::make_shared<State>(start)) {}

TimePoint ManualClock::now() const
{
    return m_state->start + m_state->elapsed;
}

Milliseconds ManualClock::elapsed() const
{
    return m_state->elapsed;
}

std::unique_ptr<Clock::Timer> ManualClock::after(Milliseconds delay, std::function<void()> due)
{
    return m_state->schedule->add(
        m_state->elapsed + std::max(delay, Milliseconds(0)), std::move(due));
}

void ManualClock::advance(Milliseconds span)
{
    const auto state = m_state; // a call may destroy the clock
    const Milliseconds until = state->elapsed + std::max(span, Milliseconds(0));
    for (auto due = state->schedule->nextDue(); due && *due <= until;
        due = state->schedule->nextDue()) {
        state->elapsed = std::max(state->elapsed, *due);
        state->schedule->callNext(*due);
    }
    // A call may itself have advanced further.
    state->elapsed = std::max(state->elapsed, until);
}

std::optional<Milliseconds> ManualClock::nextDue() const
{
    return m_state->schedule->nextDue();
}

} // namespace breakglass::io
