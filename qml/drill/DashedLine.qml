// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// A limit in a chart.
Item {
    id: line

    required property color color
    property bool upright: false
    property int thickness: 2
    // Thin lines have shorter dashes.
    readonly property int dash: thickness > 1 ? 5 : 3
    readonly property int step: thickness > 1 ? 8 : 5

    clip: true
    implicitHeight: thickness
    implicitWidth: thickness

    Repeater {
        model: Math.max(0, Math.ceil((line.upright ? line.height : line.width) / line.step))

        Rectangle {
            required property int index

            color: line.color
            height: line.upright ? line.dash : line.thickness
            width: line.upright ? line.thickness : line.dash
            x: line.upright ? 0 : index * line.step
            y: line.upright ? index * line.step : 0
        }
    }
}
