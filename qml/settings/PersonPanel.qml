// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Who is at the console, and how this person confirms.
Panel {
    id: panel

    required property SettingsModel settings

    title: qsTr("You")

    ColumnLayout {
        spacing: Theme.space2
        width: parent?.width ?? 0

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Name in the record")
            labelWidth: 150
            value: Console.shell.person
        }

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Role")
            labelWidth: 150
            value: Console.shell.role
        }

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Contact")
            labelWidth: 150
            value: panel.settings.contact
            visible: value.length > 0
        }

        Divider {
            Layout.bottomMargin: Theme.space2
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
        }

        CheckBoxRow {
            Layout.fillWidth: true
            note: qsTr("For people who cannot hold a key for two seconds. The change is written to "
                  + "the audit log.")
            text: qsTr("Confirm by typing the service and pressing twice, instead of holding")
            tick: panel.settings.pressesTwice ? TickBox.TickedByPerson : TickBox.Empty

            onToggled: panel.settings.pressesTwice = !panel.settings.pressesTwice
        }
    }
}
