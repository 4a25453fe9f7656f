// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// Who is told: a line to read and one below it.
WallTile {
    id: tile

    required property wallFigure figure
    readonly property bool due: figure.tone === Tone.Caution

    Accessible.name: qsTr("%1, %2").arg(figure.title).arg(figure.note)
    Accessible.role: Accessible.StaticText
    border.color: due ? Theme.cautionLine : Theme.line
    color: due ? Theme.cautionBg : Theme.s1

    Row {
        spacing: 14
        x: 34
        y: 10

        WallIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.caution
            name: tile.figure.icon
            size: 32
            visible: name.length > 0
        }

        WallText {
            Accessible.ignored: true
            color: tile.due ? Theme.caution : Theme.t1
            font.weight: Theme.semibold
            text: tile.figure.title
            type: Theme.wall36
        }
    }

    WallText {
        Accessible.ignored: true
        color: Theme.t2
        text: tile.figure.note
        type: Theme.wall26
        width: parent.width - 68
        x: 34
        y: 56
    }
}
