// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What the trainee did and what the ideal is, on one time axis.
Panel {
    id: panel

    required property DebriefModel debrief
    readonly property int labelWidth: 88
    readonly property int laneHeight: 92
    readonly property int traineeRise: 10
    readonly property int idealY: laneHeight + traineeRise + 10

    bodyPadding: 0
    title: qsTr("Timeline against the ideal")

    trailing: [
        LegendEntry {
            kind: "phase"
            text: qsTr("Trainee")
        },
        LegendEntry {
            kind: "ideal"
            text: qsTr("Ideal")
        },
        LegendEntry {
            kind: "message"
            text: qsTr("Message sent")
        }
    ]

    Item {
        id: body

        // Time runs from left to right in every language.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        Accessible.description: panel.debrief.summary
        Accessible.name: panel.title
        Accessible.role: Accessible.Chart
        implicitHeight: panel.idealY + panel.laneHeight + 42
        width: parent?.width ?? 0

        Item {
            id: axis

            height: parent.height - 30
            width: parent.width - x - Theme.space5
            x: panel.labelWidth + Theme.padding
            y: Theme.space3

            Repeater {
                model: panel.debrief.ticks

                Item {
                    id: tick

                    required property double at
                    required property string label
                    required property bool labelled

                    height: axis.height
                    x: tick.at * axis.width

                    Rectangle {
                        color: Theme.line
                        height: parent.height
                        width: 1
                    }

                    BgText {
                        color: Theme.t3
                        text: tick.label
                        type: Theme.axis
                        visible: tick.labelled
                        x: -width / 2
                        y: axis.height
                    }
                }
            }

            Rectangle {
                color: Theme.line2
                height: 1
                width: parent.width
                y: axis.height
            }

            DashedLine {
                color: Theme.caution
                height: axis.height
                upright: true
                x: panel.debrief.target * axis.width
            }

            BgText {
                color: Theme.caution
                font.weight: Theme.semibold
                text: qsTr("%1 target").arg(panel.debrief.targetText)
                type: Theme.axis
                x: Math.min(panel.debrief.target * axis.width - width / 2, axis.width - width)
                y: axis.height
            }

            Lane {
                blocks: panel.debrief.trainee
                done: true
                height: panel.laneHeight + rise
                messages: panel.debrief.traineeMessages
                rise: panel.traineeRise
                width: axis.width
            }

            Divider {
                width: axis.width
                y: panel.idealY - 8
            }

            Lane {
                blocks: panel.debrief.ideal
                done: false
                height: panel.laneHeight
                messages: panel.debrief.idealMessages
                rise: 0
                width: axis.width
                y: panel.idealY
            }
        }

        LaneLabel {
            name: panel.debrief.person
            time: panel.debrief.total
            width: panel.labelWidth
            x: Theme.padding
            y: axis.y + panel.traineeRise + 4
        }

        LaneLabel {
            name: qsTr("Ideal")
            time: panel.debrief.idealTotal
            width: panel.labelWidth
            x: Theme.padding
            y: axis.y + panel.idealY + 4
        }
    }
}
