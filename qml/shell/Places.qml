// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console
import Breakglass.Places.Overview
import Breakglass.Places.Target
import Breakglass.Places.Guide
import Breakglass.Places.Plan
import Breakglass.Places.Run
import Breakglass.Places.Incident
import Breakglass.Places.Drill
import Breakglass.Places.Runbooks
import Breakglass.Places.Audit
import Breakglass.Places.Settings
import Breakglass.Places.Firstrun

// All places, in rail order. The only file that knows them by name.
FocusScope {
    id: places

    readonly property list<string> order: ["overview", "services", "guide", "plans", "live",
        "incident", "drills", "runbooks", "audit", "settings"]
    readonly property list<string> titles: [qsTr("Overview"), qsTr("Services"), qsTr("Guide"),
        qsTr("Plans"), qsTr("Live"), qsTr("Incident"), qsTr("Drills"),
        qsTr("Runbooks"), qsTr("Audit"), qsTr("Settings")]
    readonly property string title: titles[order.indexOf(Console.shell.place)] ?? ""
    readonly property bool covered: current?.covered ?? false
    readonly property Place current: [overview.page, target.page, guide.page, plan.page, run.page,
        incident.page, drill.page, runbooks.page, audit.page,
        settings.page][order.indexOf(Console.shell.place)] ?? null

    signal declareRequested

    function perform(action: string): bool {
        return current?.perform(action) ?? false;
    }

    focus: true

    PlaceSlot {
        id: overview

        place: "overview"
        sourceComponent: Console.shell.connected ? board : firstRun
    }

    PlaceSlot {
        id: target

        place: "services"
        sourceComponent: TargetPlace {}
    }

    PlaceSlot {
        id: guide

        place: "guide"
        sourceComponent: GuidePlace {
            onDeclareRequested: places.declareRequested()
        }
    }

    PlaceSlot {
        id: plan

        place: "plans"
        sourceComponent: PlanPlace {}
    }

    PlaceSlot {
        id: run

        place: "live"
        sourceComponent: RunPlace {}
    }

    PlaceSlot {
        id: incident

        place: "incident"
        sourceComponent: IncidentPlace {
            onDeclareRequested: places.declareRequested()
        }
    }

    PlaceSlot {
        id: drill

        place: "drills"
        sourceComponent: DrillPlace {}
    }

    PlaceSlot {
        id: runbooks

        place: "runbooks"
        sourceComponent: RunbooksPlace {}
    }

    PlaceSlot {
        id: audit

        place: "audit"
        sourceComponent: AuditPlace {}
    }

    PlaceSlot {
        id: settings

        place: "settings"
        sourceComponent: SettingsPlace {}
    }

    Component {
        id: board

        OverviewPlace {
            onDeclareRequested: places.declareRequested()
        }
    }

    Component {
        id: firstRun

        FirstRunPlace {}
    }
}
