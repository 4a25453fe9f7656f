// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// No drill is on: what can be practised, and how it went before.
FocusScope {
    id: face

    required property DrillsModel drills
    required property bool narrow

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.panelGap

        RowLayout {
            Layout.preferredHeight: 40
            spacing: Theme.space3

            BgText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: qsTr("Drills")
                type: Theme.h1
            }
            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: qsTr("Practice on a simulated world. No command leaves this workstation.")
                wrapMode: Text.Wrap
            }
            BgButton {
                icon: "history"
                text: qsTr("Open the last debrief")
                visible: face.drills.hasDebrief

                onClicked: face.drills.openDebrief()
            }
            BgButton {
                consequence: qsTr("The live console goes on being watched behind it.")
                disabledReason: list.count === 0 ? qsTr("This workspace has no drills") : ""
                icon: "play"
                keys: "Ctrl+Enter"
                text: qsTr("Start the drill")
                variant: BgButton.Primary

                onClicked: face.drills.start()
            }
        }
        RowLayout {
            spacing: Theme.panelGap

            Panel {
                Layout.fillHeight: true
                Layout.fillWidth: true
                bodyPadding: 0
                title: Console.shell.connected
                       ? qsTr("Drills of %1").arg(Console.shell.workspaceName) : qsTr("Drills")

                trailing: BgText {
                    color: Theme.t3
                    text: list.count === 1 ? qsTr("1 drill") : qsTr("%1 drills").arg(list.count)
                    type: Theme.caption
                }

                ListView {
                    id: list

                    Accessible.name: qsTr("Drills")
                    Accessible.role: Accessible.List
                    activeFocusOnTab: true
                    anchors.fill: parent
                    anchors.margins: 1
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true
                    currentIndex: face.drills.chosen
                    focus: true
                    model: face.drills.drills

                    delegate: DrillCard {
                        chosen: ListView.isCurrentItem
                        focused: ListView.isCurrentItem && list.activeFocus
                        width: list.width

                        onPicked: {
                            face.drills.chosen = index;
                            list.forceActiveFocus(Qt.MouseFocusReason);
                        }
                        onStarted: face.drills.start()
                    }

                    Keys.onDownPressed: face.drills.chosen = currentIndex + 1
                    Keys.onEnterPressed: face.drills.start()
                    Keys.onReturnPressed: face.drills.start()
                    Keys.onUpPressed: face.drills.chosen = currentIndex - 1
                }
                EmptyState {
                    anchors.centerIn: parent
                    icon: "graduation-cap"
                    text: qsTr("A drill is a YAML file in the folder drills of the workspace.")
                    title: qsTr("No drills yet")
                    visible: list.count === 0
                    width: parent.width - 48

                    BgButton {
                        consequence: qsTr("Another workspace is visited. You come back with Esc.")
                        icon: "play"
                        text: qsTr("Play the one that comes with Breakglass")

                        onClicked: Console.firstRun.practise()
                    }
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: face.narrow ? 520 : face.width * 0.46
                spacing: Theme.panelGap

                TrendPanel {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 250
                    drills: face.drills
                    target: 0
                    targetText: ""
                }
                PastDrillsPanel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    drills: face.drills
                }
            }
        }
    }
}
