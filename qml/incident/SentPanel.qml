// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What was said, to whom, by whom, and whether in time.
Panel {
    id: panel

    required property IncidentModel incident

    bodyPadding: 0
    subtitle: incident.sentSummary
    title: qsTr("Sent messages")

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0
        anchors.bottomMargin: 4
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: panel.incident.sent

        delegate: SentMessageRow {
            current: ListView.isCurrentItem && list.activeFocus
            width: list.width
        }

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = list.originY + position * list.contentHeight
        }
    }
    BgText {
        anchors.centerIn: parent
        color: Theme.t3
        text: qsTr("The first message is the initial alert.")
        visible: list.count === 0
    }
}
