// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One thing that happened. A command is shown complete; long words open with the focus.
Item {
    id: row

    required property string code
    required property bool current
    required property string detail
    required property string icon
    required property string kindWord
    required property bool last
    required property string offset
    required property string time
    required property string title
    required property int tone

    signal picked

    Accessible.description: code.length > 0 ? detail + ". " + code : detail
    Accessible.name: qsTr("%1, %2: %3").arg(time).arg(kindWord).arg(title)
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(56, words.implicitHeight + 24)

    Accessible.onPressAction: picked()

    BgText {
        id: clock

        font.weight: Theme.semibold
        text: row.time
        x: Theme.padding
        y: 10
    }
    BgText {
        anchors.left: clock.left
        anchors.top: clock.bottom
        color: Theme.t3
        text: row.offset
        type: Theme.caption
    }

    // The line that joins the rows.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: row.last ? parent.height - 24 : 0
        anchors.top: parent.top
        color: Theme.line2
        width: 1
        x: 107
    }
    Rectangle {
        border.color: row.tone > Tone.Quiet ? Theme.edgeOf(row.tone) : Theme.line2
        border.width: 1
        color: Theme.s2
        height: 28
        radius: 14
        width: 28
        x: 93
        y: 10

        Icon {
            anchors.centerIn: parent
            color: row.tone > Tone.Quiet ? Theme.inkOf(row.tone) : Theme.t2
            name: row.icon
            size: 16
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 134
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 2
        y: 10

        BgText {
            font.weight: Theme.medium
            text: row.title
            width: parent.width - kindChip.width - Theme.gap
            wrapMode: Text.Wrap
        }
        BgText {
            color: Theme.t2
            elide: Text.ElideRight
            maximumLineCount: row.current ? 100 : 3
            mayElide: true
            text: row.detail
            type: Theme.caption
            visible: text.length > 0
            width: parent.width - (row.code.length > 0 ? 0 : kindChip.width + Theme.gap)
            wrapMode: Text.Wrap
        }
        CommandText {
            text: row.code
            visible: text.length > 0
            width: parent.width
        }
    }
    Chip {
        id: kindChip

        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        text: row.kindWord
        y: 10
    }
    TapHandler {
        onTapped: row.picked()
    }
    FocusRing {
        shown: row.current

        onEdge: true
    }
}
