// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"

namespace breakglass::app {

/// Opens the console as asked, and returns the exit code. 0: ended by a person or a play that went well; 1: the play
/// or the self-test failed; 2: it could not be opened.
[[nodiscard]] int runConsole(const CommandLine &asked);

} // namespace breakglass::app
