// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// An icon and a word: how every state is said.
Row {
    id: pair

    required property string icon
    required property string text
    property int tone: Tone.Neutral
    property font type: Theme.body
    property color ink: Theme.inkOf(tone)
    property color iconInk: ink
    property bool spinning: false

    // What stands still stands upright.
    onSpinningChanged: glyph.rotation = 0

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    spacing: 6

    Icon {
        id: glyph

        anchors.verticalCenter: parent.verticalCenter
        color: pair.iconInk
        name: pair.icon
        size: pair.type.pixelSize > 14 ? 18 : pair.type.pixelSize > 12 ? 16 : 14
        visible: name.length > 0
    }

    // Steps, not frames: between two of them nothing is drawn and no clock runs.
    Timer {
        interval: 250
        repeat: true
        running: pair.spinning && pair.visible && !Theme.reducedMotion

        onTriggered: glyph.rotation = (glyph.rotation + 45) % 360
    }

    BgText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: pair.ink
        text: pair.text
        type: pair.type
    }
}
