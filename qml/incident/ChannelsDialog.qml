// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Every channel of the workspace, and a test message for each.
BgDialog {
    id: dialog

    required property Outbox outbox

    function ask(): void {
        open();
        closeButton.forceActiveFocus(Qt.OtherFocusReason);
    }

    sheetWidth: 680
    text: qsTr("Channels are declared in breakglass.yaml. A test message says that nothing is "
          + "wrong.")
    title: qsTr("Channels")

    footer: [
        BgButton {
            id: closeButton

            keys: "Esc"
            text: Words.close

            onClicked: dialog.close()
        },
        BgText {
            Layout.fillWidth: true
            color: Theme.t2
            maximumLineCount: 3
            text: dialog.outbox.testText
            type: Theme.caption
            wrapMode: Text.Wrap
        }
    ]

    Column {
        spacing: Theme.space3
        width: parent?.width ?? 0

        Repeater {
            model: dialog.outbox.channels

            RowLayout {
                id: line

                required property string about
                required property string audience
                required property string icon
                required property int index
                required property string name
                required property string state
                required property bool usable

                spacing: Theme.space3
                width: parent?.width ?? 0

                Icon {
                    color: Theme.t2
                    name: line.icon
                    size: 18
                }
                ColumnLayout {
                    spacing: 0

                    BgText {
                        Layout.fillWidth: true
                        font.weight: Theme.medium
                        text: line.name
                    }
                    BgText {
                        Layout.fillWidth: true
                        color: Theme.t3
                        text: [line.audience, line.about, line.state].filter(
                                  part => part.length > 0).join(" · ")
                        type: Theme.caption
                        wrapMode: Text.Wrap
                    }
                }
                BgButton {
                    Accessible.name: qsTr("Send a test message to %1").arg(line.name)
                    consequence: line.state
                    disabledReason: !line.usable ? line.state
                          : dialog.outbox.sending ? qsTr("A message is being sent") : ""
                    icon: "send"
                    size: 32
                    text: qsTr("Send test message")

                    onClicked: dialog.outbox.test(line.index)
                }
            }
        }
    }
}
