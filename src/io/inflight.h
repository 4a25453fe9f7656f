// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace breakglass::io {

/// Held while another thread works for the one that waits. Whoever moves a clock by hand (a play, a test) lets such
/// work come back before time goes on: a slow disk then changes nothing that can be seen.
class InFlight
{
public:
    InFlight() { count().fetch_add(1); }
    InFlight(const InFlight &) { count().fetch_add(1); }
    InFlight &operator=(const InFlight &) = default;
    ~InFlight() { count().fetch_sub(1); }
    /// Whether any is held in this process.
    [[nodiscard]] static bool any() { return count().load() > 0; }

private:
    static std::atomic<int> &count()
    {
        static std::atomic<int> held = 0;
        return held;
    }
};

} // namespace breakglass::io
