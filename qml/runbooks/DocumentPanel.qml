// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The document, block by block. Only what is in sight exists, so that its length does not matter.
Panel {
    id: panel

    required property RunbooksModel runbooks

    // The block last gone to; -1 once it was scrolled away from.
    property int here: -1
    // Where a search began: it goes on from there while one types.
    property int searchedFrom: 0

    // The block that headings and copying go from: the one last gone to while it is in sight, else the top one.
    function place(): int {
        const top = Math.max(0, list.indexAt(8, list.contentY + 8));
        const item = here >= 0 ? list.itemAtIndex(here) : null;
        const seen = item && item.y + item.height > list.contentY && item.y < list.contentY
              + list.height;
        return seen ? here : top;
    }

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function openFind(): void {
        findRow.visible = true;
        searchedFrom = place();
        search.takeFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function closeFind(): bool {
        if (!findRow.visible)
            return false;
        findRow.visible = false;
        search.text = "";
        runbooks.wanted = "";
        takeFocus();
        return true;
    }

    function findNext(step: int): void {
        runbooks.findFrom(place(), step);
    }

    function moveHeading(step: int): void {
        showBlock(runbooks.headingFrom(place(), step));
        takeFocus();
    }

    function showBlock(block: int): void {
        here = block;
        list.positionViewAtIndex(block, ListView.Beginning);
        // What came into sight has found its height only now.
        Qt.callLater(list.positionViewAtIndex, block, ListView.Beginning);
    }

    function scroll(by: real): void {
        here = -1;
        const end = list.originY + list.contentHeight - list.height;
        list.contentY = Math.max(list.originY, Math.min(end, list.contentY + by));
    }

    bodyPadding: 0
    title: panel.runbooks.title
    trailing: [
        KeyHint {
            anchors.verticalCenter: parent?.verticalCenter
            keys: "/"
        },
        BgText {
            color: Theme.t2
            text: qsTr("Find")
            type: Theme.caption
        }
    ]

    Connections {
        function onMarkedChanged(): void {
            if (panel.runbooks.marked >= 0)
                panel.showBlock(panel.runbooks.marked);
        }

        target: panel.runbooks
    }

    RowLayout {
        id: findRow

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        height: visible ? 52 : 0
        spacing: Theme.gap
        visible: false

        TextField {
            id: search

            Layout.fillWidth: true
            icon: "search"
            placeholder: qsTr("Find in the document")

            Keys.onEscapePressed: panel.closeFind()
            onAccepted: panel.findNext(1)
            onEdited: {
                panel.runbooks.wanted = text;
                panel.runbooks.findFrom(panel.searchedFrom - 1, 1);
            }
        }

        BgText {
            Accessible.role: Accessible.StaticText
            color: Theme.t2
            text: panel.runbooks.foundText
            type: Theme.caption
        }

        BgButton {
            Accessible.name: qsTr("Previous place")
            icon: "chevron-up"
            size: 32
            text: ""

            onClicked: panel.findNext(-1)
        }

        BgButton {
            Accessible.name: qsTr("Next place")
            icon: "chevron-down"
            size: 32
            text: ""

            onClicked: panel.findNext(1)
        }
    }

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.Document
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1
        anchors.left: parent.left
        anchors.leftMargin: 1
        anchors.right: parent.right
        anchors.rightMargin: 1
        anchors.top: findRow.bottom
        bottomMargin: Theme.padding
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        model: panel.runbooks.blocks
        pixelAligned: true
        topMargin: Theme.gap

        delegate: BlockItem {
            marked: index === panel.runbooks.marked
            treeLines: panel.runbooks.tree
            wanted: panel.runbooks.wanted
            width: list.width

            onCopied: panel.runbooks.copyCode(index)
        }

        Keys.onPressed: event => {
            const page = list.height - 40;
            const ways = new Map([[Qt.Key_Up, -40], [Qt.Key_Down, 40], [Qt.Key_PageUp, -page],
                                  [Qt.Key_PageDown, page], [Qt.Key_Space, page],
                                  [Qt.Key_Home, -1e9], [Qt.Key_End, 1e9]]);
            event.accepted = ways.has(event.key) && event.modifiers === Qt.NoModifier;
            if (event.accepted)
                panel.scroll(ways.get(event.key));
        }
        onMovementStarted: panel.here = -1

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => {
                panel.here = -1;
                list.contentY = list.originY + position * list.contentHeight;
            }
        }

        FocusRing {
            onEdge: true
            parent: list
            shown: list.activeFocus
        }
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "book-open"
        text: qsTr("Choose one on the left, or import a Markdown file.")
        title: qsTr("No runbook is open")
        visible: panel.runbooks.current < 0 && !panel.runbooks.reading
        width: parent.width - 48
    }
}
