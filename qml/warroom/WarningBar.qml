// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// Over the operation when the record can't be written: then nothing may run.
Rectangle {
    id: bar

    property string text: ""

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.cautionLine
    border.width: 2
    color: Theme.cautionBg
    height: 136
    radius: Theme.radiusXL
    visible: text.length > 0

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20
        x: 38

        WallIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.caution
            name: "triangle-alert"
            size: 44
        }

        WallText {
            Accessible.ignored: true
            color: Theme.caution
            text: bar.text
            type: Theme.wall44
        }
    }
}
