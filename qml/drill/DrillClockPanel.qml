// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The time that has passed, against the target time.
Panel {
    id: panel

    required property DrillsModel drills

    title: qsTr("Clock")

    trailing: IconText {
        icon: panel.drills.late ? "triangle-alert" : "timer"
        ink: panel.drills.late ? Theme.caution : Theme.t2
        text: panel.drills.late ? qsTr("Over the target") : panel.drills.paceText
        type: Theme.caption
    }

    ColumnLayout {
        spacing: Theme.gap
        width: parent?.width ?? 0

        RowLayout {
            spacing: Theme.space3

            BgText {
                Accessible.name: qsTr("%1 passed").arg(text)
                color: panel.drills.late ? Theme.caution : Theme.t1
                text: panel.drills.elapsed
                type: Theme.metricLarge
            }

            BgText {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 6
                Layout.fillWidth: true
                color: Theme.t2
                text: qsTr("of %1").arg(panel.drills.limit)
                type: Theme.bodyLarge
            }
        }

        ProgressTrack {
            Layout.fillWidth: true
            name: qsTr("Time used")
            tone: panel.drills.late ? Tone.Caution : Tone.Accent
            value: panel.drills.used
        }

        BgText {
            Layout.fillWidth: true
            color: panel.drills.late ? Theme.caution : Theme.t2
            text: panel.drills.remaining
            wrapMode: Text.Wrap
        }
    }
}
