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

    component Fact: Item {
        id: fact

        required property string name
        required property real names
        required property string words
        readonly property real needed: Math.ceil(nameLabel.implicitWidth)

        Accessible.name: qsTr("%1: %2").arg(name).arg(words)
        Accessible.role: Accessible.StaticText
        implicitHeight: Math.max(nameLabel.height, value.height)

        BgText {
            id: nameLabel

            Accessible.ignored: true
            anchors.left: parent.left
            color: Theme.t3
            text: fact.name
            width: fact.names
            wrapMode: Text.Wrap
        }
        BgText {
            id: value

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: fact.names + Theme.gap
            text: fact.words
            width: parent.width - anchors.leftMargin
            wrapMode: Text.Wrap
        }
    }

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
            id: facts

            // As wide as the longest of them, within reason.
            readonly property real names: {
                let widest = 88;
                for (let i = 0; i < list.count; ++i)
                    widest = Math.max(widest, (list.itemAt(i) as Fact)?.needed ?? 0);
                return Math.min(widest, width * 0.4);
            }

            spacing: Theme.gap
            width: parent.width

            Repeater {
                id: list

                model: panel.plan.blast

                Fact {
                    names: facts.names
                    width: facts.width
                }
            }
        }
    }
}
