// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// Something that was found by name.
Rectangle {
    id: row

    required property int index
    required property string title
    required property string detail
    required property string icon
    required property string keys
    property bool current: false

    signal picked

    Accessible.description: detail
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    Accessible.onPressAction: picked()
    color: current ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: 36
    radius: Theme.radiusM

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        spacing: Theme.space3

        Icon {
            color: row.current ? Theme.accent : Theme.t2
            name: row.icon
            size: 16
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            mayElide: true
            text: row.title
        }

        BgText {
            Accessible.ignored: true
            Layout.maximumWidth: row.width * 0.4
            color: Theme.t3
            mayElide: true
            text: row.detail
            type: Theme.caption
        }

        KeyHint {
            keys: row.keys.length > 0 ? Words.key(row.keys) : ""
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: parent.height - 12
        radius: 1
        visible: row.current
        width: 2
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.picked()
    }
}
