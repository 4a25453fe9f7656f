// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What was looked at before the plan may be confirmed.
Panel {
    id: panel

    required property PlanModel plan
    // With all checks in sight.
    readonly property real natural: headerHeight + dryRun.implicitHeight + list.implicitHeight
    readonly property alias dryRunHeight: dryRun.implicitHeight

    bodyPadding: 0
    subtitle: width > 400 ? plan.checkedText : ""
    title: qsTr("Preflight")

    trailing: [
        Repeater {
            model: panel.plan.counts

            Chip {
                required property int result
                required property string words

                anchors.verticalCenter: parent?.verticalCenter
                text: words
                tone: [Tone.Ok, Tone.Caution, Tone.Accent, Tone.Caution][result] ?? Tone.Neutral
            }
        },
        BgButton {
            Accessible.name: qsTr("Check")
            consequence: qsTr("Looks at the target and checks everything again.")
            disabledReason: panel.plan.checking ? qsTr("It is being checked") : ""
            icon: "rotate-ccw"
            keys: "F5"
            size: 28
            text: panel.width > 400 ? qsTr("Check") : ""
            variant: BgButton.Ghost

            onClicked: panel.plan.check()
        }
    ]

    DryRunBar {
        id: dryRun

        board: panel.plan.dryRun
        height: implicitHeight
        width: parent?.width ?? 0
    }
    ScrollArea {
        Accessible.name: panel.title
        anchors.bottomMargin: 1
        anchors.fill: parent
        anchors.topMargin: dryRun.height

        Column {
            id: list

            width: parent?.width ?? 0

            Repeater {
                id: rows

                model: panel.plan.preflights

                PreflightLine {
                    required property int index

                    last: index === rows.count - 1
                    width: parent?.width ?? 0
                }
            }
            BgText {
                color: Theme.t2
                height: visible ? 48 : 0
                leftPadding: Theme.padding
                text: panel.plan.checkedText
                visible: rows.count === 0
                width: parent.width
            }
        }
    }
}
