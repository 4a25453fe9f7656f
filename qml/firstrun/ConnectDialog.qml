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
    readonly property bool looks: ways.currentIndex === 2
    // What the first button does: lists what runs there, before there is anything to write.
    readonly property bool willLook: looks && !connecting.cluster.found
    // What keeps the first button from doing what it says.
    readonly property string missing: {
        if (looks)
            return connecting.cluster.missing;
        return opens ? "" : connecting.missing;
    }

    // `action`: "connect", or "cluster" for the way that begins at one.
    function ask(action: string): void {
        connecting.begin();
        if (action === "cluster")
            ways.currentIndex = 2;
        else if (looks)
            ways.currentIndex = 0;
        open();
        enter();
        takeFocus();
    }

    // The way that is chosen has what it needs. The focus stays: the arrows may go on to the next way.
    function enter(): void {
        if (looks)
            connecting.cluster.enter();
    }

    function takeFocus(): void {
        if (looks)
            clusterForm.takeFocus();
        else if (opens)
            openForm.takeFocus();
        else
            newForm.takeFocus();
    }

    function go(): void {
        if (willLook)
            connecting.cluster.look();
        else if (looks)
            connecting.writeFound();
        else if (opens)
            connecting.openFolder(connecting.path);
        else
            connecting.writeNew();
    }

    escapeCloses: !connecting.busy
    sheetWidth: 800
    text: qsTr("Nothing is changed on a target. Only the form for a new workspace "
          + "writes a file: breakglass.yaml, where you say.")
    title: qsTr("Connect an environment")

    onClosed: connecting.end()

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
            text: dialog.missing
            type: Theme.caption
            wrapMode: Text.Wrap
        },
        BgButton {
            consequence: {
                if (dialog.willLook)
                    return qsTr("Lists the names of what runs there. Changes nothing.");
                return dialog.opens ? qsTr("What is open now is closed.") :
                                      qsTr("Writes breakglass.yaml and opens it, watched only.");
            }
            disabledReason: dialog.connecting.busy ? qsTr("It is being read") : dialog.missing
            icon: {
                if (dialog.willLook)
                    return "eye";
                return dialog.opens ? "plug" : "pen-line";
            }
            keys: Words.key("Ctrl+Return")
            text: {
                if (dialog.willLook)
                    return qsTr("Look");
                return dialog.opens ? qsTr("Open the workspace") : qsTr("Write it and open it");
            }
            variant: BgButton.Primary

            onClicked: dialog.go()
        }
    ]

    Keys.onPressed: event => {
        const isGo = [Qt.Key_Return, Qt.Key_Enter].includes(event.key)
                   && (event.modifiers & Qt.ControlModifier);
        event.accepted = isGo;
        if (isGo && missing.length === 0)
            go();
    }

    Connections {
        function onOpened(): void {
            dialog.close();
            Console.shell.open("overview");
        }

        target: dialog.connecting
    }

    // Where the focus was may be gone: the button that stops, or a list that is empty now.
    Connections {
        function onEnded(): void {
            if (dialog.visible && dialog.looks && !ways.activeFocus)
                Qt.callLater(dialog.takeFocus);
        }

        target: dialog.connecting.cluster
    }

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        Segmented {
            id: ways

            name: qsTr("Way to connect")
            objectName: "ways"
            options: [qsTr("Open a workspace"), qsTr("Write a new one"),
                qsTr("Look at a cluster")]

            Keys.onReturnPressed: event => {
                event.accepted = event.modifiers === Qt.NoModifier;
                if (event.accepted)
                    dialog.takeFocus();
            }
            onChosen: {
                dialog.connecting.forgetProblems();
                Qt.callLater(dialog.enter);
            }
        }

        FormAlert {
            details: dialog.connecting.problems
            text: Console.shell.connected
                  ? qsTr("It was not opened. What was open before still is.")
                  : qsTr("It was not opened.")
            visible: dialog.connecting.problems.length > 0
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
            visible: !dialog.opens && !dialog.looks
        }

        ClusterForm {
            id: clusterForm

            Layout.fillWidth: true
            cluster: dialog.connecting.cluster
            visible: dialog.looks
        }
    }
}
