// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// Findings with their lines; Enter goes to the line.
ListView {
    id: list

    required property RowModel problems
    required property string name

    signal picked(line: int)

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0 || activeFocus
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: problems

    delegate: ProblemEntry {
        required property int index

        focused: list.activeFocus && ListView.isCurrentItem
        width: list.width

        onPicked: {
            list.currentIndex = index;
            list.picked(line);
        }
    }

    Keys.onReturnPressed: (currentItem as ProblemEntry)?.pick()

    ScrollThumb {
        parent: list
        position: list.visibleArea.yPosition
        ratio: list.visibleArea.heightRatio

        onMoved: position => list.contentY = position * list.contentHeight
    }
}
