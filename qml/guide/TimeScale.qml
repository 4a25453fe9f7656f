// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// An expected time on the scale of 0 to 15 minutes, with a mark every five.
Item {
    id: scale

    required property double from
    required property bool strong
    required property double to

    Accessible.ignored: true
    implicitHeight: 12
    implicitWidth: 120

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.line2
        height: 1
        width: parent.width
    }
    Repeater {
        model: 4

        Rectangle {
            required property int index

            color: Theme.line2
            height: index % 3 === 0 ? 8 : 6
            width: 1
            x: Math.round(index / 3 * (scale.width - 1))
            y: (scale.height - height) / 2
        }
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: scale.strong ? Theme.accent : Theme.t2
        height: 6
        radius: 2
        visible: scale.to > 0
        width: Math.max(6, (scale.to - scale.from) * scale.width)
        x: Math.min(scale.from * scale.width, scale.width - width)
    }
}
