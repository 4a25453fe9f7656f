// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One step of the way through the tree.
Row {
    id: crumb

    required property bool last
    required property bool open
    required property string text

    spacing: Theme.gap

    Rectangle {
        Accessible.name: crumb.text
        Accessible.role: Accessible.StaticText
        border.color: crumb.open ? Theme.accentLine : Theme.line2
        border.width: 1
        color: crumb.open ? Theme.accentBg : Theme.s2
        implicitHeight: 24
        implicitWidth: Math.min(320, pair.implicitWidth + 16)
        radius: Theme.radiusS

        Row {
            id: pair

            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
            x: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ok
                name: "check"
                size: 14
                visible: !crumb.open
            }
            BgText {
                Accessible.ignored: true
                color: crumb.open ? Theme.accent : Theme.t2
                font.weight: crumb.open ? Theme.medium : Theme.regular
                text: crumb.text
                type: Theme.caption
                width: Math.min(implicitWidth, 284)
            }
        }
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.t3
        name: "chevron-right"
        size: 14
        visible: !crumb.last
    }
}
