// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// How long the past drills took, in minutes.
Panel {
    id: panel

    required property DrillsModel drills
    // Minutes; 0: no one target stands for all.
    required property double target
    required property string targetText

    bodyPadding: 0
    title: qsTr("Past drills, total minutes")

    trailing: [
        LegendEntry {
            kind: "target"
            text: qsTr("Target %1").arg(panel.targetText)
            visible: panel.target > 0
        },
        LegendEntry {
            kind: "over"
            text: qsTr("Over its target")
        }
    ]

    Item {
        id: plot

        readonly property real floor: height - 44
        readonly property double step: upper > 40 ? 20 : upper > 20 ? 10 : 5
        readonly property double upper: panel.drills.trendTop

        anchors.fill: parent
        anchors.leftMargin: 40
        anchors.rightMargin: Theme.padding
        anchors.topMargin: Theme.space3

        Repeater {
            model: Math.max(0, Math.floor(plot.upper / plot.step) + 1)

            Item {
                id: line

                required property int index

                width: plot.width
                y: plot.floor * (1 - line.index * plot.step / plot.upper)

                Rectangle {
                    color: line.index === 0 ? Theme.line2 : Theme.grid
                    height: 1
                    width: parent.width
                }

                BgText {
                    anchors.right: parent.left
                    anchors.rightMargin: 8
                    color: Theme.t3
                    text: String(line.index * plot.step)
                    type: Theme.axis
                    y: -height / 2
                }
            }
        }

        Row {
            id: bars

            anchors.fill: parent

            Repeater {
                model: panel.drills.trend

                TrendBar {
                    floor: plot.floor
                    height: bars.height
                    upper: plot.upper
                    width: Math.min(120, bars.width / Math.max(6, panel.drills.trend.count))
                }
            }
        }

        BgText {
            anchors.right: parent.left
            anchors.rightMargin: 0
            color: Theme.t3
            text: qsTr("Score")
            type: Theme.axis
            visible: panel.drills.trend.count > 0
            y: plot.floor + 22
        }

        DashedLine {
            color: Theme.caution
            visible: panel.target > 0
            width: plot.width
            y: plot.floor * (1 - panel.target / plot.upper)
        }

        BgText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.t3
            text: qsTr("The first drill starts the trend.")
            visible: panel.drills.trend.count === 0
            y: plot.floor / 2 - 10
        }
    }
}
