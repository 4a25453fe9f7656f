// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme

// One item of a checklist: the box, what is asked, what was found, and who answered when.
Item {
    id: row

    required property string text
    // The numbers are those of TickBox.Tick.
    property int tick: TickBox.Empty
    property string note: ""
    property string trailing: ""
    property string keys: ""
    readonly property bool ticked: tick === TickBox.TickedByPerson
                                   || tick === TickBox.TickedByBreakglass
    // What Breakglass ticked or ruled out is not for a person to change.
    readonly property bool usable: enabled && (tick === TickBox.Empty
                                               || tick === TickBox.TickedByPerson)

    signal toggled

    function toggle(): void {
        if (usable)
            toggled();
    }

    Accessible.checkable: usable
    Accessible.checked: ticked
    Accessible.description: [note, trailing].filter(part => part.length > 0).join(". ")
    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: toggle()
    Accessible.onToggleAction: toggle()
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            toggle();
    }
    activeFocusOnTab: enabled
    implicitHeight: layout.implicitHeight + 8
    implicitWidth: layout.implicitWidth

    RowLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        TickBox {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            tick: row.tick
        }

        ColumnLayout {
            spacing: 0

            BgText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: row.ticked || !row.usable ? Theme.t2 : Theme.t1
                font.weight: row.ticked || !row.usable ? Theme.regular : Theme.medium
                text: row.text
                wrapMode: Text.Wrap
            }

            BgText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.t3
                text: row.note
                type: Theme.caption
                visible: text.length > 0
                wrapMode: Text.Wrap
            }
        }

        BgText {
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            color: Theme.t3
            text: row.trailing
            type: Theme.caption
            visible: text.length > 0
        }

        KeyHint {
            Layout.alignment: Qt.AlignTop
            keys: row.keys
        }
    }

    HoverHandler {
        cursorShape: row.usable ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            row.forceActiveFocus(Qt.MouseFocusReason);
            row.toggle();
        }
    }

    FocusRing {
        shown: row.activeFocus
    }
}
