// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The signatures over this exact plan: who is asked, who has signed, and how the file reaches them.
Rectangle {
    id: box

    required property ApprovalBoard approvals

    function copy(): void {
        clipboard.put(approvals.command);
        Console.shell.acknowledge(Words.copied);
    }

    border.color: Theme.line2
    border.width: 1
    color: Theme.s2
    implicitHeight: column.implicitHeight + 20
    radius: Theme.radiusM

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: 12
        anchors.right: parent.right
        spacing: 6
        y: 10

        RowLayout {
            spacing: Theme.space3

            Icon {
                color: Theme.accent
                name: "user-check"
                size: 16
            }
            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: box.approvals.text
                type: Theme.caption
                wrapMode: Text.Wrap
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: 28
            spacing: Theme.space3

            Repeater {
                model: box.approvals.people

                IconText {
                    id: person

                    required property bool approved
                    required property string name
                    required property string words

                    Accessible.name: qsTr("%1: %2").arg(name).arg(words)
                    icon: person.approved ? "check" : "hourglass"
                    iconInk: person.approved ? Theme.ok : Theme.t3
                    ink: person.approved ? Theme.t1 : Theme.t2
                    text: qsTr("%1 · %2").arg(person.name).arg(person.words)
                    type: Theme.caption
                }
            }
        }
        RowLayout {
            Layout.leftMargin: 28
            spacing: Theme.gap
            visible: !box.approvals.complete && box.approvals.command.length > 0

            CommandText {
                Layout.fillWidth: true
                text: box.approvals.command
            }
            BgButton {
                Accessible.name: qsTr("Copy the approver's command")
                icon: "copy"
                size: 28
                text: ""

                onClicked: box.copy()
            }
        }
    }

    Clipboard {
        id: clipboard
    }
}
