// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The entries, newest first. The end of the list asks for more.
Panel {
    id: panel

    required property AuditModel audit

    function takeFocus(): void {
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    function move(rows: int): void {
        audit.move(rows);
        takeFocus();
    }

    bodyPadding: 0

    component Head: BgText {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.t3
        type: Theme.caption
    }

    AuditColumns {
        id: columns

        width: panel.width - 2
    }

    Item {
        id: header

        height: 36
        width: parent.width

        Head {
            text: qsTr("Time, UTC")
            x: columns.time
        }

        Head {
            text: qsTr("Who")
            x: columns.who
        }

        Head {
            text: qsTr("What")
            x: columns.what
        }

        Head {
            text: qsTr("Incident or plan")
            visible: columns.showsAbout
            x: columns.about
        }

        Head {
            text: qsTr("Hash")
            visible: columns.showsHash
            x: columns.hash
        }

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    ListView {
        id: list

        Accessible.name: qsTr("Entries of the record")
        Accessible.role: Accessible.Table
        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: 1
        anchors.right: parent.right
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: panel.audit.selected
        focus: true
        highlightFollowsCurrentItem: true
        model: panel.audit.rows
        reuseItems: true

        delegate: AuditLine {
            required property int index

            columns: columns
            focused: list.activeFocus && selected
            selected: index === panel.audit.selected
            width: list.width

            onPicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.audit.select(index);
            }
        }

        Keys.onDownPressed: panel.audit.move(1)
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(list.height / 40) - 1);
            const ways = new Map([[Qt.Key_PageDown, page], [Qt.Key_PageUp, -page],
                                  [Qt.Key_Home, -1e6], [Qt.Key_End, 1e6]]);
            event.accepted = ways.has(event.key) && event.modifiers === Qt.NoModifier;
            if (event.accepted)
                panel.audit.move(ways.get(event.key));
        }
        Keys.onUpPressed: panel.audit.move(-1)
        onAtYEndChanged: {
            if (atYEnd)
                panel.audit.showMore();
        }

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = list.originY + position * list.contentHeight
        }

        FocusRing {
            onEdge: true
            parent: list
            shown: list.activeFocus && panel.audit.selected < 0
        }
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "search"
        text: qsTr("Take a word or a restriction away with Esc.")
        title: panel.audit.emptyText
        visible: panel.audit.emptyText.length > 0
        width: parent.width - 48
    }
}
