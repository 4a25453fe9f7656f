// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The version, and what came from others.
Panel {
    id: panel

    required property SettingsModel settings

    signal licenceAsked(licence: string)

    title: qsTr("About Breakglass")

    ColumnLayout {
        spacing: Theme.space2
        width: parent?.width ?? 0

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Version")
            labelWidth: 150
            value: panel.settings.version
        }

        Repeater {
            model: panel.settings.parts

            RowLayout {
                id: part

                required property string name
                required property string use
                required property string licence

                spacing: Theme.gap

                BgText {
                    Layout.preferredWidth: 150
                    color: Theme.t3
                    text: part.name
                }

                BgText {
                    Layout.fillWidth: true
                    text: part.use
                }

                BgButton {
                    consequence: qsTr("Shows the licence of %1.").arg(part.name)
                    size: 28
                    text: part.licence
                    variant: BgButton.Ghost

                    onClicked: panel.licenceAsked(part.licence)
                }
            }
        }
    }
}
