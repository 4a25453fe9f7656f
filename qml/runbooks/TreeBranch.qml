// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One line of the drawn tree with the rails that lead to it.
Item {
    id: branch

    required property string expected
    required property bool last
    required property bool question
    required property string rails
    required property string strategy
    required property bool taken
    required property string text

    readonly property bool root: question && rails.length === 0
    readonly property int step: 22

    Accessible.description: qsTr("%1 %2").arg(strategy).arg(expected)
    Accessible.name: taken ? qsTr("%1, answered").arg(text) : text
    Accessible.role: Accessible.TreeItem
    implicitHeight: Math.max(28, words.implicitHeight + 8)

    Repeater {
        model: branch.rails.length

        Rectangle {
            required property int index

            color: Theme.line3
            height: branch.height
            visible: branch.rails[index] === "|"
            width: 1
            x: index * branch.step + 8
        }
    }

    Rectangle {
        color: Theme.line3
        height: branch.last ? 14 : branch.height
        visible: !branch.root
        width: 1
        x: branch.rails.length * branch.step + 8
    }

    Rectangle {
        color: Theme.line3
        height: 1
        visible: !branch.root
        width: 10
        x: branch.rails.length * branch.step + 8
        y: 14
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: branch.root ? 0 : branch.rails.length * branch.step + 24
        anchors.right: parent.right
        spacing: Theme.gap
        y: 4

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            color: branch.taken ? Theme.accent : Theme.t3
            name: branch.taken ? "circle-check" : branch.question ? "compass" : ""
            size: 14
            visible: name.length > 0
        }

        BgText {
            Layout.fillWidth: true
            color: branch.question || branch.taken ? Theme.t1 : Theme.t2
            font.weight: branch.question ? Theme.semibold : branch.taken ? Theme.medium :
                                                                           Theme.regular
            text: branch.text
            wrapMode: Text.Wrap
        }

        Chip {
            Layout.alignment: Qt.AlignTop
            icon: "arrow-right"
            text: branch.strategy
            tone: branch.taken ? Tone.Accent : Tone.Neutral
            visible: text.length > 0
        }

        BgText {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: 64
            color: Theme.t3
            horizontalAlignment: Text.AlignRight
            text: branch.expected
            type: Theme.caption
        }
    }
}
