// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The record as it is: everything that was done, by whom, and the proof that nobody changed it since.
Place {
    id: place

    readonly property AuditModel audit: Console.audit

    function perform(action: string): bool {
        if (action === "older" || action === "newer")
            table.move(action === "older" ? 1 : -1);
        else if (action === "only-incident")
            audit.onlyIncident();
        else if (action === "only-person")
            audit.onlyPerson();
        else if (action === "export" || action === "export-csv")
            audit.exportAs(action === "export" ? "jsonl" : "csv");
        else if (action === "find")
            filters.takeFocus();
        else if (action === "verify")
            audit.verify();
        else if (action === "copy")
            audit.copyHash();
        else if (action === "back")
            return filters.clear();
        else
            return false;
        return true;
    }

    function takeFocus(): void {
        table.takeFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.panelGap

        RowLayout {
            Layout.preferredHeight: 40
            spacing: Theme.space3

            BgText {
                Accessible.role: Accessible.Heading
                text: qsTr("Audit")
                type: Theme.h1
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: place.audit.summary
            }

            BgButton {
                consequence: qsTr("Writes the whole record. Its chain can be checked anywhere.")
                icon: "download"
                keys: "Ctrl+E"
                text: qsTr("Export JSON Lines")

                onClicked: place.audit.exportAs("jsonl")
            }

            BgButton {
                consequence: qsTr("Writes the whole record for a spreadsheet.")
                icon: "download"
                text: qsTr("Export CSV")

                onClicked: place.audit.exportAs("csv")
            }

            BgButton {
                icon: "shield-check"
                keys: "F5"
                text: qsTr("Verify the chain")
                variant: BgButton.Primary

                onClicked: place.audit.verify()
            }
        }

        AuditFilters {
            id: filters

            Layout.fillWidth: true
            audit: place.audit

            onFinished: table.takeFocus()
        }

        RowLayout {
            spacing: Theme.panelGap

            AuditTable {
                id: table

                Layout.fillHeight: true
                Layout.fillWidth: true
                audit: place.audit
                focus: true
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 520 : place.narrow ? 360 : 400
                spacing: Theme.panelGap

                ChainPanel {
                    Layout.fillWidth: true
                    audit: place.audit
                }

                EntryPanel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    audit: place.audit
                }

                SourcesPanel {
                    Layout.fillWidth: true
                    Layout.maximumHeight: table.height * 0.25
                    audit: place.audit
                }
            }
        }
    }
}
