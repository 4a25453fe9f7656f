// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The runbooks to read: which there are, what they say, who keeps them, and what is wrong with them.
Place {
    id: place

    readonly property RunbooksModel runbooks: Console.runbooks

    function perform(action: string): bool {
        if (action === "find")
            document.openFind();
        else if (action === "next-found" || action === "previous-found")
            document.findNext(action === "next-found" ? 1 : -1);
        else if (action === "next-heading" || action === "previous-heading")
            document.moveHeading(action === "next-heading" ? 1 : -1);
        else if (action === "copy")
            copyCommands();
        else if (action === "open-guide")
            runbooks.openInGuide();
        else if (action === "back")
            return document.closeFind();
        else
            return false;
        return true;
    }

    function copyCommands(): void {
        if (!runbooks.copyCode(document.place()))
            Console.shell.refuse(qsTr("No commands stand here or further down"));
    }

    function takeFocus(): void {
        if (sheet.visible)
            return;
        document.takeFocus();
    }

    covered: sheet.visible

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.panelGap

        RowLayout {
            Layout.preferredHeight: 40
            spacing: Theme.space3

            BgText {
                Accessible.role: Accessible.Heading
                text: qsTr("Runbooks")
                type: Theme.h1
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: place.runbooks.reading ? qsTr("Reading…") : place.runbooks.progress
            }

            BgButton {
                icon: "upload"
                keys: "Ctrl+O"
                text: qsTr("Import a runbook…")

                onClicked: place.runbooks.beginImport()
            }

            BgButton {
                consequence: qsTr("Shows its phases, questions and checklists for the service.")
                disabledReason: place.runbooks.guideRefusal
                icon: "compass"
                keys: "G"
                text: qsTr("Open in the guide")
                variant: BgButton.Primary

                onClicked: place.runbooks.openInGuide()
            }
        }

        RowLayout {
            spacing: Theme.panelGap

            ColumnLayout {
                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 400 : place.narrow ? 264 : 304
                spacing: Theme.panelGap

                RunbookList {
                    Layout.fillWidth: true
                    Layout.maximumHeight: (place.height - 40) / 2 - 2 * Theme.padding
                    runbooks: place.runbooks
                }

                OutlinePanel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    runbooks: place.runbooks

                    onPicked: block => document.showBlock(block)
                }
            }

            DocumentPanel {
                id: document

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
                runbooks: place.runbooks
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.maximumWidth: Layout.preferredWidth
                Layout.minimumWidth: Layout.preferredWidth
                Layout.preferredWidth: place.width >= 1840 ? 440 : place.narrow ? 272 : 320
                spacing: Theme.panelGap

                LifePanel {
                    Layout.fillWidth: true
                    // What is left for it by the place, not by the column: that is being laid out.
                    Layout.maximumHeight: Math.min(implicitHeight,
                                                   place.height - 112 - 4 * Theme.padding)
                    runbooks: place.runbooks
                }

                ProblemsPanel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    runbooks: place.runbooks
                }
            }
        }
    }

    ImportDialog {
        id: sheet

        importing: place.runbooks.importing
    }
}
