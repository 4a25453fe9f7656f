// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// A message on a time axis.
Item {
    id: diamond

    required property bool late

    implicitHeight: 14
    implicitWidth: 14

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        border.color: diamond.late ? Theme.caution : Theme.accent
        border.width: 2
        color: Theme.s1
        height: 9
        rotation: 45
        width: 9
    }
}
