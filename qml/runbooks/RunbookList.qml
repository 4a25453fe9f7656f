// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// Every runbook there is, and whether it can be relied on.
Panel {
    id: panel

    required property RunbooksModel runbooks

    bodyPadding: 0
    // About what its entries need: their own heights are known only once it has one.
    implicitHeight: headerHeight + Math.max(156, list.count * 124) + 2
    subtitle: list.count > 0 ? String(list.count) : ""
    title: qsTr("Runbooks")

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.fill: parent
        anchors.margins: 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: panel.runbooks.current
        model: panel.runbooks.runbooks

        delegate: RunbookEntry {
            required property int index

            focused: list.activeFocus && selected
            selected: index === panel.runbooks.current
            width: list.width

            onPicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.runbooks.openRow(index);
            }
        }

        Keys.onDownPressed: panel.runbooks.openRow(Math.min(list.count - 1, list.currentIndex + 1))
        Keys.onUpPressed: panel.runbooks.openRow(Math.max(0, list.currentIndex - 1))

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "book-open"
        text: qsTr("Put Markdown files into the folder runbooks of the workspace, or import one.")
        title: qsTr("No runbooks")
        visible: list.count === 0 && !panel.runbooks.reading
        width: parent.width - 32
    }
}
