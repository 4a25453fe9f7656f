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
    property int wanted: -1
    property string shown: ""

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    // The page may still be on its way: then the row is selected when it is here.
    function move(rows: int): void {
        if (list.count === 0)
            return;
        // The selection may be where nobody looks: then it goes on from what is in sight.
        const next = list.currentIndex < 0 ? Math.max(0, list.indexAt(1, list.contentY + 1))
                                             + (Math.abs(rows) > 1 ? rows : 0)
                                           : list.currentIndex + rows;
        wanted = Math.max(0, Math.min(list.count - 1, next));
        list.positionViewAtIndex(wanted, ListView.Contain);
        service.selected = wanted;
    }

    function perform(action: string): bool {
        if (action === "older" || action === "newer")
            move(action === "older" ? 1 : -1);
        else if (action === "find")
            find();
        else if (action === "sort")
            service.sortNext();
        else
            return false;
        return true;
    }

    // Once for each selection; where the operator looks afterwards is theirs.
    function showSelected(): void {
        if (service.selected < 0 || service.selectedName === shown)
            return;
        shown = service.selectedName;
        list.positionViewAtIndex(service.selected, ListView.Contain);
    }

    function find(): void {
        field.takeFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    // A page at a time, or to an end.
    function moveByKey(key: int): bool {
        const page = Math.max(1, Math.floor(list.height / 40) - 1);
        const steps = {
            [Qt.Key_PageUp]: -page,
            [Qt.Key_PageDown]: page,
            [Qt.Key_Home]: -list.count,
            [Qt.Key_End]: list.count
        };
        if (steps[key] === undefined)
            return false;
        move(steps[key]);
        return true;
    }

    bodyPadding: 0
    headerHeight: 48
    subtitle: service.historyText
    title: qsTr("Release history")
    trailing: [
        BgText {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.t2
            text: panel.service.orderText
            type: Theme.caption
            visible: panel.showsAuthor
        },
        KeyHint {
            anchors.verticalCenter: parent?.verticalCenter
            keys: "O"
            visible: panel.showsAuthor
        },
        TextField {
            id: field

            anchors.verticalCenter: parent?.verticalCenter
            icon: "search"
            keys: "/"
            placeholder: qsTr("Find in the history")
            width: panel.showsAuthor ? 300 : 260

            Keys.onDownPressed: panel.takeFocus()
            Keys.onEscapePressed: {
                panel.service.needle = "";
                panel.takeFocus();
            }
            onAccepted: panel.takeFocus()
            onEdited: panel.service.needle = text

            Binding on text {
                value: panel.service.needle
            }
        }
    ]

    HistoryHeader {
        id: header

        order: panel.service.order
        showsAuthor: panel.showsAuthor
        showsFirst: panel.showsFirst
        width: parent.width

        onSorted: order => panel.service.order = order
    }

    Notice {
        id: trouble

        anchors.left: parent.left
        anchors.margins: visible ? 8 : 0
        anchors.right: parent.right
        anchors.top: header.bottom
        height: visible ? implicitHeight : 0
        text: panel.service.historyTrouble
        tone: Tone.Caution
        visible: text.length > 0
    }

    BgText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.centerIn: list
        color: Theme.t3
        horizontalAlignment: Text.AlignHCenter
        text: panel.service.historyNote
        visible: text.length > 0
        width: Math.min(implicitWidth, list.width - 2 * Theme.padding)
        wrapMode: Text.Wrap
    }

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.Table
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: trouble.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: panel.service.selected
        focus: true
        // A page that comes back with the selection in it must not take the view along.
        highlightFollowsCurrentItem: false
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
                panel.wanted = -1;
                panel.service.selected = index;
            }
        }

        Keys.onDownPressed: panel.move(1)
        Keys.onUpPressed: panel.move(-1)
        Keys.onPressed: event => event.accepted = panel.moveByKey(event.key)

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }

    Connections {
        function onQuestionChanged(): void {
            panel.wanted = -1;
            list.positionViewAtBeginning();
        }

        function onSelectionChanged(): void {
            panel.showSelected();
            if (panel.wanted >= 0 && panel.service.selected !== panel.wanted)
                panel.service.selected = panel.wanted;
            if (panel.service.selected === panel.wanted)
                panel.wanted = -1;
        }

        target: panel.service
    }
}
