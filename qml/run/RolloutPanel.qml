// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The time budget of a rollout, its stations, and when the next gate opens.
Panel {
    id: panel

    required property bool compact
    readonly property int side: compact ? 150 : 160
    required property RolloutModel rollout

    bodyPadding: 0
    implicitHeight: compact ? 122 : 150

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: false
            Layout.leftMargin: 20
            Layout.preferredWidth: panel.side
            Layout.rightMargin: 20
            spacing: panel.compact ? 2 : 6

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: qsTr("Rollout time")
                type: Theme.caption
            }

            RowLayout {
                spacing: Theme.gap

                BgText {
                    text: panel.rollout.time
                    type: panel.compact ? Theme.metric : Theme.metricLarge
                }

                BgText {
                    Layout.alignment: Qt.AlignBaseline
                    color: Theme.t2
                    text: panel.rollout.budget
                }
            }

            ProgressTrack {
                Layout.fillWidth: true
                name: qsTr("Rollout time")
                tone: value > 1.1 ? Tone.Caution : Tone.Accent
                value: panel.rollout.used
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: panel.rollout.note
                type: Theme.caption
            }
        }

        Divider {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        RolloutRail {
            Layout.fillHeight: true
            Layout.fillWidth: true
            compact: panel.compact
            stations: panel.rollout.stations
        }

        Divider {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.leftMargin: 20
            Layout.preferredWidth: panel.side
            Layout.rightMargin: 16
            spacing: panel.compact ? 2 : 4

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: panel.rollout.gateTitle
                type: Theme.caption
            }

            BgText {
                Accessible.name: qsTr("%1 %2").arg(panel.rollout.gateTitle).arg(text)
                Layout.fillWidth: true
                color: panel.rollout.gateTone === Tone.Quiet ? Theme.t2 :
                                                               Theme.inkOf(panel.rollout.gateTone)
                text: panel.rollout.gateText
                type: panel.compact ? Theme.metric : Theme.metricLarge
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: panel.rollout.gateNote
                type: Theme.caption
                wrapMode: Text.Wrap
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: panel.rollout.gateCount
                type: Theme.caption
                visible: text.length > 0
            }
        }
    }
}
