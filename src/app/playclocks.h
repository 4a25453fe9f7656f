// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "io/clock.h"

#include <functional>
#include <memory>

namespace breakglass::app {

/// One clock behind all sessions of a play, moved on by the play itself.
class PlayClocks
{
public:
    PlayClocks();
    [[nodiscard]] std::unique_ptr<io::Clock> makeLive() const;
    [[nodiscard]] DrillClocks drillClocks() const;
    /// Moves time on in steps until `holds`; false when it does not within `limit`.
    [[nodiscard]] bool runUntil(const std::function<bool()> &holds, Milliseconds limit) const;

private:
    std::shared_ptr<io::ManualClock> m_clock;
};

} // namespace breakglass::app
