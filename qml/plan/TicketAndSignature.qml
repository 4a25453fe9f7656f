// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The ticket, and beside it the signature of another person where the plan needs one.
ColumnLayout {
    id: part

    required property ApprovalBoard approvals
    required property ConfirmationForm form

    function reset(): void {
        ticketField.text = form.ticket;
        signatureField.text = "";
    }

    spacing: Theme.space4

    RowLayout {
        spacing: Theme.space4

        TextField {
            id: ticketField

            Layout.fillWidth: true
            Layout.preferredWidth: 2
            check: part.form.ticketState
            checkText: part.form.ticketText
            code: true
            icon: "circle-dot"
            label: qsTr("Incident ticket")
            readOnly: part.form.busy

            onEdited: {
                part.form.ticket = text;
                if (text !== part.form.ticket)
                    text = part.form.ticket;
            }
        }
        TextField {
            id: signatureField

            Layout.fillWidth: true
            Layout.preferredWidth: 3
            check: part.approvals.checkState === FieldHead.Invalid ? FieldHead.Plain
                                                                   : part.approvals.checkState
            checkText: part.approvals.checkState === FieldHead.Invalid ? ""
                                                                       : part.approvals.checkText
            code: true
            icon: "user-check"
            label: qsTr("Approver's signature")
            placeholder: part.approvals.simulated ? qsTr("Comes from the drill")
                         : part.approvals.complete ? qsTr("All are there")
                                                  : qsTr("Paste it here")
            readOnly: part.form.busy || part.approvals.complete || part.approvals.simulated
            visible: part.approvals.needed > 0

            onEdited: part.approvals.offer(text)
        }
    }
    Notice {
        Layout.fillWidth: true
        text: part.approvals.checkState === FieldHead.Invalid ? part.approvals.checkText : ""
        tone: Tone.Caution
        visible: text.length > 0
    }
    ApprovalsBox {
        Layout.fillWidth: true
        approvals: part.approvals
        visible: part.approvals.needed > 0
    }
    Connections {
        function onTaken(): void {
            signatureField.text = "";
        }

        target: part.approvals
    }
}
