// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// What runs in a cluster, to be ticked.
ColumnLayout {
    id: found

    required property ClusterModel cluster

    // Another context is wanted.
    signal otherWanted

    function takeFocus(): void {
        if (found.cluster.rows.count > 0)
            list.forceActiveFocus(Qt.OtherFocusReason);
        else
            filterField.takeFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space2

    RowLayout {
        spacing: Theme.space3

        BgText {
            Layout.fillWidth: true
            elide: Text.ElideMiddle
            font.weight: Theme.medium
            mayElide: true
            text: found.cluster.contextText
        }

        BgButton {
            size: 30
            text: qsTr("Another context")
            variant: BgButton.Ghost

            onClicked: found.otherWanted()
        }
    }

    RowLayout {
        spacing: Theme.space3

        TextField {
            id: filterField

            Layout.fillWidth: true
            icon: "search"
            placeholder: qsTr("Filter by name, kind or namespace")
            text: found.cluster.filter

            onEdited: found.cluster.filter = text
        }

        BgButton {
            consequence: qsTr("All that the filter shows")
            text: qsTr("Tick all")

            onClicked: found.cluster.tickAll(true)
        }

        BgButton {
            consequence: qsTr("All that the filter shows")
            text: qsTr("Tick none")

            onClicked: found.cluster.tickAll(false)
        }
    }

    FormFrame {
        implicitHeight: Math.min(Math.max(list.contentHeight, 64), 192) + 2

        ListView {
            id: list

            Accessible.description: found.cluster.count
            Accessible.name: qsTr("What runs there")
            Accessible.role: Accessible.List
            activeFocusOnTab: count > 0 || activeFocus
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            keyNavigationEnabled: true
            model: found.cluster.rows
            reuseItems: true

            delegate: FoundItem {
                required property int index

                focused: ListView.isCurrentItem && list.activeFocus
                width: list.width

                onToggled: {
                    list.currentIndex = index;
                    found.cluster.toggle(index);
                }
            }

            Keys.onSpacePressed: event => {
                if (!event.isAutoRepeat)
                    found.cluster.toggle(currentIndex);
            }
            onCountChanged: {
                if (currentIndex < 0 && count > 0)
                    currentIndex = 0;
            }
        }

        BgText {
            anchors.centerIn: parent
            color: Theme.t3
            text: qsTr("Nothing to show")
            visible: found.cluster.rows.count === 0
        }
    }

    RowLayout {
        spacing: Theme.space3

        BgText {
            Layout.fillWidth: true
            font.weight: Theme.medium
            text: found.cluster.count
        }

        CheckBoxRow {
            text: qsTr("Show what belongs to Kubernetes, too")
            tick: found.cluster.systemShown ? TickBox.TickedByPerson : TickBox.Empty

            onToggled: found.cluster.systemShown = !found.cluster.systemShown
        }
    }

    Repeater {
        model: found.cluster.notes

        RowLayout {
            id: note

            required property string modelData

            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                color: Theme.t2
                name: "info"
                size: 16
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: note.modelData
                type: Theme.caption
                wrapMode: Text.Wrap
            }
        }
    }
}
