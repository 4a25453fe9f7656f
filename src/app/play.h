// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "app/playclocks.h"

#include <QQuickWindow>

namespace breakglass::console {
class Console;
}

namespace breakglass::app {

/// A play writes everything below its output folder, anew each time.
[[nodiscard]] CommandLine asPlayed(CommandLine line);

/// Plays a drill through the window with the keyboard alone, from the calm overview to the debrief, and writes a
/// picture of each place, the record and the report to the output folder. 0: resolved and passed.
[[nodiscard]] int play(const CommandLine &line, console::Console &console, QQuickWindow &window,
    const PlayClocks &clocks);

} // namespace breakglass::app
