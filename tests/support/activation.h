// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/eventually.h"

#include <QWindow>

namespace breakglass::support {

/// Shows a window and gives it the keyboard.
[[nodiscard]] inline bool activate(QWindow &window)
{
    window.show();
    window.requestActivate();
    return QTest::qWaitForWindowActive(&window, longestWait);
}

} // namespace breakglass::support
