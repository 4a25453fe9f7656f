// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// What is due next. Amber only then.
WallTile {
    id: tile

    required property wallFigure figure
    readonly property bool due: figure.tone === Tone.Caution

    Accessible.name: qsTr("%1 %2 %3").arg(figure.title).arg(figure.value).arg(figure.note)
    Accessible.role: Accessible.StaticText
    border.color: due ? Theme.cautionLine : Theme.line
    color: due ? Theme.cautionBg : Theme.s1

    Row {
        spacing: 12
        x: 34
        y: 14

        WallIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.caution
            name: tile.figure.icon
            size: 30
            visible: name.length > 0
        }

        WallText {
            Accessible.ignored: true
            color: tile.due ? Theme.caution : Theme.t2
            text: tile.figure.title
            type: Theme.wall30
        }
    }

    WallText {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 34
        color: Theme.t2
        horizontalAlignment: Text.AlignRight
        text: tile.figure.note
        type: Theme.wall24
        width: 240
        y: 18
    }

    WallText {
        Accessible.ignored: true
        color: tile.due ? Theme.caution : Theme.t1
        fontSizeMode: Text.HorizontalFit
        height: 104
        minimumPixelSize: 44
        text: tile.figure.value
        type: Theme.text(88, 600)
        width: parent.width - 68
        x: 34
        y: 54
    }
}
