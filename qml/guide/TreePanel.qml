// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// One question at a time, the way that led to it, and what Breakglass found for each answer.
FocusScope {
    id: tree

    required property bool compact
    required property GuideModel guide
    readonly property string ledText: qsTr("The answers lead here. It stands first on the right.")
    readonly property string noTreeText: guide.strategies.count > 0
          ? qsTr("This runbook has no questions. Choose on the right.")
          : qsTr("This runbook has no questions, and this workspace names no strategies.")
    readonly property bool open: guide.question.length > 0

    function takeFocus(): void {
        answers.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: panel.implicitHeight

    Panel {
        id: panel

        anchors.fill: parent
        bodyPadding: tree.compact ? 12 : 16
        subtitle: tree.guide.questionCount
        title: qsTr("Decision tree")

        trailing: BgButton {
            consequence: qsTr("Takes the last answer back.")
            keys: "Backspace"
            size: 28
            text: Words.back
            variant: BgButton.Ghost
            visible: tree.guide.answered

            onClicked: tree.guide.goBack()
        }

        ScrollArea {
            id: scroll

            anchors.fill: parent
            focusable: false
            implicitHeight: contentHeight

            Column {
                spacing: tree.compact ? 8 : 12
                width: scroll.width

                Flow {
                    spacing: Theme.gap
                    width: parent.width

                    Repeater {
                        id: crumbs

                        model: tree.guide.crumbs

                        Crumb {
                            required property int index

                            last: index === crumbs.count - 1
                        }
                    }
                }
                BgText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    text: tree.open ? tree.guide.question : tree.guide.decided
                    type: Theme.h1
                    visible: text.length > 0
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                BgText {
                    color: Theme.t2
                    text: tree.guide.hasTree ? tree.ledText : tree.noTreeText
                    visible: !tree.open
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Answers {
                    id: answers

                    compact: tree.compact
                    focus: true
                    guide: tree.guide
                    width: parent.width

                    onRevealed: (y, length) => scroll.reveal(answers.y + y, length)
                }
            }
        }
    }
}
