// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The keys that do the same; never the only label of anything.
Rectangle {
    id: hint

    required property string keys
    property color ink: Theme.t2
    property color edge: Theme.line2

    border.color: edge
    border.width: 1
    color: "transparent"
    implicitHeight: 18
    implicitWidth: Math.max(18, label.implicitWidth + 10)
    radius: Theme.radiusS
    visible: keys.length > 0

    BgText {
        id: label

        anchors.centerIn: parent
        color: hint.ink
        font.pixelSize: 11
        text: hint.keys
        type: Theme.mono
    }
}
