// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace breakglass::app {

/// Before anything else: no core dumps or tracing by the same user (secrets are in memory), and no environment variable
/// that makes Qt load foreign code, dump traffic or read files for a script (SAFETY.md sections 3 H12 and 5).
void hardenProcess();

} // namespace breakglass::app
