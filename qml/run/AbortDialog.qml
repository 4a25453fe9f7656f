// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Says what an abort leaves as it is and what it leaves out, and asks why.
BgDialog {
    id: dialog

    readonly property string refusal: run.reasonRefusal(reason.text)
    // The abort itself performs an act of the plan.
    readonly property bool returns: run.returning.count > 0
    required property RunModel run

    function abort(): void {
        if (refusal.length > 0)
            return;
        close();
        run.abort(reason.text);
    }

    function ask(): void {
        reason.text = "";
        open();
        reason.takeFocus(Qt.OtherFocusReason);
    }

    kind: Console.shell.scopeKind
    text: returns ? run.abortText : qsTr("An abort undoes nothing by itself. %1").arg(run.abortText)
    title: qsTr("Abort %1?").arg(run.title)

    footer: [
        BgButton {
            keys: "Esc"
            text: qsTr("Keep running")

            onClicked: dialog.close()
        },
        Item {
            Layout.fillWidth: true
        },
        BgButton {
            consequence: dialog.returns ? dialog.run.abortText : qsTr(
                                              "No further step starts. The undo is offered.")
            disabledReason: dialog.refusal
            icon: "circle-x"
            text: qsTr("Abort the run")
            variant: BgButton.DangerSolid

            onClicked: dialog.abort()
        }
    ]

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        IconLine {
            Layout.fillWidth: true
            text: dialog.run.presentStepText
            visible: text.length > 0
        }

        RunActList {
            Layout.fillWidth: true
            acts: dialog.run.returning
            empty: ""
            heading: qsTr("Is performed at once")
            visible: dialog.returns
        }

        RunActList {
            Layout.fillWidth: true
            acts: dialog.run.kept
            empty: qsTr("Nothing was changed yet.")
            heading: qsTr("Stays as it is, with the act that takes it back")
        }

        RunActList {
            Layout.fillWidth: true
            acts: dialog.run.left
            empty: qsTr("No step is left.")
            heading: qsTr("Is left out")
        }

        TextField {
            id: reason

            Layout.fillWidth: true
            check: dialog.refusal.length > 0 ? FieldHead.Waiting : FieldHead.Valid
            checkText: dialog.refusal
            label: qsTr("Reason")
            maximumLength: 400

            onAccepted: dialog.abort()
        }
    }
}
