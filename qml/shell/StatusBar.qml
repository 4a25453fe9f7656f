// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// The keys of this place on the left, what Breakglass stands on to the right.
Rectangle {
    id: bar

    // A dialog has the keyboard; what Ctrl+Enter does in it, if anything.
    property bool modal: false
    property string modalHint: ""
    property list<string> idle: []
    // What was done just now, in place of the hints for a few seconds.
    property string said: ""

    color: Theme.s1
    implicitHeight: Theme.statusBarHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.padding
        spacing: Theme.space4

        Item {
            id: hints

            Layout.fillHeight: true
            Layout.fillWidth: true
            clip: true

            component Hint: Row {
                id: held

                required property string keys
                required property string words

                spacing: 6

                KeyHint {
                    anchors.verticalCenter: parent.verticalCenter
                    keys: held.keys
                }

                BgText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.t2
                    text: held.words
                    type: Theme.caption
                }
            }

            IconText {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                icon: "check"
                iconInk: Theme.ok
                ink: Theme.t2
                text: bar.said
                type: Theme.caption
                visible: bar.said.length > 0
            }

            Row {
                id: acts

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space4
                visible: bar.modal && bar.said.length === 0

                Hint {
                    keys: "Tab"
                    words: qsTr("Next field")
                }

                Hint {
                    keys: Words.key("Ctrl+Return")
                    visible: words.length > 0
                    words: bar.modalHint
                }

                Hint {
                    keys: "Esc"
                    words: Words.cancel
                }
            }

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space4
                visible: !bar.modal && bar.said.length === 0

                Repeater {
                    model: Console.shell.actions

                    Row {
                        id: entry

                        required property string actionId
                        required property string hint
                        required property list<string> keyList

                        readonly property real from: acts.x + x

                        // What does not fit whole is not shown.
                        opacity: from >= 0 && from + width <= hints.width ? 1 : 0
                        spacing: 6
                        visible: entry.hint.length > 0 && !bar.idle.includes(entry.actionId)

                        Repeater {
                            model: entry.keyList

                            KeyHint {
                                required property string modelData

                                anchors.verticalCenter: parent?.verticalCenter
                                keys: Words.key(modelData)
                            }
                        }

                        BgText {
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.t2
                            text: entry.hint
                            type: Theme.caption
                        }
                    }
                }
            }
        }

        Repeater {
            model: Console.shell.statuses

            Row {
                id: status

                required property int index
                required property string modelData
                readonly property bool unconnected: !Console.shell.connected && index === 0
                readonly property bool good: Console.shell.statusesGood

                // The last one is about the record.
                readonly property bool opensAudit: index === Console.shell.statuses.length - 1

                Accessible.description: opensAudit ? qsTr("Opens the audit log") : ""
                Accessible.name: modelData
                Accessible.role: opensAudit ? Accessible.Button : Accessible.StaticText
                Accessible.onPressAction: open()
                Keys.onReturnPressed: open()
                activeFocusOnTab: opensAudit || activeFocus
                spacing: 6

                function open(): void {
                    if (opensAudit)
                        Console.shell.open("audit");
                }

                HoverHandler {
                    cursorShape: status.opensAudit ? Qt.PointingHandCursor : Qt.ArrowCursor
                }

                TapHandler {
                    enabled: status.opensAudit
                    onTapped: status.open()
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: status.unconnected ? Theme.t3 : status.good ? Theme.ok : Theme.caution
                    name: status.unconnected ? "unplug" : status.good ? "check" : "triangle-alert"
                    size: 14
                }

                BgText {
                    Accessible.ignored: true
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.t2
                    font.underline: status.activeFocus
                    text: status.modelData
                    type: Theme.caption
                }
            }
        }
    }

    Divider {
        width: parent.width
    }

    Timer {
        id: saying

        interval: 4000

        onTriggered: bar.said = ""
    }

    Connections {
        function onAcknowledged(text: string): void {
            bar.said = text;
            saying.restart();
        }

        target: Console.shell
    }
}
