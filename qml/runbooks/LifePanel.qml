// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Who keeps the document, when it was last read through, when that is due again, and what goes with it.
Panel {
    id: panel

    required property RunbooksModel runbooks

    // As wide as the longest of them.
    readonly property real labels: {
        let widest = 92;
        for (let i = 0; i < facts.children.length; ++i)
            widest = Math.max(widest, (facts.children[i] as Fact)?.needed ?? 0);
        return widest;
    }

    title: qsTr("Document")
    trailing: [
        IconText {
            icon: "calendar"
            text: Words.overdue
            tone: Tone.Caution
            type: Theme.caption
            visible: panel.runbooks.overdue
        }
    ]

    component Fact: Item {
        id: fact

        required property string label
        required property string value
        property int tone: Tone.Neutral
        readonly property real needed: Math.ceil(labelText.implicitWidth) + 12

        Accessible.name: label + ": " + value
        Accessible.role: Accessible.StaticText
        implicitHeight: said.implicitHeight + 6
        width: parent?.width ?? 0

        BgText {
            id: labelText

            Accessible.ignored: true
            anchors.left: parent.left
            color: Theme.t3
            text: fact.label
        }

        BgText {
            id: said

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: panel.labels
            color: Theme.inkOf(fact.tone)
            text: fact.value
            width: fact.width - panel.labels
            wrapMode: Text.Wrap
        }
    }

    ScrollArea {
        anchors.fill: parent
        implicitHeight: contentHeight

        // Not a layout: words that wrap would change its height in the middle of the place's own.
        Column {
            id: facts

            width: parent?.width ?? 0

            Fact {
                label: qsTr("Version")
                value: panel.runbooks.version
            }

            Fact {
                label: qsTr("Owner")
                value: panel.runbooks.owner
            }

            Fact {
                label: qsTr("Reviewed")
                value: panel.runbooks.reviewed
            }

            Fact {
                label: qsTr("Review cycle")
                value: panel.runbooks.cycle
            }

            Fact {
                label: qsTr("Next review")
                tone: panel.runbooks.overdue ? Tone.Caution : Tone.Neutral
                value: panel.runbooks.review
            }

            Fact {
                label: qsTr("Guides for")
                value: panel.runbooks.guides
            }

            BgText {
                anchors.left: parent.left
                bottomPadding: 2
                color: Theme.t3
                text: qsTr("Goes with")
                topPadding: Theme.gap
                visible: links.count > 0
            }

            Repeater {
                id: links

                model: panel.runbooks.links

                RunbookLink {
                    width: facts.width

                    onPicked: panel.runbooks.openAt(runbook, 0)
                }
            }

            MonoText {
                color: Theme.t3
                text: panel.runbooks.file
                topPadding: Theme.gap
                type: Theme.mono
                visible: text.length > 0
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
