// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Which incident, how bad, who has which role, and its end.
RowLayout {
    id: header

    required property IncidentModel incident
    required property bool narrow
    // The status bar names the keys where the buttons have no room for them.
    readonly property bool roomy: width > 1600

    signal declareRequested
    signal resolveRequested
    signal rolesRequested
    signal severityRequested

    Layout.minimumHeight: 40
    spacing: Theme.gap

    BgText {
        Layout.rightMargin: 4
        font.family: Theme.monospace
        text: header.incident.incidentId
        type: Theme.title
    }
    BgText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        text: header.incident.title
        type: header.narrow ? Theme.title : Theme.h1
        wrapMode: Text.Wrap
    }
    IconText {
        icon: header.incident.active ? "siren" : "circle-check"
        iconInk: header.incident.active ? Theme.danger : Theme.ok
        ink: Theme.t1
        text: header.incident.active ? qsTr("Active") : qsTr("Resolved")
    }
    BgButton {
        disabledReason: header.incident.active ? "" : qsTr("The incident is resolved")
        icon: "flag"
        size: 32
        text: qsTr("Severity %1…").arg(header.incident.severity)

        onClicked: header.severityRequested()
    }
    BgButton {
        Accessible.description: header.incident.rolesText
        disabledReason: header.incident.active ? "" : qsTr("The incident is resolved")
        icon: "users"
        size: 32
        text: !header.roomy ? qsTr("Roles…") : qsTr("%1…").arg(header.incident.rolesText)

        onClicked: header.rolesRequested()
    }
    BgButton {
        consequence: qsTr("Writes the timeline, the plans and the times as Markdown and HTML.")
        icon: "file-text"
        keys: !header.roomy ? "" : "Ctrl+E"
        size: 32
        text: qsTr("Export report")

        onClicked: header.incident.exportReport()
    }
    BgButton {
        consequence: qsTr("Opens a form that says what is still open.")
        icon: "circle-check"
        keys: !header.roomy ? "" : "Ctrl+Shift+R"
        size: 32
        text: qsTr("Resolve…")
        visible: header.incident.active

        onClicked: header.resolveRequested()
    }
    BgButton {
        icon: "siren"
        keys: !header.roomy ? "" : "Ctrl+I"
        size: 32
        text: qsTr("Declare incident")
        visible: !header.incident.active

        onClicked: header.declareRequested()
    }
}
