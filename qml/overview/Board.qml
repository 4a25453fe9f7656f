// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// One column an environment, one row a service: the same service lines up, and position is memory.
FocusScope {
    id: board

    required property OverviewModel overview
    required property bool compact
    property int current: 0

    readonly property int gap: 12
    // The same services stay on one line across all columns, so all are as high as the highest.
    readonly property int headerHeight: {
        let highest = 64;
        for (let i = 0; i < heads.count; ++i)
            highest = Math.max(highest, (heads.itemAt(i) as EnvironmentColumn)?.neededHeader ?? 0);
        return highest;
    }
    readonly property int cardHeight: {
        let highest = compact ? 104 : 118;
        for (let i = 0; i < cards.count; ++i)
            highest = Math.max(highest, (cards.itemAt(i) as ServiceCard)?.neededHeight ?? 0);
        return highest;
    }
    readonly property int columnWidth: Math.min(336, (width - gap * (overview.columns - 1))
                                                / Math.max(1, overview.columns))

    // The columns stand the other way round where the reading runs from right to left.
    readonly property int rightward: LayoutMirroring.enabled ? -1 : 1

    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    // Moves to the next place with a service in it; empty places are passed over.
    function move(columns: int, rows: int): void {
        const perColumn = overview.serviceRows;
        let column = Math.floor(current / perColumn) + columns;
        let row = current % perColumn + rows;
        while (column >= 0 && column < overview.columns && row >= 0 && row < perColumn) {
            const card = cards.itemAt(column * perColumn + row) as ServiceCard;
            if (card?.deployed) {
                current = column * perColumn + row;
                scroll.reveal(card.y, card.height);
                return;
            }
            column += columns;
            row += rows;
        }
    }

    Accessible.name: qsTr("Services by environment")
    Accessible.role: Accessible.Table
    Keys.onDownPressed: move(0, 1)
    Keys.onEnterPressed: (cards.itemAt(current) as ServiceCard)?.activate()
    Keys.onLeftPressed: move(-rightward, 0)
    Keys.onReturnPressed: (cards.itemAt(current) as ServiceCard)?.activate()
    Keys.onRightPressed: move(rightward, 0)
    Keys.onUpPressed: move(0, -1)
    activeFocusOnTab: true

    Row {
        anchors.left: parent.left
        spacing: board.gap

        Repeater {
            id: heads

            model: board.overview.environments

            EnvironmentColumn {
                compact: board.compact
                headerHeight: board.headerHeight
                height: board.height
                width: board.columnWidth
            }
        }
    }

    ScrollArea {
        id: scroll

        anchors.bottomMargin: 8
        anchors.fill: parent
        anchors.topMargin: board.headerHeight + 8
        contentHeight: board.overview.serviceRows * (board.cardHeight + 8) - 8
        focusable: false

        Repeater {
            id: cards

            model: board.overview.cards

            ServiceCard {
                required property int index

                anchors.left: parent?.left
                anchors.leftMargin: column * (board.columnWidth + board.gap) + 8
                compact: board.compact
                focused: board.activeFocus && board.current === index
                height: board.cardHeight
                width: board.columnWidth - 16
                y: (index % board.overview.serviceRows) * (board.cardHeight + 8)

                onOpened: {
                    board.current = index;
                    board.overview.openService(service, environment);
                }
            }
        }
    }
}
