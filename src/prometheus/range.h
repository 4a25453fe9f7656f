// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace breakglass::prometheus {

/// The moments that a range query asks about: from, from + step, ... to.
struct Range
{
    TimePoint from;
    TimePoint to;
    Milliseconds step{1'000};
    [[nodiscard]] qint64 points() const { return to < from ? 0 : (to - from) / step + 1; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// A step that people count in (1, 2, 5, 10, 15, 30 s, 1, 2, 5, ... min), no finer than `finest`, with at most
/// `points` of them in `span`.
[[nodiscard]] Milliseconds stepFor(Milliseconds span, int points, Milliseconds finest);
/// The moments of (from, to] that `step` divides: asked again later they are the same moments, so answers fit together.
[[nodiscard]] Range onGrid(TimePoint from, TimePoint to, Milliseconds step);
/// For a chart that is so many pixels wide: no more points than it can show.
[[nodiscard]] Range rangeFor(TimePoint from, TimePoint to, int pixels, Milliseconds interval);

} // namespace breakglass::prometheus
