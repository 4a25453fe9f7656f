// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme

// A sheet over the page. It keeps the keyboard while it is open and gives it back afterwards. The
// scrim leaves out what must stay in sight: stripe, top bar, incident strip, and the status bar.
Item {
    id: dialog

    required property string title
    property string text: ""
    // The numbers are those of EnvironmentLabel.Kind. Staging and Sandbox have no stripe.
    property int kind: EnvironmentLabel.Staging
    property real topInset: 0
    property real bottomInset: 0
    property int sheetWidth: 600
    property bool escapeCloses: true
    // It covers what is below on purpose.
    readonly property bool liesOver: true
    // The line above the title, and the buttons below the body.
    property alias header: headerRow.data
    property alias footer: footerRow.data
    default property alias body: bodyArea.data
    readonly property bool marked: kind !== EnvironmentLabel.Staging
                                   && kind !== EnvironmentLabel.Sandbox

    signal closed

    function open(): void {
        visible = true;
        trap.active = true;
    }

    function close(): void {
        if (!visible)
            return;
        trap.active = false;
        visible = false;
        closed();
    }

    anchors.fill: parent
    visible: false
    z: 100

    // Nothing below the sheet can be pressed while it is open.
    Rectangle {
        anchors.bottomMargin: dialog.bottomInset
        anchors.fill: parent
        anchors.topMargin: dialog.topInset
        color: Theme.scrim

        MouseArea {
            acceptedButtons: Qt.AllButtons
            anchors.fill: parent
            hoverEnabled: true

            onWheel: wheel => wheel.accepted = true
        }
    }

    FocusTrap {
        id: trap

        Accessible.description: dialog.text
        Accessible.name: dialog.title
        Accessible.role: Accessible.Dialog
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(layout.implicitHeight + 2, dialog.height - dialog.topInset
                         - dialog.bottomInset - 32)
        width: Math.min(dialog.sheetWidth, dialog.width - 32)
        y: dialog.topInset + (dialog.height - dialog.topInset - dialog.bottomInset - height) / 2

        Keys.onEscapePressed: event => {
            event.accepted = dialog.escapeCloses;
            if (dialog.escapeCloses)
                dialog.close();
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.line3
            border.width: 1
            color: Theme.s3
            radius: Theme.radiusXL
        }

        ColumnLayout {
            id: layout

            anchors.fill: parent
            anchors.margins: 1
            spacing: 0

            SheetEnd {
                Layout.fillWidth: true
                color: stripe.color
                implicitHeight: stripe.height
                upper: true
                visible: dialog.marked

                EnvironmentStripe {
                    id: stripe

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.radiusXL
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.radiusXL
                    kind: dialog.kind
                }
            }

            ColumnLayout {
                Layout.bottomMargin: 20
                Layout.leftMargin: 24
                Layout.rightMargin: 24
                Layout.topMargin: 20
                spacing: 8

                RowLayout {
                    id: headerRow

                    spacing: Theme.gap
                    visible: children.length > 0
                }

                BgText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    text: dialog.title
                    type: Theme.h1
                    wrapMode: Text.Wrap
                }

                BgText {
                    Layout.fillWidth: true
                    color: Theme.t2
                    text: dialog.text
                    visible: text.length > 0
                    wrapMode: Text.Wrap
                }
            }

            Divider {
                Layout.fillWidth: true
                color: Theme.line2
            }

            ScrollArea {
                Accessible.name: dialog.title
                Layout.fillHeight: true
                Layout.fillWidth: true
                implicitHeight: contentHeight

                Item {
                    implicitHeight: (bodyArea.children[0]?.implicitHeight ?? 0) + 40
                    width: parent.width

                    Item {
                        id: bodyArea

                        anchors.bottomMargin: 20
                        anchors.fill: parent
                        anchors.leftMargin: 24
                        anchors.rightMargin: 24
                        anchors.topMargin: 20
                    }
                }
            }

            Divider {
                Layout.fillWidth: true
                color: Theme.line2
            }

            SheetEnd {
                Layout.fillWidth: true
                color: Theme.s2
                implicitHeight: footerRow.implicitHeight + 32
                upper: false

                RowLayout {
                    id: footerRow

                    anchors.left: parent.left
                    anchors.leftMargin: 24
                    anchors.right: parent.right
                    anchors.rightMargin: 24
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 12
                }
            }
        }
    }
}
