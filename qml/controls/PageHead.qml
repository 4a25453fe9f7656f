// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme

// The first line of a page: what it is, and what can be done there. In a language of longer words, where both do not
// fit beside each other, what can be done goes below.
Item {
    id: head

    // What it is.
    property alias lead: leadRow.data
    // The width without which the lead can't be read.
    property real leastLead: leadRow.implicitWidth
    default property alias acts: actRow.data
    readonly property bool folded: leastLead + Theme.space3 + actRow.implicitWidth > width

    implicitHeight: folded ? 40 + Theme.gap + actRow.implicitHeight : 40

    RowLayout {
        id: leadRow

        anchors.left: parent.left
        anchors.right: head.folded ? parent.right : actRow.left
        anchors.rightMargin: head.folded ? 0 : Theme.space3
        height: 40
        spacing: Theme.space3
    }

    RowLayout {
        id: actRow

        anchors.right: parent.right
        height: head.folded ? implicitHeight : 40
        spacing: Theme.space3
        width: Math.min(implicitWidth, parent.width)
        y: head.folded ? 40 + Theme.gap : 0
    }
}
