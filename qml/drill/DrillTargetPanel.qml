// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// How the simulated target is now.
Panel {
    id: panel

    required property DrillsModel drills

    title: panel.drills.targetName

    trailing: StateLabel {
        level: panel.drills.level
        production: panel.drills.production
    }

    ColumnLayout {
        spacing: 0
        width: parent?.width ?? 0

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Runs")
            value: panel.drills.revision
        }

        StatRow {
            Layout.fillWidth: true
            label: qsTr("Replicas")
            value: panel.drills.ready
        }

        BgText {
            Layout.fillWidth: true
            Layout.topMargin: 4
            color: Theme.t2
            text: panel.drills.breaches
            wrapMode: Text.Wrap
        }
    }
}
