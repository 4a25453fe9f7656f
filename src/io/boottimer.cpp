// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/boottimer.h"

#include <cerrno>
#include <cmath>
#include <cstring>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>

namespace breakglass::io {

using std::chrono::nanoseconds;

nanoseconds bootTime()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

namespace {

timespec toTimespec(nanoseconds span)
{
    constexpr qint64 second = 1'000'000'000;
    return {.tv_sec = span.count() / second, .tv_nsec = span.count() % second};
}

nanoseconds scaled(nanoseconds span, double factor)
{
    if (factor == 1.0)
        return span;
    return nanoseconds(std::llround(static_cast<double>(span.count()) * factor));
}

} // namespace

BootSchedule::BootSchedule(double factor) : m_factor(factor), m_anchor(bootTime()) {}

BootSchedule::~BootSchedule()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Milliseconds BootSchedule::elapsed() const
{
    const nanoseconds passed = m_base + scaled(bootTime() - m_anchor, m_factor);
    return std::chrono::floor<Milliseconds>(passed);
}

void BootSchedule::setFactor(double factor)
{
    const nanoseconds now = bootTime();
    m_base += scaled(now - m_anchor, m_factor);
    m_anchor = now;
    m_factor = factor;
    rearm();
}

void BootSchedule::rearm()
{
    if (m_descriptor < 0) {
        // Made with the first timer: a notifier needs the event loop of its thread.
        m_descriptor = ::timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
        if (m_descriptor < 0)
            qFatal("No kernel timer can be made: %s", std::strerror(errno));
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { callDue(); });
    }
    itimerspec setting{}; // all zero: disarmed
    const auto due = nextDue();
    if (due && m_factor > 0) {
        const nanoseconds wait = scaled(nanoseconds(*due) - m_base, 1.0 / m_factor);
        setting.it_value = toTimespec(std::max(m_anchor + wait, nanoseconds(1)));
    }
    ::timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME, &setting, nullptr);
}

void BootSchedule::callDue()
{
    const auto alive = shared_from_this();
    quint64 expirations = 0;
    if (::read(m_descriptor, &expirations, sizeof expirations) < 0 && errno != EAGAIN)
        return;
    const Milliseconds moment = elapsed();
    // What these calls add waits for the next turn of the event loop, so that a chain of zero
    // delays can't block it.
    const quint64 last = lastTicket();
    while (callNext(moment, last)) {
    }
    rearm();
}

} // namespace breakglass::io
