// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// One drill of the workspace: what it practises, its target time, how it went last.
Rectangle {
    id: card

    property bool chosen: false
    required property string description
    property bool focused: false
    required property string incident
    required property int index
    required property string lastResult
    required property string limit
    required property string passMark
    required property bool passed
    required property bool played
    required property string script
    required property string severity
    required property string target
    required property string title

    signal picked
    signal started

    Accessible.description: qsTr("%1 Target time %2, pass mark %3. %4").arg(card.description)
        .arg(card.limit).arg(card.passMark).arg(card.lastResult)
    Accessible.name: card.title
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: card.chosen
    color: card.chosen ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: column.implicitHeight + 32

    Accessible.onPressAction: card.picked()

    Rectangle {
        color: Theme.accent
        height: parent.height
        visible: card.chosen
        width: 3
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 6

        RowLayout {
            spacing: Theme.gap

            BgText {
                Layout.fillWidth: true
                text: card.title
                type: Theme.title
            }

            IconText {
                icon: !card.played ? "circle-dashed" : card.passed ? "circle-check" :
                                                                     "triangle-alert"
                iconInk: !card.played ? Theme.t3 : card.passed ? Theme.ok : Theme.caution
                ink: !card.played ? Theme.t3 : card.passed ? Theme.t2 : Theme.caution
                text: card.lastResult
            }
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t2
            text: card.description
            wrapMode: Text.Wrap
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t1
            text: qsTr("%1: %2").arg(card.severity).arg(card.incident)
            visible: card.incident.length > 0
            wrapMode: Text.Wrap
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t3
            text: card.script
            type: Theme.caption
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: Theme.gap

            Chip {
                icon: "timer"
                text: qsTr("Target time %1").arg(card.limit)
            }

            Chip {
                icon: "flag"
                text: qsTr("Pass mark %1").arg(card.passMark)
            }

            Chip {
                icon: "graduation-cap"
                text: card.target
                tone: Tone.Drill
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onDoubleTapped: card.started()
        onTapped: card.picked()
    }

    FocusRing {
        corner: 0
        shown: card.focused

        onEdge: true
    }
}
