// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Facts as they happened, newest first, and a note of one's own.
Panel {
    id: panel

    readonly property list<string> filters: ["all", "operations", "decisions", "messages"]
    required property IncidentModel incident

    function addNote(): void {
        if (note.text.trim().length > 0)
            incident.addNote(note.text);
    }

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function takeNote(): void {
        note.takeFocus(Qt.ShortcutFocusReason);
    }

    bodyPadding: 0
    headerHeight: 46
    subtitle: width < 520 ? "" : incident.entriesText
    title: qsTr("Timeline")

    trailing: [
        Segmented {
            name: qsTr("Show")
            options: panel.incident.filterTitles
            size: 28

            Binding on currentIndex {
                value: panel.filters.indexOf(panel.incident.filter)
            }

            onChosen: index => panel.incident.filter = panel.filters[index]
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ListView {
            id: list

            Accessible.name: panel.title
            Accessible.role: Accessible.List
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: count > 0 || activeFocus
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: panel.incident.timeline
            topMargin: 6

            delegate: TimelineRow {
                required property int index

                current: ListView.isCurrentItem && list.activeFocus
                last: index === list.count - 1
                width: list.width

                onPicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }

            ScrollThumb {
                parent: list
                position: list.visibleArea.yPosition
                ratio: list.visibleArea.heightRatio

                onMoved: position => list.contentY = list.originY + position * list.contentHeight
            }
            EmptyState {
                anchors.centerIn: parent
                icon: "scroll-text"
                title: qsTr("Nothing of this kind yet")
                visible: list.count === 0
            }
        }
        Divider {
            Layout.fillWidth: true
            Layout.leftMargin: 1
            Layout.rightMargin: 1
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.padding
            Layout.margins: 10
            Layout.rightMargin: Theme.padding
            spacing: Theme.gap

            TextField {
                id: note

                Layout.fillWidth: true
                maximumLength: 2000
                placeholder: qsTr("Add a note to the timeline")

                onAccepted: panel.addNote()
            }
            BgButton {
                disabledReason: note.text.trim().length === 0 ? qsTr("The note is empty") : ""
                keys: "Alt+N"
                text: qsTr("Add note")

                onClicked: panel.addNote()
            }
        }
    }
    Connections {
        function onNoteAdded(): void {
            note.text = "";
        }

        target: panel.incident
    }
}
