// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What the gate asks for, what it sees, and how long it has held.
Panel {
    id: panel

    required property RunModel run

    bodyPadding: 0
    title: run.gateTitle

    trailing: [
        BgText {
            Accessible.name: qsTr("Gate: %1").arg(text)
            color: panel.run.gateTone === Tone.Quiet ? Theme.t2 : Theme.inkOf(panel.run.gateTone)
            text: panel.run.gateState
            type: Theme.caption
        }
    ]

    ScrollArea {
        Accessible.name: panel.title
        anchors.fill: parent
        anchors.margins: 1

        Column {
            id: list

            readonly property real room: panel.bodyArea.height - detail.height
            readonly property int rowHeight: Math.max(30, Math.min(49, room / Math.max(1,
                                                                                       rows.count)))

            width: parent?.width ?? 0

            Repeater {
                id: rows

                model: panel.run.gate

                Item {
                    id: row

                    required property string icon
                    required property string title
                    required property int tone
                    required property string value
                    required property string word

                    Accessible.name: qsTr("%1: %2, %3").arg(title).arg(word).arg(value)
                    Accessible.role: Accessible.StaticText
                    implicitHeight: list.rowHeight
                    width: list.width

                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.padding
                        anchors.rightMargin: Theme.padding
                        spacing: Theme.gap

                        Icon {
                            color: Theme.inkOf(row.tone)
                            name: row.icon
                            size: 16
                        }

                        BgText {
                            Accessible.ignored: true
                            Layout.fillWidth: true
                            text: row.title
                        }

                        BgText {
                            Accessible.ignored: true
                            color: row.tone === Tone.Caution ? Theme.caution : Theme.t1
                            font.weight: Theme.semibold
                            text: row.value
                        }
                    }

                    Divider {
                        anchors.bottom: parent.bottom
                        width: parent.width
                    }
                }
            }

            Item {
                id: detail

                implicitHeight: visible ? line.implicitHeight + 16 : 0
                visible: panel.run.gateDetail.length > 0
                width: list.width

                IconLine {
                    id: line

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.padding
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.padding
                    anchors.verticalCenter: parent.verticalCenter
                    text: panel.run.gateDetail
                    tone: panel.run.gateTone === Tone.Caution ? Tone.Caution : Tone.Neutral
                }
            }
        }
    }
}
