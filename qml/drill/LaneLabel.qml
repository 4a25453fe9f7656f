// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// Whose lane it is, and how long it took.
Column {
    id: label

    required property string name
    required property string time

    BgText {
        font.weight: Theme.semibold
        text: label.name
        width: parent.width - 4
        wrapMode: Text.Wrap
    }

    BgText {
        color: Theme.t2
        text: label.time
    }
}
