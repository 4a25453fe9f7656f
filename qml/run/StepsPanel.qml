// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The steps in order. The one that runs is kept in sight.
Panel {
    id: panel

    readonly property int footHeight: foot.height + 20
    readonly property int rowHeight: Math.max(62, Math.min(83, list.height / Math.max(1,
                                                                                      list.count)))
    required property RunModel run

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    bodyPadding: 0
    subtitle: run.stepsText
    title: qsTr("Steps")

    trailing: [
        MonoText {
            color: Theme.t2
            text: panel.run.planId
            type: Theme.mono
        }
    ]

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.bottom: line.top
        anchors.left: parent.left
        anchors.margins: 1
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: panel.run.current
        highlightMoveDuration: Theme.pageMs
        interactive: contentHeight > height
        keyNavigationEnabled: false
        model: panel.run.steps

        delegate: RunStep {
            last: index === list.count - 1
            minimumHeight: panel.rowHeight
            width: list.width
        }

        Keys.onDownPressed: list.flick(0, -600)
        Keys.onUpPressed: list.flick(0, 600)

        ScrollThumb {
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = list.originY + position * list.contentHeight
        }

        FocusRing {
            shown: list.activeFocus

            onEdge: true
        }
    }

    Divider {
        id: line

        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.footHeight
        anchors.left: parent.left
        anchors.margins: 1
        anchors.right: parent.right
    }

    IconLine {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        text: panel.run.abortText
    }
}
