// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// A slim scroll bar at the right edge of a list. Takes the list's visibleArea; `moved` says where to.
Item {
    id: bar

    // yPosition and heightRatio of the list's visibleArea.
    required property real position
    required property real ratio

    signal moved(position: real)

    Accessible.ignored: true
    anchors.bottom: parent?.bottom
    anchors.right: parent?.right
    anchors.top: parent?.top
    visible: ratio > 0 && ratio < 1
    width: 10
    z: 2

    Rectangle {
        id: thumb

        readonly property real room: bar.height - height

        color: drag.active || hover.hovered ? Theme.line3 : Theme.line2
        height: Math.max(24, bar.ratio * bar.height)
        radius: 3
        width: 6
        x: 2
        y: Math.min(room, bar.position / Math.max(0.001, 1 - bar.ratio) * room)
    }

    HoverHandler {
        id: hover
    }

    DragHandler {
        id: drag

        property real start: 0

        target: null

        onActiveChanged: start = bar.position
        onActiveTranslationChanged: {
            const way = activeTranslation.y / Math.max(1, thumb.room) * (1 - bar.ratio);
            bar.moved(Math.max(0, Math.min(1 - bar.ratio, start + way)));
        }
    }
}
