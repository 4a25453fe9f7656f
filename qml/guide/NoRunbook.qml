// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// No runbook guides here: what can be done all the same.
EmptyState {
    id: empty

    required property GuideModel guide

    // What is hidden can't have it.
    function takeFocus(): void {
        const isConnected = Console.shell.connected;
        const next = !isConnected ? connect : guide.incidentActive ? incident : service;
        next.forceActiveFocus(Qt.OtherFocusReason);
    }

    icon: "book-open"
    text: guide.emptyText
    title: qsTr("No runbook guides here")

    BgButton {
        id: connect

        icon: "plug"
        keys: "Ctrl+N"
        text: qsTr("Connect an environment")
        visible: !Console.shell.connected

        onClicked: Console.shell.requestAction("connect")
    }
    BgButton {
        id: incident

        consequence: qsTr("Its timeline, and what to tell the people who wait.")
        icon: "siren"
        keys: "Ctrl+6"
        text: qsTr("Open the incident")
        visible: Console.shell.connected && empty.guide.incidentActive

        onClicked: Console.shell.open("incident")
    }
    BgButton {
        id: service

        icon: "server"
        keys: "Ctrl+2"
        text: qsTr("Open the service")
        visible: Console.shell.connected

        onClicked: Console.shell.open("services")
    }
    BgButton {
        icon: "upload"
        keys: "Ctrl+O"
        text: qsTr("Import a runbook…")

        onClicked: Console.shell.requestAction("import")
    }
}
