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
        border.color: Theme.line3
        border.width: 1
        color: Theme.s3
        height: 11
        radius: 2
        visible: entry.kind === "phase"
        width: 16
    }

    DashedFrame {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.line3
        height: 11
        visible: entry.kind === "ideal"
        width: 18
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
