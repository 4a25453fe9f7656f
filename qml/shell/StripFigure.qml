// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// One figure of the incident strip with its name.
Row {
    id: figure

    required property string name
    required property string value
    property color ink: Theme.t1
    property string icon: ""

    Accessible.name: qsTr("%1 %2").arg(name).arg(value)
    Accessible.role: Accessible.StaticText
    spacing: 8

    BgText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.t2
        text: figure.name
        type: Theme.caption
    }

    IconText {
        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        icon: figure.icon
        ink: figure.ink
        text: figure.value
        type: Theme.bodyLarge
    }
}
