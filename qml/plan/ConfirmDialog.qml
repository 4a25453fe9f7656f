// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The proofs of intent over one plan: the word, the reason, the ticket, and the hold.
BgDialog {
    id: dialog

    required property ApprovalBoard approvals
    readonly property bool expiring: form.expiring
    required property ConfirmationForm form
    readonly property bool windowActive: Window.active

    function ask(): void {
        phraseField.text = form.typed;
        reasonArea.text = form.reason;
        ticketAndSignature.reset();
        serviceField.text = form.named;
        holdButton.reset();
        open();
        takeFocus();
    }

    function isHoldKey(event: KeyEvent): bool {
        return (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
              && (event.modifiers & Qt.ControlModifier);
    }

    function takeFocus(): void {
        phraseField.takeFocus(Qt.OtherFocusReason);
    }

    escapeCloses: !form.busy
    kind: form.environmentKind
    text: form.effect
    title: form.question

    footer: [
        BgButton {
            disabledReason: dialog.form.busy ? qsTr("Everything is looked at once more") : ""
            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.form.cancel()
        },
        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.t2
            horizontalAlignment: Text.AlignRight
            text: holdButton.hint
            type: Theme.caption
            wrapMode: Text.Wrap
        },
        HoldButton {
            id: holdButton

            consequence: dialog.form.effect
            danger: dialog.marked
            doneText: qsTr("Looking once more")
            icon: dialog.form.goesBack ? "undo-2" : "upload"
            keys: Words.key("Ctrl+Return")
            missing: dialog.form.missing
            pressTwice: dialog.form.pressesTwice
            text: dialog.form.holdText

            onHeld: dialog.form.hold()
        }
    ]
    header: [
        EnvironmentLabel {
            kind: dialog.form.environmentKind
            name: dialog.form.environment
        },
        MonoText {
            color: Theme.t2
            text: dialog.form.planId
            type: Theme.mono
        },
        Item {
            Layout.fillWidth: true
        },
        BgButton {
            consequence: qsTr("Gives five more minutes, once.")
            size: 28
            text: qsTr("Extend by 5 min")
            visible: dialog.form.mayExtend

            onClicked: dialog.form.extend()
        },
        IconText {
            icon: dialog.form.expiring ? "triangle-alert" : "timer"
            ink: dialog.form.expiring ? Theme.caution : Theme.t2
            text: dialog.form.expiryText
            type: Theme.caption
        }
    ]

    Keys.onPressed: event => {
        event.accepted = isHoldKey(event);
        if (event.accepted && !event.isAutoRepeat)
            holdButton.press();
    }
    Keys.onReleased: event => {
        const ends = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Control].includes(event.key);
        if (ends && !event.isAutoRepeat)
            holdButton.letGo();
    }
    onClosed: form.cancel()
    onExpiringChanged: {
        if (expiring && form.open)
            Accessible.announce(qsTr("The confirmation expires in 1 min."), Accessible.Assertive);
    }
    onWindowActiveChanged: {
        if (windowActive && form.open)
            form.guardAgain();
    }

    Connections {
        function onChanged(): void {
            if (!dialog.form.open)
                dialog.close();
        }

        function onOpened(): void {
            dialog.ask();
        }

        function onRefused(): void {
            holdButton.reset();
        }

        target: dialog.form
    }
    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        Notice {
            Layout.fillWidth: true
            text: dialog.form.error
            tone: Tone.Caution
            visible: text.length > 0
        }
        Notice {
            Layout.fillWidth: true
            text: qsTr("The dry run was refused. That does not block; it is written down. %1")
                  .arg(dialog.form.caution)
            tone: Tone.Caution
            visible: dialog.form.caution.length > 0
        }
        TextField {
            id: phraseField

            Layout.fillWidth: true
            check: dialog.form.phraseState
            checkText: dialog.form.phraseText
            code: true
            label: qsTr("Type %1 to confirm").arg(dialog.form.phrase)
            readOnly: dialog.form.busy

            onEdited: {
                dialog.form.typed = text;
                if (text !== dialog.form.typed)
                    text = dialog.form.typed;
            }
        }
        TextArea {
            id: reasonArea

            Layout.fillWidth: true
            check: dialog.form.reasonState
            checkText: dialog.form.reasonText
            label: qsTr("Reason")
            readOnly: dialog.form.busy

            onEdited: {
                dialog.form.reason = text;
                if (text !== dialog.form.reason)
                    text = dialog.form.reason;
            }
        }
        TicketAndSignature {
            id: ticketAndSignature

            Layout.fillWidth: true
            approvals: dialog.approvals
            form: dialog.form
        }
        TextField {
            id: serviceField

            Layout.fillWidth: true
            check: dialog.form.namedState
            checkText: dialog.form.namedText
            code: true
            label: qsTr("Type %1, then press twice").arg(dialog.form.service)
            readOnly: dialog.form.busy
            visible: dialog.form.pressesTwice

            onEdited: {
                dialog.form.named = text;
                if (text !== dialog.form.named)
                    text = dialog.form.named;
            }
        }
    }
}
