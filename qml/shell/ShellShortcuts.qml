// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Breakglass.Console

// Binds the keys of the one action registry. Each action keeps its Shortcut for good and is only switched on and off:
// a Shortcut whose keys change while others come and go can lose them.
Instantiator {
    id: shortcuts

    property bool open: true

    signal performed(action: string)

    model: Console.shell.allActions

    delegate: Shortcut {
        required property string actionId
        required property bool isBound
        required property list<string> keyList
        required property string place

        // A hold that was cut short must not open what it was held in again.
        autoRepeat: actionId !== "primary"
        enabled: shortcuts.open && isBound && (place === "" || place === Console.shell.place)
        sequences: keyList.map(keys => keys)

        onActivated: shortcuts.performed(actionId)
    }
}
