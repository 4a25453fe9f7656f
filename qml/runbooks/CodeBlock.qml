// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// Commands as they were written, with what to copy them by. Nothing here runs.
Rectangle {
    id: frame

    required property string found
    required property string language
    required property list<string> marks
    required property string text

    signal copied

    border.color: Theme.line
    border.width: 1
    color: Theme.inset
    implicitHeight: words.implicitHeight + 40
    radius: Theme.radiusM

    BgText {
        color: Theme.t3
        text: frame.language.length > 0 ? frame.language : qsTr("text")
        type: Theme.axis
        x: 12
        y: 8
    }

    BgButton {
        Accessible.name: qsTr("Copy the commands")
        anchors.right: parent.right
        anchors.rightMargin: 4
        icon: "copy"
        size: 28
        text: ""
        variant: BgButton.Ghost
        y: 2

        onClicked: frame.copied()
    }

    CodeText {
        id: words

        colors.comment: Theme.synCom
        colors.key: Theme.synKey
        colors.keyword: Theme.synKw
        colors.number: Theme.synNum
        colors.string: Theme.synStr
        colors.text: Theme.t1
        font: Theme.mono
        found: frame.found
        foundColor: Theme.accent
        language: frame.language
        lineHeight: 20
        markColor: Theme.caution
        marks: frame.marks
        text: frame.text
        width: parent.width - 24
        x: 12
        y: 30
    }
}
