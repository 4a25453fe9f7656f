// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// Every key that does something here, from the one action registry.
BgDialog {
    id: sheet

    required property string placeTitle

    sheetWidth: 1180
    title: qsTr("All shortcuts")

    RowLayout {
        spacing: Theme.space8
        uniformCellSizes: true
        width: parent?.width ?? 0

        ShortcutGroup {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            shown: 0
            title: sheet.placeTitle
        }

        ShortcutGroup {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            shown: 1
            title: qsTr("Places")
        }

        ShortcutGroup {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            shown: 2
            title: qsTr("Everywhere")
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
