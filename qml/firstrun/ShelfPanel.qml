// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The runbooks that come with Breakglass.
Panel {
    id: panel

    required property FirstRunModel place

    bodyPadding: 0
    title: qsTr("Runbooks that come with Breakglass")

    trailing: [
        Chip {
            anchors.verticalCenter: parent?.verticalCenter
            text: list.count
        },
        BgText {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.t2
            text: Words.open
            type: Theme.caption
        },
        KeyHint {
            anchors.verticalCenter: parent?.verticalCenter
            keys: Words.key("Return")
        }
    ]

    ColumnLayout {
        spacing: 0
        width: parent?.width ?? 0

        RowLayout {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.padding
            Layout.preferredHeight: 32
            Layout.rightMargin: Theme.padding
            spacing: Theme.space4

            component Head: BgText {
                color: Theme.t3
                type: Theme.caption
            }

            Head {
                Layout.maximumWidth: widths.title
                Layout.minimumWidth: widths.title
                text: qsTr("Runbook")
            }

            Head {
                Layout.fillWidth: true
                text: qsTr("Covers")
            }

            Head {
                Layout.maximumWidth: widths.strategies
                Layout.minimumWidth: widths.strategies
                text: qsTr("Strategies")
            }

            Head {
                Layout.maximumWidth: widths.budget
                Layout.minimumWidth: widths.budget
                text: qsTr("Time budget")
            }

            Head {
                Layout.maximumWidth: widths.status
                Layout.minimumWidth: widths.status
                text: qsTr("Status")
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        ListView {
            id: list

            Accessible.name: panel.title
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            activeFocusOnTab: count > 0 || activeFocus
            cacheBuffer: 4000
            implicitHeight: contentHeight
            interactive: false
            model: panel.place.runbooks

            delegate: ShelfRow {
                columns: widths
                focused: ListView.isCurrentItem && list.activeFocus
                width: list.width

                onOpened: panel.place.openRunbook(index)
            }

            Keys.onEnterPressed: panel.place.openRunbook(currentIndex)
            Keys.onReturnPressed: panel.place.openRunbook(currentIndex)
        }
    }

    ShelfColumns {
        id: widths

        width: panel.width
    }
}
