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
    // In a language of longer words it is wider: a place without its name can't be told from others.
    readonly property real itemWidth: compact ? 44 : Math.max(60, widestOf(upper), widestOf(lower))

    signal picked(place: string)

    function widestOf(items: Repeater): real {
        let widest = 0;
        for (let i = 0; i < items.count; ++i)
            widest = Math.max(widest, items.itemAt(i)?.implicitWidth ?? 0);
        return widest;
    }

    Accessible.name: qsTr("Places")
    Accessible.role: Accessible.PageTabList
    color: Theme.s1
    implicitWidth: itemWidth + 12

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
            width: rail.itemWidth

            onClicked: rail.picked(place)
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 2
        topPadding: 8

        Items {
            id: upper
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        bottomPadding: 8
        spacing: 2

        Items {
            id: lower

            apart: true
        }
    }

    Divider {
        anchors.right: parent.right
        height: parent.height
        upright: true
    }
}
