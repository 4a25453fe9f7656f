// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls

// What the lines of a chart stand for.
Row {
    id: legend

    required property list<chartSeries> series

    spacing: Theme.space3

    Repeater {
        model: legend.series

        Row {
            id: entry

            readonly property color ink: [Theme.c1, Theme.c2, Theme.c3, Theme.c4][modelData.palette]
            required property chartSeries modelData

            spacing: 6

            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: 3

                Repeater {
                    model: entry.modelData.dashed ? 3 : 1

                    Rectangle {
                        color: entry.ink
                        height: 2
                        width: entry.modelData.dashed ? 4 : 18
                    }
                }
            }

            BgText {
                color: Theme.t2
                text: entry.modelData.name
                type: Theme.caption
            }
        }
    }
}
