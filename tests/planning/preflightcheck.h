// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exampleworld.h"
#include "planning/planner.h"

namespace breakglass::examples {

using namespace Qt::StringLiterals;

/// A plan that passes everything, and the world it is checked in.
struct Check
{
    Check()
    {
        const ScriptedBackend backend;
        const Intent intent{u"helm-rollback"_s, consoleInUs, u"41"_s, {}, {}, u"INCIDENT-123"_s};
        plan = *planning::makePlan(intent, u"PLAN-0087"_s, workspace, backend, input.situation);
        Incident incident;
        incident.id = u"INCIDENT-123"_s;
        incident.severity = Severity::P0;
        incident.targets = {consoleInUs};
        incident.declaredAt = moment(u"14:07:00"_s);
        input.incident = incident;
        approve(u"Daniel Osei"_s);
        approve(u"Ana Brandt"_s);
    }
    void approve(const QString &who)
    {
        input.approvals.append({who, plan.hash(), "signed", moment(u"14:17:31"_s)});
    }
    Revision &target() { return input.situation.history.revisions[1]; }
    Protection &protection() { return workspace.environments[0].protection; }
    QList<Preflight> results()
    {
        input.plan = &plan;
        input.workspace = &workspace;
        return planning::checkPreflights(input);
    }

    Workspace workspace = exampleWorkspace();
    planning::PreflightInput input{.situation = badDeployment()};
    Plan plan;
};

} // namespace breakglass::examples
