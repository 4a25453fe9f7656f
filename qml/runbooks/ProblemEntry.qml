// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One finding.
Rectangle {
    id: entry

    required property bool error
    required property bool focused
    required property int line
    required property string text

    signal picked

    function pick(): void {
        picked();
    }

    Accessible.description: line > 0 ? qsTr("Line %1").arg(line) : ""
    Accessible.name: error ? qsTr("Error: %1").arg(text) : text
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    color: hover.hovered && line > 0 ? Theme.hover : "transparent"
    implicitHeight: words.implicitHeight + 16

    Icon {
        color: Theme.caution
        name: entry.error ? "octagon-alert" : "triangle-alert"
        size: 14
        x: Theme.padding
        y: 10
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 40
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        y: 8

        BgText {
            Accessible.ignored: true
            text: entry.text
            type: Theme.caption
            width: parent.width
            wrapMode: Text.Wrap
        }

        BgText {
            Accessible.ignored: true
            color: Theme.t3
            text: qsTr("Line %1").arg(entry.line)
            type: Theme.caption
            visible: entry.line > 0
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: entry.picked()
    }

    FocusRing {
        onEdge: true
        shown: entry.focused
    }
}
