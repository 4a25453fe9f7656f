// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// Nothing is connected yet: three ways in, and what can be read at once.
Place {
    id: place

    readonly property FirstRunModel entrance: Console.firstRun

    function takeFocus(): void {
        drillCard.takeFocus();
    }

    component Hint: Row {
        id: hint

        required property string keys
        required property string text

        spacing: Theme.space2

        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            keys: hint.keys
        }

        BgText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.t2
            text: hint.text
        }
    }

    ScrollArea {
        anchors.fill: parent
        focusable: false

        Item {
            implicitHeight: content.implicitHeight + 2 * content.y
            width: parent?.width ?? 0

            ColumnLayout {
                id: content

                spacing: Theme.space6
                width: Math.min(1160, parent.width - 2 * Theme.space6)
                x: (parent.width - width) / 2
                y: place.height < 760 ? Theme.space5 : 36

                RowLayout {
                    spacing: Theme.space4

                    Rectangle {
                        border.color: Theme.line2
                        border.width: 1
                        color: Theme.s1
                        implicitHeight: 56
                        implicitWidth: 56
                        radius: Theme.radiusXL

                        Icon {
                            accent: Theme.accent
                            anchors.centerIn: parent
                            color: Theme.t1
                            name: "breakglass"
                            size: 30
                        }
                    }

                    ColumnLayout {
                        spacing: 2

                        BgText {
                            Accessible.role: Accessible.Heading
                            Layout.fillWidth: true
                            text: qsTr("No environments yet")
                            type: Theme.text(24, Theme.semibold)
                        }

                        BgText {
                            Layout.fillWidth: true
                            color: Theme.t2
                            text: qsTr("Rehearse first, connect when you are ready. Nothing runs "
                                  + "in production until you confirm it.")
                            type: Theme.text(14, Theme.regular)
                        }
                    }
                }

                RowLayout {
                    spacing: Theme.panelGap
                    uniformCellSizes: true

                    EntranceCard {
                        id: drillCard

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        actionIcon: "play"
                        actionText: qsTr("Start a drill")
                        badge: qsTr("Start here")
                        consequence: qsTr("A simulated deployment goes wrong within seconds.")
                        factIcons: ["timer", "list-checks", "activity"]
                        facts: [qsTr("15-minute target, scored at the end"),
                            qsTr("Real checklists, decision tree and confirmation"),
                            qsTr("Live charts: error rate 5 %, latency 1,000 ms")]
                        icon: "graduation-cap"
                        keys: "Ctrl+Shift+D"
                        text: qsTr("Practise a bad deployment on a simulated checkr-console. "
                              + "No command leaves this workstation.")
                        title: qsTr("Start a drill")

                        onStarted: place.entrance.startDrill()
                    }

                    EntranceCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        actionIcon: "plug"
                        actionText: qsTr("Connect an environment")
                        factIcons: ["package", "server", "terminal"]
                        facts: [qsTr("Your team's workspace folder, opened as it is"),
                            qsTr("Or what runs in a cluster of your kubeconfig"),
                            qsTr("Or an address and commands, from a few questions")]
                        icon: "network"
                        keys: "Ctrl+N"
                        text: qsTr("Add production, staging or sandbox. Breakglass starts with "
                              + "read-only access.")
                        title: qsTr("Connect your environments")

                        onStarted: Console.shell.requestAction("connect")
                    }

                    EntranceCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        actionIcon: "upload"
                        actionText: qsTr("Import a runbook")
                        factIcons: ["check", "terminal", "eye"]
                        //: - [ ] is how Markdown writes an item to tick
                        facts: [qsTr("Items written as - [ ] become checklists"),
                            qsTr("Fenced commands are kept to the letter"),
                            qsTr("You review the result before it is used")]
                        icon: "file-text"
                        keys: "Ctrl+O"
                        text: qsTr("Checklists, commands, time budgets and decision trees are "
                              + "read from your own file.")
                        title: qsTr("Import a Markdown runbook")

                        onStarted: Console.shell.requestAction("import")
                    }
                }

                ShelfPanel {
                    id: shelf

                    Layout.fillWidth: true
                    place: place.entrance
                    // What the rest of the page leaves, so that the hints below stay in sight.
                    room: place.height - shelf.y - shelf.overhead - hints.implicitHeight
                          - content.spacing - 2 * content.y
                }

                Flow {
                    id: hints

                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: content.width
                    spacing: Theme.space6

                    Hint {
                        keys: "Ctrl+K"
                        text: qsTr("Every command by name")
                    }

                    Hint {
                        keys: "F1"
                        text: qsTr("All shortcuts")
                    }

                    Hint {
                        keys: "F11"
                        text: qsTr("War-room display")
                    }

                    Hint {
                        keys: "Ctrl+I"
                        text: qsTr("Declare an incident without a connection")
                    }
                }
            }
        }
    }
}
