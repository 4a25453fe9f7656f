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
    property int leastHeader: 40
    // In a language of longer words the right end goes below the title, which takes two lines.
    readonly property bool folded: titleLabel.implicitWidth + trailingRow.width + Theme.gap
                                   + Math.min(subtitleLabel.implicitWidth, 160)
                                   + Theme.padding + Theme.space3 > width
    readonly property bool tight: header.width > 0 && header.implicitWidth > header.width
    readonly property int words: tight ? header.implicitHeight + 12 : 0
    readonly property int trailingHeight: trailingRow.height + Theme.gap
    readonly property int headerHeight: title.length > 0 || trailingRow.visibleChildren.length > 0
                                        ? Math.max(leastHeader, words) + (folded ? trailingHeight
                                                                                 : 0) : 0
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
        anchors.right: panel.folded ? parent.right : trailingRow.left
        anchors.rightMargin: panel.folded ? Theme.padding : Theme.gap
        height: panel.headerHeight - (panel.folded ? panel.trailingHeight : 0)
        spacing: Theme.gap
        visible: height > 0

        BgText {
            id: titleLabel

            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            Layout.minimumWidth: Math.min(Layout.maximumWidth, 80)
            font.weight: Theme.semibold
            text: panel.title
            wrapMode: panel.tight ? Text.Wrap : Text.NoWrap
        }

        BgText {
            id: subtitleLabel

            Layout.fillWidth: true
            color: Theme.t3
            text: panel.subtitle
            type: Theme.caption
            wrapMode: panel.tight ? Text.Wrap : Text.NoWrap
        }
    }

    Row {
        id: trailingRow

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        spacing: Theme.gap
        visible: panel.headerHeight > 0
        y: panel.folded ? header.height : (panel.headerHeight - height) / 2
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
