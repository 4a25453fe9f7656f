// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// What happened last, newest first, as the record has it.
WallTile {
    id: tile

    required property WarRoomModel wall
    readonly property real line: height / 5

    Accessible.name: qsTr("What happened last")
    Accessible.role: Accessible.List

    Repeater {
        model: tile.wall.facts

        Item {
            id: fact

            required property int index
            required property string text
            required property string time
            readonly property bool newest: index === 0

            Accessible.name: qsTr("%1 %2").arg(time).arg(text)
            Accessible.role: Accessible.ListItem
            height: tile.line
            width: tile.width
            y: index * tile.line

            Rectangle {
                color: Theme.line
                height: 2
                visible: !fact.newest
                width: parent.width
            }

            WallText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: fact.newest ? Theme.t1 : Theme.t2
                font.weight: Theme.semibold
                horizontalAlignment: Text.AlignRight
                text: fact.time
                type: Theme.wall30
                width: 118
            }

            WallLine {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: fact.newest ? Theme.t1 : Theme.t2
                font.weight: fact.newest ? Theme.semibold : Theme.regular
                large: Theme.wall30
                small: Theme.wall24
                text: fact.text
                width: parent.width - x - 24
                x: 146
            }
        }
    }

    WallText {
        anchors.centerIn: parent
        color: Theme.t2
        text: qsTr("Nothing is recorded yet")
        visible: tile.wall.facts.count === 0
    }
}
