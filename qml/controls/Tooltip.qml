// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// Plain words beside the item that it is declared in. It floats above the whole window.
Item {
    id: tip

    required property string text
    required property bool shown
    readonly property Item owner: parent

    anchors.fill: parent
    visible: false

    Rectangle {
        id: sheet

        readonly property bool liesOver: true
        readonly property Item surface: tip.Window.contentItem

        function place(): void {
            if (!surface)
                return;
            const wanted = tip.mapToItem(surface, 0, tip.height + 8);
            const above = tip.mapToItem(surface, 0, -8).y - height;
            x = Math.max(8, Math.min(wanted.x, surface.width - width - 8));
            y = wanted.y + height > surface.height ? above : wanted.y;
        }

        border.color: Theme.line3
        color: Theme.s3
        height: words.height + 12
        parent: surface
        radius: Theme.radiusM
        scale: Theme.scale
        transformOrigin: Item.TopLeft
        visible: tip.shown && tip.text.length > 0 && tip.owner !== null && tip.owner.visible
        width: words.width + 20
        z: 1000

        onHeightChanged: place()
        onVisibleChanged: place()

        BgText {
            id: words

            anchors.centerIn: parent
            // Nobody sees it before: then it need not be laid out, either.
            text: sheet.visible ? tip.text : ""
            type: Theme.caption
            width: Math.min(implicitWidth, 320)
            wrapMode: Text.Wrap
        }
    }
}
