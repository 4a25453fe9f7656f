// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

Item {
    id: header

    required property bool showsAuthor
    required property bool showsFirst

    implicitHeight: 30

    component Head: BgText {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.t3
        type: Theme.caption
    }

    HistoryColumns {
        id: columns

        showsAuthor: header.showsAuthor
        showsFirst: header.showsFirst
        width: header.width
    }

    Head {
        text: qsTr("Rev")
        x: columns.revision
    }

    Head {
        text: qsTr("Image")
        x: columns.artifact
    }

    Head {
        text: qsTr("Change")
        x: columns.change
    }

    Head {
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
