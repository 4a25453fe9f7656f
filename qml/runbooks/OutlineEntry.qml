// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One heading of the outline.
Rectangle {
    id: entry

    required property int block
    required property string budget
    required property bool focused
    required property int level
    required property bool phase
    required property string progress
    required property string title

    signal picked

    function pick(): void {
        picked();
    }

    Accessible.description: [budget, progress].filter(part => part.length > 0).join(", ")
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    color: hover.hovered ? Theme.hover : "transparent"
    implicitHeight: Math.max(32, row.implicitHeight + 8)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding + Math.max(0, entry.level - 2) * 12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Icon {
            color: Theme.t3
            name: "list-checks"
            size: 14
            visible: entry.phase
        }

        BgText {
            Layout.fillWidth: true
            color: entry.phase || entry.level < 2 ? Theme.t1 : Theme.t2
            font.weight: entry.phase ? Theme.medium : Theme.regular
            text: entry.title
            type: entry.level > 2 ? Theme.caption : Theme.body
        }

        Chip {
            text: entry.progress
            visible: text.length > 0
        }

        BgText {
            color: Theme.t3
            text: entry.budget
            type: Theme.caption
            visible: text.length > 0
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: entry.picked()
    }

    FocusRing {
        onEdge: true
        shown: entry.focused
    }
}
