// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Changes how bad the incident is, with the reason.
BgDialog {
    id: dialog

    readonly property string chosen: Console.shell.severities[severity.currentIndex] ?? ""
    required property IncidentModel incident
    readonly property string problem: chosen === incident.severity
          ? qsTr("Choose another severity.")
          : incident.lengthProblem(qsTr("Reason"), reason.text)

    function ask(): void {
        severity.currentIndex = Console.shell.severities.indexOf(incident.severity);
        reason.text = "";
        open();
        severity.forceActiveFocus(Qt.OtherFocusReason);
    }

    function change(): void {
        if (problem.length > 0)
            return;
        incident.changeSeverity(chosen, reason.text);
        close();
    }

    text: qsTr("The service level of the new severity counts from the declaration. The change "
          + "and its reason go to the timeline.")
    title: qsTr("Change the severity of %1?").arg(incident.incidentId)

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.close()
        },
        BgButton {
            disabledReason: dialog.problem
            text: qsTr("Change severity")
            variant: BgButton.Primary

            onClicked: dialog.change()
        }
    ]

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        Segmented {
            id: severity

            name: qsTr("Severity")
            options: Console.shell.severities
        }
        TextField {
            id: reason

            Layout.fillWidth: true
            check: dialog.problem.length > 0 ? FieldHead.Waiting : FieldHead.Valid
            checkText: dialog.problem.length > 0 ? dialog.problem : qsTr("Long enough")
            label: qsTr("Reason")
            maximumLength: 500

            onAccepted: dialog.change()
        }
    }
}
