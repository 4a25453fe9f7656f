// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace breakglass::app {

class Engine;

/// Loads every type of every module of the console once. 0: no warning came; 1: the warnings are printed.
[[nodiscard]] int runSelfTest(Engine &engine);

} // namespace breakglass::app
