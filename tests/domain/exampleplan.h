// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"

namespace breakglass::examples {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One act of each kind, every member different from its default.
inline QList<Act> everyAct()
{
    HttpRequest request;
    request.method = u"POST"_s;
    request.url = u"https://gitlab.example/api/v4/projects/7/pipeline"_s;
    request.headers = {{u"Content-Type"_s, u"application/json"_s}};
    request.credentialHeaders = {{u"PRIVATE-TOKEN"_s, u"prod-us"_s}};
    request.body = QByteArrayLiteral("{\"ref\":\"8f3c1e27\"}");
    request.expectedStatus = {201, 202};

    Command command;
    command.argv = {u"/usr/bin/helm"_s, u"rollback"_s, u"checkr-console"_s, u"41"_s};
    command.workingDirectory = u"/srv/chart"_s;
    command.environment = {{u"HELM_PLUGINS"_s, u"/var/empty"_s}};
    command.credentialEnvironment = {{u"KUBE_TOKEN"_s, u"prod-us"_s}};

    GateRule rule;
    rule.limits = {Threshold{Signal::LatencyP95, 1000.5, false, 3}};
    rule.hold = 5min;
    rule.samples = 12;
    rule.freshness = 20s;

    SimulatedAct simulated;
    simulated.action = u"rollback"_s;
    simulated.arguments = {{u"revision"_s, u"41"_s}};
    simulated.shownAs = u"helm rollback checkr-console 41 --wait"_s;

    return {request, command, AwaitSettled{Condition{u"41"_s, u"5d90ab13"_s, false, 6}}, Gate{rule},
        Wait{90s}, Manual{u"Ask the owner"_s}, Message{u"internal"_s, u"Rollback begins"_s},
        simulated};
}

/// A plan with a step for each act; every member of it and of its first step differs from its
/// default.
inline Plan fullPlan()
{
    Plan plan;
    plan.id = u"PLAN-0087"_s;
    plan.title = u"Helm rollback, rev 42 → 41"_s;
    plan.intent = Intent{u"helm-rollback"_s, {u"checkr-console"_s, u"production_us"_s}, u"41"_s,
        u"sha256:5d90"_s, u"Errors after rev 42"_s, u"INCIDENT-123"_s};
    plan.fromRevision = u"42"_s;
    plan.fingerprint = u"42/6/6"_s;
    plan.expected = {2min, 5min};
    plan.blast = {{{u"Users lose"_s, u"Search filters v2"_s}}, u"6 pods restart"_s};
    plan.typedPhrase = u"ROLLBACK"_s;
    plan.approvalsNeeded = 2;
    for (const Act &act : everyAct()) {
        Step step;
        step.id = u"s%1"_s.arg(plan.steps.size() + 1);
        step.title = u"Roll back to rev 41"_s;
        step.note = u"Helm records it as rev 43"_s;
        step.target = plan.intent.target;
        step.act = act;
        step.changesTarget = true;
        step.resume = ResumeClass::ObserveAfter;
        step.settled = Condition{u"41"_s, u"5d90ab13"_s, false, 6};
        step.undo = Undo{Wait{1s}, u"Goes forward again"_s};
        step.timeout = 5min;
        plan.steps.append(step);
    }
    return plan;
}

} // namespace breakglass::examples
