// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

Item {
    id: header

    required property bool showsAuthor
    required property bool showsFirst
    // The numbers are those of HistoryOrder.
    required property int order

    signal sorted(order: int)

    implicitHeight: 30

    component Head: BgText {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.t3
        type: Theme.caption
    }

    // Sorts by its column; the key for it is the action's.
    component SortHead: Head {
        id: head

        property int up: -1
        required property int down
        readonly property bool chosen: header.order === down || header.order === up

        function sort(): void {
            header.sorted(header.order === down && up >= 0 ? up : down);
        }

        Accessible.name: qsTr("Sort by %1").arg(text)
        Accessible.role: Accessible.Button
        Accessible.onPressAction: sort()
        color: chosen ? Theme.t1 : Theme.t3

        Icon {
            anchors.left: parent.right
            anchors.leftMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.t1
            name: header.order === head.up || header.order > 1 ? "chevron-up" : "chevron-down"
            size: 14
            visible: head.chosen
        }

        TapHandler {
            onTapped: head.sort()
        }
    }

    HistoryColumns {
        id: columns

        showsAuthor: header.showsAuthor
        showsFirst: header.showsFirst
        width: header.width
    }

    SortHead {
        down: 0
        text: qsTr("Rev")
        up: 1
        x: columns.revision
    }

    Head {
        text: qsTr("Image")
        x: columns.artifact
    }

    SortHead {
        down: 3
        text: qsTr("Change")
        x: columns.change
    }

    SortHead {
        down: 2
        text: qsTr("Author")
        visible: header.showsAuthor
        x: columns.author
    }

    Head {
        text: qsTr("Deployed")
        x: columns.deployed
    }

    Head {
        text: qsTr("Status")
        x: columns.status
    }

    Head {
        text: qsTr("First 30 min")
        visible: header.showsFirst
        x: columns.first
    }

    Head {
        text: qsTr("Available")
        x: columns.available
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
