// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Nobody can say what a step came to: a person looks and says it. Nothing is sent meanwhile.
Panel {
    id: panel

    readonly property string refusal: run.reasonRefusal(reason.text)
    required property RunModel run

    function settle(tookEffect: bool): void {
        run.settle(tookEffect, reason.text);
        reason.text = "";
    }

    function takeFocus(): void {
        reason.takeFocus(Qt.OtherFocusReason);
    }

    border.color: Theme.cautionLine
    title: run.questionTitle

    trailing: [
        IconText {
            icon: "circle-alert"
            text: qsTr("Outcome unknown")
            tone: Tone.Caution
        }
    ]

    ColumnLayout {
        spacing: Theme.space3
        width: parent?.width ?? 0

        BgText {
            Layout.fillWidth: true
            text: panel.run.questionText
            wrapMode: Text.Wrap
        }

        CommandText {
            Layout.fillWidth: true
            text: panel.run.questionAct
        }

        RowLayout {
            spacing: Theme.space3

            TextField {
                id: reason

                Layout.fillWidth: true
                check: panel.refusal.length > 0 ? FieldHead.Waiting : FieldHead.Valid
                checkText: panel.refusal
                label: qsTr("What you found, and where you looked")
            }

            BgButton {
                Layout.alignment: Qt.AlignBottom
                consequence: qsTr("The run goes on with the next step.")
                disabledReason: panel.refusal
                icon: "check"
                text: qsTr("It took effect")

                onClicked: panel.settle(true)
            }

            BgButton {
                Layout.alignment: Qt.AlignBottom
                consequence: qsTr("The run ends as failed and offers the undo.")
                disabledReason: panel.refusal
                icon: "x"
                text: qsTr("It did not")

                onClicked: panel.settle(false)
            }
        }
    }
}
