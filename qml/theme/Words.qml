// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQml

// Wording that several places share: each term once, with a note for translators.
// The numbers are those of the enumerations in the domain, in their order.
QtObject {
    //: Shown where a measurement, a revision or a time should be
    readonly property string noData: qsTr("No data")
    //: An em-sized placeholder in a table cell
    readonly property string none: qsTr("–")
    readonly property string notDeployed: qsTr("Not deployed")
    readonly property string lockFree: qsTr("Lock free")
    readonly property string noIncident: qsTr("No active incident")
    //: Which of several entries to show
    readonly property string all: qsTr("All")
    readonly property string utc: qsTr("UTC")

    // Buttons. Everything else on a button is a verb and its object.
    readonly property string cancel: qsTr("Cancel")
    readonly property string close: qsTr("Close")
    readonly property string back: qsTr("Back")
    readonly property string copy: qsTr("Copy")
    readonly property string copied: qsTr("Copied")
    readonly property string open: qsTr("Open")

    readonly property string allEnvironments: qsTr("All environments")
    //: Label of a practice session: nothing in it is real
    readonly property string drill: qsTr("Drill · simulated")
    //: Tag of a plan step that alters a production environment
    readonly property string changesProduction: qsTr("Changes production")
    readonly property string readOnly: qsTr("Read only")
    readonly property string overdue: qsTr("Overdue")

    // Of the first and the last of their names.
    function initialsOf(person: string): string {
        const names = person.split(" ").filter(name => name.length > 0);
        const first = names.length > 0 ? names[0][0] : "";
        const last = names.length > 1 ? names[names.length - 1][0] : "";
        return `${first}${last}`.toUpperCase();
    }

    // A key as it is written on keyboards; from the portable text of a key sequence.
    function key(keys: string): string {
        const cut = keys.lastIndexOf("+") + 1;
        return keys.slice(0, cut) + lastKey(keys.slice(cut));
    }

    function lastKey(name: string): string {
        const known = ["Return", "Up", "Down", "Left", "Right"].indexOf(name);
        return [qsTr("Enter"), "↑", "↓", "←", "→"][known] ?? name;
    }

    // How a service is (HealthLevel).
    function health(level: int): string {
        const words = [noData, qsTr("Healthy"), qsTr("Rolling out"), qsTr("Degraded"),
            qsTr("Unhealthy")];
        return words[level] ?? noData;
    }
    // What an environment is for (EnvironmentKind).
    function environmentKind(kind: int): string {
        const words = [qsTr("Production"), qsTr("Staging"), qsTr("Sandbox")];
        return words[kind] ?? "";
    }
    // How a preflight check came out (PreflightResult).
    function preflight(result: int): string {
        const words = [qsTr("Pass"), qsTr("Caution"), qsTr("Waiting"), qsTr("Fail")];
        return words[result] ?? noData;
    }
    // How well a strategy suits (Fit).
    function fit(fit: int): string {
        const words = [qsTr("Fits"), qsTr("Possible"), qsTr("Does not fit"), qsTr("Last resort")];
        return words[fit] ?? noData;
    }
    // Risk of a strategy (Risk).
    function risk(risk: int): string {
        const words = [qsTr("Risk low"), qsTr("Risk medium"), qsTr("Risk high")];
        return words[risk] ?? noData;
    }
    // State of a revision in a release history (RevisionStatus).
    function revisionStatus(status: int): string {
        const words = [qsTr("Deployed"), qsTr("Superseded"), qsTr("Failed"), qsTr("Pending")];
        return words[status] ?? noData;
    }
    // What a schema change means for going back (SchemaRisk).
    function schemaRisk(risk: int): string {
        const words = [qsTr("Safe"), qsTr("Risky"), qsTr("Critical")];
        return words[risk] ?? noData;
    }
    // What a step came to (StepOutcome).
    function outcome(outcome: int): string {
        const words = [qsTr("Done"), qsTr("Failed"), qsTr("Unknown"), qsTr("Skipped")];
        return words[outcome] ?? noData;
    }
    function severity(severity: int): string {
        return severity >= 0 && severity <= 3 ? "P" + severity : "";
    }
}
