// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// Who does what.
Item {
    id: row

    required property WarRoomModel wall
    readonly property real cell: width / Math.max(1, wall.roles.count)

    Accessible.name: qsTr("Roles")
    Accessible.role: Accessible.List

    Repeater {
        model: row.wall.roles

        Item {
            id: entry

            required property int index
            required property string person
            required property string role

            Accessible.name: qsTr("%1: %2").arg(role).arg(person.length > 0 ? person :
                                                                              qsTr("nobody yet"))
            Accessible.role: Accessible.ListItem
            height: row.height
            width: row.cell
            x: index * row.cell

            Rectangle {
                color: Theme.line2
                height: parent.height
                visible: entry.index > 0
                width: 2
            }

            WallText {
                Accessible.ignored: true
                color: Theme.t2
                text: entry.role
                type: Theme.text(24, 400)
                width: parent.width - x - 16
                x: entry.index > 0 ? 26 : 0
            }

            WallText {
                Accessible.ignored: true
                color: entry.person.length > 0 ? Theme.t1 : Theme.t3
                font.weight: entry.person.length > 0 ? Theme.semibold : Theme.regular
                text: entry.person.length > 0 ? entry.person : qsTr("Nobody yet")
                type: Theme.wall30
                width: parent.width - x - 16
                x: entry.index > 0 ? 26 : 0
                y: 30
            }
        }
    }
}
