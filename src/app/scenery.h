// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "domain/error.h"

namespace breakglass::app {

/// Makes the folders that a tour is played in, anew, below its output folder, and goes there: paths then read the same
/// wherever it is played ("workspaces/payments-api", "state/checkr-console/record.db", "~/runbooks").
[[nodiscard]] Expected<CommandLine> setScenery(CommandLine line);

} // namespace breakglass::app
