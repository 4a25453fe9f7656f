// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// One instance: how it is, which revision it runs, its name. A low tile leaves the revision to the
// line below all of them.
Rectangle {
    id: tile

    required property string icon
    property bool low: false
    required property string name
    required property string reason
    // The width without which its word can't be read.
    readonly property real needed: state.implicitWidth + 8
    required property string revision
    required property string shortName
    required property int tone
    required property string word

    Accessible.description: reason
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(revision).arg(word)
    Accessible.role: Accessible.StaticText
    border.color: Theme.edgeOf(tone)
    border.width: 1
    color: Theme.fillOf(tone)
    implicitHeight: low ? 44 : 64
    implicitWidth: 86
    radius: Theme.radiusM

    Column {
        anchors.centerIn: parent
        spacing: 0

        IconText {
            id: state

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            icon: tile.icon
            spinning: tile.tone === Tone.Accent
            text: tile.word
            tone: tile.tone
            type: Theme.caption
        }
        BgText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            font.weight: Theme.semibold
            horizontalAlignment: Text.AlignHCenter
            text: tile.revision
            type: Theme.caption
            visible: !tile.low
            width: Math.min(implicitWidth, tile.width - 8)
        }
        MonoText {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.t2
            horizontalAlignment: Text.AlignHCenter
            text: tile.shortName
            type: Theme.mono
            width: Math.min(implicitWidth, tile.width - 8)
        }
    }
}
