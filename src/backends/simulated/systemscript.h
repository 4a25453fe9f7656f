// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/jsonnode.h"
#include "backends/simulated/worldscript.h"

namespace breakglass::backends {

/// "system" of a world, and "systems": the others that it plays.
void readSystems(JsonNode &root, WorldScript &world);
/// What a target is reached through: the system that it names, or the world's own.
[[nodiscard]] SystemScript systemOf(JsonNode &target, const WorldScript &world);

} // namespace breakglass::backends
