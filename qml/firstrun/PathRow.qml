// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// A folder or a workspace in a list.
Rectangle {
    id: row

    required property string icon
    required property string title
    property string detail: ""
    property string mark: ""
    property bool focused: false

    signal picked

    Accessible.description: [detail, mark].filter(part => part.length > 0).join(". ")
    Accessible.focusable: true
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    color: focused ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: 32

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2

        Icon {
            color: Theme.t2
            name: row.icon
            size: 16
        }

        BgText {
            Accessible.ignored: true
            Layout.maximumWidth: row.width / 2
            font.weight: row.mark.length > 0 ? Theme.medium : Theme.regular
            mayElide: true
            text: row.title
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.t3
            elide: Text.ElideMiddle
            mayElide: true
            text: row.detail
            type: Theme.caption
        }

        BgText {
            Accessible.ignored: true
            color: Theme.accent
            text: row.mark
            type: Theme.caption
            visible: text.length > 0
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.picked()
    }

    FocusRing {
        onEdge: true
        shown: row.focused
    }
}
