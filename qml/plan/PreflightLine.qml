// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One check: how it came out as an icon and a word, and what was found.
Item {
    id: line

    required property string detail
    readonly property color ink: [Theme.ok, Theme.caution, Theme.accent, Theme.caution][result]
          ?? Theme.t3
    property bool last: false
    required property int result
    required property string title

    Accessible.description: detail
    Accessible.name: qsTr("%1: %2").arg(title).arg(Words.preflight(result))
    Accessible.role: Accessible.ListItem
    implicitHeight: text.implicitHeight + 13

    Icon {
        color: line.ink
        name: ["circle-check", "triangle-alert", "hourglass", "circle-x"][line.result] ?? ""
        size: 16
        x: Theme.padding
        y: 9
    }
    Column {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: 42
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        y: 6

        Item {
            height: 20
            width: parent.width

            BgText {
                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: word.left
                anchors.rightMargin: Theme.gap
                font.weight: Theme.medium
                text: line.title
            }
            BgText {
                id: word

                Accessible.ignored: true
                anchors.right: parent.right
                color: line.result === 0 ? Theme.t2 : line.ink
                font.weight: line.result === 3 ? Theme.semibold : Theme.regular
                text: Words.preflight(line.result)
                type: Theme.caption
                y: 2
            }
        }
        BgText {
            Accessible.ignored: true
            color: Theme.t2
            text: line.detail
            type: Theme.caption
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        visible: !line.last
        width: parent.width
    }
}
