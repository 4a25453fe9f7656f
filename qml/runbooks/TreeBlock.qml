// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The decision tree, drawn: questions, their answers, and where each leads. What was answered is marked.
Rectangle {
    id: frame

    required property RowModel lines

    Accessible.name: qsTr("Decision tree")
    Accessible.role: Accessible.Tree
    border.color: Theme.line
    border.width: 1
    color: Theme.s2
    implicitHeight: column.implicitHeight + 44
    radius: Theme.radiusM

    IconText {
        icon: "git-branch"
        ink: Theme.t3
        text: qsTr("Decision tree")
        type: Theme.caption
        x: 12
        y: 10
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 34

        Repeater {
            model: frame.lines

            TreeBranch {
                width: column.width
            }
        }
    }
}
