// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// The newest deployments and rollbacks, whoever made them.
Panel {
    id: panel

    required property OverviewModel overview
    required property int most

    bodyPadding: 0
    title: qsTr("Recent operations")

    Column {
        width: parent.width

        Repeater {
            model: panel.overview.operations

            Item {
                id: row

                required property int index
                required property string kind
                required property string title
                required property string detail
                required property string result
                required property bool failed
                required property string time

                Accessible.description: row.detail
                Accessible.name: qsTr("%1, %2, %3").arg(row.title).arg(row.result).arg(row.time)
                Accessible.role: Accessible.ListItem
                height: visible ? 54 : 0
                visible: index < panel.most
                width: parent?.width ?? 0

                Icon {
                    color: row.failed ? Theme.caution
                          : row.kind === "running" ? Theme.accent
                          : Theme.t3
                    name: row.kind === "rolled-back" ? "undo-2"
                          : row.failed ? "circle-x"
                          : row.kind === "running" ? "loader-circle"
                          : "box"
                    size: 16
                    x: Theme.padding
                    y: 10
                }

                BgText {
                    id: titleLabel

                    anchors.left: parent.left
                    anchors.leftMargin: 44
                    anchors.right: resultLabel.left
                    anchors.rightMargin: Theme.gap
                    font.weight: Theme.medium
                    mayElide: true
                    text: row.title
                    y: 8
                }

                BgText {
                    id: resultLabel

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.padding
                    color: row.failed ? Theme.caution : Theme.t2
                    text: row.result
                    type: Theme.caption
                    y: 10
                }

                BgText {
                    anchors.left: parent.left
                    anchors.leftMargin: 44
                    color: Theme.t3
                    text: row.detail
                    type: Theme.caption
                    y: 29
                }

                BgText {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.padding
                    color: Theme.t3
                    text: row.time
                    type: Theme.caption
                    y: 29
                }

                HoverHandler {
                    id: hover
                }

                Tooltip {
                    shown: hover.hovered && titleLabel.truncated
                    text: row.title
                }

                Divider {
                    anchors.bottom: parent.bottom
                    visible: row.index < panel.most - 1
                    width: parent.width
                }
            }
        }
    }
}
