// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Import of a Markdown file: choose it, look at what was recognised, keep a copy. Shown while the model imports.
BgDialog {
    id: sheet

    required property RunbookImport importing

    readonly property bool wanted: importing.active
    readonly property bool reviewing: importing.reviewing

    sheetWidth: 720
    text: reviewing ? sheet.importing.why : qsTr(
              "Checklists, commands, time boxes and its tree are read. You look before it is used.")
    title: reviewing ? sheet.importing.title : qsTr("Import a runbook")

    footer: [
        BgText {
            Layout.fillWidth: true
            color: Theme.caution
            text: sheet.importing.error
            wrapMode: Text.Wrap
        },
        BgButton {
            text: sheet.reviewing ? qsTr("Choose another file") : Words.cancel

            onClicked: {
                if (sheet.reviewing)
                    sheet.importing.chooseAgain();
                else
                    sheet.close();
            }
        },
        BgButton {
            id: act

            disabledReason: sheet.importing.busy ? qsTr("It is being read") : ""
            icon: "upload"
            text: sheet.reviewing ? qsTr("Keep a copy") : qsTr("Read the file")
            variant: BgButton.Primary

            onClicked: {
                if (sheet.reviewing)
                    sheet.importing.save();
                else
                    sheet.importing.read();
            }
        }
    ]

    onClosed: {
        if (importing.active)
            importing.cancel();
    }
    onReviewingChanged: {
        if (reviewing)
            act.forceActiveFocus(Qt.OtherFocusReason);
        else if (visible)
            choosing.takeFocus();
    }
    onWantedChanged: follow()
    Component.onCompleted: follow()

    function follow(): void {
        if (!wanted) {
            close();
            return;
        }
        open();
        choosing.takeFocus();
    }

    Item {
        implicitHeight: sheet.reviewing ? review.implicitHeight : choosing.implicitHeight
        width: parent?.width ?? 0

        ImportChoices {
            id: choosing

            importing: sheet.importing
            visible: !sheet.reviewing
            width: parent.width
        }

        ImportReview {
            id: review

            importing: sheet.importing
            visible: sheet.reviewing
            width: parent.width
        }
    }
}
