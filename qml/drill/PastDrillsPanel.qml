// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The drills that the record knows, newest first; the chosen one says a little more.
Panel {
    id: panel

    required property DrillsModel drills

    bodyPadding: 0
    title: qsTr("Past drills")

    trailing: BgText {
        color: Theme.t3
        text: list.count === 1 ? qsTr("1 drill") : qsTr("%1 drills").arg(list.count)
        type: Theme.caption
        visible: list.count > 0
    }

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.fill: parent
        anchors.margins: 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: -1
        keyNavigationEnabled: true
        model: panel.drills.past

        delegate: PastDrillEntry {
            chosen: ListView.isCurrentItem
            focused: ListView.isCurrentItem && list.activeFocus
            width: list.width

            onPicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
        }

        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0;
        }
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "history"
        text: qsTr("The score of every drill is kept in the record.")
        title: qsTr("None was played yet")
        visible: list.count === 0
        width: parent.width - 48
    }
}
