// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// A workspace that exists: one that is known, or any folder.
ColumnLayout {
    id: form

    required property ConnectModel connecting

    function takeFocus(): void {
        pathField.takeFocus(Qt.OtherFocusReason);
        pathField.selectAll();
    }

    spacing: Theme.space4

    BgText {
        font.weight: Theme.medium
        text: qsTr("Workspaces that are known here")
    }

    FormFrame {
        Layout.topMargin: -Theme.space2
        implicitHeight: Math.min(knownList.contentHeight, 160) + 2

        ListView {
            id: knownList

            Accessible.name: qsTr("Workspaces that are known here")
            Accessible.role: Accessible.List
            activeFocusOnTab: count > 0 || activeFocus
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            keyNavigationEnabled: true
            model: form.connecting.known

            delegate: PathRow {
                required property int index
                required property string name
                required property string folder
                required property bool bundled

                detail: folder
                focused: ListView.isCurrentItem && knownList.activeFocus
                icon: bundled ? "package" : "history"
                mark: bundled ? qsTr("Simulated") : ""
                title: name
                width: knownList.width

                onPicked: form.connecting.openFolder(folder)
            }

            Keys.onReturnPressed: (currentItem as PathRow)?.picked()
        }
    }

    TextField {
        id: pathField

        Layout.fillWidth: true
        check: form.connecting.pathIsWorkspace ? FieldHead.Valid : FieldHead.Plain
        checkText: form.connecting.pathIsWorkspace ? qsTr("Holds a workspace") : ""
        code: true
        hint: qsTr("The folder that holds breakglass.yaml. Enter opens it.")
        icon: "package"
        label: qsTr("Folder")
        text: form.connecting.path

        onAccepted: form.connecting.openFolder(text)
        onEdited: form.connecting.path = text
    }

    FormFrame {
        implicitHeight: 130

        ListView {
            id: folderList

            function go(out: bool): void {
                if (out)
                    form.connecting.goUp();
                else
                    (currentItem as PathRow)?.picked();
            }

            Accessible.name: qsTr("Folders in it")
            Accessible.role: Accessible.List
            activeFocusOnTab: count > 0 || activeFocus
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: form.connecting.folders

            delegate: PathRow {
                required property string name
                required property string path
                required property bool workspace

                focused: ListView.isCurrentItem && folderList.activeFocus
                icon: workspace ? "package" : "chevron-right"
                mark: workspace ? qsTr("Workspace, Enter opens it") : ""
                title: name
                width: folderList.width

                onPicked: {
                    if (workspace)
                        form.connecting.openFolder(path);
                    else
                        form.connecting.path = path;
                }
            }

            Keys.onLeftPressed: go(!LayoutMirroring.enabled)
            Keys.onReturnPressed: (currentItem as PathRow)?.picked()
            Keys.onRightPressed: go(LayoutMirroring.enabled)
            onModelChanged: currentIndex = 0
        }

        BgText {
            anchors.centerIn: parent
            color: Theme.t3
            text: qsTr("No folders in it")
            visible: folderList.count === 0
        }
    }
}
