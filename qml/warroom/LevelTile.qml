// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// The service level: what is left, and where its limits are.
WallTile {
    id: tile

    required property wallFigure figure
    required property wallScale measure
    readonly property color ink: figure.tone === Tone.Neutral ? Theme.t1 : Theme.inkOf(figure.tone)

    Accessible.name: qsTr("%1 %2 %3").arg(figure.title).arg(figure.value).arg(figure.note)
    Accessible.role: Accessible.StaticText

    Row {
        spacing: 12
        x: 34
        y: 18

        WallIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: tile.ink
            name: tile.figure.icon
            size: 30
            visible: name.length > 0
        }

        WallText {
            Accessible.ignored: true
            color: tile.figure.icon.length > 0 ? tile.ink : Theme.t2
            text: tile.figure.title
            type: Theme.wall30
        }
    }

    WallText {
        Accessible.ignored: true
        color: Theme.t2
        text: tile.figure.note
        type: Theme.wall24
        width: parent.width - 68
        x: 34
        y: 52
    }

    WallText {
        Accessible.ignored: true
        color: tile.ink
        fontSizeMode: Text.HorizontalFit
        height: 118
        minimumPixelSize: 56
        text: tile.figure.value
        type: Theme.wall112
        width: parent.width - 68
        x: 34
        y: tile.figure.note.length > 0 ? 82 : 62
    }

    Item {
        id: scale

        readonly property int thickness: 14

        height: 70
        visible: tile.measure.used >= 0
        width: parent.width - 68
        x: 34
        y: 212

        Rectangle {
            color: Theme.dark ? Theme.s3 : Theme.onFill
            height: scale.thickness
            radius: height / 2
            width: parent.width
            y: 4
        }

        Rectangle {
            color: tile.measure.tone === Tone.Neutral ? Theme.t2 : Theme.inkOf(tile.measure.tone)
            height: scale.thickness
            radius: height / 2
            visible: width > 0
            width: parent.width * Math.max(0, Math.min(1, tile.measure.used))
            y: 4
        }

        Repeater {
            model: tile.measure.marks

            Item {
                id: mark

                required property int index
                required property real modelData
                readonly property bool last: modelData >= 1

                x: modelData * scale.width

                Rectangle {
                    color: Theme.t1
                    height: 24
                    width: 4
                    x: mark.last ? -4 : -2
                    y: -1
                }

                WallText {
                    Accessible.ignored: true
                    color: Theme.t2
                    text: tile.measure.labels[mark.index] ?? ""
                    type: Theme.wall26
                    x: mark.last ? -width : -width / 2
                    y: 28
                }
            }
        }
    }
}
