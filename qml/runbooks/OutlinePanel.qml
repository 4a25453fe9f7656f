// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// The headings of the document; those that open a phase with its time box and what is ticked in it.
Panel {
    id: panel

    required property RunbooksModel runbooks

    signal picked(block: int)

    function pick(row: int): void {
        if (row < 0 || row >= list.count)
            return;
        list.currentIndex = row;
        (list.currentItem as OutlineEntry)?.pick();
    }

    bodyPadding: 0
    title: qsTr("Outline")

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.fill: parent
        anchors.margins: 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: panel.runbooks.outline

        delegate: OutlineEntry {
            required property int index

            focused: list.activeFocus && ListView.isCurrentItem
            width: list.width

            onPicked: {
                list.currentIndex = index;
                panel.picked(block);
            }
        }

        Keys.onDownPressed: panel.pick(list.currentIndex + 1)
        Keys.onReturnPressed: panel.pick(list.currentIndex)
        Keys.onUpPressed: panel.pick(list.currentIndex - 1)

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }
}
