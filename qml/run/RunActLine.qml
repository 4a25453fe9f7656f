// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// A sentence, and the exact act that belongs to it.
Column {
    id: line

    required property string act
    required property string title

    spacing: 4

    BgText {
        color: Theme.t2
        text: line.title
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap
    }

    CommandText {
        text: line.act
        visible: line.act.length > 0
        width: parent.width
    }
}
