// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// How the drill went: the score, the trainee against the ideal on one time axis, what to learn.
FocusScope {
    id: face

    readonly property DebriefModel debrief: drills.debrief
    required property DrillsModel drills
    required property bool narrow

    signal leaveRequested

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.panelGap

        RowLayout {
            Layout.minimumHeight: 40
            spacing: Theme.space3

            BgText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: face.debrief.title
                type: Theme.h1
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: face.debrief.subtitle
                wrapMode: Text.Wrap
            }

            BgButton {
                icon: "undo-2"
                keys: face.narrow ? "" : "Esc"
                text: face.drills.inDrill ? qsTr("Back to the live console") :
                                            qsTr("Back to the drills")

                onClicked: face.leaveRequested()
            }

            BgButton {
                icon: "download"
                keys: face.narrow ? "" : "Ctrl+E"
                text: qsTr("Export report")

                onClicked: face.drills.exportReport()
            }

            BgButton {
                consequence: qsTr("Starts the same drill from its begin.")
                focus: true
                icon: "rotate-ccw"
                keys: "Ctrl+R"
                text: qsTr("Run again")
                variant: BgButton.Primary

                onClicked: face.drills.runAgain()
            }
        }

        Notice {
            Layout.fillWidth: true
            text: face.drills.exported
            tone: face.drills.exportFailed ? Tone.Caution : Tone.Ok
            visible: text.length > 0
        }

        ScrollArea {
            id: scroll

            Accessible.name: face.debrief.title
            Layout.fillHeight: true
            Layout.fillWidth: true

            ColumnLayout {
                height: Math.max(implicitHeight, scroll.height)
                spacing: Theme.panelGap
                width: (parent?.width ?? 0) - (scroll.interactive ? Theme.space3 : 0)

                GridLayout {
                    columnSpacing: Theme.panelGap
                    columns: face.narrow ? 3 : 6
                    rowSpacing: Theme.space3
                    uniformCellWidths: true

                    Repeater {
                        model: face.debrief.cards

                        ScoreCard {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            compact: face.narrow
                        }
                    }
                }

                RowLayout {
                    Layout.fillHeight: true
                    spacing: Theme.panelGap

                    ColumnLayout {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        spacing: Theme.panelGap

                        LanesPanel {
                            Layout.fillWidth: true
                            debrief: face.debrief
                        }

                        TrendPanel {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            Layout.minimumHeight: 220
                            drills: face.drills
                            target: face.debrief.targetMinutes
                            targetText: face.debrief.targetText
                        }
                    }

                    ColumnLayout {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        spacing: Theme.panelGap

                        FindingsPanel {
                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            drills: face.drills
                        }

                        PractisePanel {
                            Layout.fillWidth: true
                            Layout.preferredHeight: implicitHeight
                            drills: face.drills
                        }
                    }
                }
            }
        }
    }
}
