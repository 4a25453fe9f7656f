// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// Everything by name, with the keyboard alone: type, up and down, Enter.
Item {
    id: sheet

    readonly property PaletteModel palette: Console.palette
    property real topInset: 0
    property real bottomInset: 0
    // It covers what is below on purpose.
    readonly property bool liesOver: true

    function ask(): void {
        palette.begin();
        visible = true;
        trap.active = true;
        field.text = "";
        field.takeFocus(Qt.ShortcutFocusReason);
    }

    function close(): void {
        trap.active = false;
        visible = false;
    }

    function move(by: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        const row = list.currentItem as PaletteRow;
        if (row)
            Accessible.announce(row.title, Accessible.Polite);
    }

    function moveByKey(key: int): bool {
        const steps = {
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -8,
            [Qt.Key_PageDown]: 8
        };
        const by = steps[key] ?? 0;
        if (by !== 0)
            move(by);
        return by !== 0;
    }

    anchors.fill: parent
    visible: false
    z: 100

    Rectangle {
        anchors.bottomMargin: sheet.bottomInset
        anchors.fill: parent
        anchors.topMargin: sheet.topInset
        color: Theme.scrim

        TapHandler {
            onTapped: sheet.close()
        }
    }

    FocusTrap {
        id: trap

        Accessible.description: sheet.palette.summary
        Accessible.name: qsTr("Search or run a command")
        Accessible.role: Accessible.Dialog
        anchors.horizontalCenter: parent.horizontalCenter
        height: content.implicitHeight + 2 * Theme.space3
        width: Math.min(720, sheet.width - 64)
        y: sheet.topInset + Theme.space4

        Keys.onEscapePressed: sheet.close()
        Keys.onPressed: event => event.accepted = sheet.moveByKey(event.key)

        Rectangle {
            anchors.fill: parent
            border.color: Theme.line3
            border.width: 1
            color: Theme.s3
            radius: Theme.radiusXL

            // A press on the sheet is not one beside it.
            TapHandler {}
        }

        ColumnLayout {
            id: content

            anchors.left: parent.left
            anchors.margins: Theme.space3
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.space2

            TextField {
                id: field

                Layout.fillWidth: true
                icon: "search"
                placeholder: qsTr("A service, a runbook, a drill, a command")

                onAccepted: sheet.palette.choose(list.currentIndex)
                onEdited: {
                    sheet.palette.query = text;
                    list.currentIndex = 0;
                }
            }

            ListView {
                id: list

                Accessible.name: qsTr("What was found")
                Accessible.role: Accessible.List
                Layout.fillWidth: true
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                highlightMoveDuration: 0
                implicitHeight: Math.min(contentHeight, 11 * 36, sheet.height - sheet.topInset
                                         - sheet.bottomInset - 140)
                model: sheet.palette.results

                delegate: PaletteRow {
                    current: ListView.isCurrentItem
                    width: list.width

                    onPicked: sheet.palette.choose(index)
                }
            }

            RowLayout {
                spacing: Theme.space2

                BgText {
                    Layout.fillWidth: true
                    color: Theme.t3
                    text: sheet.palette.summary
                    type: Theme.caption
                }

                KeyHint {
                    keys: "↑ ↓"
                }

                KeyHint {
                    keys: Words.key("Return")
                }

                KeyHint {
                    keys: "Esc"
                }
            }
        }
    }

    Connections {
        function onDone(): void {
            sheet.close();
        }

        function onFound(): void {
            list.currentIndex = 0;
        }

        target: sheet.palette
    }
}
