// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// A workspace of what runs in a cluster: its context first, then what of it is to be watched.
ColumnLayout {
    id: form

    required property ClusterModel cluster

    function takeFocus(): void {
        if (cluster.found)
            foundList.takeFocus();
        else if (again.visible)
            again.forceActiveFocus(Qt.OtherFocusReason);
        else
            contextList.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space4

    FormAlert {
        details: [form.cluster.problem]
        text: form.cluster.contexts.count > 0 ? qsTr("The cluster could not be looked at.") :
                                      qsTr("There is nothing to look at.")
        visible: form.cluster.problem.length > 0
    }

    ColumnLayout {
        spacing: Theme.space2
        visible: !form.cluster.found

        BgText {
            Layout.fillWidth: true
            font.weight: Theme.medium
            text: qsTr("Contexts of your kubeconfig")
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t3
            text: qsTr("Enter looks at one: the names of what runs there are listed, as you. "
                  + "Nothing is asked before, and nothing is changed.")
            type: Theme.caption
            visible: form.cluster.contexts.count > 0
            wrapMode: Text.Wrap
        }

        FormFrame {
            implicitHeight: Math.min(Math.max(contextList.contentHeight, 32), 224) + 2
            visible: !again.visible

            ListView {
                id: contextList

                Accessible.name: qsTr("Contexts of your kubeconfig")
                Accessible.role: Accessible.List
                activeFocusOnTab: true
                anchors.fill: parent
                anchors.margins: 1
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                keyNavigationEnabled: true
                model: form.cluster.contexts

                delegate: PathRow {
                    required property int index
                    required property string name
                    required property string server
                    required property string nameSpace
                    required property bool current

                    detail: qsTr("%1, namespace %2").arg(server).arg(nameSpace)
                    focused: ListView.isCurrentItem && contextList.activeFocus
                    icon: ListView.isCurrentItem ? "circle-dot" : "circle"
                    mark: current ? qsTr("Current context") : ""
                    title: name
                    width: contextList.width

                    onPicked: {
                        contextList.currentIndex = index;
                        contextList.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }

                Keys.onReturnPressed: form.cluster.look()
                onCountChanged: currentIndex = count > 0 ? 0 : -1
                onCurrentIndexChanged: form.cluster.context = currentIndex
            }
        }

        CheckBoxRow {
            Layout.fillWidth: true
            note: qsTr("The kubeconfig names it. It runs with your rights, so know what it is.")
            text: qsTr("Let it start %1 for a token").arg(form.cluster.plugin)
            tick: form.cluster.pluginAllowed ? TickBox.TickedByPerson : TickBox.Empty
            visible: form.cluster.plugin.length > 0

            onToggled: form.cluster.pluginAllowed = !form.cluster.pluginAllowed
        }

        RowLayout {
            spacing: Theme.space3
            visible: form.cluster.looking

            IconText {
                Layout.fillWidth: true
                icon: "loader-circle"
                spinning: true
                text: qsTr("It is being looked at")
            }

            BgButton {
                size: 30
                text: qsTr("Stop")

                onClicked: form.cluster.stop()
            }
        }

        BgButton {
            id: again

            icon: "rotate-ccw"
            text: qsTr("Read the kubeconfig again")
            visible: form.cluster.contexts.count === 0 && form.cluster.problem.length > 0

            onClicked: {
                form.cluster.readAgain();
                form.takeFocus();
            }
        }
    }

    FoundList {
        id: foundList

        Layout.fillWidth: true
        cluster: form.cluster
        visible: form.cluster.found

        onOtherWanted: {
            form.cluster.leave();
            form.takeFocus();
        }
    }

    RowLayout {
        spacing: Theme.space4
        uniformCellSizes: true
        visible: form.cluster.found

        TextField {
            Layout.fillWidth: true
            label: qsTr("Name of the workspace")
            maximumLength: 60
            text: form.cluster.name

            onEdited: form.cluster.name = text
        }

        TextField {
            Layout.fillWidth: true
            code: true
            label: qsTr("Folder it is written into")
            text: form.cluster.folder

            onEdited: form.cluster.folder = text
        }
    }
}
