// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dryrunfields.h"
#include "domain/event.h"
#include "domain/healthfields.h"
#include "domain/messagefields.h"
#include "domain/planfields.h"

/// The fields of every event, for eventjson.cpp.
namespace breakglass::json {

template <>
inline constexpr std::array words<Severity>{"P0"_L1, "P1"_L1, "P2"_L1, "P3"_L1};
template <>
inline constexpr std::array words<events::RunResult>{
    "succeeded"_L1, "failed"_L1, "aborted"_L1, "needs-person"_L1};

void fields(auto &visit, Of<events::RecordOpened> auto &opened)
{
    visit("version"_L1, opened.version);
    visit("workspace"_L1, opened.workspace);
}

void fields(auto &visit, Of<events::IncidentDeclared> auto &declared)
{
    visit("title"_L1, declared.title);
    visit("severity"_L1, declared.severity);
    visit("targets"_L1, declared.targets);
}

void fields(auto &visit, Of<events::SeverityChanged> auto &changed)
{
    visit("severity"_L1, changed.severity);
    visit("reason"_L1, changed.reason);
}

void fields(auto &visit, Of<events::RoleAssigned> auto &assigned)
{
    visit("role"_L1, assigned.role);
    visit("person"_L1, assigned.person);
}

void fields(auto &visit, Of<events::Escalated> auto &escalated)
{
    visit("level"_L1, escalated.level);
    visit("who"_L1, escalated.who);
}

void fields(auto &visit, Of<events::NoteAdded> auto &note)
{
    visit("text"_L1, note.text);
}

void fields(auto &visit, Of<events::UpdateSent> auto &update)
{
    visit("audience"_L1, update.audience);
    visit("text"_L1, update.text);
}

void fields(auto &visit, Of<events::IncidentResolved> auto &resolved)
{
    visit("resolution"_L1, resolved.resolution);
}

void fields(auto &visit, Of<events::ItemTicked> auto &ticked)
{
    visit("runbook"_L1, ticked.runbook);
    visit("item"_L1, ticked.item);
    visit("text"_L1, ticked.text);
    visit("evidence"_L1, ticked.evidence);
    visit("byBreakglass"_L1, ticked.byBreakglass);
}

void fields(auto &visit, Of<events::ItemUnticked> auto &unticked)
{
    visit("runbook"_L1, unticked.runbook);
    visit("item"_L1, unticked.item);
    visit("text"_L1, unticked.text);
}

void fields(auto &visit, Of<events::QuestionAnswered> auto &answered)
{
    visit("runbook"_L1, answered.runbook);
    visit("node"_L1, answered.node);
    visit("question"_L1, answered.question);
    visit("answer"_L1, answered.answer);
    visit("leadsTo"_L1, answered.leadsTo);
}

void fields(auto &visit, Of<events::AnswerWithdrawn> auto &withdrawn)
{
    visit("runbook"_L1, withdrawn.runbook);
    visit("node"_L1, withdrawn.node);
}

void fields(auto &visit, Of<events::PhaseEntered> auto &entered)
{
    visit("runbook"_L1, entered.runbook);
    visit("phase"_L1, entered.phase);
    visit("title"_L1, entered.title);
}

void fields(auto &visit, Of<events::StrategyChosen> auto &chosen)
{
    visit("strategy"_L1, chosen.strategy);
    visit("title"_L1, chosen.title);
    visit("target"_L1, chosen.target);
    visit("reason"_L1, chosen.reason);
}

void fields(auto &visit, Of<events::PlanProposed> auto &proposed)
{
    visit("plan"_L1, proposed.plan);
}

void fields(auto &visit, Of<events::PreflightChecked> auto &checked)
{
    visit("plan"_L1, checked.plan);
    visit("results"_L1, checked.results);
}

void fields(auto &visit, Of<events::ApprovalGiven> auto &given)
{
    visit("plan"_L1, given.plan);
    visit("approval"_L1, given.approval);
}

void fields(auto &visit, Of<events::PlanConfirmed> auto &confirmed)
{
    visit("plan"_L1, confirmed.plan);
    visit("planHash"_L1, confirmed.planHash);
    visit("typedPhrase"_L1, confirmed.typedPhrase);
    visit("reason"_L1, confirmed.reason);
    visit("incident"_L1, confirmed.incident);
    visit("method"_L1, confirmed.method);
    visit("cautions"_L1, confirmed.cautions);
}

void fields(auto &visit, Of<events::RunStarted> auto &started)
{
    visit("run"_L1, started.run);
    visit("plan"_L1, started.plan);
    visit("planHash"_L1, started.planHash);
}

void fields(auto &visit, Of<events::StepIntended> auto &intended)
{
    visit("run"_L1, intended.run);
    visit("step"_L1, intended.step);
    visit("operation"_L1, intended.operation);
    visit("planHash"_L1, intended.planHash);
    visit("fingerprint"_L1, intended.fingerprint);
    visit("act"_L1, intended.act);
}

void fields(auto &visit, Of<events::StepFinished> auto &finished)
{
    visit("run"_L1, finished.run);
    visit("step"_L1, finished.step);
    visit("operation"_L1, finished.operation);
    visit("outcome"_L1, finished.outcome);
    visit("evidence"_L1, finished.evidence);
    visit("reconciled"_L1, finished.reconciled);
}

void fields(auto &visit, Of<events::RunPaused> auto &paused)
{
    visit("run"_L1, paused.run);
    visit("reason"_L1, paused.reason);
}

void fields(auto &visit, Of<events::RunResumed> auto &resumed)
{
    visit("run"_L1, resumed.run);
}

void fields(auto &visit, Of<events::GateSampled> auto &sampled)
{
    visit("run"_L1, sampled.run);
    visit("step"_L1, sampled.step);
    visit("passed"_L1, sampled.passed);
    visit("needed"_L1, sampled.needed);
    visit("held"_L1, sampled.held);
    visit("detail"_L1, sampled.detail);
}

void fields(auto &visit, Of<events::RunFinished> auto &finished)
{
    visit("run"_L1, finished.run);
    visit("result"_L1, finished.result);
    visit("detail"_L1, finished.detail);
}

void fields(auto &visit, Of<events::DrillStarted> auto &started)
{
    visit("drill"_L1, started.drill);
    visit("title"_L1, started.title);
    visit("folder"_L1, started.folder);
}

void fields(auto &visit, Of<events::InjectHappened> auto &happened)
{
    visit("inject"_L1, happened.inject);
    visit("text"_L1, happened.text);
}

void fields(auto &visit, Of<events::DrillFinished> auto &finished)
{
    visit("drill"_L1, finished.drill);
    visit("score"_L1, finished.score);
    visit("outOf"_L1, finished.outOf);
    visit("passed"_L1, finished.passed);
    visit("duration"_L1, finished.duration);
    visit("strategy"_L1, finished.strategy);
}

} // namespace breakglass::json
