// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What exactly will run, what was checked before, and what it touches. Confirming starts here.
Place {
    id: place

    readonly property PlanModel plan: Console.plan
    readonly property bool present: plan.present

    function perform(action: string): bool {
        if (action === "copy")
            steps.copySelected();
        else if (action === "check-again")
            plan.check();
        else if (action === "dry-run")
            plan.dryRun.ask();
        else if (action === "primary")
            plan.confirm();
        else if (action === "back" && Console.shell.notice.length === 0)
            Console.shell.open("guide");
        else
            return false;
        return true;
    }

    function takeFocus(): void {
        if (covered)
            dialog.takeFocus();
        else if (!plan.present)
            empty.takeFocus();
        else
            steps.takeFocus();
    }

    coverHint: dialog.visible ? plan.confirmation.holdText : ""
    covered: dialog.visible
    part: plan.planId
    idle: present ? [] : ["step-down", "copy", "check-again", "dry-run", "primary"]

    onPresentChanged: {
        if (activeFocus)
            takeFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.panelGap
        visible: place.plan.present

        PlanHeader {
            Layout.fillWidth: true
            plan: place.plan
        }
        Notice {
            Layout.fillWidth: true
            text: place.plan.staleText.length > 0 ? place.plan.staleText
                  : place.plan.checking ? ""
                  : place.plan.refusal
            tone: place.plan.running ? Tone.Accent : Tone.Caution
            visible: text.length > 0

            BgButton {
                size: 28
                text: qsTr("Open Live")
                visible: place.plan.running

                onClicked: Console.shell.open("live")
            }
            BgButton {
                consequence: qsTr("Makes a new plan from the same intent. Nothing runs yet.")
                disabledReason: place.plan.planning ? qsTr("The plan is being made") : ""
                icon: "list-checks"
                size: 28
                text: qsTr("Plan again")
                visible: place.plan.staleText.length > 0 && !place.plan.running

                onClicked: place.plan.planAgain()
            }
        }
        RowLayout {
            spacing: Theme.panelGap

            StepsPanel {
                id: steps

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
                plan: place.plan
            }
            ScrollArea {
                Accessible.name: qsTr("Preflight and blast radius")
                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 480 : place.narrow ? 320 : 416

                // The blast radius stays in sight: the checks give way, and what needs a look is first. What they need
                // at least does not depend on what they get.
                Item {
                    height: Math.max(implicitHeight, parent?.height ?? 0)
                    implicitHeight: 190 + preflight.dryRunHeight + side.spacing
                                    + blast.implicitHeight
                    width: parent?.width ?? 0

                    ColumnLayout {
                        id: side

                        anchors.fill: parent
                        spacing: Theme.panelGap

                        PreflightPanel {
                            id: preflight

                            Layout.fillHeight: true
                            Layout.fillWidth: true
                            Layout.maximumHeight: natural
                            Layout.preferredHeight: natural
                            plan: place.plan
                        }
                        BlastPanel {
                            id: blast

                            Layout.fillWidth: true
                            plan: place.plan
                        }
                        Item {
                            Layout.fillHeight: true
                        }
                    }
                }
            }
        }
    }
    EmptyState {
        id: empty

        anchors.centerIn: parent
        icon: "list-checks"
        text: qsTr("The guide plans the way back that fits, and a service plans a rollback to "
              + "any healthy revision. Nothing runs until you have read and confirmed it here.")
        title: place.plan.planning ? qsTr("The plan is being made") : qsTr("No plan yet")
        visible: !place.plan.present

        BgButton {
            icon: "compass"
            text: qsTr("Open guide")
            variant: BgButton.Primary

            onClicked: Console.shell.open("guide")
        }
        BgButton {
            icon: "server"
            text: qsTr("Open services")

            onClicked: Console.shell.open("services")
        }
    }
    ConfirmDialog {
        id: dialog

        approvals: place.plan.approvals
        form: place.plan.confirmation

        onClosed: steps.takeFocus()
    }
}
