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
    // Time runs from left to right in every language; the columns beside it do not.
    readonly property real from: Application.layoutDirection === Qt.RightToLeft ? width - scaleWidth
                                                                                : 0

    Accessible.name: qsTr("Scale 0 to 15 min")
    Accessible.role: Accessible.StaticText
    implicitHeight: 16

    Repeater {
        model: [0, 5, 10, 15]

        BgText {
            id: mark

            required property int index
            required property int modelData
            readonly property real tick: marks.from + index / 3 * (marks.scaleWidth - 1)
            //: The last mark of a time scale: "15 min"
            readonly property string unit: index === 3 ? qsTr("%1 min").arg(modelData) : ""

            Accessible.ignored: true
            color: Theme.t3
            text: unit.length > 0 && x + whole.advanceWidth < marks.width ? unit : modelData
            type: Theme.axis
            // A short scale has room for its ends alone, if at all.
            visible: marks.scaleWidth >= (index % 3 === 0 ? 30 : 60)
            // The number stands at its mark, the unit behind it where it has room.
            x: tick - figure.advanceWidth / 2

            TextMetrics {
                id: figure

                font: Theme.axis
                text: mark.modelData
            }

            TextMetrics {
                id: whole

                font: Theme.axis
                text: mark.unit
            }
        }
    }
}
