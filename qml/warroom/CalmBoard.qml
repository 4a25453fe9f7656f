// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// Below the clocks while nothing is wrong: every environment, and how it is.
Item {
    id: board

    readonly property real column: (1840 - 24 * (columns - 1)) / columns
    readonly property int columns: Math.max(1, wall.environments.count)
    readonly property int head: 68
    readonly property int line: Math.max(68, Math.min(100, (height - head - 44)
                                                      / Math.max(1, wall.lines)))
    required property WarRoomModel wall

    Repeater {
        model: board.wall.environments

        WallTile {
            id: tile

            required property int index
            required property string more
            required property string name
            required property bool production
            required property string state
            // In a language of longer words its state goes below its name.
            readonly property bool tight: nameLabel.implicitWidth + stateLabel.implicitWidth + 72
                                          > width
            required property int tone

            Accessible.name: qsTr("%1: %2").arg(name).arg(state)
            Accessible.role: Accessible.Grouping
            anchors.left: parent?.left
            anchors.leftMargin: 40 + index * (board.column + 24)
            border.color: production ? Theme.prodLine : Theme.line
            height: board.height
            width: board.column

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 2
                color: tile.production ? Theme.prodBg : "transparent"
                height: board.head - 2
                radius: tile.radius - 2
                width: parent.width - 4
                y: 2
            }
            WallText {
                id: nameLabel

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.leftMargin: 24
                color: tile.production ? Theme.prod : Theme.t1
                font.weight: Theme.semibold
                text: tile.name
                type: Theme.wall30
                width: parent.width - (tile.tight ? 48 : stateLabel.width + 72)
                y: tile.tight ? -2 : 15
            }
            WallText {
                id: stateLabel

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: 24
                color: tile.tone === Tone.Ok ? Theme.t2 : Theme.inkOf(tile.tone)
                text: tile.state
                type: Theme.wall26
                y: tile.tight ? 33 : 18
            }
            WallText {
                anchors.left: parent.left
                anchors.leftMargin: 24
                color: Theme.t2
                text: tile.more
                type: Theme.wall24
                width: parent.width - 48
                y: parent.height - height - 8
            }
        }
    }
    Repeater {
        model: board.wall.targets

        TargetLine {
            required property int column
            required property int line

            anchors.left: parent?.left
            anchors.leftMargin: 40 + column * (board.column + 24)
            height: board.line
            width: board.column
            y: board.head + line * board.line
        }
    }
    WallText {
        anchors.centerIn: parent
        color: Theme.t2
        text: qsTr("Nothing is watched: this workspace has no environments")
        type: Theme.wall36
        visible: board.wall.environments.count === 0
    }
}
