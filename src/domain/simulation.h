// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"

namespace breakglass {

/// Nothing in the workspace is real: all of its systems are simulated. Such a workspace gets no door to the world.
[[nodiscard]] bool isOnlySimulated(const Workspace &workspace);

} // namespace breakglass
