// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// How the console looks and speaks. Kept for this person on this computer.
Panel {
    id: panel

    required property SettingsModel settings
    // What is drawn: less than what is chosen where it would not fit.
    readonly property int shown: Math.round(Theme.scale * 100)
    readonly property string scaleText: shown === Math.round(Console.preferences.scale * 100)
          ? settings.scaleText
          : qsTr("%1 of %2").arg(`${shown} %`).arg(settings.scaleText)

    function takeFocus(): void {
        themes.forceActiveFocus(Qt.OtherFocusReason);
    }

    title: qsTr("Appearance")

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        SettingRow {
            Layout.fillWidth: true
            title: qsTr("Theme")

            Segmented {
                id: themes

                currentIndex: panel.settings.theme
                name: qsTr("Theme")
                options: [qsTr("Dark"), qsTr("Light"), qsTr("High contrast")]

                onChosen: index => panel.settings.theme = index
            }
        }

        SettingRow {
            Layout.fillWidth: true
            note: qsTr("%1 now. Ctrl+= and Ctrl+- work everywhere. In a small window it grows as "
                  + "far as everything still fits.").arg(panel.scaleText)
            title: qsTr("Size of the interface")

            Segmented {
                currentIndex: panel.settings.scale
                name: qsTr("Size of the interface")
                options: panel.settings.scales

                onChosen: index => panel.settings.scale = index
            }
        }

        SettingRow {
            Layout.fillWidth: true
            note: qsTr("Runbooks and messages stay in the language they are written in.")
            title: qsTr("Language")

            Segmented {
                currentIndex: panel.settings.language
                name: qsTr("Language")
                //: Names of languages are written in themselves
                options: [qsTr("As the system"), "English", "Deutsch"]

                onChosen: index => panel.settings.language = index
            }
        }

        CheckBoxRow {
            Layout.fillWidth: true
            note: qsTr("Nothing slides, fades or turns. The hold before a change stays.")
            text: qsTr("Reduce motion")
            tick: panel.settings.reducedMotion ? TickBox.TickedByPerson : TickBox.Empty

            onToggled: panel.settings.reducedMotion = !panel.settings.reducedMotion
        }
    }
}
