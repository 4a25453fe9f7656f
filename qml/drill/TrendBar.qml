// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// One drill of the trend.
Item {
    id: bar

    readonly property real barHeight: Math.max(2, floor * Math.min(1, minutes / upper))
    readonly property real barWidth: Math.min(56, width - 8)
    required property string day
    required property real floor
    required property double minutes
    required property bool newest
    required property bool over
    required property int points
    required property string result
    readonly property bool roomInside: barHeight > 30 && !over
    required property string title
    required property string total
    required property double upper

    readonly property string time: over ? qsTr("%1, over its target").arg(total) : total
    readonly property string words: qsTr("%1, %2: %3, %4 points, %5").arg(title).arg(day).arg(time)
        .arg(points).arg(result)

    Accessible.name: bar.words
    Accessible.role: Accessible.StaticText

    Rectangle {
        border.color: bar.newest ? Theme.accentFill : Theme.line3
        border.width: 1
        color: bar.newest ? Theme.accentFill : Theme.s3
        height: bar.barHeight
        radius: 3
        visible: !bar.over
        width: bar.barWidth
        x: (bar.width - width) / 2
        y: bar.floor - height
    }

    HatchedBar {
        height: bar.barHeight
        visible: bar.over
        width: bar.barWidth
        x: (bar.width - width) / 2
        y: bar.floor - height
    }

    BgText {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: bar.over ? Theme.caution : bar.roomInside && bar.newest ? Theme.onSolid : Theme.t1
        font.weight: Theme.semibold
        text: bar.total
        type: Theme.caption
        y: bar.floor - bar.barHeight + (bar.roomInside ? 8 : -18)
    }

    BgText {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: bar.newest ? Theme.t1 : Theme.t2
        font.weight: bar.newest ? Theme.semibold : Theme.regular
        horizontalAlignment: Text.AlignHCenter
        text: bar.day.split(" ").slice(0, 2).join(" ")
        type: Theme.axis
        width: Math.min(implicitWidth, bar.width)
        y: bar.floor + 5
    }

    BgText {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.t3
        horizontalAlignment: Text.AlignHCenter
        text: bar.over ? qsTr("%1, over").arg(bar.points) : String(bar.points)
        type: Theme.axis
        width: Math.min(implicitWidth, bar.width)
        y: bar.floor + 22
    }

    HoverHandler {
        id: hover
    }

    Tooltip {
        shown: hover.hovered
        text: bar.words
    }
}
