// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace breakglass::console {
class Console;
}

namespace breakglass::app {

class Engine;

/// Compiles every type of every module of the console, then shows every place in `window`. 0: no warning came; 1: the
/// warnings are printed.
[[nodiscard]] int runSelfTest(Engine &engine, console::Console &console);

} // namespace breakglass::app
