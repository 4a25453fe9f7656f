// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// Asks what a way forward needs: the image or the commit of the fix.
BgDialog {
    id: dialog

    readonly property bool ready: field.text.trim().length > 0
    property int row: -1
    property string what: ""

    signal named(row: int, fix: string)

    function ask(index: int, strategy: string, input: string): void {
        row = index;
        what = input;
        title = qsTr("%1: which fix?").arg(strategy);
        field.text = "";
        open();
        field.takeFocus(Qt.OtherFocusReason);
    }

    function plan(): void {
        if (!ready)
            return;
        close();
        named(row, field.text);
    }

    text: qsTr("It goes into the plan as it is written here. Nothing is sent yet.")
    title: ""

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.close()
        },
        BgButton {
            consequence: qsTr("Records the choice and opens its plan.")
            disabledReason: dialog.ready ? "" : qsTr("Name the fix")
            icon: "list-checks"
            keys: Words.key("Return")
            text: qsTr("Plan this deployment…")
            variant: BgButton.Primary

            onClicked: dialog.plan()
        }
    ]

    ColumnLayout {
        width: parent?.width ?? 0

        TextField {
            id: field

            Layout.fillWidth: true
            code: true
            hint: qsTr("A full commit SHA or an image digest. Branches and tags can move.")
            label: dialog.what
            maximumLength: 300

            onAccepted: dialog.plan()
        }
    }
}
