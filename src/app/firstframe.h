// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"

#include <functional>
#include <memory>
#include <QQuickWindow>

namespace breakglass::console {
class Console;
}

namespace breakglass::app {

/// For the benches: prints what the first frame of `window` cost, and what the first one of a place did, and ends the
/// program: "first-frame ELAPSED_SINCE_BOOT_MS CPU_MS RSS_KIB", "first-place ...".
void sayWhatFramesCost(QQuickWindow &window, const console::Console &console);
/// Calls `then` once, from the event loop, when `window` was drawn for the first time or can't be;
/// not without the timer.
[[nodiscard]] std::unique_ptr<io::Clock::Timer> afterFirstFrame(
    QQuickWindow &window, io::Clock &clock, std::function<void()> then);

} // namespace breakglass::app
