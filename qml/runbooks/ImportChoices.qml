// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The path, and below it what lies where it leads: folders and Markdown files.
ColumnLayout {
    id: choices

    required property RunbookImport importing

    function takeFocus(): void {
        field.takeFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space3

    TextField {
        id: field

        Layout.fillWidth: true
        code: true
        hint: qsTr("Type a path, or choose below: ↓ goes to the list, Enter opens.")
        icon: "file-text"
        label: qsTr("Markdown file")

        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: choices.importing.read()
        onEdited: choices.importing.path = text

        Binding on text {
            value: choices.importing.path
        }
    }

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.line2
        border.width: 1
        color: Theme.field
        implicitHeight: 232
        radius: Theme.radiusM

        ListView {
            id: list

            Accessible.name: qsTr("Folders and Markdown files")
            Accessible.role: Accessible.List
            activeFocusOnTab: count > 0 || activeFocus
            anchors.fill: parent
            anchors.margins: 1
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: choices.importing.choices

            delegate: Rectangle {
                id: choice

                required property bool folder
                required property int index
                required property string name

                Accessible.name: choice.folder ? qsTr("Folder %1").arg(choice.name) : choice.name
                Accessible.role: Accessible.ListItem
                Accessible.onPressAction: choices.importing.choose(choice.index)
                color: ListView.isCurrentItem && list.activeFocus ? Theme.sel : hover.hovered
                                                                    ? Theme.hover : "transparent"
                height: 30
                width: list.width

                IconText {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    icon: choice.folder ? "chevron-right" : "file-text"
                    iconInk: choice.folder ? Theme.t3 : Theme.accent
                    text: choice.folder ? choice.name + "/" : choice.name
                }

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: choices.importing.choose(choice.index)
                }
            }

            Keys.onReturnPressed: choices.importing.choose(currentIndex)

            FocusRing {
                onEdge: true
                parent: list
                shown: list.activeFocus
            }

            ScrollThumb {
                parent: list
                position: list.visibleArea.yPosition
                ratio: list.visibleArea.heightRatio

                onMoved: position => list.contentY = position * list.contentHeight
            }
        }

        BgText {
            anchors.centerIn: parent
            color: Theme.t3
            text: qsTr("Nothing here ends in .md")
            visible: list.count === 0
        }
    }
}
