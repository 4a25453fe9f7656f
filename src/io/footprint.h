// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace breakglass::io {

/// What this process has used so far.
struct Footprint
{
    double sinceBootMs = 0; ///< CLOCK_MONOTONIC, so that two processes can compare.
    double processorMs = 0; ///< Of all its threads.
    qint64 residentKib = 0;
};
[[nodiscard]] Footprint footprint();

} // namespace breakglass::io
