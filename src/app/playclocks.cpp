// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/playclocks.h"

#include "io/inflight.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace breakglass::app {

namespace {

/// The shared clock as a session owns it.
class SharedClock final : public io::Clock
{
public:
    explicit SharedClock(std::shared_ptr<io::ManualClock> clock) : m_clock(std::move(clock)) {}
    [[nodiscard]] TimePoint now() const override { return m_clock->now(); }
    [[nodiscard]] Milliseconds elapsed() const override { return m_clock->elapsed(); }
    [[nodiscard]] std::unique_ptr<Timer> after(
        Milliseconds delay, std::function<void()> due) override
    {
        return m_clock->after(delay, std::move(due));
    }

private:
    std::shared_ptr<io::ManualClock> m_clock;
};

// A play looks the same whenever it is played.
constexpr auto beginning =
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 12} + 13h + 52min + 8s;

// The disk is not on this clock: what other threads do for this moment is done before the next one.
constexpr auto longestWait = 5s;

void settle()
{
    const QDeadlineTimer deadline(longestWait);
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
    } while (io::InFlight::any() && !deadline.hasExpired());
}

} // namespace

PlayClocks::PlayClocks() : m_clock(std::make_shared<io::ManualClock>(TimePoint(beginning))) {}

std::unique_ptr<io::Clock> PlayClocks::makeLive() const
{
    return std::make_unique<SharedClock>(m_clock);
}

DrillClocks PlayClocks::drillClocks() const
{
    return [clock = m_clock](TimePoint, double) { return std::make_unique<SharedClock>(clock); };
}

bool PlayClocks::runUntil(const std::function<bool()> &holds, Milliseconds limit) const
{
    const Milliseconds end = m_clock->elapsed() + limit;
    settle();
    while (!holds()) {
        if (m_clock->elapsed() >= end)
            return false;
        m_clock->advance(200ms);
        settle();
    }
    return true;
}

} // namespace breakglass::app
