// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/jsonfields.h"
#include "domain/plan.h"

/// The fields of a plan and of all that is in it, for planjson.cpp and eventjson.cpp.
namespace breakglass::json {

using namespace Qt::StringLiterals;

template <>
inline constexpr std::array words<Signal>{
    "error_rate"_L1, "latency_p95"_L1, "ready_replicas"_L1, "request_rate"_L1};
template <>
inline constexpr std::array words<ResumeClass>{
    "cas-absolute"_L1, "observe-after"_L1, "marker-search"_L1, "opaque"_L1, "read-only"_L1};
template <>
inline constexpr std::array words<PreflightResult>{
    "pass"_L1, "caution"_L1, "waiting"_L1, "fail"_L1};

/// An act is an object with its kind; the kinds in the order of the alternatives of `Act`.
inline constexpr std::array actWords{"http"_L1, "command"_L1, "await-settled"_L1, "gate"_L1,
    "wait"_L1, "manual"_L1, "message"_L1, "simulated"_L1};
static_assert(actWords.size() == std::variant_size_v<Act>);

template <>
struct Codec<Act>
{
    static QJsonValue write(const Act &act);
    static Status read(const QJsonValue &json, const QString &path, Act &act);
};

/// Written like the act that it is the question of; only what can be asked is read.
template <>
struct Codec<DryRun>
{
    static QJsonValue write(const DryRun &dryRun);
    static Status read(const QJsonValue &json, const QString &path, DryRun &dryRun);
};

void fields(auto &visit, Of<Threshold> auto &threshold)
{
    visit("signal"_L1, threshold.signal);
    visit("limit"_L1, threshold.limit);
    visit("above"_L1, threshold.above);
    visit("samples"_L1, threshold.samples);
}

void fields(auto &visit, Of<GateRule> auto &rule)
{
    visit("limits"_L1, rule.limits);
    visit("hold"_L1, rule.hold);
    visit("samples"_L1, rule.samples);
    visit("freshness"_L1, rule.freshness);
    visit.unlessDefault("every"_L1, rule.every);
    visit.unlessDefault("revision"_L1, rule.revision);
}

void fields(auto &visit, Of<TrafficShare> auto &share)
{
    visit("revision"_L1, share.revision);
    visit("percent"_L1, share.percent);
    visit("tag"_L1, share.tag);
}

void fields(auto &visit, Of<Condition> auto &condition)
{
    visit("revision"_L1, condition.revision);
    visit("artifact"_L1, condition.artifact);
    visit("settled"_L1, condition.settled);
    visit("atLeastReady"_L1, condition.atLeastReady);
    visit.unlessDefault("share"_L1, condition.share);
    visit.unlessDefault("facts"_L1, condition.facts);
}

void fields(auto &visit, Of<HttpRequest> auto &request)
{
    visit("method"_L1, request.method);
    visit("url"_L1, request.url);
    visit("headers"_L1, request.headers);
    visit("credentialHeaders"_L1, request.credentialHeaders);
    visit("body"_L1, request.body);
    visit("expectedStatus"_L1, request.expectedStatus);
    visit.unlessDefault("connection"_L1, request.connection);
}

void fields(auto &visit, Of<Command> auto &command)
{
    visit("argv"_L1, command.argv);
    visit("workingDirectory"_L1, command.workingDirectory);
    visit("environment"_L1, command.environment);
    visit("credentialEnvironment"_L1, command.credentialEnvironment);
}

void fields(auto &visit, Of<AwaitSettled> auto &await)
{
    visit("condition"_L1, await.condition);
}

void fields(auto &visit, Of<Gate> auto &gate)
{
    visit("rule"_L1, gate.rule);
}

void fields(auto &visit, Of<Wait> auto &wait)
{
    visit("duration"_L1, wait.duration);
}

void fields(auto &visit, Of<Manual> auto &manual)
{
    visit("instruction"_L1, manual.instruction);
}

void fields(auto &visit, Of<Message> auto &message)
{
    visit("audience"_L1, message.audience);
    visit("text"_L1, message.text);
}

void fields(auto &visit, Of<SimulatedAct> auto &simulated)
{
    visit("action"_L1, simulated.action);
    visit("arguments"_L1, simulated.arguments);
    visit("shownAs"_L1, simulated.shownAs);
}

void fields(auto &visit, Of<Undo> auto &undo)
{
    visit("act"_L1, undo.act);
    visit("note"_L1, undo.note);
}

void fields(auto &visit, Of<Step> auto &step)
{
    visit("id"_L1, step.id);
    visit("title"_L1, step.title);
    visit("note"_L1, step.note);
    visit("target"_L1, step.target);
    visit("act"_L1, step.act);
    visit("changesTarget"_L1, step.changesTarget);
    visit("resume"_L1, step.resume);
    visit("settled"_L1, step.settled);
    visit("undo"_L1, step.undo);
    visit("timeout"_L1, step.timeout);
    visit.unlessDefault("dryRun"_L1, step.dryRun);
}

void fields(auto &visit, Of<Intent> auto &intent)
{
    visit("strategy"_L1, intent.strategy);
    visit("target"_L1, intent.target);
    visit("toRevision"_L1, intent.toRevision);
    visit("input"_L1, intent.input);
    visit("reason"_L1, intent.reason);
    visit("incident"_L1, intent.incident);
}

void fields(auto &visit, Of<DurationRange> auto &range)
{
    visit("least"_L1, range.least);
    visit("most"_L1, range.most);
}

void fields(auto &visit, Of<BlastRadius> auto &blast)
{
    visit("rows"_L1, blast.rows);
    visit("inTarget"_L1, blast.inTarget);
}

void fields(auto &visit, Of<Plan> auto &plan)
{
    visit("id"_L1, plan.id);
    visit("title"_L1, plan.title);
    visit("intent"_L1, plan.intent);
    visit("fromRevision"_L1, plan.fromRevision);
    visit("fingerprint"_L1, plan.fingerprint);
    visit("expected"_L1, plan.expected);
    visit("steps"_L1, plan.steps);
    visit.unlessDefault("onAbort"_L1, plan.onAbort);
    visit("blast"_L1, plan.blast);
    visit("typedPhrase"_L1, plan.typedPhrase);
    visit("approvalsNeeded"_L1, plan.approvalsNeeded);
}

void fields(auto &visit, Of<Preflight> auto &preflight)
{
    visit("id"_L1, preflight.id);
    visit("title"_L1, preflight.title);
    visit("result"_L1, preflight.result);
    visit("detail"_L1, preflight.detail);
}

void fields(auto &visit, Of<Approval> auto &approval)
{
    visit("approver"_L1, approval.approver);
    visit("planHash"_L1, approval.planHash);
    visit("signature"_L1, approval.signature);
    visit("at"_L1, approval.at);
}

} // namespace breakglass::json
