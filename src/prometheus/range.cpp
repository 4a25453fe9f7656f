// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheus/range.h"

#include <array>

using namespace std::chrono_literals;

namespace breakglass::prometheus {

namespace {

constexpr auto steps = std::to_array<Milliseconds>(
    {1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 30min, 1h, 2h, 6h, 12h, 24h});
constexpr int fewestPoints = 2;
constexpr int mostPoints = 10'000; // a server gives 11,000

} // namespace

Milliseconds stepFor(Milliseconds span, int points, Milliseconds finest)
{
    const int wanted = std::clamp(points, fewestPoints, mostPoints);
    const Milliseconds least = std::max((span + Milliseconds(wanted - 1)) / wanted, finest);
    for (const Milliseconds step : steps) {
        if (step >= least)
            return step;
    }
    const Milliseconds day = steps.back();
    return (least + day - 1ms) / day * day;
}

Range onGrid(TimePoint from, TimePoint to, Milliseconds step)
{
    const auto floor = [step](TimePoint moment) {
        return TimePoint(moment.time_since_epoch() / step * step);
    };
    return {floor(from) + step, floor(to), step};
}

Range rangeFor(TimePoint from, TimePoint to, int pixels, Milliseconds interval)
{
    return onGrid(from, to, stepFor(to - from, pixels, interval));
}

} // namespace breakglass::prometheus
