// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/schedule.h"

#include <QSocketNotifier>

namespace breakglass::io {

/// CLOCK_BOOTTIME now: goes on while the machine sleeps, which QElapsedTimer and QTimer don't.
[[nodiscard]] std::chrono::nanoseconds bootTime();

/// A schedule that a kernel timer on CLOCK_BOOTTIME drives through the event loop, at `factor`
/// times the real speed.
class BootSchedule final : public Schedule
{
public:
    explicit BootSchedule(double factor);
    ~BootSchedule() override;
    [[nodiscard]] Milliseconds elapsed() const;
    void setFactor(double factor);
    [[nodiscard]] double factor() const { return m_factor; }

protected:
    void rearm() override;

private:
    void callDue();
    double m_factor;
    std::chrono::nanoseconds m_anchor; // real time when m_base had elapsed
    std::chrono::nanoseconds m_base{};
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace breakglass::io
