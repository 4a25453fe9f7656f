// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Who is told at which minute of the incident.
Item {
    id: ladder

    required property GuideModel guide

    Accessible.name: qsTr("Escalation")
    Accessible.role: Accessible.Grouping
    implicitHeight: column.implicitHeight + 24

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 4
        y: 12

        RowLayout {
            BgText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                font.weight: Theme.semibold
                text: qsTr("Escalation")
            }
            BgText {
                color: Theme.t2
                text: ladder.guide.escalation
                type: Theme.caption
            }
        }
        Repeater {
            model: ladder.guide.levels

            RowLayout {
                id: rung

                required property bool current
                readonly property color ink: current ? Theme.t1 : reached ? Theme.t2 : Theme.t3
                required property int level
                required property string minutes
                required property bool reached
                required property string who

                Accessible.description: current ? qsTr("Reached") : ""
                Accessible.name: qsTr("Level %1, %2, min %3").arg(rung.level).arg(who).arg(minutes)
                Accessible.role: Accessible.StaticText
                Layout.fillWidth: true
                spacing: Theme.gap

                BgText {
                    Accessible.ignored: true
                    color: rung.current ? Theme.accent : rung.ink
                    font.weight: rung.current ? Theme.semibold : Theme.regular
                    text: qsTr("Level %1").arg(rung.level)
                    type: Theme.caption
                }
                BgText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: rung.ink
                    text: rung.who
                    type: Theme.caption
                    wrapMode: Text.Wrap
                }
                BgText {
                    Accessible.ignored: true
                    color: rung.ink
                    text: rung.minutes
                    type: Theme.caption
                }
            }
        }
    }
}
