// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The surprises so far, newest first.
Panel {
    id: panel

    required property DrillsModel drills

    bodyPadding: 0
    title: qsTr("What has happened")

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.fill: parent
        anchors.margins: 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: panel.drills.injects

        delegate: Item {
            id: inject

            required property string text
            required property string time

            Accessible.name: qsTr("%1: %2").arg(inject.time).arg(inject.text)
            Accessible.role: Accessible.ListItem
            height: words.implicitHeight + 20
            width: list.width

            BgText {
                color: Theme.t3
                text: inject.time
                x: Theme.padding
                y: 10
            }

            BgText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 72
                anchors.right: parent.right
                anchors.rightMargin: Theme.padding
                text: inject.text
                wrapMode: Text.Wrap
                y: 10
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "hourglass"
        text: qsTr("Something will go wrong. Watch the overview.")
        title: qsTr("Nothing yet")
        visible: list.count === 0
        width: parent.width - 48
    }
}
