// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Where we are in time: the phases, and who is told when.
Panel {
    id: panel

    required property bool compact
    required property GuideModel guide

    bodyPadding: 0
    title: qsTr("Phases")

    trailing: BgText {
        color: Theme.t3
        text: panel.guide.phaseCount
        type: Theme.caption
    }

    ColumnLayout {
        anchors.bottomMargin: 1
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        spacing: 0

        ListView {
            id: list

            Accessible.name: panel.title
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: count > 0 || activeFocus
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: panel.guide.phases

            delegate: PhaseRow {
                required property int index

                compact: panel.compact
                focused: ListView.isCurrentItem && list.activeFocus
                last: index === list.count - 1
                width: list.width

                onPicked: {
                    list.currentIndex = index;
                    panel.guide.showPhase(index);
                }
            }

            Keys.onEnterPressed: panel.guide.showPhase(currentIndex)
            Keys.onReturnPressed: panel.guide.showPhase(currentIndex)
            Keys.onSpacePressed: panel.guide.showPhase(currentIndex)
        }
        BgButton {
            Layout.bottomMargin: Theme.space3
            Layout.fillWidth: true
            Layout.leftMargin: Theme.padding
            Layout.rightMargin: Theme.padding
            Layout.topMargin: Theme.gap
            consequence: qsTr("The time of the present phase ends.")
            keys: "N"
            size: 28
            text: qsTr("Go on to %1").arg(panel.guide.nextPhase)
            visible: panel.guide.nextPhase.length > 0

            onClicked: panel.guide.enterNextPhase()
        }
        Divider {
            Layout.fillWidth: true
        }
        EscalationLadder {
            Layout.fillWidth: true
            guide: panel.guide
        }
    }
}
