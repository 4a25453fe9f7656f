// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The ring around whatever has the keyboard: 2 px, 2 px away. Lists put it on the edge instead.
Rectangle {
    required property bool shown
    property bool onEdge: false
    property real corner: Theme.radiusM
    readonly property int away: onEdge ? 0 : 4

    anchors.fill: parent
    anchors.margins: -away
    border.color: Theme.accent
    border.width: 2
    color: "transparent"
    radius: corner + away
    visible: shown
}
