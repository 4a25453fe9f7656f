// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// A short fact in a frame.
Rectangle {
    id: chip

    required property string text
    property string icon: ""
    property int tone: Tone.Neutral
    property bool code: false

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    border.color: Theme.edgeOf(tone)
    border.width: 1
    color: tone === Tone.Neutral ? "transparent" : Theme.fillOf(tone)
    implicitHeight: 20
    implicitWidth: row.implicitWidth + 14
    radius: Theme.radiusS

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: label.color
            name: chip.icon
            size: 13
            visible: name.length > 0
        }

        BgText {
            id: label

            Accessible.ignored: true
            color: chip.tone === Tone.Neutral ? Theme.t2 : Theme.inkOf(chip.tone)
            text: chip.text
            type: chip.code ? Theme.mono : Theme.caption
        }
    }
}
