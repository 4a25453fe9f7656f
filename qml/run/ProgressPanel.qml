// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The time budget, the instances one by one, and how many are there.
Panel {
    id: panel

    required property bool compact
    required property RunModel run

    bodyPadding: 0
    implicitHeight: compact ? 116 : 150

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: false
            Layout.leftMargin: 20
            Layout.preferredWidth: panel.compact ? 150 : 160
            Layout.rightMargin: 20
            spacing: panel.compact ? 2 : 6

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: panel.run.budgetTitle
                type: Theme.caption
            }

            RowLayout {
                spacing: Theme.gap

                BgText {
                    id: figure

                    text: panel.run.elapsed
                    type: panel.compact ? Theme.metric : Theme.metricLarge
                }

                BgText {
                    Layout.alignment: Qt.AlignBaseline
                    color: Theme.t2
                    text: panel.run.budget
                }
            }

            ProgressTrack {
                Layout.fillWidth: true
                name: panel.run.budgetTitle
                tone: value > 1 ? Tone.Caution : Tone.Accent
                value: panel.run.budgetUsed
                visible: panel.run.budget.length > 0
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: panel.run.startedText
                type: Theme.caption
            }
        }

        Divider {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.margins: panel.compact ? 8 : 12
            spacing: Theme.gap

            ScrollArea {
                id: scroll

                Accessible.name: qsTr("Instances")
                Layout.fillHeight: true
                Layout.fillWidth: true

                Item {
                    height: Math.max(implicitHeight, scroll.height)
                    implicitHeight: tiles.implicitHeight
                    width: parent?.width ?? 0

                    Flow {
                        id: tiles

                        readonly property bool low: panel.compact || instances.count > 6
                        // Six stand in one row wherever they can be read.
                        readonly property int sixth: (scroll.width - 40) / 6
                        readonly property int tileWidth: Math.max(72, Math.min(86, sixth))
                        readonly property int pitch: tileWidth + 8
                        readonly property int room: Math.floor((scroll.width + 8) / pitch)

                        Accessible.name: qsTr("Instances")
                        Accessible.role: Accessible.List
                        anchors.centerIn: parent
                        spacing: 8
                        width: Math.max(1, Math.min(room, instances.count)) * pitch - 8

                        Repeater {
                            id: instances

                            model: panel.run.instances

                            InstanceTile {
                                low: tiles.low
                                width: tiles.tileWidth
                            }
                        }
                    }
                }
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                horizontalAlignment: Text.AlignHCenter
                text: panel.run.instancesText
                type: Theme.caption
                visible: !note.visible
            }

            IconLine {
                id: note

                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: parent.width
                text: panel.run.instancesNote
                visible: text.length > 0 && instances.count > 0 && instances.count <= 6
            }
        }

        Divider {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.leftMargin: 20
            Layout.preferredWidth: panel.compact ? 150 : 160
            Layout.rightMargin: 20
            spacing: panel.compact ? 2 : 6

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: panel.run.readyTitle
                type: Theme.caption
                wrapMode: Text.Wrap
            }

            BgText {
                color: panel.run.allReady ? Theme.t1 : Theme.accent
                text: panel.run.readyText
                type: panel.compact ? Theme.metric : Theme.metricLarge
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: panel.run.stepLeft
                type: Theme.caption
                visible: text.length > 0
                wrapMode: Text.Wrap
            }
        }
    }
}
