// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// One runbook: what it covers, the ways out it knows, how long they take, and how it stands.
Rectangle {
    id: entry

    required property string budget
    required property string covers
    required property bool own
    required property int status
    required property string statusText
    required property string strategies
    required property string title
    required property bool selected
    required property bool focused

    signal picked

    Accessible.description: qsTr("%1. %2. %3").arg(covers).arg(strategies).arg(budget)
    Accessible.name: qsTr("%1, %2").arg(title).arg(statusText)
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.onPressAction: picked()
    color: selected ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: words.implicitHeight + 20

    Rectangle {
        color: Theme.accent
        height: parent.height
        visible: entry.selected
        width: 3
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        spacing: 2
        y: 10

        BgText {
            font.weight: Theme.semibold
            text: entry.title
            width: parent.width
            wrapMode: Text.Wrap
        }

        BgText {
            color: Theme.t2
            text: entry.covers
            type: Theme.caption
            width: parent.width
            wrapMode: Text.Wrap
        }

        BgText {
            color: Theme.t3
            text: entry.strategies
            type: Theme.caption
            width: parent.width
            wrapMode: Text.Wrap
        }

        Item {
            height: 20
            width: parent.width

            IconText {
                anchors.verticalCenter: parent.verticalCenter
                icon: ["check", "calendar", "triangle-alert"][entry.status] ?? "check"
                iconInk: entry.status === 0 ? Theme.ok : Theme.caution
                ink: entry.status === 0 ? Theme.t2 : Theme.caution
                text: entry.statusText
                type: Theme.caption
            }

            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                Chip {
                    text: qsTr("Own")
                    visible: entry.own
                }

                IconText {
                    anchors.verticalCenter: parent.verticalCenter
                    icon: "timer"
                    iconInk: Theme.t3
                    ink: Theme.t2
                    text: entry.budget
                    type: Theme.caption
                }
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: entry.picked()
    }

    FocusRing {
        onEdge: true
        shown: entry.focused
    }
}
