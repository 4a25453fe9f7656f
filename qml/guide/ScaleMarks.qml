// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// What the marks of the time scales stand for, above the first of them.
Item {
    id: marks

    required property real scaleWidth

    Accessible.name: qsTr("Scale 0 to 15 min")
    Accessible.role: Accessible.StaticText
    implicitHeight: 16

    Repeater {
        model: [0, 5, 10, 15]

        BgText {
            id: mark

            required property int index
            required property int modelData
            readonly property bool last: index === 3
            readonly property real tick: index / 3 * (marks.scaleWidth - 1)

            Accessible.ignored: true
            color: Theme.t3
            //: The last mark of a time scale: "15 min"
            text: last ? qsTr("%1 min").arg(modelData) : modelData
            type: Theme.axis
            // The number stands at its mark, the unit behind it.
            x: Math.min(tick - figure.advanceWidth / 2, marks.width - implicitWidth)

            TextMetrics {
                id: figure

                font: Theme.axis
                text: mark.modelData
            }
        }
    }
}
