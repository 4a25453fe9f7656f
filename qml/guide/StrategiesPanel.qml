// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// All ways out, best first, in one scale of 15 minutes.
Panel {
    id: panel

    required property GuideModel guide

    signal fixWanted(index: int, title: string, what: string)

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function planRow(index: int): void {
        (list.itemAtIndex(index) as StrategyRow)?.plan();
    }

    // A way forward first asks for the fix.
    function begin(index: int, title: string, input: string): void {
        if (input.length > 0)
            fixWanted(index, title, input);
        else
            guide.plan(index, "");
    }

    bodyPadding: 0
    title: qsTr("Strategies, ranked")

    trailing: BgText {
        color: Theme.t3
        text: qsTr("Scale 0 to 15 min")
        type: Theme.caption
    }

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.bottomMargin: 1
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        clip: true
        model: panel.guide.strategies

        delegate: StrategyRow {
            required property int index

            chosen: ListView.isCurrentItem
            focused: chosen && list.activeFocus
            number: index + 1
            width: list.width

            onPicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onPlanned: panel.begin(index, title, input)
        }

        Keys.onEnterPressed: panel.planRow(currentIndex)
        Keys.onReturnPressed: panel.planRow(currentIndex)
    }
    EmptyState {
        anchors.centerIn: parent
        text: qsTr("Ways out are ranked once the target was seen with its history.")
        title: qsTr("Not seen yet")
        visible: list.count === 0
        width: parent.width - 48
    }
}
