// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// One place in the rail.
Item {
    id: item

    required property string text
    required property string icon
    required property bool current
    // The digit that, with Ctrl, leads here.
    property string digit: ""
    property bool alarm: false
    property bool compact: false
    property string disabledReason: ""
    readonly property bool usable: enabled && disabledReason.length === 0
    readonly property color ink: !usable ? Theme.t3 : current ? Theme.t1 : Theme.t2

    signal clicked

    function click(): void {
        if (usable)
            clicked();
    }

    Accessible.description: {
        if (disabledReason.length > 0)
            return disabledReason;
        return alarm ? qsTr("Incident active") : "";
    }
    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    Accessible.onPressAction: click()
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()
    Keys.onSpacePressed: click()
    activeFocusOnTab: enabled
    implicitHeight: compact ? 44 : 54
    implicitWidth: compact ? 44 : 60

    Rectangle {
        anchors.fill: parent
        color: item.current ? Theme.onFill : hover.hovered && item.usable ? Theme.hover :
                                                                            "transparent"
        radius: Theme.radiusM
    }

    Rectangle {
        color: Theme.accent
        height: 30
        radius: 1.5
        visible: item.current
        width: 3
        x: -6
        y: (item.height - height) / 2
    }

    Icon {
        id: picture

        anchors.horizontalCenter: parent.horizontalCenter
        color: item.ink
        name: item.icon
        size: 18
        y: item.compact ? (item.height - height) / 2 : 9
    }

    Rectangle {
        color: Theme.danger
        height: 8
        radius: 4
        visible: item.alarm
        width: 8
        x: picture.x + 12
        y: picture.y - 2
    }

    BgText {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: item.ink
        font.weight: item.current ? Theme.semibold : Theme.medium
        horizontalAlignment: Text.AlignHCenter
        text: item.text
        type: Theme.axis
        visible: !item.compact
        width: parent.width
        y: 31
    }

    BgText {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 5
        color: Theme.t3
        text: item.digit
        type: Theme.axis
        visible: !item.compact
        y: 2
    }

    HoverHandler {
        id: hover

        cursorShape: item.usable ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: item.click()
    }

    FocusRing {
        onEdge: true
        shown: item.activeFocus
    }

    Tooltip {
        shown: hover.hovered && (item.compact || item.disabledReason.length > 0)
        text: item.disabledReason.length > 0 ? item.disabledReason : item.text
    }
}
