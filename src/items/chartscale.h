// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace breakglass::items {

// The value axis: from 0 to `top`, one grid line every `step`.
struct ValueScale
{
    double top{1};
    double step{1};
    int decimals{0};

    [[nodiscard]] QList<double> ticks() const;
    bool operator==(const ValueScale &other) const = default;
};

// A scale from 0 that holds the greatest value and every threshold with head-room above, with at most `lines` steps of
// 1, 2, 2.5, 4, 5 or 8 times a power of ten, none finer than `decimals` digits. It prefers steps that hit a threshold.
[[nodiscard]] ValueScale chooseValueScale(
    double greatest, const QList<double> &thresholds, int lines, int decimals);

// Round UTC times within [from, to] at most `lines` of them.
struct TimeScale
{
    double step{60000};
    QList<double> ticks;

    bool operator==(const TimeScale &other) const = default;
};
[[nodiscard]] TimeScale chooseTimeScale(double from, double to, int lines);

inline constexpr double secondMs = 1000;
// "14:07", or "14:07:30" where the step is finer than a minute.
[[nodiscard]] QString clockText(double time, double step = 60000);

// "1,290 ms", "6.6 %": grouped, with a space before the unit.
[[nodiscard]] QString valueText(double value, int decimals, const QString &unit);

} // namespace breakglass::items
