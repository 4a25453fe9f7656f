// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// Whether the team is ready for the next bad night.
Panel {
    id: panel

    required property OverviewModel overview

    title: qsTr("Readiness")
    trailing: [
        BgButton {
            size: 28
            text: qsTr("Start a drill")
            variant: BgButton.Ghost

            onClicked: Console.shell.open("drills")
        }
    ]

    Column {
        width: parent.width

        Repeater {
            model: panel.overview.readiness

            StatRow {
                required property string name

                label: name
                width: parent?.width ?? 0
            }
        }
    }
}
