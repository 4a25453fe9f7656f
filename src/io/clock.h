// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <functional>
#include <memory>
#include <QCoroTask>
#include <stop_token>

namespace breakglass::io {

/// The only source of time. Everything that waits, measures or schedules takes one.
/// All members are called from the thread that owns it (the UI thread).
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time, UTC. For people and for the record; never for measuring.
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Monotonic time that goes on while the machine sleeps (CLOCK_BOOTTIME). For durations.
    [[nodiscard]] virtual Milliseconds elapsed() const = 0;
    /// How many times as fast as real time it goes.
    [[nodiscard]] virtual double factor() const { return 1; }

    /// A scheduled call. Destroying it cancels it.
    class Timer
    {
    public:
        virtual ~Timer() = default;
    };
    /// Calls `due` once after `delay` of this clock's time, from the event loop, never from inside
    /// this call.
    [[nodiscard]] virtual std::unique_ptr<Timer> after(
        Milliseconds delay, std::function<void()> due) = 0;

    /// Calls `due` every `interval` until the timer is destroyed.
    [[nodiscard]] std::unique_ptr<Timer> every(Milliseconds interval, std::function<void()> due);
    /// Resumes after `delay`, or at once when `stop` is asked for; true if the whole delay passed.
    [[nodiscard]] QCoro::Task<bool> sleep(Milliseconds delay, std::stop_token stop = {});
};

class BootSchedule;

/// The real time.
class LiveClock final : public Clock
{
public:
    LiveClock();
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(
        Milliseconds delay, std::function<void()> due) override;

private:
    std::shared_ptr<BootSchedule> m_schedule;
};

/// Real time, `factor` times as fast, starting at `start`: drills at 10x.
class ScaledClock final : public Clock
{
public:
    ScaledClock(TimePoint start, double factor);
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(
        Milliseconds delay, std::function<void()> due) override;
    /// Goes on from the present moment with another factor; running timers keep their due time.
    /// Zero pauses.
    void setFactor(double factor);
    [[nodiscard]] double factor() const override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// Time that moves only when told: tests and deterministic simulation.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start);
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] Milliseconds elapsed() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(
        Milliseconds delay, std::function<void()> due) override;
    /// Moves on and calls what falls due, in order of due time, then of scheduling; what those
    /// calls schedule inside the span is called too.
    void advance(Milliseconds span);
    /// Due time of the next timer, if any.
    [[nodiscard]] std::optional<Milliseconds> nextDue() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace breakglass::io
