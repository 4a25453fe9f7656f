// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// A heading and the acts below it.
Column {
    id: list

    required property RowModel acts
    required property string empty
    required property string heading

    spacing: 6

    BgText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        font.weight: Theme.semibold
        text: list.heading
        width: parent.width
    }

    BgText {
        color: Theme.t2
        text: list.empty
        visible: list.acts.count === 0
        width: parent.width
    }

    Repeater {
        model: list.acts

        RunActLine {
            width: list.width
        }
    }
}
