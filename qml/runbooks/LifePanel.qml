// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Who keeps the document, when it was last read through, when that is due again, and what goes with it.
Panel {
    id: panel

    required property RunbooksModel runbooks

    readonly property int labels: 92

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

        Accessible.name: label + ": " + value
        Accessible.role: Accessible.StaticText
        Layout.fillWidth: true
        implicitHeight: said.implicitHeight + 6

        BgText {
            Accessible.ignored: true
            color: Theme.t3
            text: fact.label
        }

        BgText {
            id: said

            Accessible.ignored: true
            color: Theme.inkOf(fact.tone)
            text: fact.value
            width: fact.width - x
            wrapMode: Text.Wrap
            x: panel.labels
        }
    }

    ColumnLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: 0

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
            Layout.bottomMargin: 2
            Layout.topMargin: Theme.gap
            color: Theme.t3
            text: qsTr("Goes with")
            visible: links.count > 0
        }

        Repeater {
            id: links

            model: panel.runbooks.links

            RunbookLink {
                Layout.fillWidth: true

                onPicked: panel.runbooks.openAt(runbook, 0)
            }
        }

        MonoText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            color: Theme.t3
            text: panel.runbooks.file
            type: Theme.mono
            visible: text.length > 0
            wrapMode: Text.WrapAnywhere
        }
    }
}
