// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One deployment on the strip; its label stands to the left where there is room.
Item {
    id: mark

    required property int lane
    required property double position
    required property string kind
    required property string label
    readonly property color ink: kind === "failed" ? Theme.caution
          : kind === "running" ? Theme.accent
          : Theme.t2

    // The list of operations has them all.
    Accessible.ignored: label.length === 0
    Accessible.name: label
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.right: icon.left
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.s1
        height: 16
        visible: mark.label.length > 0
        width: words.width + 8

        BgText {
            id: words

            anchors.centerIn: parent
            color: Theme.t2
            text: mark.label
            type: Theme.axis
        }
    }

    Rectangle {
        anchors.centerIn: icon
        color: Theme.s1
        height: 14
        width: 14
    }

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        color: mark.ink
        name: mark.kind === "failed" ? "x"
              : mark.kind === "rolled-back" ? "undo-2"
              : mark.kind === "running" ? "loader-circle"
              : "circle"
        size: 13
        x: -6
    }
}
