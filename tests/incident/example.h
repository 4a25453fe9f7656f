// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/workspace.h"

namespace breakglass::incidenttest {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline TimePoint moment(Milliseconds after)
{
    return *fromIso(u"2026-11-12T14:07:00.000Z"_s) + after;
}

inline TargetId target()
{
    return {u"checkr-console"_s, u"production_us"_s};
}

inline Plan planNamed(const QString &id, const QString &act = u"helm rollback checkr-console 41"_s)
{
    Plan plan;
    plan.id = id;
    plan.title = u"Helm rollback, rev 42 → 41"_s;
    plan.intent.target = target();
    Step step;
    step.id = u"s1"_s;
    step.title = u"Roll back to rev 41"_s;
    step.target = target();
    step.act = SimulatedAct{u"rollback"_s, {}, act};
    plan.steps = {step};
    return plan;
}

inline Approval approvalBy(const QString &person, const Plan &plan)
{
    return {person, plan.hash(), "signed", moment(10min)};
}

/// One runbook with two phases and a tree of two questions.
inline Workspace exampleWorkspace()
{
    Workspace workspace;
    TargetSetup setup;
    setup.id = target();
    workspace.targets = {setup};
    workspace.roles = {u"Incident Commander"_s, u"Release Manager"_s};
    Strategy strategy;
    strategy.id = u"helm-rollback"_s;
    strategy.title = u"Helm rollback"_s;
    workspace.strategies = {strategy};
    workspace.escalation = {
        {1, 0min, u"On-call"_s}, {2, 15min, u"Team lead"_s}, {3, 30min, u"CTO"_s}};
    Runbook runbook;
    runbook.id = u"rollback"_s;
    Phase assess{.id = u"assess"_s, .title = u"Assess"_s};
    assess.budget = DurationRange{0min, 15min};
    assess.items = {{.id = u"assess.1"_s, .text = u"Impact is known"_s},
        {.id = u"assess.2"_s, .text = u"On-call is told"_s}};
    Phase act{.id = u"act"_s, .title = u"Act"_s};
    act.items = {{.id = u"act.1"_s, .text = u"Backup exists"_s}};
    runbook.phases = {assess, act};
    DecisionNode root{.id = u"root"_s, .question = u"Is the app down?"_s};
    root.answers = {
        {.text = u"Yes"_s, .next = u"cause"_s}, {.text = u"No"_s, .strategyText = u"Wait"_s}};
    DecisionNode cause{.id = u"cause"_s, .question = u"Was it the deployment?"_s};
    cause.answers = {{.text = u"Yes"_s, .strategy = u"helm-rollback"_s}};
    runbook.tree = {root, cause};
    workspace.runbooks = {runbook};
    return workspace;
}

inline ChecklistItem item(const QString &id)
{
    return {.id = id, .text = u"not the text of the runbook"_s};
}

/// Entries with numbers, as the record would hold them.
class Script
{
public:
    Script &add(Milliseconds at, const QString &actor, events::Payload payload,
        const QString &incident = u"INCIDENT-1"_s)
    {
        Entry entry;
        entry.sequence = m_entries.size() + 1;
        entry.event = {actor, moment(at), incident, std::move(payload)};
        entry.hash = "hash-" + QByteArray::number(entry.sequence);
        m_entries.append(entry);
        return *this;
    }
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace breakglass::incidenttest
