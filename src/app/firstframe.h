// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>

namespace breakglass::app {

/// Prints what the first frame of `window` cost and ends the program, for the benches:
/// "first-frame ELAPSED_SINCE_BOOT_MS CPU_MS RSS_KIB".
void endAtFirstFrame(QQuickWindow &window);

} // namespace breakglass::app
