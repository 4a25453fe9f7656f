// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "planning/situation.h"

#include <optional>

namespace breakglass::console {

/// What planning needs to know about a target, read from the fleet and the incident desk. Empty until the target has
/// been seen once with its history.
[[nodiscard]] std::optional<planning::Situation> situationOf(
    Session &session, const TargetId &target);
/// Time left to the fix of the active incident's service level; empty without an incident or without a level.
[[nodiscard]] std::optional<Milliseconds> timeToFix(Session &session);

} // namespace breakglass::console
