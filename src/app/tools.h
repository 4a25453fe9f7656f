// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace breakglass::app {

/// It asks for --help or --version and ends.
[[nodiscard]] bool isOnlyRead(int argc, const char *const argv[]);
/// True when the first argument names a tool that needs no window: "check", "audit" or "approve".
[[nodiscard]] bool isTool(int argc, const char *const argv[]);
/// Runs it. 0: good; 1: it found something wrong; 2: it was called wrongly or could not read.
[[nodiscard]] int runTool(const QStringList &arguments);

} // namespace breakglass::app
