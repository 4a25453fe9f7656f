// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// Over a limit: said by the hatch and by words beside it, not by colour alone.
Rectangle {
    id: bar

    border.color: Theme.caution
    border.width: 1
    color: Theme.cautionBg
    radius: 3

    Item {
        anchors.fill: parent
        anchors.margins: 1
        clip: true

        Repeater {
            model: Math.max(0, Math.ceil((bar.width + bar.height) / 8))

            Rectangle {
                required property int index

                antialiasing: true
                color: Theme.caution
                height: 2
                opacity: 0.75
                rotation: -45
                transformOrigin: Item.Left
                width: bar.width * 1.5
                y: (index + 1) * 8
            }
        }
    }
}
