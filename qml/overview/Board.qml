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
    readonly property int headerHeight: 64
    readonly property int cardHeight: compact ? 104 : 118
    readonly property int columnWidth: Math.min(336, (width - gap * (overview.columns - 1))
                                                / Math.max(1, overview.columns))

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
    Keys.onLeftPressed: move(-1, 0)
    Keys.onReturnPressed: (cards.itemAt(current) as ServiceCard)?.activate()
    Keys.onRightPressed: move(1, 0)
    Keys.onUpPressed: move(0, -1)
    activeFocusOnTab: true

    Row {
        spacing: board.gap

        Repeater {
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

                compact: board.compact
                focused: board.activeFocus && board.current === index
                height: board.cardHeight
                width: board.columnWidth - 16
                x: column * (board.columnWidth + board.gap) + 8
                y: (index % board.overview.serviceRows) * (board.cardHeight + 8)

                onOpened: {
                    board.current = index;
                    board.overview.openService(service, environment);
                }
            }
        }
    }
}
