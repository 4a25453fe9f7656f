// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// The text of a licence, as it is.
BgDialog {
    id: dialog

    property string licenceText: ""

    function show(licence: string, text: string): void {
        title = licence;
        licenceText = text;
        open();
    }

    sheetWidth: 760
    title: ""

    MonoText {
        text: dialog.licenceText
        type: Theme.mono
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
    }

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.close

            onClicked: dialog.close()
        }
    ]
}
