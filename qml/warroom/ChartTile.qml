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

    // In a language of longer words the trigger goes below the name.
    Grid {
        id: names

        readonly property real wide: nameLabel.implicitWidth + triggerLabel.implicitWidth + 16

        anchors.left: parent.left
        anchors.leftMargin: 28
        columnSpacing: 16
        columns: wide + valueLabel.implicitWidth + 76 > tile.width ? 1 : 2
        verticalItemAlignment: Grid.AlignBottom
        y: columns === 1 ? 8 : 34

        WallText {
            id: nameLabel

            Accessible.ignored: true
            color: Theme.t2
            text: tile.title
            type: Theme.wall30
        }
        WallText {
            id: triggerLabel

            Accessible.ignored: true
            color: Theme.caution
            text: tile.trigger
            type: Theme.wall26
            visible: tile.age.length === 0
        }
        IconText {
            icon: "clock"
            text: tile.age
            tone: Tone.Caution
            type: Theme.wall30
            visible: tile.age.length > 0
        }
    }
    WallText {
        id: valueLabel

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

        anchors.left: parent.left
        anchors.leftMargin: 28
        spacing: 24
        visible: tile.legend.length > 1
        width: parent.width - 56
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
        ground: tile.color
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
