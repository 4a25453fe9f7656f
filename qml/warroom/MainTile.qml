// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// The one figure that is read first.
WallTile {
    id: tile

    required property wallFigure figure

    Accessible.name: qsTr("%1 %2, %3").arg(figure.title).arg(figure.value).arg(figure.note)
    Accessible.role: Accessible.StaticText

    WallText {
        Accessible.ignored: true
        color: Theme.t2
        text: tile.figure.title
        type: Theme.wall30
        x: 36
        y: 18
    }

    WallText {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 36
        color: Theme.t2
        text: tile.figure.note
        type: Theme.wall30
        y: 18
    }

    WallText {
        Accessible.ignored: true
        color: tile.figure.tone === Tone.Neutral ? Theme.t1 : Theme.inkOf(tile.figure.tone)
        font.weight: Theme.bold
        fontSizeMode: Text.HorizontalFit
        height: 220
        minimumPixelSize: 112
        text: tile.figure.value
        type: Theme.wall264
        width: parent.width - 72
        x: 36
        y: 60
    }
}
