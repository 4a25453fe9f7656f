// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// An entry of a ChoiceList: marked by a dot and by its ground.
Rectangle {
    id: row

    required property bool chosen
    property string note: ""
    property string text: ""

    signal picked

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: note.length > 0 ? text + ": " + note : text
    Accessible.role: Accessible.RadioButton
    color: chosen ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: note.length > 0 ? 42 : 32
    radius: Theme.radiusS

    Accessible.onPressAction: picked()

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: row.chosen ? Theme.accent : Theme.t3
        name: row.chosen ? "circle-dot" : "circle"
        size: 14
        x: 8
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: 30
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        BgText {
            text: row.text
            width: parent.width
        }
        BgText {
            color: Theme.t3
            text: row.note
            type: Theme.caption
            visible: text.length > 0
            width: parent.width
        }
    }
    HoverHandler {
        id: hover

    }
    TapHandler {
        onTapped: row.picked()
    }
}
