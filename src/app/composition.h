// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "console/session.h"
#include "domain/error.h"

#include <functional>
#include <memory>

namespace breakglass::app {

/// Makes the clock of a drill that begins at `start` and runs `factor` times as fast as real time.
using DrillClocks = std::function<std::unique_ptr<io::Clock>(TimePoint start, double factor)>;

/// The live session of a workspace: its record, its backends, all doors its workspace needs.
[[nodiscard]] Expected<std::shared_ptr<console::Session>> openLive(
    const CommandLine &line, std::unique_ptr<io::Clock> clock);
/// A live session with nothing connected: no environments and no doors, but a record of its own.
[[nodiscard]] Expected<std::shared_ptr<console::Session>> openUnconnected(
    const CommandLine &line, std::unique_ptr<io::Clock> clock);
/// Looks on at what the console of the workspace does, by its record. Writes nothing, acts on nothing.
[[nodiscard]] Expected<std::shared_ptr<console::Session>> openLookingOn(
    const CommandLine &line, std::unique_ptr<io::Clock> clock);
/// Makes drill sessions: a simulated world, a clock and a record of their own, and no door to anything real.
[[nodiscard]] console::DrillSessions drillSessions(
    console::Session &live, const QString &stateFolder, DrillClocks clocks);
/// ScaledClock, for people.
[[nodiscard]] DrillClocks scaledClocks();

} // namespace breakglass::app
