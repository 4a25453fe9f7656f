// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// Something that runs in a cluster, and whether it is to be watched.
Rectangle {
    id: item

    required property string name
    required property string kind
    required property string nameSpace
    required property string note
    required property bool ticked
    property bool focused: false

    signal toggled

    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.description: [kind, qsTr("namespace %1").arg(nameSpace), note].filter(
                                part => part.length > 0).join(", ")
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: toggled()
    Accessible.onToggleAction: toggled()
    color: focused ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: 32

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space4
        spacing: Theme.space3

        TickBox {
            tick: item.ticked ? TickBox.TickedByPerson : TickBox.Empty
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.weight: Theme.medium
            mayElide: true
            text: item.name
        }

        BgText {
            Accessible.ignored: true
            color: Theme.t3
            text: item.note
            type: Theme.caption
            visible: text.length > 0
        }

        BgText {
            Accessible.ignored: true
            Layout.preferredWidth: 110
            color: Theme.t2
            text: item.kind
            type: Theme.caption
        }

        BgText {
            Accessible.ignored: true
            Layout.preferredWidth: 180
            color: Theme.t2
            mayElide: true
            text: item.nameSpace
            type: Theme.caption
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: item.toggled()
    }

    FocusRing {
        onEdge: true
        shown: item.focused
    }
}
