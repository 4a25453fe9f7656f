// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// One service: since when it hurts, what was released, and what the way back changes.
Place {
    id: place

    readonly property ServiceModel service: Console.service

    // In a low window they give way to the history and the difference.
    readonly property real chartHeight: !narrow ? (height > 900 ? 240 : 196)
                                                : Math.max(104, Math.min(152, height * 0.195))
    readonly property int rowGap: height < 660 ? Theme.space3 : Theme.panelGap

    function perform(action: string): bool {
        if (action.startsWith("environment-"))
            service.environment = Number(action.slice(-1)) - 1;
        else if (action === "cursor-left" || action === "cursor-right")
            service.stepCursor(action === "cursor-left" ? -1 : 1);
        else if (action === "roll-back")
            service.planRollback();
        else if (action === "open-guide")
            Console.shell.open("guide");
        else if (action === "copy")
            difference.copy();
        else if (action === "compare")
            compare();
        else if (action === "table")
            showTable();
        else if (action === "query")
            query.ask();
        else
            return history.perform(action);
        return true;
    }

    function compare(): void {
        sideShown = true;
        difference.takeFocus();
    }

    // Of the chart that has the keyboard, or else of the first.
    function showTable(): void {
        let wanted = charts.itemAt(0) as ServiceChartPanel;
        for (let at = 1; at < charts.count; ++at) {
            const panel = charts.itemAt(at) as ServiceChartPanel;
            wanted = panel.chart.activeFocus ? panel : wanted;
        }
        if (wanted)
            table.show(wanted.chart);
    }

    function takeFocus(): void {
        history.takeFocus();
    }

    covered: table.visible || query.visible || silenceDialog.visible

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: place.rowGap

        PageHead {
            Layout.fillWidth: true
            lead: [
                BgText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    text: place.service.service
                    type: Theme.h1
                },
                StateLabel {
                    level: place.service.level
                    production: place.service.production
                    text: place.service.levelText
                },
                Item {
                    Layout.fillWidth: true
                }
            ]

            Segmented {
                name: qsTr("Environment")
                options: place.service.environments

                Binding on currentIndex {
                    value: place.service.environment
                }

                onChosen: index => place.service.environment = index
            }

            BgButton {
                consequence: place.service.silence.alerts
                disabledReason: place.service.silence.refusal
                icon: "bell"
                text: qsTr("Silence alerts")
                visible: place.service.silence.offered

                onClicked: silenceDialog.ask()
            }

            BgButton {
                icon: "activity"
                keys: "Q"
                text: qsTr("Edit query")
                visible: place.service.query.possible

                onClicked: query.ask()
            }

            BgButton {
                icon: "compass"
                keys: "G"
                text: qsTr("Open guide")

                onClicked: Console.shell.open("guide")
            }

            BgButton {
                consequence: qsTr("Makes a plan to read. Nothing runs yet.")
                disabledReason: place.service.rollbackRefusal
                icon: "undo-2"
                keys: "R"
                text: place.service.rollbackText
                variant: BgButton.DangerTonal

                onClicked: place.service.planRollback()
            }
        }

        Notice {
            Layout.fillWidth: true
            text: place.service.unreachable
            tone: Tone.Caution
            visible: text.length > 0
        }

        GridLayout {
            columnSpacing: Theme.panelGap
            columns: place.narrow ? 2 : 4
            rowSpacing: place.rowGap

            Repeater {
                id: charts

                model: place.service.charts

                ServiceChartPanel {
                    Layout.fillWidth: true
                    Layout.preferredHeight: place.chartHeight
                    compact: place.narrow
                    service: place.service
                }
            }
        }

        RowLayout {
            spacing: Theme.panelGap

            HistoryPanel {
                id: history

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
                service: place.service
            }

            DifferencePanel {
                id: difference

                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 640 : place.narrow ? 400 : 440
                service: place.service
                visible: place.sideShown
            }
        }
    }

    SilenceDialog {
        id: silenceDialog

        kind: Console.shell.scopeKind
        silence: place.service.silence
    }

    QueryDialog {
        id: query

        editor: place.service.query
        kind: Console.shell.scopeKind
        service: place.service.service
    }

    ChartTable {
        id: table

        kind: Console.shell.scopeKind
    }
}
