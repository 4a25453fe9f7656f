// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// A limit in a chart.
Item {
    id: line

    required property color color
    property bool upright: false

    clip: true
    implicitHeight: 2
    implicitWidth: 2

    Repeater {
        model: Math.max(0, Math.ceil((line.upright ? line.height : line.width) / 8))

        Rectangle {
            required property int index

            color: line.color
            height: line.upright ? 5 : 2
            width: line.upright ? 2 : 5
            x: line.upright ? 0 : index * 8
            y: line.upright ? index * 8 : 0
        }
    }
}
