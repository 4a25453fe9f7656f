// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The wall: drawn at 1920 x 1080 and scaled to what there is. Nothing in it can be pressed.
FocusScope {
    id: room

    readonly property real fit: Math.min(width / 1920, height / 1080)
    // Against burn-in: the frame walks in a small square, a corner every five minutes.
    property int corner: 0
    property bool idle: false
    readonly property WarRoomModel wall: Console.warRoom
    readonly property bool calm: wall.face === "calm"

    signal leaveRequested

    function wake(): void {
        idle = false;
        rest.restart();
    }

    Accessible.description: wall.summary
    Accessible.name: qsTr("War room")
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    Item {
        id: frame

        height: 1080
        scale: room.fit
        transformOrigin: Item.TopLeft
        width: 1920
        x: Math.round((room.width - 1920 * room.fit) / 2) + (room.corner % 3 === 0 ? 0 : 2)
        y: Math.round((room.height - 1080 * room.fit) / 2) + (room.corner > 1 ? 2 : 0)

        EnvironmentStripe {
            height: 12
            kind: room.wall.head.stripe
            width: parent.width
        }

        WallHeader {
            height: 94
            wall: room.wall
            width: parent.width
            y: 12
        }

        MainTile {
            figure: room.wall.main
            height: 292
            width: 800
            x: 40
            y: 130
        }

        LevelTile {
            figure: room.wall.level
            height: 292
            measure: room.wall.scale
            width: 492
            x: 864
            y: 130
        }

        NextTile {
            figure: room.wall.next
            height: 168
            width: 500
            x: 1380
            y: 130
        }

        LadderTile {
            figure: room.wall.ladder
            height: 104
            width: 500
            x: 1380
            y: 318
        }

        OperationTile {
            height: 136
            operation: room.wall.operation
            steps: room.wall.steps
            width: 1840
            x: 40
            y: 446
        }

        IncidentBoard {
            height: 450
            visible: !room.calm
            wall: room.wall
            width: 1920
            y: 606
        }

        CalmBoard {
            height: 450
            visible: room.calm
            wall: room.wall
            width: 1920
            y: 606
        }

        WarningBar {
            text: room.wall.warning
            width: 1840
            x: 40
            y: 446
        }
    }

    HoverHandler {
        cursorShape: room.idle ? Qt.BlankCursor : Qt.ArrowCursor

        onPointChanged: room.wake()
    }

    Timer {
        id: rest

        interval: 3000
        running: true

        onTriggered: room.idle = true
    }

    Timer {
        interval: 300000
        repeat: true
        running: room.wall.shown

        onTriggered: room.corner = (room.corner + 1) % 4
    }

    Shortcut {
        sequences: ["Esc", "F11", "Ctrl+9"]

        onActivated: room.leaveRequested()
    }
}
