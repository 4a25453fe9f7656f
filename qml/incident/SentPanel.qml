// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What was said, to whom, by whom, whether in time, and which channel took it.
Panel {
    id: panel

    readonly property int cellWidth: columns.length > 4 ? 64 : 80
    readonly property list<string> columns: incident.outbox.columns
    required property IncidentModel incident
    // Columns go in the order of the release history: first who did it.
    readonly property bool showsBy: width > 760

    bodyPadding: 0
    subtitle: incident.sentSummary
    title: qsTr("Sent messages")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: Theme.space3
            visible: list.count > 0

            BgText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.padding
                Layout.preferredWidth: 3
                color: Theme.t3
                text: qsTr("Message")
                type: Theme.caption
            }
            BgText {
                Layout.preferredWidth: 84
                color: Theme.t3
                text: qsTr("Sent")
                type: Theme.caption
            }
            BgText {
                Layout.preferredWidth: 104
                color: Theme.t3
                //: Table header: who sent the message
                text: qsTr("By")
                type: Theme.caption
                visible: panel.showsBy
            }
            Repeater {
                model: panel.columns

                BgText {
                    required property string modelData

                    Layout.preferredWidth: panel.cellWidth
                    color: Theme.t3
                    elide: Text.ElideRight
                    text: modelData
                    type: Theme.caption
                }
            }
            Item {
                implicitWidth: Theme.space1
            }
        }
        ListView {
            id: list

            Accessible.name: panel.title
            Accessible.role: Accessible.List
            Layout.bottomMargin: 4
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(1, Math.min(count, 3)) * 30
            activeFocusOnTab: count > 0 || activeFocus
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: panel.incident.outbox.sent

            delegate: SentMessageRow {
                cellWidth: panel.cellWidth
                columns: panel.columns
                current: ListView.isCurrentItem && list.activeFocus
                showsBy: panel.showsBy
                width: list.width
            }

            ScrollThumb {
                parent: list
                position: list.visibleArea.yPosition
                ratio: list.visibleArea.heightRatio

                onMoved: position => list.contentY = list.originY + position * list.contentHeight
            }
        }
    }
    BgText {
        anchors.centerIn: parent
        color: Theme.t3
        text: qsTr("The first message is the initial alert.")
        visible: list.count === 0
    }
}
