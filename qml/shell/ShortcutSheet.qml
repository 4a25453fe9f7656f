// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Every key that does something here, from the one action registry.
BgDialog {
    id: sheet

    title: qsTr("Shortcuts here")

    Column {
        spacing: 6
        width: parent?.width ?? 0

        Repeater {
            model: Console.shell.actions

            Item {
                id: row

                required property string title
                required property list<string> keyList

                height: 22
                width: parent?.width ?? 0

                BgText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.title
                }

                Row {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    Repeater {
                        model: row.keyList

                        KeyHint {
                            required property string modelData

                            keys: Words.key(modelData)
                        }
                    }
                }
            }
        }
    }

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.close

            onClicked: sheet.close()
        }
    ]
}
