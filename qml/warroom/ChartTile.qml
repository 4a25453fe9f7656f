// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// A signal: its name, its trigger, its value, and how it came there.
WallTile {
    id: tile

    required property string age
    required property bool breached
    required property list<wallLegend> legend
    required property list<chartMarker> markers
    required property list<chartSeries> series
    required property list<chartThreshold> thresholds
    required property string title
    required property string trigger
    required property string unit
    required property double upper
    required property string value
    required property WarRoomModel wall

    Accessible.description: graph.summary
    Accessible.name: qsTr("%1 %2 %3").arg(title).arg(value).arg(age)
    Accessible.role: Accessible.Grouping
    border.color: age.length > 0 ? Theme.cautionLine : Theme.line

    Row {
        id: names

        spacing: 16
        x: 28
        y: 34

        WallText {
            Accessible.ignored: true
            color: Theme.t2
            text: tile.title
            type: Theme.wall30
        }

        WallText {
            Accessible.ignored: true
            color: Theme.caution
            text: tile.trigger
            type: Theme.wall26
            y: 3
            visible: tile.age.length === 0
        }

        IconText {
            icon: "clock"
            tone: Tone.Caution
            text: tile.age
            type: Theme.wall30
            visible: tile.age.length > 0
        }
    }

    WallText {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 30
        color: tile.age.length > 0 ? Theme.t3
             : tile.breached ? (tile.wall.production ? Theme.danger : Theme.caution)
             : Theme.t1
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignRight
        minimumPixelSize: 36
        text: tile.value
        type: Theme.wall56
        width: Math.min(implicitWidth, tile.width - names.width - 76)
        y: 12
    }

    Flow {
        id: legendFlow

        spacing: 24
        visible: tile.legend.length > 1
        width: parent.width - 56
        x: 28
        y: 82

        Repeater {
            model: tile.legend

            Row {
                id: entry

                required property wallLegend modelData

                spacing: 10

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: [Theme.c1, Theme.c2, Theme.c3, Theme.c4][entry.modelData.palette]
                    height: 6
                    radius: 3
                    width: 28
                }

                WallText {
                    color: Theme.t2
                    text: entry.modelData.text
                    type: Theme.wall24
                }
            }
        }
    }

    WallGraph {
        id: graph

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.top: parent.top
        anchors.topMargin: legendFlow.visible ? 82 + legendFlow.height : 88
        endDot: true
        from: tile.wall.from
        markers: tile.markers
        maximum: tile.upper
        name: tile.title
        production: tile.wall.production
        series: tile.series
        thresholds: tile.thresholds
        to: tile.wall.to
        unit: tile.unit
    }
}
