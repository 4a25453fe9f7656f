// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// Where the palette opens from; an icon when there is little room.
Rectangle {
    id: box

    property bool compact: false

    signal opened

    Accessible.description: qsTr("Ctrl+K")
    Accessible.focusable: true
    Accessible.name: qsTr("Search or run a command")
    Accessible.role: Accessible.Button
    Accessible.onPressAction: opened()
    Keys.onReturnPressed: opened()
    Keys.onSpacePressed: opened()
    activeFocusOnTab: true
    border.color: hover.hovered ? Theme.line3 : Theme.line2
    border.width: 1
    color: Theme.field
    implicitHeight: 32
    implicitWidth: compact ? 32 : 308
    radius: Theme.radiusM

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: box.compact ? 7 : 10
        anchors.rightMargin: 7
        spacing: Theme.space2

        Icon {
            color: Theme.t2
            name: "search"
            size: 16
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.t2
            text: qsTr("Search or run a command")
            visible: !box.compact
        }

        KeyHint {
            keys: "Ctrl+K"
            visible: !box.compact
        }
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: box.opened()
    }

    FocusRing {
        shown: box.activeFocus
    }

    Tooltip {
        shown: box.compact && (hover.hovered || box.activeFocus)
        text: qsTr("Search or run a command (Ctrl+K)")
    }
}
