// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One way in: what it is, what it brings, and the button that begins it.
Rectangle {
    id: card

    required property string title
    required property string text
    required property string icon
    required property string actionText
    required property string actionIcon
    required property string keys
    property string badge: ""
    property list<string> facts: []
    property list<string> factIcons: []
    property string consequence: ""

    signal started

    function takeFocus(): void {
        button.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.Grouping
    border.color: badge.length > 0 ? Theme.accentLine : Theme.line
    border.width: 1
    color: Theme.s1
    implicitHeight: layout.implicitHeight + 2 * Theme.space5
    radius: Theme.radiusL

    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: Theme.space5
        spacing: Theme.space4

        RowLayout {
            spacing: Theme.space3

            Rectangle {
                border.color: Theme.line2
                border.width: 1
                color: Theme.s2
                implicitHeight: 40
                implicitWidth: 40
                radius: Theme.radiusL

                Icon {
                    anchors.centerIn: parent
                    color: Theme.accent
                    name: card.icon
                    size: 22
                }
            }

            BgText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                text: card.title
                type: Theme.title
                wrapMode: Text.Wrap
            }

            Chip {
                text: card.badge
                tone: Tone.Accent
                visible: text.length > 0
            }
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t2
            text: card.text
            wrapMode: Text.Wrap
        }

        ColumnLayout {
            spacing: 6

            Repeater {
                model: card.facts

                RowLayout {
                    id: fact

                    required property int index
                    required property string modelData

                    spacing: Theme.space2

                    Icon {
                        color: Theme.t3
                        name: card.factIcons[fact.index] ?? "check"
                        size: 14
                    }

                    BgText {
                        Layout.fillWidth: true
                        color: Theme.t2
                        text: fact.modelData
                        type: Theme.caption
                        wrapMode: Text.Wrap
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        BgButton {
            id: button

            consequence: card.consequence
            icon: card.actionIcon
            keys: card.keys
            size: 40
            text: card.actionText
            variant: card.badge.length > 0 ? BgButton.Primary : BgButton.Neutral

            onClicked: card.started()
        }
    }
}
