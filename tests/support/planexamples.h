// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"

/// Small plans made of one-word steps, for tests of the run.
namespace breakglass::examples {
using namespace Qt::StringLiterals;

inline TargetId exampleTarget()
{
    return {u"shop"_s, u"production"_s};
}

inline Step changeStep(const QString &id, ResumeClass resume, bool conditioned)
{
    Step step;
    step.id = id;
    step.title = u"Change %1"_s.arg(id);
    step.target = exampleTarget();
    step.act = SimulatedAct{
        u"rollback"_s, {{u"revision"_s, u"41"_s}, {u"step"_s, id}}, u"tool rollback 41"_s};
    step.changesTarget = true;
    step.resume = resume;
    if (conditioned)
        step.settled = Condition{u"41"_s, {}, false, 0};
    step.undo = Undo{SimulatedAct{u"rollback"_s, {{u"revision"_s, u"42"_s}}, u"undo %1"_s.arg(id)},
        u"Undo %1"_s.arg(id)};
    step.timeout = Milliseconds(10'000);
    return step;
}

inline GateRule exampleGate()
{
    GateRule rule;
    rule.limits = {Threshold{Signal::ErrorRate, 1.0, true, 1}};
    rule.hold = Milliseconds(20'000);
    rule.samples = 3;
    return rule;
}

/// "A", "B", "C", "D": a change of that resume class; "bare": one without a condition; or the name
/// of an act.
inline Step stepOf(const QString &kind, const QString &id)
{
    if (kind == u"A")
        return changeStep(id, ResumeClass::CasAbsolute, true);
    if (kind == u"B")
        return changeStep(id, ResumeClass::ObserveAfter, true);
    if (kind == u"C")
        return changeStep(id, ResumeClass::MarkerSearch, true);
    if (kind == u"D")
        return changeStep(id, ResumeClass::Opaque, true);
    if (kind == u"bare")
        return changeStep(id, ResumeClass::ObserveAfter, false);
    Step step;
    step.id = id;
    step.title = kind;
    step.target = exampleTarget();
    step.timeout = Milliseconds(60'000);
    if (kind == u"await")
        step.act = AwaitSettled{Condition{u"41"_s, {}, true, 1}};
    else if (kind == u"gate") {
        step.act = Gate{exampleGate()};
        step.timeout = Milliseconds(120'000);
    } else if (kind == u"wait")
        step.act = Wait{Milliseconds(5'000)};
    else if (kind == u"manual")
        step.act = Manual{u"Tell the front desk"_s};
    else if (kind == u"message")
        step.act = Message{u"internal"_s, u"Rolling back"_s};
    else
        step.act = SimulatedAct{u"history"_s, {}, u"tool history"_s};
    return step;
}

/// "read B await gate": one step a word, named s1, s2...
inline Plan planOf(const QString &words)
{
    Plan plan;
    plan.id = u"PLAN-0001"_s;
    plan.title = u"Rollback, rev 42 to 41"_s;
    plan.intent = {
        u"rollback"_s, exampleTarget(), u"41"_s, {}, u"errors since 42"_s, u"INCIDENT-1"_s};
    plan.fromRevision = u"42"_s;
    plan.fingerprint = u"f1"_s;
    plan.typedPhrase = u"ROLLBACK"_s;
    int number = 0;
    bool changed = false;
    for (const QString &kind : words.split(u' ', Qt::SkipEmptyParts)) {
        Step step = stepOf(kind, u"s%1"_s.arg(++number));
        // A second change goes further back, so that its effect can be told from that of the first.
        if (step.changesTarget && changed) {
            std::get<SimulatedAct>(step.act).arguments[u"revision"_s] = u"40"_s;
            if (step.settled)
                step.settled->revision = u"40"_s;
        }
        changed = changed || step.changesTarget;
        plan.steps.append(step);
    }
    return plan;
}

} // namespace breakglass::examples
