// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// When messages were sent, when the next one is due, and where the service level ends.
Panel {
    id: panel

    required property IncidentModel incident
    readonly property bool urgent: incident.updateState === "soon"
          || incident.updateState === "overdue"

    bodyPadding: 8
    title: incident.rhythmTitle

    trailing: [
        IconText {
            anchors.verticalCenter: parent?.verticalCenter
            icon: panel.urgent ? "triangle-alert"
                  : panel.incident.updateState === "resolved" ? "circle-check"
                  : "clock"
            ink: panel.urgent ? Theme.caution : Theme.t2
            text: panel.incident.updateText
            visible: text.length > 0
        },
        BgText {
            anchors.verticalCenter: parent?.verticalCenter
            color: panel.urgent ? Theme.caution : Theme.t1
            text: panel.incident.updateFigure
            type: Theme.title
            visible: text.length > 0
        }
    ]

    Item {
        id: line

        readonly property real inset: 48
        readonly property real length: width - 2 * inset

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        implicitHeight: 64
        width: parent?.width ?? 0

        Rectangle {
            color: Theme.line2
            height: 2
            width: line.length
            x: line.inset
            y: 17
        }
        Rectangle {
            color: Theme.t2
            height: 2
            width: line.length * panel.incident.rhythmNow
            x: line.inset
            y: 17
        }
        Repeater {
            model: panel.incident.rhythm

            RhythmPoint {
                width: 110
                x: line.inset + position * line.length - width / 2
            }
        }

        // Now.
        Icon {
            color: Theme.t1
            name: "chevron-down"
            size: 14
            x: line.inset + line.length * panel.incident.rhythmNow - 7
            y: -6
        }
    }
}
