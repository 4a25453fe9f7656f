// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Opens a workspace, or writes a first one.
BgDialog {
    id: dialog

    readonly property ConnectModel connecting: Console.firstRun.connecting
    readonly property bool opens: ways.currentIndex === 0

    function ask(): void {
        connecting.begin();
        open();
        takeFocus();
    }

    function takeFocus(): void {
        if (opens)
            openForm.takeFocus();
        else
            newForm.takeFocus();
    }

    function go(): void {
        if (opens)
            connecting.openFolder(connecting.path);
        else
            connecting.writeNew();
    }

    escapeCloses: !connecting.busy
    sheetWidth: 800
    text: qsTr("Opening reads files and looks at targets. It changes nothing.")
    title: qsTr("Connect an environment")

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.close()
        },
        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.t2
            horizontalAlignment: Text.AlignRight
            text: dialog.opens ? "" : dialog.connecting.missing
            type: Theme.caption
            wrapMode: Text.Wrap
        },
        BgButton {
            consequence: dialog.opens ? qsTr("What is open now is closed.") :
                                        qsTr("Writes breakglass.yaml and opens it, watched only.")
            disabledReason: {
                if (dialog.connecting.busy)
                    return qsTr("It is being read");
                return dialog.opens ? "" : dialog.connecting.missing;
            }
            icon: dialog.opens ? "plug" : "pen-line"
            keys: Words.key("Ctrl+Return")
            text: dialog.opens ? qsTr("Open the workspace") : qsTr("Write it and open it")
            variant: BgButton.Primary

            onClicked: dialog.go()
        }
    ]

    Keys.onPressed: event => {
        const isGo = [Qt.Key_Return, Qt.Key_Enter].includes(event.key)
                   && (event.modifiers & Qt.ControlModifier);
        event.accepted = isGo;
        if (isGo && (opens || connecting.missing.length === 0))
            go();
    }

    Connections {
        function onOpened(): void {
            dialog.close();
            Console.shell.open("overview");
        }

        target: dialog.connecting
    }

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        Segmented {
            id: ways

            name: qsTr("Way to connect")
            options: [qsTr("Open a workspace"), qsTr("Write a new one")]

            onChosen: Qt.callLater(dialog.takeFocus)
        }

        Rectangle {
            Accessible.name: qsTr("What is wrong")
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            border.color: Theme.cautionLine
            border.width: 1
            color: Theme.cautionBg
            implicitHeight: mistakes.implicitHeight + 2 * Theme.space3
            radius: Theme.radiusM
            visible: dialog.connecting.problems.length > 0

            ColumnLayout {
                id: mistakes

                anchors.left: parent.left
                anchors.margins: Theme.space3
                anchors.right: parent.right
                anchors.top: parent.top
                spacing: Theme.space1

                IconText {
                    icon: "triangle-alert"
                    text: qsTr("It was not opened. What was open before still is.")
                    tone: Tone.Caution
                }

                Repeater {
                    model: dialog.connecting.problems

                    MonoText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        type: Theme.mono
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }

        OpenForm {
            id: openForm

            Layout.fillWidth: true
            connecting: dialog.connecting
            visible: dialog.opens
        }

        NewForm {
            id: newForm

            Layout.fillWidth: true
            connecting: dialog.connecting
            visible: !dialog.opens
        }
    }
}
