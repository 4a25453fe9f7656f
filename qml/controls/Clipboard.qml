// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The clipboard is reached through a text that nobody sees.
TextEdit {
    function put(words: string): void {
        text = words;
        selectAll();
        copy();
    }

    Accessible.ignored: true
    textFormat: TextEdit.PlainText
    visible: false
}
