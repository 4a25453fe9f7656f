// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Where we are in time, one question at a time, and all ways out in one scale.
Place {
    id: place

    readonly property GuideModel guide: Console.guide
    readonly property bool low: height < 640

    function perform(action: string): bool {
        if (action.startsWith("answer-"))
            guide.answer(Number(action.slice(7)) - 1);
        else if (action === "previous-question")
            guide.goBack();
        else if (action === "next-phase")
            guide.enterNextPhase();
        else if (action === "primary")
            planLead();
        else
            return false;
        return true;
    }

    function planLead(): void {
        const lead = guide.leadRow();
        if (lead >= 0)
            strategies.planRow(lead);
        else
            Console.shell.refuse(strategies.empty ? guide.noWays
                                                  : qsTr("No way out stands first. Choose one"));
    }

    function takeFocus(): void {
        if (!guide.guided)
            empty.takeFocus();
        else if (tree.open)
            tree.takeFocus();
        else if (!strategies.empty)
            strategies.takeFocus();
        else
            checklist.takeFocus();
    }

    // The answers go when the last one is given; the checklist is what waits then.
    function keepFocus(): void {
        let isHere = false;
        for (let at = Window.activeFocusItem; at; at = at.parent) {
            if (at === checklist || at === strategies || at === phases)
                return;
            isHere = isHere || at === place;
        }
        if (isHere || !Window.activeFocusItem)
            checklist.takeFocus();
    }

    covered: fixDialog.visible
    idle: {
        const asked = guide.guided ? [] : ["answer-1", "previous-question", "tick", "next-phase"];
        const timed = guide.incidentActive ? asked : asked.concat("next-phase");
        return guide.leadRow() < 0 ? timed.concat("primary") : timed;
    }
    part: guide.shownPhase

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.panelGap

        Notice {
            Layout.fillWidth: true
            text: place.guide.notice
            visible: text.length > 0

            BgButton {
                consequence: qsTr("Opens a form. The incident clock starts when you send it.")
                icon: "siren"
                keys: "Ctrl+I"
                size: 28
                text: qsTr("Declare incident")

                onClicked: place.declareRequested()
            }
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.panelGap

            PhasesPanel {
                id: phases

                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 320 : place.narrow ? 216 : 248
                compact: place.low
                guide: place.guide
                visible: place.guide.guided
            }
            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: !place.guide.guided

                NoRunbook {
                    id: empty

                    anchors.centerIn: parent
                    guide: place.guide
                    width: Math.min(520, parent.width - 48)
                }
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.panelGap
                visible: place.guide.guided

                TreePanel {
                    id: tree

                    Layout.fillWidth: true
                    Layout.maximumHeight: Math.min(implicitHeight, parent.height - 176)
                    Layout.preferredHeight: implicitHeight
                    compact: place.low
                    focus: true
                    guide: place.guide

                    onOpenChanged: {
                        if (!open && place.visible && !place.covered)
                            Qt.callLater(place.keepFocus);
                    }
                }
                ChecklistPanel {
                    id: checklist

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    guide: place.guide
                }
            }
            StrategiesPanel {
                id: strategies

                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 480 : place.narrow ? 344 : 400
                guide: place.guide
                visible: Console.shell.connected

                onFixWanted: (index, title, what) => fixDialog.ask(index, title, what)
            }
        }
    }
    FixDialog {
        id: fixDialog

        kind: Console.shell.scopeKind

        onNamed: (index, fix) => place.guide.plan(index, fix)
    }
}
