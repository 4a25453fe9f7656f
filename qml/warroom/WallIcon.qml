// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items

// An icon in the pixels of the screen, whatever the scale of the frame.
Item {
    id: icon

    property color color
    readonly property real fit: Math.min((Window.width ?? 1920) / 1920,
                                         (Window.height ?? 1080) / 1080)
    property string name: ""
    property int size: 40

    implicitHeight: size
    implicitWidth: size

    Icon {
        color: icon.color
        name: icon.name
        scale: icon.size / Math.max(1, size)
        size: Math.max(1, Math.round(icon.size * icon.fit))
        transformOrigin: Item.TopLeft
    }
}
