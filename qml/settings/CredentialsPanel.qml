// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Names that stand for secrets. No value is ever shown.
Panel {
    id: panel

    required property SettingsModel settings

    title: qsTr("Credentials")

    trailing: BgButton {
        consequence: qsTr("Reads each once and forgets it.")
        disabledReason: list.count === 0 ? qsTr("The workspace names none") : ""
        size: 28
        text: qsTr("See whether they can be read")

        onClicked: panel.settings.checkCredentials()
    }

    ColumnLayout {
        spacing: Theme.space1
        width: parent?.width ?? 0

        BgText {
            Layout.fillWidth: true
            color: Theme.t3
            text: qsTr("This workspace names no credentials.")
            visible: list.count === 0
        }

        Repeater {
            id: list

            model: panel.settings.credentials

            RowLayout {
                id: row

                required property string name
                required property string source
                required property string state
                required property int tone

                Accessible.name: qsTr("%1, %2: %3").arg(name).arg(source).arg(state)
                Accessible.role: Accessible.StaticText
                spacing: Theme.space3

                MonoText {
                    Accessible.ignored: true
                    Layout.preferredWidth: 150
                    text: row.name
                    type: Theme.mono
                }

                BgText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.t2
                    text: row.source
                    type: Theme.caption
                    wrapMode: Text.Wrap
                }

                BgText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.inkOf(row.tone)
                    horizontalAlignment: Text.AlignRight
                    text: row.state
                    type: Theme.caption
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
