// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// A sign of a chart, and what it stands for.
Row {
    id: entry

    required property string kind
    required property string text

    height: 20
    spacing: 6

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: entry.kind === "ideal" ? Theme.line2 : Theme.line3
        border.width: 1
        color: entry.kind === "phase" ? Theme.s3 : "transparent"
        height: 11
        radius: 2
        visible: entry.kind === "phase" || entry.kind === "ideal"
        width: 16
    }

    MessageDiamond {
        anchors.verticalCenter: parent.verticalCenter
        late: false
        visible: entry.kind === "message"
    }

    HatchedBar {
        anchors.verticalCenter: parent.verticalCenter
        height: 11
        radius: 2
        visible: entry.kind === "over"
        width: 14
    }

    DashedLine {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.caution
        visible: entry.kind === "target"
        width: 18
    }

    BgText {
        anchors.verticalCenter: parent.verticalCenter
        color: entry.kind === "over" || entry.kind === "target" ? Theme.caution : Theme.t2
        text: entry.text
        type: Theme.caption
    }
}
