// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// What the system said that a step would do, or why it can't be asked.
Item {
    id: line

    required property int outcome
    required property string text
    readonly property color ink: [Theme.t3, Theme.accent, Theme.ok, Theme.caution, Theme.caution,
        Theme.t3][outcome] ?? Theme.t3

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    implicitHeight: words.implicitHeight

    Icon {
        color: line.ink
        name: ["", "hourglass", "circle-check", "circle-x", "triangle-alert",
            "circle-minus"][line.outcome] ?? ""
        size: 14
        y: 2
    }
    BgText {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: 22
        anchors.right: parent.right
        color: line.outcome === 3 || line.outcome === 4 ? line.ink : Theme.t2
        text: line.text
        type: Theme.caption
        wrapMode: Text.Wrap
    }
}
