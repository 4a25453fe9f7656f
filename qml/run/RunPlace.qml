// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The plan that runs: where it is, what the gate sees, and what can be done.
Place {
    id: place

    readonly property bool any: run.any
    readonly property bool low: height < 720
    readonly property RunModel run: Console.run
    // A stopped or doubtful run has something to say that is worth more than the time budget.
    readonly property bool speaks: run.asking || run.ended && !run.succeeded

    function askAbort(): void {
        if (run.abortRefusal.length === 0)
            abortDialog.ask();
    }

    function askForward(): void {
        if (run.forwardRefusal.length === 0)
            forwardDialog.ask();
    }

    function perform(action: string): bool {
        if (!run.any)
            return false;
        if (action === "pause")
            run.pauseOrGoOn();
        else if (action === "roll-forward")
            askForward();
        else if (action === "abort")
            askAbort();
        else if (action === "log")
            log.takeFocus();
        else if (action === "follow")
            log.follow();
        else if (action === "table")
            table.show(charts.current());
        else
            return false;
        return true;
    }

    function takeFocus(): void {
        if (!run.any)
            empty.takeFocus();
        else if (run.asking)
            question.takeFocus();
        else
            steps.takeFocus();
    }

    covered: abortDialog.visible || forwardDialog.visible || table.visible

    onAnyChanged: {
        if (activeFocus)
            takeFocus();
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_End && place.run.any;
        if (event.accepted)
            log.follow();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.panelGap
        visible: place.run.any

        RunHeader {
            Layout.fillWidth: true
            Layout.preferredHeight: 40
            run: place.run

            onAbortRequested: place.askAbort()
            onForwardRequested: place.askForward()
        }

        Notice {
            Layout.fillWidth: true
            icon: "user-check"
            text: place.run.manualText
            tone: Tone.Accent
            visible: text.length > 0

            BgButton {
                consequence: qsTr("Says that you have done it. The run goes on.")
                icon: "check"
                size: 32
                text: qsTr("Done")
                variant: BgButton.Primary

                onClicked: place.run.confirmManual()
            }
        }

        RowLayout {
            Layout.fillHeight: true
            spacing: Theme.panelGap

            StepsPanel {
                id: steps

                Layout.fillHeight: true
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 480 : place.narrow ? 300 : 344
                focus: true
                run: place.run
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.panelGap

                QuestionPanel {
                    id: question

                    Layout.fillWidth: true
                    run: place.run
                    visible: place.run.asking
                }

                UndoPanel {
                    Layout.fillWidth: true
                    run: place.run
                    visible: place.run.ended && !place.run.succeeded
                }

                ProgressPanel {
                    Layout.fillWidth: true
                    compact: place.low
                    run: place.run
                    visible: !rail.wanted && (!place.speaks || !place.low)
                }

                RolloutPanel {
                    id: rail

                    readonly property bool wanted: place.run.rollout.any

                    Layout.fillWidth: true
                    compact: place.low
                    rollout: place.run.rollout
                    visible: wanted && (!place.speaks || !place.low)
                }

                RunCharts {
                    id: charts

                    Layout.fillHeight: true
                    Layout.minimumHeight: 120
                    Layout.preferredHeight: 220
                    run: place.run
                }

                RowLayout {
                    Layout.fillHeight: true
                    Layout.minimumHeight: 140
                    Layout.preferredHeight: 280
                    spacing: Theme.panelGap

                    LogPanel {
                        id: log

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        narrow: place.narrow
                        run: place.run
                    }

                    GatePanel {
                        Layout.fillHeight: true
                        Layout.minimumWidth: Layout.preferredWidth
                        Layout.preferredWidth: place.width >= 1840 ? 480 : 256
                        run: place.run
                    }
                }
            }
        }
    }

    EmptyState {
        id: empty

        anchors.centerIn: parent
        icon: "circle-play"
        text: qsTr("A plan that you confirm runs here, with its log and its health gate.")
        title: qsTr("Nothing runs")
        visible: !place.run.any

        BgButton {
            icon: "compass"
            text: qsTr("Open the guide")

            onClicked: Console.shell.open("guide")
        }

        BgButton {
            icon: "list-checks"
            text: qsTr("Go to plans")

            onClicked: Console.shell.open("plans")
        }
    }

    AbortDialog {
        id: abortDialog

        run: place.run
    }

    ForwardDialog {
        id: forwardDialog

        run: place.run
    }

    ChartTable {
        id: table

        kind: Console.shell.scopeKind
    }
}
