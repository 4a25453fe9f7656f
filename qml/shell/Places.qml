// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// All places, in rail order. The only file that knows them by name; it imports none, so that a place
// costs nothing until it is visited.
FocusScope {
    id: places

    readonly property list<string> order: ["overview", "services", "guide", "plans", "live",
        "incident", "drills", "runbooks", "audit", "settings"]
    readonly property list<string> titles: [qsTr("Overview"), qsTr("Services"), qsTr("Guide"),
        qsTr("Plans"), qsTr("Live"), qsTr("Incident"), qsTr("Drills"),
        qsTr("Runbooks"), qsTr("Audit"), qsTr("Settings")]
    readonly property string title: titles[order.indexOf(Console.shell.place)] ?? ""
    // The place, and what of it is shown.
    readonly property list<string> trail: [title, current?.part ?? ""]
    readonly property bool covered: current?.covered ?? false
    readonly property Place current: [overview.page, target.page, guide.page, plan.page, run.page,
        incident.page, drill.page, runbooks.page, audit.page,
        settings.page][order.indexOf(Console.shell.place)] ?? null

    signal declareRequested

    // Whether it is in the present place, or that place itself.
    function holds(item: Item): bool {
        let at = item;
        while (at && at !== current)
            at = at.parent;
        return at !== null;
    }

    function perform(action: string): bool {
        return current?.perform(action) ?? false;
    }

    focus: true

    PlaceSlot {
        id: overview

        module: Console.shell.connected ? "Overview" : "FirstRun"
        place: "overview"
    }

    PlaceSlot {
        id: target

        module: "Target"
        place: "services"
    }

    PlaceSlot {
        id: guide

        module: "Guide"
        place: "guide"
    }

    PlaceSlot {
        id: plan

        module: "Plan"
        place: "plans"
    }

    PlaceSlot {
        id: run

        module: "Run"
        place: "live"
    }

    PlaceSlot {
        id: incident

        module: "Incident"
        place: "incident"
    }

    PlaceSlot {
        id: drill

        module: "Drill"
        place: "drills"
    }

    PlaceSlot {
        id: runbooks

        module: "Runbooks"
        place: "runbooks"
    }

    PlaceSlot {
        id: audit

        module: "Audit"
        place: "audit"
    }

    PlaceSlot {
        id: settings

        module: "Settings"
        place: "settings"
    }

    Connections {
        function onDeclareRequested(): void {
            places.declareRequested();
        }

        target: places.current
    }
}
