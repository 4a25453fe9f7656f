// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/simulation.h"

#include <algorithm>

namespace breakglass {

bool isOnlySimulated(const Workspace &workspace)
{
    return std::ranges::all_of(
        workspace.backends, [](const BackendSetup &setup) { return setup.kind == u"simulated"; });
}

} // namespace breakglass
