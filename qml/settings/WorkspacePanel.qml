// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Which workspace is open, and the way to another.
Panel {
    id: panel

    required property SettingsModel settings

    title: qsTr("Workspace")

    ColumnLayout {
        spacing: Theme.space2
        width: parent?.width ?? 0

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Name")
            labelWidth: 150
            value: Console.shell.connected ? Console.shell.workspaceName :
                                             qsTr("Nothing is connected")
        }

        RowLayout {
            spacing: Theme.gap
            visible: panel.settings.workspaceFolder.length > 0

            BgText {
                Layout.preferredWidth: 150
                color: Theme.t3
                text: qsTr("Folder")
            }

            MonoText {
                Layout.fillWidth: true
                text: panel.settings.workspaceFolder
                type: Theme.mono
                wrapMode: Text.WrapAnywhere
            }
        }

        RowLayout {
            spacing: Theme.gap

            BgText {
                Layout.preferredWidth: 150
                color: Theme.t3
                text: qsTr("Audit log")
            }

            MonoText {
                Layout.fillWidth: true
                text: panel.settings.recordPath
                type: Theme.mono
                wrapMode: Text.WrapAnywhere
            }
        }

        Notice {
            Layout.fillWidth: true
            text: qsTr("Watched only: breakglass.yaml says read_only, so nothing is planned here.")
            visible: panel.settings.readOnly && Console.shell.connected
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            spacing: Theme.gap

            BgButton {
                icon: "plug"
                keys: "Ctrl+N"
                text: qsTr("Open workspace…")

                onClicked: Console.shell.requestAction("connect")
            }

            BgButton {
                consequence: qsTr("Goes back to what was open before the visit.")
                icon: "undo-2"
                text: qsTr("Come back")
                visible: panel.settings.visiting

                onClicked: panel.settings.comeBack()
            }

            BgButton {
                consequence: qsTr("Nothing is watched then. Its record stays.")
                icon: "unplug"
                text: qsTr("Close the workspace")
                visible: Console.shell.connected && !panel.settings.visiting

                onClicked: Console.firstRun.connecting.disconnectAll()
            }
        }
    }
}
