// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Ends the incident: says what is still open, asks what was done.
BgDialog {
    id: dialog

    required property IncidentModel incident
    readonly property string problem: incident.blocked.length > 0 ? incident.blocked : tooShort
    readonly property string tooShort: incident.lengthProblem(qsTr("Resolution"), resolution.text)

    function ask(): void {
        if (!incident.active)
            return;
        incident.lookAtMatters();
        open();
        resolution.takeFocus(Qt.OtherFocusReason);
    }

    function resolve(): void {
        if (problem.length > 0)
            return;
        incident.resolve(resolution.text);
        resolution.text = "";
        close();
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Return && event.modifiers === Qt.ControlModifier;
        if (event.accepted)
            resolve();
    }
    text: qsTr("The clocks stop, and the report is written. Nothing is changed in production.")
    title: qsTr("Resolve %1?").arg(incident.incidentId)

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.close()
        },
        Item {
            Layout.fillWidth: true
        },
        BgButton {
            consequence: qsTr("Ends the incident in the record.")
            disabledReason: dialog.problem
            icon: "circle-check"
            keys: "Ctrl+Enter"
            text: qsTr("Resolve incident")
            variant: BgButton.Primary

            onClicked: dialog.resolve()
        }
    ]

    ColumnLayout {
        spacing: Theme.space3
        width: parent?.width ?? 0

        Notice {
            Layout.fillWidth: true
            text: dialog.incident.blocked
            tone: Tone.Danger
            visible: text.length > 0
        }
        Notice {
            Layout.fillWidth: true
            text: qsTr("Health has not recovered. %1.").arg(dialog.incident.cautions.join("; "))
            tone: Tone.Caution
            visible: dialog.incident.cautions.length > 0
        }
        Notice {
            Layout.fillWidth: true
            text: qsTr("This stays as it is until somebody takes it back: %1.").arg(
                      dialog.incident.debts.join("; "))
            tone: Tone.Caution
            visible: dialog.incident.debts.length > 0
        }
        TextArea {
            id: resolution

            Layout.fillWidth: true
            check: dialog.tooShort.length > 0 ? FieldHead.Waiting : FieldHead.Valid
            checkText: dialog.tooShort.length > 0 ? dialog.tooShort : qsTr("Long enough")
            label: qsTr("What was done, and how it is now")
        }
        BgText {
            Layout.fillWidth: true
            font.weight: Theme.medium
            text: dialog.incident.openItems.length === 1 ? qsTr("1 checklist item is not ticked")
                  : qsTr("%1 checklist items are not ticked").arg(dialog.incident.openItems.length)
            visible: dialog.incident.openItems.length > 0
        }
        Repeater {
            model: dialog.incident.openItems

            BgText {
                required property string modelData

                Layout.fillWidth: true
                color: Theme.t2
                text: "•  " + modelData
                type: Theme.caption
                wrapMode: Text.Wrap
            }
        }
    }
}
