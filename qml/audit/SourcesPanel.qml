// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The records that can be looked at: the live one, and those of drills, which are never mixed with it.
Panel {
    id: panel

    required property AuditModel audit

    bodyPadding: 0
    implicitHeight: headerHeight + list.contentHeight + 2
    title: qsTr("Record")
    // One alone needs no choice.
    visible: list.count > 1

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 1 || activeFocus
        anchors.fill: parent
        anchors.margins: 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: panel.audit.source
        model: panel.audit.sources

        delegate: Rectangle {
            id: source

            required property bool drill
            required property int index
            required property string title

            readonly property bool open: index === panel.audit.source

            Accessible.name: source.title
            Accessible.role: Accessible.ListItem
            Accessible.selected: open
            Accessible.onPressAction: panel.audit.openSource(source.index)
            color: open ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
            height: 32
            width: list.width

            IconText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.padding
                anchors.verticalCenter: parent.verticalCenter
                icon: source.drill ? "graduation-cap" : "scroll-text"
                iconInk: source.drill ? Theme.drill : Theme.t3
                text: source.title
            }

            HoverHandler {
                id: hover
            }

            TapHandler {
                onTapped: panel.audit.openSource(source.index)
            }

            FocusRing {
                onEdge: true
                shown: list.activeFocus && source.open
            }
        }

        Keys.onDownPressed: panel.audit.openSource(currentIndex + 1)
        Keys.onUpPressed: panel.audit.openSource(currentIndex - 1)

        ScrollThumb {
            parent: list
            position: list.visibleArea.yPosition
            ratio: list.visibleArea.heightRatio

            onMoved: position => list.contentY = position * list.contentHeight
        }
    }
}
