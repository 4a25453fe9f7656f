// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What the person at the console can choose, and what the workspace has decided.
Place {
    id: place

    readonly property SettingsModel settings: Console.settings

    function takeFocus(): void {
        appearance.takeFocus();
    }

    covered: licence.visible

    ScrollArea {
        id: area

        Accessible.name: qsTr("Settings")
        anchors.fill: parent

        Item {
            implicitHeight: columns.implicitHeight + 2 * Theme.padding
            width: parent?.width ?? 0

            RowLayout {
                id: columns

                anchors.left: parent.left
                anchors.margins: Theme.padding
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: Theme.panelGap
                uniformCellSizes: true

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.panelGap

                    AppearancePanel {
                        id: appearance

                        Layout.fillWidth: true
                        settings: place.settings
                    }

                    PersonPanel {
                        Layout.fillWidth: true
                        settings: place.settings
                    }

                    WorkspacePanel {
                        Layout.fillWidth: true
                        settings: place.settings
                    }

                    AboutPanel {
                        Layout.fillWidth: true
                        settings: place.settings

                        onLicenceAsked: name => licence.show(name, place.settings.licenceText(name))
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.panelGap

                    DecisionsPanel {
                        Layout.fillWidth: true
                        settings: place.settings
                    }

                    CredentialsPanel {
                        Layout.fillWidth: true
                        settings: place.settings
                    }
                }
            }
        }
    }

    LicenceDialog {
        id: licence
    }
}
