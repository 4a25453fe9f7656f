// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// One choice of a Segmented.
Item {
    id: segment

    required property string text
    required property bool chosen
    required property bool first
    required property bool last
    property string icon: ""
    property string keys: ""
    property int tone: Tone.Neutral
    readonly property color ink: {
        if (!enabled)
            return Theme.t3;
        return chosen ? Theme.inkOf(tone) : Theme.t2;
    }

    signal picked

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    Accessible.onPressAction: picked()
    Accessible.onToggleAction: picked()
    implicitWidth: row.implicitWidth + 24

    // Rounded at the ends of the group alone. The software renderer knows one radius for all corners.
    Item {
        anchors.fill: parent
        anchors.margins: 1
        clip: true

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: segment.first ? 0 : -Theme.radiusM
            anchors.rightMargin: segment.last ? 0 : -Theme.radiusM
            color: segment.chosen ? Theme.onFill : hover.hovered ? Theme.hover : "transparent"
            radius: Theme.radiusM - 1
        }
    }

    Rectangle {
        anchors.right: parent.right
        color: Theme.line2
        height: parent.height
        visible: !segment.last
        width: 1
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: segment.ink
            name: segment.icon
            size: 14
            visible: name.length > 0
        }

        BgText {
            Accessible.ignored: true
            color: segment.ink
            font.weight: segment.chosen ? Theme.semibold : Theme.regular
            text: segment.text
            type: segment.height > 26 ? Theme.body : Theme.caption
        }

        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: segment.keys
        }
    }

    HoverHandler {
        id: hover

        enabled: segment.enabled
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: segment.picked()
    }
}
