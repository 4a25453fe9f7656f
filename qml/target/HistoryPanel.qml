// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Every revision: what changed, how its first half hour went, and whether it can still be had.
Panel {
    id: panel

    required property ServiceModel service

    // Columns go in this order when there is no room: author, then the first half hour (UI.md section 3).
    readonly property bool showsAuthor: width > 820
    readonly property bool showsFirst: width > 640

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function move(rows: int): void {
        const wanted = Math.max(0, Math.min(list.count - 1, service.selected + rows));
        service.selected = wanted;
        list.positionViewAtIndex(wanted, ListView.Contain);
    }

    bodyPadding: 0
    subtitle: service.historyText
    title: qsTr("Release history")
    trailing: [
        KeyHint {
            anchors.verticalCenter: parent?.verticalCenter
            keys: "J"
        },
        KeyHint {
            anchors.verticalCenter: parent?.verticalCenter
            keys: "K"
        },
        BgText {
            color: Theme.t2
            text: qsTr("Select")
            type: Theme.caption
        }
    ]

    HistoryHeader {
        id: header

        showsAuthor: panel.showsAuthor
        showsFirst: panel.showsFirst
        width: parent.width
    }

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.Table
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: panel.service.selected
        focus: true
        model: panel.service.revisions
        reuseItems: true

        delegate: RevisionRow {
            required property int index

            focused: list.activeFocus && selected
            selected: index === panel.service.selected
            showsAuthor: panel.showsAuthor
            showsFirst: panel.showsFirst
            width: list.width

            onPicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.service.selected = index;
            }
        }

        Keys.onDownPressed: panel.move(1)
        Keys.onUpPressed: panel.move(-1)

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }
}
