// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls

// One item; the list has the keyboard.
Item {
    id: item

    required property string by
    required property bool focused
    required property string note
    required property string text
    required property int tick

    signal picked

    function toggle(): void {
        box.toggle();
    }

    Accessible.checkable: box.usable
    Accessible.checked: box.ticked
    Accessible.description: [note, by].filter(part => part.length > 0).join(". ")
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    implicitHeight: box.implicitHeight + 8

    Accessible.onPressAction: toggle()
    Accessible.onToggleAction: toggle()

    CheckBoxRow {
        id: box

        Accessible.ignored: true
        activeFocusOnTab: false
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        keys: item.focused && usable ? qsTr("Space") : ""
        note: item.note
        text: item.text
        tick: item.tick
        trailing: item.by

        onToggled: item.picked()
    }
    FocusRing {
        shown: item.focused

        onEdge: true
    }
}
