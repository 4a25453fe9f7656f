// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One entry.
Rectangle {
    id: row

    required property string about
    required property AuditColumns columns
    required property string detail
    required property bool focused
    required property string hash
    required property string icon
    required property string kind
    required property bool selected
    required property int sequence
    required property string time
    required property string what
    required property string who

    signal picked

    Accessible.description: [kind, detail, about].filter(part => part.length > 0).join(". ")
    Accessible.name: qsTr("Entry %1, %2, %3: %4").arg(sequence).arg(time).arg(who).arg(what)
    Accessible.role: Accessible.Row
    Accessible.selected: selected
    Accessible.onPressAction: picked()
    color: selected ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: Math.max(40, whatLabel.implicitHeight + 16)

    component Cell: BgText {
        Accessible.ignored: true
        anchors.verticalCenter: parent?.verticalCenter
    }

    Cell {
        color: Theme.t2
        text: row.time
        x: row.columns.time
    }

    Cell {
        mayElide: true
        text: row.who
        width: row.columns.what - row.columns.who - 12
        x: row.columns.who
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.t3
        name: row.icon
        size: 14
        x: row.columns.what
    }

    Cell {
        id: whatLabel

        text: row.what
        width: Math.min(implicitWidth, row.columns.end - row.columns.what - 36)
        wrapMode: Text.Wrap
        x: row.columns.what + 22
    }

    Cell {
        anchors.left: whatLabel.right
        anchors.leftMargin: Theme.gap
        color: Theme.t3
        // The panel beside the table has all of it.
        maximumLineCount: 1
        mayElide: true
        text: row.detail
        type: Theme.caption
        visible: width > 40
        width: row.columns.end - whatLabel.x - whatLabel.width - 24
    }

    Cell {
        color: Theme.t2
        mayElide: true
        text: row.about
        type: Theme.mono
        visible: row.columns.showsAbout
        width: (row.columns.showsHash ? row.columns.hash : row.width) - row.columns.about - 12
        x: row.columns.about
    }

    Cell {
        color: Theme.t3
        text: row.hash
        type: Theme.mono
        visible: row.columns.showsHash
        x: row.columns.hash
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.picked()
    }

    FocusRing {
        onEdge: true
        shown: row.focused
    }
}
