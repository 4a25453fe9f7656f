// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Breakglass.Console

// Binds the keys of the one action registry.
Instantiator {
    id: shortcuts

    property bool open: true

    signal performed(action: string)

    model: Console.shell.actions

    delegate: Shortcut {
        required property string actionId
        required property list<string> keyList
        required property bool isBound

        enabled: shortcuts.open && isBound
        sequences: keyList.map(keys => keys)

        onActivated: shortcuts.performed(actionId)
    }
}
