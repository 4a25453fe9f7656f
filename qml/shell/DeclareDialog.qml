// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Declares an incident: what, where, how bad.
BgDialog {
    id: dialog

    readonly property list<string> meanings: [
        qsTr("P0: production is down or data is at risk. Fix within 30 min, resolved within 1 h."),
        qsTr("P1: production is badly degraded. Fix within 1 h, resolved within 2 h."),
        qsTr("P2: a part is degraded, there is a way around. Fix within 2 h, resolved within 4 h."),
        qsTr("P3: small, no service level.")
    ]

    function ask(): void {
        if (Console.shell.strip.active) {
            Console.shell.refuseDeclaring();
            return;
        }
        titleField.text = Console.shell.suggestedIncidentTitle();
        severity.currentIndex = 0;
        open();
        titleField.takeFocus(Qt.OtherFocusReason);
        titleField.selectAll();
    }

    function declare(): void {
        if (titleField.text.trim().length === 0)
            return;
        close();
        Console.shell.declareIncident(titleField.text.trim(),
                                      Console.shell.severities[severity.currentIndex]);
    }

    kind: Console.shell.scopeKind
    text: qsTr("The clocks of the service level and of the escalation start now. Nothing is "
          + "changed in production.")
    title: Console.shell.selection.service.length === 0 ? qsTr("Declare an incident?")
          : qsTr("Declare an incident on %1 in %2?").arg(Console.shell.selection.service)
            .arg(Console.shell.selection.environment)

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        TextField {
            id: titleField

            Layout.fillWidth: true
            label: qsTr("What is wrong")
            maximumLength: 200

            onAccepted: dialog.declare()
        }

        ColumnLayout {
            spacing: Theme.gap

            BgText {
                font.weight: Theme.medium
                text: qsTr("Severity")
            }

            Segmented {
                id: severity

                name: qsTr("Severity")
                options: Console.shell.severities
            }

            BgText {
                Layout.fillWidth: true
                Layout.preferredHeight: 40
                color: Theme.t2
                text: dialog.meanings[severity.currentIndex] ?? ""
                verticalAlignment: Text.AlignTop
                wrapMode: Text.Wrap
            }
        }
    }

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
            consequence: qsTr("Starts the incident clock and opens the guide.")
            disabledReason: titleField.text.trim().length === 0 ? qsTr("Say what is wrong") : ""
            icon: "siren"
            keys: Words.key("Return")
            text: qsTr("Declare incident")
            variant: BgButton.Primary

            onClicked: dialog.declare()
        }
    ]
}
