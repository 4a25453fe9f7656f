// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Asks before a drill ends.
BgDialog {
    id: dialog

    signal ended

    function end(): void {
        close();
        ended();
    }

    kind: Console.shell.scopeKind
    sheetWidth: 480
    text: qsTr("The score is counted as it stands. An incident that is not resolved does not pass.")
    title: qsTr("End the drill?")

    footer: [
        BgButton {
            keys: "Esc"
            text: qsTr("Go on with the drill")

            onClicked: dialog.close()
        },
        BgButton {
            consequence: qsTr("The score is counted as it stands.")
            icon: "flag"
            text: qsTr("End the drill")
            variant: BgButton.CautionTonal

            onClicked: dialog.end()
        }
    ]

    BgText {
        color: Theme.t2
        text: qsTr("Everything in the drill's record stays. The debrief opens next.")
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }
}
