// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The upper or lower end of a dialog sheet: two round corners, in a way that every renderer draws.
Item {
    id: end

    required property color color
    required property bool upper

    clip: true

    Rectangle {
        color: end.color
        height: end.height + 2 * radius
        radius: Theme.radiusXL - 1
        width: end.width
        y: end.upper ? 0 : end.height - height
    }
}
