// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// Below the clocks while nothing is wrong: every environment, and how it is.
Item {
    id: board

    required property WarRoomModel wall
    readonly property int columns: Math.max(1, wall.environments.count)
    readonly property real column: (1840 - 24 * (columns - 1)) / columns
    readonly property int head: 68
    readonly property int line: Math.max(68, Math.min(100, (height - head - 44)
                                                      / Math.max(1, wall.lines)))

    Repeater {
        model: board.wall.environments

        WallTile {
            id: tile

            required property int index
            required property string more
            required property string name
            required property bool production
            required property string state
            required property int tone

            Accessible.name: qsTr("%1: %2").arg(name).arg(state)
            Accessible.role: Accessible.Grouping
            border.color: production ? Theme.prodLine : Theme.line
            height: board.height
            width: board.column
            x: 40 + index * (board.column + 24)

            Rectangle {
                color: tile.production ? Theme.prodBg : "transparent"
                height: board.head - 2
                radius: tile.radius - 2
                width: parent.width - 4
                x: 2
                y: 2
            }

            WallText {
                Accessible.ignored: true
                color: tile.production ? Theme.prod : Theme.t1
                font.weight: Theme.semibold
                text: tile.name
                type: Theme.wall30
                width: parent.width - stateLabel.width - 72
                x: 24
                y: 15
            }

            WallText {
                id: stateLabel

                Accessible.ignored: true
                anchors.right: parent.right
                anchors.rightMargin: 24
                color: tile.tone === Tone.Ok ? Theme.t2 : Theme.inkOf(tile.tone)
                text: tile.state
                type: Theme.wall26
                y: 18
            }

            WallText {
                color: Theme.t2
                text: tile.more
                type: Theme.wall24
                width: parent.width - 48
                x: 24
                y: parent.height - height - 8
            }
        }
    }

    Repeater {
        model: board.wall.targets

        TargetLine {
            required property int column
            required property int line

            height: board.line
            width: board.column
            x: 40 + column * (board.column + 24)
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
