// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The way between places, in an order that never changes.
Rectangle {
    id: rail

    // Narrow windows show icons only.
    readonly property bool compact: (parent?.width ?? 1440) < 1440

    signal picked(place: string)

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: Theme.s1
    implicitWidth: compact ? 56 : Theme.railWidth

    component Items: Repeater {
        id: items

        property bool apart: false

        model: Console.shell.places

        RailItem {
            required property string place
            required property string title
            required property string key
            required property bool badge
            required property bool apart

            alarm: badge
            compact: rail.compact
            current: place === Console.shell.place
            digit: key
            text: title
            visible: apart === items.apart

            onClicked: rail.picked(place)
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 2
        topPadding: 8

        Items {}
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        bottomPadding: 8
        spacing: 2

        Items {
            apart: true
        }
    }

    Divider {
        anchors.right: parent.right
        height: parent.height
        upright: true
    }
}
