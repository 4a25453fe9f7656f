// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The 16 px box alone. A tick by Breakglass looks different from a tick by a person.
Rectangle {
    id: box

    enum Tick {
        Empty,
        TickedByPerson,
        TickedByBreakglass,
        NotPossible
    }

    required property int tick

    border.color: tick === TickBox.TickedByPerson ? Theme.accentFill : Theme.line3
    border.width: 1
    color: [Theme.field, Theme.accentFill, Theme.onFill, Theme.s2][tick]
    implicitHeight: 16
    implicitWidth: 16
    radius: Theme.radiusS

    Icon {
        anchors.centerIn: parent
        color: [Theme.t3, Theme.onSolid, Theme.ok, Theme.t3][box.tick]
        name: ["", "check", "check", "minus"][box.tick]
        size: 13
    }
}
