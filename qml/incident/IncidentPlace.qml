// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Left, facts as they happened; right, the next message with its rhythm above and what was sent below.
Place {
    id: place

    readonly property IncidentModel incident: Console.incident

    function perform(action: string): bool {
        if (!incident.present)
            return false;
        if (action === "note")
            timeline.takeNote();
        else if (action === "export")
            incident.exportReport();
        else if (action === "resolve")
            resolveDialog.ask();
        else
            return message.perform(action);
        return true;
    }

    function takeFocus(): void {
        if (!incident.present)
            declareButton.forceActiveFocus(Qt.OtherFocusReason);
        else if (incident.active)
            message.takeFocus();
        else
            timeline.takeFocus();
    }

    covered: resolveDialog.visible || severityDialog.visible || rolesDialog.visible
             || channelsDialog.visible
    idle: incident.present ? [] : ["note", "template-1", "audience", "primary", "resolve", "export"]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.padding
        spacing: Theme.gap
        visible: place.incident.present

        IncidentHeader {
            Layout.fillWidth: true
            incident: place.incident
            narrow: place.narrow

            onDeclareRequested: place.declareRequested()
            onResolveRequested: resolveDialog.ask()
            onRolesRequested: rolesDialog.ask()
            onSeverityRequested: severityDialog.ask()
        }
        Notice {
            Layout.fillWidth: true
            dismissable: true
            text: place.incident.exportText
            tone: place.incident.exportFailed ? Tone.Caution : Tone.Ok
            visible: text.length > 0

            onDismissed: place.incident.dismissExport()
        }
        Notice {
            Layout.fillWidth: true
            text: place.incident.endText
            tone: Tone.Ok
            visible: text.length > 0
        }
        RowLayout {
            Layout.topMargin: Theme.gap
            spacing: Theme.panelGap

            TimelinePanel {
                id: timeline

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 47
                Layout.preferredWidth: 1
                incident: place.incident
            }
            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 53
                Layout.preferredWidth: 1
                spacing: place.height < 700 ? Theme.gap : Theme.panelGap

                RhythmPanel {
                    Layout.fillWidth: true
                    incident: place.incident
                }
                TroublePanel {
                    Layout.fillWidth: true
                    outbox: place.incident.outbox
                }
                MessagePanel {
                    id: message

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.minimumHeight: leastHeight
                    incident: place.incident
                    narrow: place.narrow

                    onTestRequested: channelsDialog.ask()
                }
                SentPanel {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.maximumHeight: implicitHeight
                    Layout.minimumHeight: 106
                    Layout.preferredHeight: implicitHeight
                    incident: place.incident
                    // The timeline's messages hold the same facts where there is no room for both.
                    visible: place.height >= 720
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        icon: "scroll-text"
        text: qsTr("Its timeline, the messages and the report start with the declaration.")
        title: qsTr("No incident was declared yet")
        visible: !place.incident.present
        width: parent.width - 64

        BgButton {
            id: declareButton

            consequence: qsTr("Opens a form. The incident clock starts when you send it.")
            icon: "siren"
            keys: "Ctrl+I"
            text: qsTr("Declare incident")
            variant: BgButton.Primary

            onClicked: place.declareRequested()
        }
    }
    ResolveDialog {
        id: resolveDialog

        incident: place.incident
        kind: Console.shell.scopeKind
    }
    SeverityDialog {
        id: severityDialog

        incident: place.incident
        kind: Console.shell.scopeKind
    }
    ChannelsDialog {
        id: channelsDialog

        kind: Console.shell.scopeKind
        outbox: place.incident.outbox
    }
    RolesDialog {
        id: rolesDialog

        incident: place.incident
        kind: Console.shell.scopeKind
    }
}
