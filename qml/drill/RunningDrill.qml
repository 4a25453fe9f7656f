// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// A drill is on: what is practised, the clock against the limit, what has happened so far.
FocusScope {
    id: face

    required property DrillsModel drills

    signal endRequested

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.panelGap

        RowLayout {
            Layout.preferredHeight: 40
            spacing: Theme.space3

            BgText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: qsTr("Drill: %1").arg(face.drills.title)
                type: Theme.h1
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: qsTr("%1. The whole console shows the drill until you go back.").arg(
                          face.drills.targetName)
            }

            BgButton {
                consequence: qsTr("Asks first. The score is then counted as it stands.")
                icon: "flag"
                keys: "Ctrl+Shift+E"
                text: qsTr("End the drill…")
                variant: BgButton.CautionTonal

                onClicked: face.endRequested()
            }

            BgButton {
                focus: true
                icon: "layout-dashboard"
                keys: "Ctrl+1"
                text: qsTr("Go to the overview")
                variant: BgButton.Primary

                onClicked: Console.shell.open("overview")
            }
        }

        Notice {
            Layout.fillWidth: true
            text: face.drills.latestInject
            tone: Tone.Drill
            visible: text.length > 0
        }

        RowLayout {
            spacing: Theme.panelGap

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.panelGap

                DrillClockPanel {
                    Layout.fillWidth: true
                    drills: face.drills
                }

                Panel {
                    Layout.fillWidth: true
                    title: qsTr("What is practised")

                    ColumnLayout {
                        spacing: Theme.gap
                        width: parent?.width ?? 0

                        BgText {
                            Layout.fillWidth: true
                            text: face.drills.description
                            wrapMode: Text.Wrap
                        }

                        BgText {
                            Layout.fillWidth: true
                            color: Theme.t2
                            text: qsTr("Declare, decide, go back, tell people. Resolving ends it.")
                            wrapMode: Text.Wrap
                        }

                        StatRow {
                            Layout.fillWidth: true
                            label: qsTr("Pass mark")
                            value: face.drills.passMark
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.panelGap

                DrillTargetPanel {
                    Layout.fillWidth: true
                    drills: face.drills
                }

                InjectsPanel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    drills: face.drills
                }
            }
        }
    }
}
