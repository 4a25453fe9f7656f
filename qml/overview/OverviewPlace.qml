// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// "Is anything wrong, and where" in one look.
Place {
    id: place

    readonly property OverviewModel overview: Console.overview
    readonly property list<string> filters: ["all", "attention", "production"]

    function perform(action: string): bool {
        if (action !== "attention")
            return false;
        attention.takeFocus();
        return true;
    }

    function takeFocus(): void {
        board.takeFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.panelGap

        RowLayout {
            Layout.preferredHeight: 40
            spacing: Theme.space3

            BgText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: qsTr("Environments")
                type: Theme.h1
            }

            IconText {
                icon: place.overview.incidentActive ? "siren" : "circle-check"
                iconInk: place.overview.incidentActive ? Theme.danger : Theme.ok
                ink: Theme.t1
                text: place.overview.incidentText
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                // Less than all of it says nothing.
                opacity: implicitWidth <= width ? 1 : 0
                text: place.overview.summary
            }

            Segmented {
                name: qsTr("Show")
                options: [qsTr("All %1").arg(place.overview.total), qsTr("Needs attention %1").arg(
                        place.overview.needing), qsTr("Production %1").arg(
                        place.overview.inProduction)]

                Binding on currentIndex {
                    value: place.filters.indexOf(place.overview.filter)
                }

                onChosen: index => place.overview.filter = place.filters[index]
            }

            BgButton {
                icon: "hammer"
                keys: "Ctrl+B"
                text: qsTr("Break glass…")

                onClicked: Console.shell.open("guide")
            }

            BgButton {
                consequence: qsTr("Opens a form. The incident clock starts when you send it.")
                disabledReason: place.overview.incidentActive ? qsTr("An incident is active") : ""
                icon: "siren"
                keys: "Ctrl+I"
                text: qsTr("Declare incident")
                variant: BgButton.Primary

                onClicked: place.declareRequested()
            }
        }

        RowLayout {
            spacing: Theme.panelGap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.panelGap

                Board {
                    id: board

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    compact: place.narrow
                    focus: true
                    overview: place.overview
                }

                DeploymentStrip {
                    Layout.fillWidth: true
                    overview: place.overview
                }
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 480 : place.narrow ? 288 : 320
                spacing: Theme.panelGap

                AttentionPanel {
                    id: attention

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    overview: place.overview
                }

                OperationsPanel {
                    Layout.fillWidth: true
                    most: place.height < 700 ? 2 : 4
                    overview: place.overview
                }

                ReadinessPanel {
                    Layout.fillWidth: true
                    overview: place.overview
                }
            }
        }
    }
}
