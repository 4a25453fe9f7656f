// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme

// A titled surface. Its natural height is that of its first child.
Rectangle {
    id: panel

    property string title: ""
    property string subtitle: ""
    // Items at the right end of the title row.
    property alias trailing: trailingRow.data
    property int bodyPadding: Theme.padding
    property int headerHeight: title.length > 0 || trailingRow.visibleChildren.length > 0 ? 40 : 0
    readonly property alias bodyArea: bodyArea
    default property alias body: bodyArea.data

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    border.color: Theme.line
    border.width: 1
    color: Theme.s1
    implicitHeight: headerHeight + 2 * bodyPadding + (bodyArea.children[0]?.implicitHeight ?? 0)
    implicitWidth: 320
    radius: Theme.radiusL

    RowLayout {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.top: parent.top
        height: panel.headerHeight
        spacing: Theme.gap
        visible: height > 0

        BgText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            Layout.fillWidth: true
            font.weight: Theme.semibold
            text: panel.title
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t3
            text: panel.subtitle
            type: Theme.caption
        }

        Row {
            id: trailingRow

            spacing: Theme.gap
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 1
        visible: panel.headerHeight > 0
        y: panel.headerHeight - 1
    }

    Item {
        id: bodyArea

        anchors.bottomMargin: panel.bodyPadding
        anchors.fill: parent
        anchors.leftMargin: panel.bodyPadding
        anchors.rightMargin: panel.bodyPadding
        anchors.topMargin: panel.headerHeight + panel.bodyPadding
    }
}
