// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// What the plan touches, and what it does not.
Panel {
    id: panel

    required property PlanModel plan

    title: qsTr("Blast radius")

    trailing: [
        BgText {
            color: Theme.t2
            text: panel.plan.touchedText
            type: Theme.caption
        }
    ]

    Column {
        spacing: Theme.space3
        width: parent.width

        Grid {
            id: grid

            columnSpacing: Theme.gap
            columns: Math.min(tiles.count, panel.width < 440 ? 2 : 4)
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                id: tiles

                model: panel.plan.tiles

                Rectangle {
                    id: tile

                    readonly property color ink: !touched ? Theme.t2
                          : production ? Theme.danger
                          : Theme.caution
                    required property string name
                    required property bool production
                    required property bool touched
                    required property string words

                    Accessible.name: qsTr("%1: %2").arg(name).arg(words)
                    Accessible.role: Accessible.StaticText
                    border.color: !touched ? Theme.line
                          : production ? Theme.dangerLine
                          : Theme.cautionLine
                    border.width: 1
                    color: !touched ? "transparent" : production ? Theme.dangerBg : Theme.cautionBg
                    height: 62
                    radius: Theme.radiusM
                    width: (grid.width - (grid.columns - 1) * Theme.gap) / Math.max(1, grid.columns)

                    Column {
                        anchors.centerIn: parent
                        width: parent.width - 8

                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: tile.ink
                            name: "circle-alert"
                            size: 14
                            visible: tile.touched
                        }
                        MonoText {
                            Accessible.ignored: true
                            color: tile.ink
                            font.pixelSize: 11
                            horizontalAlignment: Text.AlignHCenter
                            text: tile.name
                            type: Theme.mono
                            width: parent.width
                        }
                        BgText {
                            Accessible.ignored: true
                            color: tile.touched ? tile.ink : Theme.t3
                            horizontalAlignment: Text.AlignHCenter
                            text: tile.words
                            type: Theme.axis
                            width: parent.width
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
        Column {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: panel.plan.blast

                Item {
                    id: fact

                    required property string name
                    required property string words

                    Accessible.name: qsTr("%1: %2").arg(name).arg(words)
                    Accessible.role: Accessible.StaticText
                    height: value.height
                    width: parent?.width ?? 0

                    BgText {
                        Accessible.ignored: true
                        color: Theme.t3
                        text: fact.name
                        width: 88
                    }
                    BgText {
                        id: value

                        Accessible.ignored: true
                        text: fact.words
                        width: parent.width - 96
                        wrapMode: Text.Wrap
                        x: 96
                    }
                }
            }
        }
    }
}
