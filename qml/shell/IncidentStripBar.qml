// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// The incident that everybody works on, with the clocks that matter. Never scrolls away, never covered.
Rectangle {
    id: bar

    readonly property IncidentStrip strip: Console.shell.strip
    readonly property bool wide: width >= 1440

    Accessible.name: strip.active
          ? qsTr("%1, %2, %3").arg(strip.severity).arg(strip.incidentId).arg(strip.title)
          : qsTr("%1 is resolved").arg(strip.incidentId)
    Accessible.role: Accessible.Grouping
    color: strip.active ? Theme.dangerBg : Theme.okBg
    implicitHeight: strip.visible ? Theme.incidentStripHeight : 0
    visible: strip.visible

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.padding
        spacing: Theme.space4

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: bar.wide ? Theme.railWidth : 56
            color: bar.strip.active ? Theme.dangerFill : Theme.okLine

            Row {
                anchors.centerIn: parent
                spacing: 6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.onSolid
                    name: bar.strip.active ? "siren" : "check"
                    size: 16
                }

                BgText {
                    color: Theme.onSolid
                    font.weight: Theme.bold
                    text: bar.strip.severity
                    type: Theme.bodyLarge
                }
            }
        }

        MonoText {
            font.weight: Theme.medium
            text: bar.strip.incidentId
        }

        BgText {
            Layout.fillWidth: true
            font.weight: Theme.medium
            text: bar.strip.active ? bar.strip.title : qsTr("Resolved: %1").arg(bar.strip.title)
        }

        StripFigure {
            name: qsTr("Elapsed")
            value: bar.strip.elapsed
        }

        Divider {
            color: Theme.dangerLine
            upright: true
            visible: bar.strip.active
        }

        StripFigure {
            icon: bar.strip.slaBreached ? "triangle-alert" : ""
            ink: bar.strip.slaBreached ? Theme.caution : Theme.t1
            name: bar.strip.slaTitle
            value: bar.strip.slaLeft
            visible: bar.strip.active && bar.strip.slaTitle.length > 0
        }

        Divider {
            color: Theme.dangerLine
            upright: true
            visible: bar.strip.active && bar.wide
        }

        StripFigure {
            name: qsTr("Escalation")
            value: qsTr("Level %1").arg(bar.strip.level)
            visible: bar.strip.active && bar.wide
        }

        Divider {
            color: Theme.dangerLine
            upright: true
            visible: bar.strip.active
        }

        StripFigure {
            icon: bar.strip.updateOverdue ? "clock" : ""
            ink: bar.strip.updateDue || bar.strip.updateOverdue ? Theme.caution : Theme.t1
            name: bar.strip.updateOverdue ? qsTr("Update overdue by") : qsTr("Next update in")
            value: bar.strip.nextUpdate
            visible: bar.strip.active
        }

        BgButton {
            consequence: qsTr("Opens a window to be read from far away. It can't change anything.")
            icon: "monitor"
            keys: "F11"
            size: 28
            text: qsTr("War room")
            visible: bar.wide

            onClicked: Console.shell.requestAction("war-room")
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        color: bar.strip.active ? Theme.dangerLine : Theme.okLine
        width: parent.width
    }
}
