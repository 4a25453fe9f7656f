// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Says what is skipped before the run goes past its gate.
BgDialog {
    id: dialog

    required property RunModel run

    function ask(): void {
        open();
        go.forceActiveFocus(Qt.OtherFocusReason);
    }

    kind: Console.shell.scopeKind
    text: run.forwardText
    title: run.rollout.question.length > 0 ? run.rollout.question : qsTr(
                                                 "Roll forward past the health gate?")

    footer: [
        BgButton {
            keys: "Esc"
            text: qsTr("Keep waiting")

            onClicked: dialog.close()
        },
        Item {
            Layout.fillWidth: true
        },
        BgButton {
            id: go

            consequence: dialog.run.forwardText
            disabledReason: dialog.run.forwardRefusal
            icon: "fast-forward"
            text: qsTr("Roll forward now")
            variant: BgButton.CautionTonal

            onClicked: {
                dialog.close();
                dialog.run.rollForward();
            }
        }
    ]

    ColumnLayout {
        spacing: Theme.gap
        width: parent?.width ?? 0

        Repeater {
            model: dialog.run.gate

            StatRow {
                required property string title

                Layout.fillWidth: true
                label: title
            }
        }

        IconLine {
            Layout.fillWidth: true
            icon: "triangle-alert"
            text: dialog.run.forwardRefusal
            tone: Tone.Caution
            visible: text.length > 0
        }
    }
}
