// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls

// A channel beside the message: whether it gets it, and why it can't.
Rectangle {
    id: chip

    property bool compact: false
    required property string about
    required property string audience
    required property bool chosen
    required property string icon
    required property string name
    required property string state
    required property bool usable

    signal toggled

    function toggle(): void {
        if (usable)
            toggled();
    }

    Accessible.checkable: usable
    Accessible.checked: chosen
    Accessible.description: [audience, about, state].filter(part => part.length > 0).join(". ")
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: toggle()
    Accessible.onToggleAction: toggle()
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            toggle();
    }
    activeFocusOnTab: true
    border.color: chosen ? Theme.accentLine : Theme.line2
    border.width: 1
    color: chosen ? Theme.accentBg : hover.hovered && usable ? Theme.hover : "transparent"
    implicitHeight: 30
    implicitWidth: row.implicitWidth + 20
    radius: Theme.radiusM

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 7

        TickBox {
            tick: !chip.usable ? TickBox.NotPossible : chip.chosen ? TickBox.TickedByPerson
                                                                   : TickBox.Empty
        }
        Icon {
            visible: !chip.compact
            color: label.color
            name: chip.icon
            size: 14
        }
        BgText {
            id: label

            Accessible.ignored: true
            color: !chip.usable ? Theme.t3 : chip.chosen ? Theme.t1 : Theme.t2
            text: chip.name
        }
        BgText {
            Accessible.ignored: true
            color: Theme.t3
            text: chip.state
            type: Theme.caption
            visible: text.length > 0 && chip.chosen && !chip.compact
        }
    }
    HoverHandler {
        id: hover

        cursorShape: chip.usable ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: {
            chip.forceActiveFocus(Qt.MouseFocusReason);
            chip.toggle();
        }
    }
    Tooltip {
        shown: hover.hovered
        text: chip.Accessible.description
    }
    FocusRing {
        shown: chip.activeFocus
    }
}
