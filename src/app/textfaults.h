// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QQuickWindow;

namespace breakglass::app {

/// What can't be read in a window as it stands: text that is shortened, cut at an edge or drawn over other text. One
/// line each: the fault and the text. A text that may be shortened (a BgText with `mayElide`) is only checked for the
/// rest.
[[nodiscard]] QStringList textFaults(const QQuickWindow &window);

} // namespace breakglass::app
