// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// What went well and what did not, each with the line of the runbook that says how.
Panel {
    id: panel

    readonly property DebriefModel debrief: drills.debrief
    required property DrillsModel drills

    bodyPadding: 0
    implicitHeight: 240
    subtitle: panel.debrief.findingsText
    title: qsTr("Findings")

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
        model: panel.debrief.findings

        delegate: Item {
            id: finding

            required property string detail
            required property bool good
            required property int index
            required property string runbook
            required property string source
            required property string title

            Accessible.description: qsTr("%1 %2").arg(finding.detail).arg(finding.source)
            Accessible.name: finding.title
            Accessible.role: Accessible.ListItem
            height: words.implicitHeight + 24
            width: list.width

            Accessible.onPressAction: panel.drills.openFinding(finding.index)

            Rectangle {
                anchors.fill: parent
                color: Theme.hover
                visible: hover.hovered && finding.runbook.length > 0
            }

            Icon {
                color: finding.good ? Theme.ok : Theme.caution
                name: finding.good ? "circle-check" : "triangle-alert"
                size: 16
                x: Theme.padding
                y: 14
            }

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 44
                anchors.right: parent.right
                anchors.rightMargin: Theme.padding
                y: 12

                BgText {
                    font.weight: Theme.medium
                    text: finding.title
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                BgText {
                    color: Theme.t2
                    text: finding.detail
                    type: Theme.caption
                    visible: text.length > 0
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                IconText {
                    icon: "book-open"
                    ink: finding.runbook.length > 0 ? Theme.accent : Theme.t3
                    text: finding.source
                    type: Theme.caption
                    visible: text.length > 0
                }
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }

            HoverHandler {
                id: hover

                cursorShape: finding.runbook.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
            }

            TapHandler {
                onTapped: panel.drills.openFinding(finding.index)
            }

            FocusRing {
                corner: 0
                onEdge: true
                shown: finding.ListView.isCurrentItem && list.activeFocus
            }
        }

        Keys.onEnterPressed: panel.drills.openFinding(currentIndex)
        Keys.onReturnPressed: panel.drills.openFinding(currentIndex)
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0;
        }

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }
}
