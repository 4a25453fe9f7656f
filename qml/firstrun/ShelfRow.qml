// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// A runbook that comes with Breakglass.
Rectangle {
    id: row

    required property int index
    required property string title
    required property string covers
    required property string strategies
    required property string budget
    required property string status
    required property bool ready
    required property ShelfColumns columns
    property bool focused: false

    signal opened

    Accessible.description: qsTr("%1. %2. Time budget: %3. %4").arg(covers).arg(strategies)
        .arg(budget).arg(status)
    Accessible.focusable: true
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: opened()
    color: focused ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: Math.max(44, cells.implicitHeight + 12)

    component Cell: BgText {
        Accessible.ignored: true
        color: Theme.t2
        type: Theme.caption
        wrapMode: Text.Wrap
    }

    RowLayout {
        id: cells

        anchors.fill: parent
        anchors.leftMargin: Theme.padding
        anchors.rightMargin: Theme.padding
        spacing: Theme.space4

        RowLayout {
            Layout.fillWidth: false
            Layout.maximumWidth: row.columns.title
            Layout.minimumWidth: row.columns.title
            spacing: Theme.space2

            Icon {
                color: Theme.t2
                name: "book-open"
                size: 16
            }

            Cell {
                Layout.fillWidth: true
                color: Theme.t1
                font.weight: Theme.medium
                text: row.title
                type: Theme.body
            }
        }

        Cell {
            Layout.fillWidth: true
            elide: Text.ElideRight
            mayElide: true
            maximumLineCount: 2
            text: row.covers
        }

        Cell {
            Layout.maximumWidth: row.columns.strategies
            Layout.minimumWidth: row.columns.strategies
            text: row.strategies
        }

        Cell {
            Layout.maximumWidth: row.columns.budget
            Layout.minimumWidth: row.columns.budget
            color: Theme.t1
            text: row.budget
        }

        IconText {
            Accessible.ignored: true
            Layout.maximumWidth: row.columns.status
            Layout.minimumWidth: row.columns.status
            icon: row.ready ? "check" : "triangle-alert"
            iconInk: row.ready ? Theme.ok : Theme.caution
            ink: Theme.t2
            text: row.status
            type: Theme.caption
        }
    }

    Divider {
        visible: row.index > 0
        width: parent.width
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.opened()
    }

    FocusRing {
        onEdge: true
        shown: row.focused
    }
}
