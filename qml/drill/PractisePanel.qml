// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Which drill to play next, and why.
Panel {
    id: panel

    required property DrillsModel drills
    readonly property int line: 58

    bodyPadding: 0
    implicitHeight: headerHeight + Math.max(1, drills.practise.count) * line
    title: qsTr("Practise next")

    Repeater {
        model: panel.drills.practise

        Item {
            id: entry

            required property string drill
            required property int index
            required property string key
            required property string title
            required property string why

            Accessible.name: qsTr("%1. %2").arg(title).arg(why)
            Accessible.role: Accessible.ListItem
            height: panel.line
            width: parent?.width ?? 0
            y: index * panel.line

            Divider {
                visible: entry.index > 0
                width: parent.width
            }

            BgText {
                Accessible.ignored: true
                font.weight: Theme.medium
                text: entry.title
                width: start.x - x - 8
                x: Theme.padding
                y: 8
            }

            BgText {
                Accessible.ignored: true
                color: Theme.t2
                text: entry.why
                type: Theme.caption
                width: start.x - x - 8
                x: Theme.padding
                y: 30
            }

            BgButton {
                id: start

                anchors.right: parent.right
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                consequence: qsTr("Starts the drill %1.").arg(entry.title)
                icon: "play"
                keys: entry.key
                size: 32
                text: qsTr("Start")

                onClicked: panel.drills.practiseDrill(entry.index)
            }
        }
    }

    BgText {
        color: Theme.t2
        height: panel.line
        text: qsTr("This workspace has no other drill.")
        visible: panel.drills.practise.count === 0
        x: Theme.padding
    }
}
