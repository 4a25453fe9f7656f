// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The steps in order, each exactly as it will be sent.
Panel {
    id: panel

    required property PlanModel plan

    function copySelected(): void {
        toClipboard(plan.selectedAct());
    }

    function move(rows: int): void {
        plan.selected = Math.max(0, Math.min(list.count - 1, plan.selected + rows));
        keepInSight();
    }

    function keepInSight(): void {
        list.positionViewAtIndex(plan.selected, ListView.Contain);
    }

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function toClipboard(text: string): void {
        clipboard.put(text);
        Console.shell.acknowledge(Words.copied);
    }

    bodyPadding: 0
    subtitle: qsTr("Exactly these commands run. Nothing else.")
    title: qsTr("Steps, in order")

    trailing: [
        BgButton {
            consequence: qsTr("Copies every command as text.")
            icon: "copy"
            size: 28
            text: qsTr("Copy all")
            variant: BgButton.Ghost

            onClicked: panel.toClipboard(panel.plan.allActs())
        }
    ]

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        anchors.fill: parent
        anchors.margins: 1
        boundsBehavior: Flickable.StopAtBounds
        // All of a plan is there at once: it is short, and its height must not jump.
        cacheBuffer: 10000
        clip: true
        currentIndex: panel.plan.selected
        focus: true
        highlightMoveDuration: 0
        model: panel.plan.steps

        delegate: PlanStep {
            required property int index

            chosen: index === panel.plan.selected
            focused: chosen && list.activeFocus
            last: index === list.count - 1
            width: list.width

            onPicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.plan.selected = index;
            }
        }

        // In a window of another size the selected step stays in sight.
        onHeightChanged: Qt.callLater(panel.keepInSight)
        onWidthChanged: Qt.callLater(panel.keepInSight)

        Keys.onDownPressed: panel.move(1)
        Keys.onPressed: event => {
            event.accepted = event.modifiers === Qt.NoModifier
                  && (event.key === Qt.Key_J || event.key === Qt.Key_K);
            if (event.accepted)
                panel.move(event.key === Qt.Key_J ? 1 : -1);
        }
        Keys.onUpPressed: panel.move(-1)

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }

    Clipboard {
        id: clipboard
    }
}
