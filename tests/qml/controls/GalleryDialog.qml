// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Controls
import Breakglass.Theme

// A confirmation as it stands open over a page.
BgDialog {
    bottomInset: 28
    kind: EnvironmentLabel.Production
    sheetWidth: 620
    text: "rev 42 is replaced by rev 41. 6 pods restart, 2 at a time. "
          + "Candidate search filters v2 goes away. Expected 2–5 min."
    title: "Roll back checkr-console in production_us?"
    topInset: 96
    x: 300

    Component.onCompleted: open()
    footer: [
        BgButton {
            keys: "Esc"
            size: 40
            text: "Cancel"
        },
        BgText {
            Layout.fillWidth: true
            color: Theme.t2
            horizontalAlignment: Text.AlignRight
            text: hold.hint
            type: Theme.caption
        },
        HoldButton {
            id: hold

            keys: "Ctrl+Enter"
            missing: "2 more approvals needed"
            text: "Hold to roll back"
        }
    ]
    header: [
        EnvironmentLabel {
            kind: EnvironmentLabel.Production
            name: "production_us"
        },
        MonoText {
            Layout.fillWidth: true
            color: Theme.t2
            text: "PLAN-0087"
            type: Theme.mono
        },
        IconText {
            icon: "timer"
            text: "Expires in 04:12"
            tone: Tone.Quiet
            type: Theme.caption
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 16

        TextField {
            Layout.fillWidth: true
            check: FieldHead.Valid
            checkText: "Matches"
            code: true
            label: "Type ROLLBACK to confirm"
            text: "ROLLBACK"
        }

        TextArea {
            Layout.fillWidth: true
            check: FieldHead.Waiting
            checkText: "6 of 10 characters"
            label: "Reason"
            placeholder: "Why now, and why this way"
        }

        TextField {
            Layout.fillWidth: true
            check: FieldHead.Invalid
            checkText: "Closed 2 d ago"
            code: true
            icon: "circle-dot"
            label: "Incident ticket"
            text: "INCIDENT-123"
        }

        HoldButton {
            id: ready

            missing: ""
            text: "Hold to roll back"
        }
    }
}
