// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The next message: filled from what is known, live until somebody edits it, and to whom it goes.
Panel {
    id: panel

    readonly property MessageComposer composer: incident.composer
    required property IncidentModel incident
    required property bool narrow
    readonly property Outbox outbox: incident.outbox
    readonly property string refusal: outbox.sending ? qsTr("A message is being sent")
          : composer.problem
    // With three lines of the message; the rest scrolls.
    readonly property real leastHeight: headerHeight + audience.implicitHeight
          + (channels.visible ? channels.implicitHeight + Theme.gap : 0) + 64
          + hint.implicitHeight + foot.implicitHeight + 2 * Theme.gap + 37
    readonly property real otherHeight: other.implicitHeight + Theme.gap
    // Where it has no room it does not go out with the message.
    readonly property bool showsOther: height >= leastHeight + otherHeight
    // An editor that is being made says that its text changes, too; that is no edit.
    property bool made: false

    signal testRequested

    function copy(): void {
        if (composer.text.length === 0) {
            Console.shell.refuse(qsTr("There is no message to copy yet."));
            return;
        }
        clipboard.put(composer.text);
        Console.shell.acknowledge(Words.copied);
    }

    function send(): void {
        if (refusal.length > 0)
            Console.shell.refuse(refusal);
        else
            incident.post();
    }

    function perform(action: string): bool {
        if (action.startsWith("template-"))
            composer.choose(Number(action.slice(9)) - 1);
        else if (action === "audience")
            composer.external = !composer.external;
        else if (action === "copy")
            copy();
        else if (action === "primary")
            send();
        else
            return false;
        return true;
    }

    function takeFocus(): void {
        area.takeFocus(Qt.OtherFocusReason);
    }

    bodyPadding: 0
    leastHeader: 44
    title: qsTr("Message")

    Component.onCompleted: made = true

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
                id: audience

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
                BgButton {
                    consequence: qsTr("Opens the list of channels. Each can be sent a test "
                          + "message there.")
                    size: 28
                    objectName: "channels"
                    text: qsTr("Channels…")
                    variant: BgButton.Ghost
                    visible: panel.outbox.anyChannels

                    onClicked: panel.testRequested()
                }
                BgText {
                    color: Theme.t2
                    text: qsTr("Severity")
                }
                Chip {
                    code: true
                    text: panel.incident.severity
                }
            }
            ChannelsRow {
                id: channels

                Layout.fillWidth: true
                compact: panel.narrow
                outbox: panel.outbox
                visible: panel.outbox.anyChannels
            }
            TextArea {
                id: area

                Accessible.name: qsTr("Message")
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: 64
                placeholder: qsTr("This workspace has no template for this audience. Write the "
                      + "message here.")

                onEdited: {
                    if (panel.made)
                        panel.composer.edit(text);
                }
            }
            FilledHint {
                id: hint

                Layout.fillWidth: true
                composer: panel.composer
            }
            OtherVersion {
                id: other

                Layout.fillWidth: true
                composer: panel.composer
                outbox: panel.outbox
                visible: panel.showsOther
            }
        }
        Divider {
            Layout.fillWidth: true
            Layout.leftMargin: 1
            Layout.rightMargin: 1
        }
        RowLayout {
            id: foot

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
                text: panel.outbox.goesText
                type: Theme.caption
                wrapMode: Text.Wrap
            }
            BgButton {
                consequence: panel.outbox.consequence
                disabledReason: panel.refusal
                icon: "send"
                keys: Words.key("Ctrl+Return")
                text: panel.outbox.sendText
                variant: BgButton.Primary

                onClicked: panel.incident.post()
            }
        }
    }

    Binding {
        property: "otherInSight"
        target: panel.outbox
        value: panel.showsOther
        when: panel.visible
    }

    Clipboard {
        id: clipboard
    }
    FilledMarks {
        composer: panel.composer
        document: area.document
        fill: Theme.accentBg
        ink: Theme.t1

        onTemplateChanged: area.moveToStart()
    }
}
