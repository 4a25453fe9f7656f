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
    readonly property bool empty: list.count === 0
    // All rows have the same columns, so that one scale fits them; its marks stand in the header.
    readonly property real fitWidth: widest([Words.fit(0), Words.fit(1), Words.fit(2),
                                             Words.fit(3)], width < 380 ? 112 : 126, 24)
    readonly property real riskWidth: widest([Words.risk(0), Words.risk(1), Words.risk(2)], 76, 4)
    readonly property real scaleX: 44 + fitWidth + Theme.gap
    readonly property real scaleWidth: width - 2 - scaleX - Theme.gap - riskWidth - Theme.padding

    signal fixWanted(index: int, title: string, what: string)

    function widest(words: list<string>, least: real, more: real): real {
        let most = least;
        for (let at = 0; at < words.length; ++at)
            most = Math.max(most, more + captions.advanceWidth(words[at]));
        return most;
    }

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

    trailing: ScaleMarks {
        scaleWidth: panel.scaleWidth
        // From the first mark to where the header ends.
        width: panel.width - panel.scaleX - Theme.space3
    }

    FontMetrics {
        id: captions

        font: Theme.caption
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
            fitWidth: panel.fitWidth
            number: index + 1
            riskWidth: panel.riskWidth
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
        text: panel.guide.noWays
        title: qsTr("No ways out yet")
        visible: list.count === 0
        width: parent.width - 48
    }
}
