// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls

// One stage: its part of the traffic, how it stands, and the way to the next.
Item {
    id: station

    required property bool compact
    readonly property bool current: stage === RoundNumber.Current
    readonly property color edge: [Theme.line3, Theme.accentFill, Theme.ok, Theme.caution][stage]
    required property int index
    required property bool last
    readonly property int middle: compact ? 50 : 68
    required property string plan
    required property double progress
    required property int stage
    required property string state
    required property string title
    required property int tone

    Accessible.name: qsTr("%1: %2, %3").arg(title).arg(plan).arg(state)
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: Theme.dark ? Theme.s3 : Theme.onFill
        height: 4
        visible: !station.last
        width: station.width
        x: station.width / 2
        y: station.middle - 2

        Rectangle {
            color: Theme.accent
            height: parent.height
            width: parent.width * Math.max(0, Math.min(1, station.progress))
        }
    }

    // A ring of the panel's own colour keeps the line off the circle.
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: station.current ? Theme.accentLine : Theme.s1
        border.width: station.current ? 2 : 4
        color: Theme.s1
        height: station.current ? 38 : 32
        radius: height / 2
        width: height
        y: station.middle - height / 2
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: station.edge
        border.width: 2
        color: station.current ? Theme.accentFill : Theme.s1
        height: station.current ? 28 : 24
        radius: height / 2
        width: height
        y: station.middle - height / 2

        Icon {
            anchors.centerIn: parent
            color: Theme.inkOf(station.tone)
            name: ["", "", "check", "x"][station.stage]
            size: 14
            visible: name.length > 0
        }

        Rectangle {
            anchors.centerIn: parent
            color: Theme.onSolid
            height: 8
            radius: 4
            visible: station.current
            width: 8
        }
    }

    BgText {
        Accessible.ignored: true
        color: station.stage === RoundNumber.Next ? Theme.t2 : Theme.t1
        font.weight: station.current ? Theme.semibold : Theme.medium
        horizontalAlignment: Text.AlignHCenter
        text: station.title
        type: station.compact ? Theme.title : Theme.h1
        width: parent.width
        y: station.middle - (station.compact ? 44 : 50)
    }

    BgText {
        Accessible.ignored: true
        color: Theme.t2
        horizontalAlignment: Text.AlignHCenter
        text: station.plan
        type: Theme.caption
        width: parent.width
        y: station.middle + (station.compact ? 20 : 24)
    }

    BgText {
        Accessible.ignored: true
        color: station.tone === Tone.Quiet ? Theme.t3 : Theme.inkOf(station.tone)
        horizontalAlignment: Text.AlignHCenter
        text: station.state
        type: Theme.caption
        width: parent.width
        y: station.middle + (station.compact ? 38 : 44)
    }
}
