// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What is sent to keep alerts quiet, to be read first.
BgDialog {
    id: dialog

    required property AlertSilence silence

    function ask(): void {
        if (!silence.begin())
            return;
        open();
        cancel.forceActiveFocus(Qt.OtherFocusReason);
    }

    function send(): void {
        silence.send();
        close();
    }

    text: qsTr("Firing now: %1. Alertmanager wakes nobody for these labels. It ends with the "
          + "incident; without anybody it ends by itself.").arg(silence.alerts)
    title: silence.title

    footer: [
        BgButton {
            id: cancel

            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.close()
        },
        BgButton {
            consequence: qsTr("Sent once, and recorded.")
            icon: "bell"
            text: qsTr("Keep quiet")
            variant: BgButton.Primary

            onClicked: dialog.send()
        }
    ]

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        CommandText {
            Layout.fillWidth: true
            text: dialog.silence.request
        }
    }
}
