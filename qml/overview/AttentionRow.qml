// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

Item {
    id: row

    required property string weight
    required property string title
    required property string detail
    required property string service
    required property string environment
    property bool focused: false
    readonly property color ink: weight === "danger" ? Theme.danger : weight === "caution" ?
                                                           Theme.caution : Theme.t3

    signal opened

    Accessible.description: detail
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: opened()
    implicitHeight: text.implicitHeight + 24

    Icon {
        color: row.ink
        name: row.weight === "danger" ? "octagon-alert"
              : row.weight === "caution" ? "triangle-alert"
              : "history"
        size: 16
        x: Theme.padding
        y: 14
    }

    Column {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: 44
        anchors.right: open.left
        anchors.rightMargin: Theme.gap
        y: 12

        BgText {
            font.weight: Theme.medium
            text: row.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        BgText {
            color: Theme.t2
            text: row.detail
            type: Theme.caption
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    BgText {
        id: open

        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        color: Theme.accent
        text: Words.open
        y: 12
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    TapHandler {
        onTapped: row.opened()
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    FocusRing {
        onEdge: true
        shown: row.focused
    }
}
