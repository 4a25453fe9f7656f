// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The last 24 hours: a lane an environment, a mark a deployment.
Panel {
    id: strip

    required property OverviewModel overview
    readonly property int labelWidth: 116
    readonly property int laneHeight: 19
    readonly property int laneWidth: width - 2 * Theme.padding - labelWidth - 24

    title: qsTr("Deployments, last 24 h")
    bodyPadding: 10
    trailing: [
        IconText {
            icon: "circle"
            ink: Theme.t2
            text: qsTr("Deployed")
            type: Theme.caption
        },
        IconText {
            icon: "undo-2"
            ink: Theme.t2
            text: qsTr("Rolled back")
            type: Theme.caption
        },
        IconText {
            icon: "x"
            ink: Theme.caution
            text: qsTr("Failed")
            type: Theme.caption
        },
        IconText {
            icon: "loader-circle"
            ink: Theme.accent
            text: qsTr("Running")
            type: Theme.caption
        }
    ]

    Item {
        implicitHeight: strip.laneHeight * strip.overview.columns + 18
        width: parent.width

        Repeater {
            model: strip.overview.environments

            Item {
                id: lane

                required property int index
                required property string name
                required property bool production

                height: strip.laneHeight
                width: parent?.width ?? 0
                y: index * strip.laneHeight

                MonoText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: lane.production ? Theme.prod : Theme.t2
                    text: lane.name
                    type: Theme.mono
                }

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: lane.production ? Theme.prodLine : Theme.line2
                    height: lane.production ? 2 : 1
                    width: strip.laneWidth
                    x: strip.labelWidth
                }
            }
        }

        Repeater {
            model: strip.overview.deployments

            DeploymentMark {
                height: strip.laneHeight
                x: strip.labelWidth + position * strip.laneWidth
                y: lane * strip.laneHeight
            }
        }

        Repeater {
            model: strip.overview.hours

            BgText {
                required property string modelData
                required property int index

                color: Theme.t3
                text: modelData
                type: Theme.axis
                x: strip.labelWidth + index / 6 * strip.laneWidth - width / 2
                y: strip.laneHeight * strip.overview.columns + 4
            }
        }
    }
}
