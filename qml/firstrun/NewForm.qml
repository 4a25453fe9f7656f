// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// A first workspace from a few answers. It is watched only until somebody adds ways back.
ColumnLayout {
    id: form

    required property ConnectModel connecting

    function takeFocus(): void {
        nameField.takeFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space4

    RowLayout {
        spacing: Theme.space4
        uniformCellSizes: true

        TextField {
            id: nameField

            Layout.fillWidth: true
            label: qsTr("Name of the workspace")
            maximumLength: 60
            placeholder: qsTr("Shop")
            text: form.connecting.name

            onEdited: form.connecting.name = text
        }

        TextField {
            Layout.fillWidth: true
            code: true
            label: qsTr("Folder it is written into")
            text: form.connecting.folder

            onEdited: form.connecting.folder = text
        }
    }

    RowLayout {
        spacing: Theme.space4
        uniformCellSizes: true

        TextField {
            Layout.fillWidth: true
            code: true
            label: qsTr("Service")
            placeholder: "shop-api"
            text: form.connecting.service

            onEdited: form.connecting.service = text
        }

        TextField {
            Layout.fillWidth: true
            code: true
            label: qsTr("Environment")
            text: form.connecting.environment

            onEdited: form.connecting.environment = text
        }
    }

    RowLayout {
        spacing: Theme.space4
        uniformCellSizes: true

        ColumnLayout {
            spacing: Theme.space2

            BgText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.weight: Theme.medium
                text: kinds.name
            }

            Segmented {
                id: kinds

                currentIndex: form.connecting.kind
                name: qsTr("Kind of environment")
                options: [Words.environmentKind(0), Words.environmentKind(1),
                    Words.environmentKind(2)]

                onChosen: index => form.connecting.kind = index
            }
        }

        ColumnLayout {
            spacing: Theme.space2

            BgText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.weight: Theme.medium
                text: means.name
            }

            Segmented {
                id: means

                currentIndex: form.connecting.means
                name: qsTr("How it is seen")
                options: [qsTr("By an address"), qsTr("By commands")]

                onChosen: index => form.connecting.means = index
            }
        }
    }

    TextField {
        Layout.fillWidth: true
        code: true
        hint: qsTr("Asked every 5 s. Releases are read from a list beside the file, which your "
              + "pipeline writes.")
        label: qsTr("Address that says how the service is")
        placeholder: "https://shop.example/health"
        text: form.connecting.address
        visible: form.connecting.means === 0

        onEdited: form.connecting.address = text
    }

    TextField {
        Layout.fillWidth: true
        code: true
        hint: qsTr("No shell reads it. It must print one release a line, newest first, and change "
              + "nothing.")
        label: qsTr("Command that prints the releases")
        placeholder: "/usr/bin/cat /srv/shop/releases.txt"
        text: form.connecting.history
        visible: form.connecting.means === 1

        onEdited: form.connecting.history = text
    }

    TextField {
        Layout.fillWidth: true
        code: true
        label: qsTr("Command that prints what runs now")
        placeholder: "/usr/bin/cat /srv/shop/current.txt"
        text: form.connecting.observe
        visible: form.connecting.means === 1

        onEdited: form.connecting.observe = text
    }
}
