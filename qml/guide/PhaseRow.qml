// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One phase: done with its time to spare, present with a bar, ahead, or going on beside the others.
Item {
    id: row

    required property string balance
    required property string box
    required property bool compact
    required property bool current
    required property bool done
    required property bool focused
    required property bool last
    required property int number
    // Of a phase that is behind us: what was not ticked.
    required property int open
    required property bool over
    readonly property color quiet: over ? Theme.caution : Theme.t3
    required property bool recurring
    required property double share
    required property bool shown
    readonly property bool timed: current || done || (recurring && share > 0)
    required property string title
    required property string used

    signal picked

    Accessible.description: [row.box, row.balance, row.used]
          .filter(part => part.length > 0).join(", ")
    Accessible.name: qsTr("%1. %2").arg(row.number).arg(row.title)
    Accessible.role: Accessible.ListItem
    Accessible.selected: shown
    implicitHeight: texts.y + texts.implicitHeight + (compact ? 8 : 16)

    Accessible.onPressAction: picked()

    Rectangle {
        anchors.fill: parent
        color: row.current ? Theme.sel : row.shown || hover.hovered ? Theme.hover : "transparent"
    }
    Rectangle {
        anchors.left: parent.left
        color: Theme.accent
        height: parent.height
        visible: row.current
        width: 3
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding + 12
        color: Theme.line2
        height: row.height - 24
        visible: !row.last
        width: 1
        y: texts.y + 24
    }
    RoundNumber {
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        number: row.number
        stage: {
            if (row.done)
                return row.open > 0 ? RoundNumber.Skipped : RoundNumber.Done;
            return row.current ? RoundNumber.Current : RoundNumber.Next;
        }
        visible: !row.recurring
        y: texts.y
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding + 4
        color: row.over ? Theme.caution : Theme.accent
        name: "megaphone"
        size: 16
        visible: row.recurring
        y: texts.y + 4
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding - 1
        color: Theme.line3
        name: "circle-dashed"
        size: 26
        visible: row.recurring
        y: texts.y - 1
    }
    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: 54
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        y: row.compact ? 6 : 12

        Item {
            implicitHeight: titleLabel.implicitHeight
            width: parent.width

            BgText {
                id: titleLabel

                anchors.left: parent.left
                anchors.right: usedLabel.left
                anchors.rightMargin: Theme.gap
                color: row.current || row.recurring ? Theme.t1 : Theme.t2
                font.weight: row.current || row.recurring ? Theme.semibold : Theme.medium
                text: row.title
                wrapMode: Text.Wrap
            }
            BgText {
                id: usedLabel

                anchors.right: parent.right
                color: row.recurring ? row.quiet : row.current ? Theme.t1 : Theme.t2
                font.weight: row.current ? Theme.semibold : Theme.regular
                text: row.used
            }
        }
        Item {
            implicitHeight: boxRow.implicitHeight
            width: parent.width

            BgText {
                id: boxRow

                anchors.left: parent.left
                anchors.right: balanceLabel.left
                anchors.rightMargin: Theme.gap
                color: row.recurring ? row.quiet : Theme.t3
                text: row.box
                type: Theme.caption
                wrapMode: Text.Wrap
            }
            BgText {
                id: balanceLabel

                anchors.right: parent.right
                color: row.over ? Theme.caution : Theme.t2
                text: row.balance
                type: Theme.caption
            }
        }
        Item {
            implicitHeight: row.timed ? row.compact ? 10 : 16 : 0
            visible: row.timed
            width: parent.width

            ProgressTrack {
                anchors.bottom: parent.bottom
                name: qsTr("Time box of %1").arg(row.title)
                tone: row.over ? Tone.Caution : row.done ? Tone.Quiet : Tone.Accent
                value: row.share
                width: parent.width
            }
        }
    }
    TapHandler {
        onTapped: row.picked()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        shown: row.focused

        onEdge: true
    }
}
