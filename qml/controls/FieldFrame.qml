// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The edge of an input: 3 to 1 against what is around it, and the focus on the edge.
Rectangle {
    id: frame

    required property bool focused
    property bool refused: false
    property bool readOnly: false

    border.color: refused ? Theme.caution : readOnly ? Theme.line2 : Theme.line3
    border.width: 1
    color: readOnly ? Theme.s2 : Theme.field
    radius: Theme.radiusM

    FocusRing {
        onEdge: true
        shown: frame.focused
    }
}
