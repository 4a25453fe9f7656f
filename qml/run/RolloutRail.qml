// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Console

// The stages of a rollout from left to right, and how far it has come.
Item {
    id: rail

    required property bool compact
    readonly property real pitch: width / Math.max(1, list.count)
    required property RowModel stations

    Accessible.name: qsTr("Stages of the rollout")
    Accessible.role: Accessible.List

    Repeater {
        id: list

        model: rail.stations

        RolloutStation {
            compact: rail.compact
            height: rail.height
            last: index === list.count - 1
            width: rail.pitch
            x: index * rail.pitch
        }
    }
}
