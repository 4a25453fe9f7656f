// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// A panel of the wall.
Rectangle {
    border.color: Theme.line
    border.width: 2
    color: Theme.s1
    radius: Theme.radiusXL
}
