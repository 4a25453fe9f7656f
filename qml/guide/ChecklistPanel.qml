// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What has to be true before going on: ticked by a person, or by Breakglass where it can look.
Panel {
    id: panel

    required property GuideModel guide

    function takeFocus(): void {
        list.currentIndex = guide.firstOpenItem();
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    bodyPadding: 0
    title: qsTr("Checklist, %1").arg(guide.shownPhase)

    trailing: [
        Chip {
            text: panel.guide.tickedText
        },
        Row {
            anchors.verticalCenter: parent?.verticalCenter
            leftPadding: Theme.gap
            spacing: 6

            TickBox {
                Accessible.ignored: true
                tick: TickBox.TickedByBreakglass
            }
            BgText {
                color: Theme.t2
                text: qsTr("Checked by Breakglass")
                type: Theme.caption
            }
        }
    ]

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.bottomMargin: 4
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        anchors.topMargin: 4
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: panel.guide.items
        spacing: 2

        delegate: ChecklistItem {
            required property int index

            focused: ListView.isCurrentItem && list.activeFocus
            width: list.width

            onPicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.guide.toggleItem(index);
            }
        }

        Keys.onSpacePressed: event => {
            if (!event.isAutoRepeat)
                (currentItem as ChecklistItem)?.toggle();
        }
    }
    EmptyState {
        anchors.centerIn: parent
        icon: "list-checks"
        text: qsTr("The runbook lists nothing to tick in this phase.")
        title: qsTr("No checklist")
        visible: list.count === 0
        width: parent.width - 48
    }
}
