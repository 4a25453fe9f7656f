// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls

// A remark with an icon before it; it wraps.
RowLayout {
    id: line

    property string icon: "info"
    readonly property color ink: tone === Tone.Neutral ? Theme.t2 : Theme.inkOf(tone)
    required property string text
    property int tone: Tone.Neutral

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    spacing: Theme.gap

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        color: line.ink
        name: line.icon
        size: 14
    }

    BgText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: line.ink
        maximumLineCount: 4
        text: line.text
        type: Theme.caption
        wrapMode: Text.Wrap
    }
}
