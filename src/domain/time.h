// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <QString>

namespace breakglass {

using Milliseconds = std::chrono::milliseconds;
/// A moment in UTC. Order in the record is by sequence number, never by this.
using TimePoint = std::chrono::sys_time<Milliseconds>;

/// "2026-11-12T14:02:10.000Z": what the record and exports hold.
[[nodiscard]] QString toIso(TimePoint moment);
[[nodiscard]] std::optional<TimePoint> fromIso(const QString &text);
/// "14:02:10", UTC.
[[nodiscard]] QString toClock(TimePoint moment);
/// "12 Nov 14:02".
[[nodiscard]] QString toDay(TimePoint moment);
/// "03:24", from one hour "1:03:24"; negative durations carry a minus sign.
[[nodiscard]] QString toStopwatch(Milliseconds duration);
/// "2 d 4 h", "46 min", "8 s": the age of something, two units at most.
[[nodiscard]] QString toAge(Milliseconds duration);
/// Reads "90s", "5m", "15 min", "1h30m", "2 h"; empty when it is none of these.
[[nodiscard]] std::optional<Milliseconds> durationFromText(const QString &text);

/// An expected time, shown as "2–5 min".
struct DurationRange
{
    Milliseconds least{};
    Milliseconds most{};
    [[nodiscard]] QString text() const;
    friend bool operator==(const DurationRange &, const DurationRange &) = default;
};

} // namespace breakglass
