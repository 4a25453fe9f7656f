// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace breakglass::console {

/// Where a moment lies on a chart's axis: milliseconds since 1970 UTC.
[[nodiscard]] inline double chartTime(TimePoint moment)
{
    return double(moment.time_since_epoch().count());
}

} // namespace breakglass::console
