// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls

// Beside a block: its line in the file, whether it is the one that is meant, and whether a trap is in it.
Item {
    id: gutter

    required property int above
    // 0: it has none of its own.
    required property int line
    required property bool marked
    required property bool trap

    Rectangle {
        anchors.left: parent.left
        color: Theme.accent
        height: parent.height
        visible: gutter.marked
        width: 3
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 8
        color: Theme.caution
        name: "triangle-alert"
        size: 13
        visible: gutter.trap
        y: gutter.above + 3
    }

    BgText {
        Accessible.ignored: true
        anchors.left: parent.left
        color: Theme.t3
        horizontalAlignment: Text.AlignRight
        text: String(gutter.line)
        type: Theme.axis
        visible: gutter.line > 0
        width: 42
        y: gutter.above + 2
    }
}
