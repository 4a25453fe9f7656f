// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The next message: filled from what is known, live until somebody edits it.
Panel {
    id: panel

    readonly property MessageComposer composer: incident.composer
    required property IncidentModel incident
    required property bool narrow
    readonly property string refusal: incident.sending ? qsTr("The message is being written")
          : composer.problem
    required property bool showsOther

    function copy(): void {
        clipboard.text = composer.text;
        clipboard.selectAll();
        clipboard.copy();
        Accessible.announce(Words.copied);
    }

    function perform(action: string): bool {
        if (action.startsWith("template-"))
            composer.choose(Number(action.slice(9)) - 1);
        else if (action === "audience")
            composer.external = !composer.external;
        else if (action === "copy")
            copy();
        else if (action === "primary")
            incident.post();
        else
            return false;
        return true;
    }

    function takeFocus(): void {
        area.takeFocus(Qt.OtherFocusReason);
    }

    bodyPadding: 0
    headerHeight: 44
    title: qsTr("Message")

    trailing: [
        Segmented {
            keys: panel.narrow ? [] : ["Alt+1", "Alt+2", "Alt+3"]
            name: qsTr("Template")
            options: panel.composer.templates
            size: 28

            Binding on currentIndex {
                value: panel.composer.current
            }

            onChosen: index => panel.composer.choose(index)
        }
    ]

    Component.onCompleted: area.text = composer.text

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.bottomMargin: 8
            Layout.leftMargin: Theme.padding
            Layout.rightMargin: Theme.padding
            Layout.topMargin: 8
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap

                BgText {
                    color: Theme.t2
                    text: qsTr("Audience")
                }
                Segmented {
                    icons: ["users", "globe"]
                    keys: ["", panel.narrow ? "" : "Alt+A"]
                    name: qsTr("Audience")
                    options: [qsTr("Internal"), qsTr("External")]
                    size: 28

                    Binding on currentIndex {
                        value: panel.composer.external ? 1 : 0
                    }

                    onChosen: index => panel.composer.external = index === 1
                }
                Item {
                    Layout.fillWidth: true
                }
                BgText {
                    color: Theme.t3
                    text: panel.composer.lengthText
                    type: Theme.caption
                }
                BgButton {
                    consequence: qsTr("Throws your changes away and fills the template again.")
                    icon: "rotate-ccw"
                    size: 28
                    text: qsTr("Fill in again")
                    variant: BgButton.Ghost
                    visible: panel.composer.edited

                    onClicked: panel.composer.refill()
                }
            }
            TextArea {
                id: area

                Accessible.name: qsTr("Message")
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 84
                placeholder: qsTr("This workspace has no template for this audience. Write the "
                      + "message here.")

                onEdited: panel.composer.edit(text)
            }
            IconText {
                readonly property bool incomplete: panel.composer.missing.length > 0

                Layout.fillWidth: true
                icon: incomplete ? "triangle-alert"
                      : panel.composer.edited ? "pen-line"
                      : "activity"
                ink: incomplete ? Theme.caution : Theme.t3
                text: incomplete ? panel.composer.missing
                      : panel.composer.edited ? qsTr("Edited by you. It no longer changes.")
                      : qsTr("Filled in from the record. It stays live until you edit it.")
                type: Theme.caption
            }
            Rectangle {
                Layout.fillWidth: true
                border.color: Theme.line
                border.width: 1
                color: Theme.s2
                implicitHeight: other.implicitHeight + 16
                radius: Theme.radiusM
                visible: panel.showsOther

                Column {
                    id: other

                    anchors.left: parent.left
                    anchors.margins: 12
                    anchors.right: parent.right
                    y: 8

                    BgText {
                        font.weight: Theme.medium
                        text: panel.composer.otherTitle
                        width: parent.width
                    }
                    BgText {
                        color: Theme.t2
                        elide: Text.ElideRight
                        maximumLineCount: 3
                        text: panel.composer.otherText
                        type: Theme.caption
                        width: parent.width
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        Divider {
            Layout.fillWidth: true
            Layout.leftMargin: 1
            Layout.rightMargin: 1
        }
        RowLayout {
            Layout.bottomMargin: 10
            Layout.leftMargin: 8
            Layout.rightMargin: Theme.padding
            Layout.topMargin: 10
            spacing: Theme.gap

            BgButton {
                icon: "copy"
                keys: panel.narrow ? "" : "Alt+C"
                text: Words.copy
                variant: BgButton.Ghost

                onClicked: panel.copy()
            }
            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                maximumLineCount: 2
                text: qsTr("Slack, e-mail and others come with the channels. Copy it there.")
                type: Theme.caption
                wrapMode: Text.Wrap
            }
            BgButton {
                consequence: qsTr("Writes the message to the record. The next update is counted "
                      + "from it.")
                disabledReason: panel.refusal
                icon: "send"
                keys: "Ctrl+Enter"
                text: qsTr("Post to the timeline")
                variant: BgButton.Primary

                onClicked: panel.incident.post()
            }
        }
    }

    // The clipboard is reached through a text that nobody sees.
    TextEdit {
        id: clipboard

        Accessible.ignored: true
        textFormat: TextEdit.PlainText
        visible: false
    }
    Connections {
        function onChanged(): void {
            if (area.text !== panel.composer.text)
                area.text = panel.composer.text;
        }

        target: panel.composer
    }
}
