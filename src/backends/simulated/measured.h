// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"

#include <cmath>
#include <limits>

/// How a monitoring shows what a simulated world does.
namespace breakglass::backends {

inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
/// A measured rate is one over a window: this many samples.
inline constexpr int windowSamples = 6;

/// As precise as it is shown: errors in hundredths of a percent, the rest whole.
[[nodiscard]] inline double rounded(Signal signal, double value)
{
    const double places = signal == Signal::ErrorRate ? 100 : 1;
    return std::round(value * places) / places;
}

} // namespace breakglass::backends
