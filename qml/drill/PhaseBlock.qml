// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// A phase on the time axis.
Rectangle {
    id: block

    required property string deviation
    required property bool done
    required property double from
    required property double length
    required property string time
    required property string title
    // Up to where its name may reach when it stands above the block; 0: it never does.
    property real room: 0
    readonly property bool outside: room > 0 && width < nameLabel.implicitWidth + 12
    // It begins further left where the next one is in its way.
    readonly property real nameX: Math.max(-36, Math.min(0, room - nameLabel.implicitWidth))

    readonly property string words: deviation.length > 0
        ? qsTr("%1 %2, %3 against the ideal").arg(title).arg(time).arg(deviation)
        : qsTr("%1 %2").arg(title).arg(time)

    Accessible.name: block.words
    Accessible.role: Accessible.StaticText
    border.color: Theme.line3
    border.width: block.done ? 1 : 0
    color: block.done ? Theme.s3 : Theme.s2
    radius: block.done ? Theme.radiusS : 0

    DashedFrame {
        anchors.fill: parent
        color: Theme.line3
        visible: !block.done
    }

    // The whole name is in the tooltip, too.
    BgText {
        id: nameLabel

        Accessible.ignored: true
        color: block.done ? Theme.t1 : Theme.t2
        font.weight: Theme.semibold
        mayElide: true
        text: block.title
        type: Theme.caption
        visible: width >= Math.min(implicitWidth, 24)
        width: Math.min(implicitWidth, block.outside ? block.room - block.nameX : block.width
                                                - 12)
        x: block.outside ? block.nameX : 7
        y: block.outside ? -16 : 5
    }

    BgText {
        id: timeLabel

        Accessible.ignored: true
        color: Theme.t2
        text: block.time
        type: Theme.caption
        visible: block.width > implicitWidth + 11
        x: 7
        y: 23
    }

    BgText {
        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 7
        color: Theme.caution
        font.weight: Theme.semibold
        text: block.deviation
        type: Theme.caption
        visible: block.width > timeLabel.width + implicitWidth + 24
        y: 23
    }

    HoverHandler {
        id: hover
    }

    Tooltip {
        shown: hover.hovered
        text: block.words
    }
}
