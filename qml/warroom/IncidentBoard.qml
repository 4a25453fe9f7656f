// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// Below the clocks while there is an incident: two signals, what happened, who is here.
Item {
    id: board

    required property WarRoomModel wall

    Repeater {
        model: board.wall.charts

        ChartTile {
            required property int index

            height: 354
            wall: board.wall
            width: 596
            x: 40 + index * 620
        }
    }

    WallTile {
        height: 354
        visible: board.wall.charts.count === 0
        width: 1216
        x: 40

        WallText {
            anchors.centerIn: parent
            color: Theme.t2
            text: qsTr("The incident names no service that is watched")
            type: Theme.wall30
        }
    }

    FactsTile {
        height: 354
        wall: board.wall
        width: 600
        x: 1280
    }

    RolesRow {
        height: 68
        wall: board.wall
        width: 1840
        x: 40
        y: 380
    }
}
