// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/guide/checks.h"
#include "domain/workspace.h"
#include "incident/state.h"

/// An incident of 14:07, declared on a bad deployment of 14:02, with a runbook of five phases.
namespace breakglass::guidetest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const TargetId target{u"checkr-console"_s, u"production_us"_s};

inline TimePoint at(const QString &clock)
{
    return *fromIso(u"2026-11-12T%1.000Z"_s.arg(clock));
}

inline Phase phaseOf(const QString &title, std::optional<DurationRange> budget)
{
    Phase phase;
    phase.id = title.toLower();
    phase.title = title;
    phase.budget = budget;
    return phase;
}

inline ChecklistItem itemOf(const QString &id, const QString &check = {})
{
    return {.id = id, .text = u"Text of "_s + id, .check = check};
}

inline Runbook exampleRunbook()
{
    Runbook book;
    book.id = u"rollback"_s;
    book.phases = {phaseOf(u"Assess"_s, DurationRange{0min, 5min}),
        phaseOf(u"Decide"_s, DurationRange{5min, 15min}),
        phaseOf(u"Execute"_s, DurationRange{2min, 5min}), phaseOf(u"Verify"_s, {}),
        phaseOf(u"Communicate"_s, DurationRange{15min, 15min})};
    book.phases[0].items = {itemOf(u"assess.1"_s, u"incident-declared"_s), itemOf(u"assess.2"_s)};
    book.phases[1].items = {itemOf(u"decide.1"_s, u"strategy-chosen"_s)};
    book.phases[3].items = {itemOf(u"verify.1"_s, u"health-recovered"_s)};
    book.phases[4].items = {itemOf(u"communicate.1"_s, u"update-sent"_s)};
    book.phases[4].recurring = true;
    DecisionNode root{.id = u"root"_s, .question = u"Is it down?"_s};
    root.answers = {{.text = u"Yes"_s, .next = u"cause"_s},
        {.text = u"No"_s, .strategyText = u"Wait and see"_s}};
    DecisionNode cause{.id = u"cause"_s, .question = u"What broke it?"_s};
    cause.answers = {{.text = u"The deployment"_s,
                         .strategy = u"helm-rollback"_s,
                         .evidence = {Fact::RecentDeployment}},
        {.text = u"The image"_s,
            .strategy = u"image-rollback"_s,
            .evidence = {Fact::ImageChanged, Fact::SchemaChanged}}};
    book.tree = {root, cause};
    return book;
}

inline Revision revisionOf(const QString &id, const QString &artifact, bool healthy)
{
    Revision revision;
    revision.id = id;
    revision.artifact = artifact;
    revision.artifactAvailable = true;
    revision.changeReference = u"!41"_s + id;
    revision.schemaVersion = u"20261001"_s;
    revision.deployedAt = id == u"42" ? at(u"14:02:10"_s) : at(u"10:00:00"_s);
    revision.wasHealthy = healthy;
    revision.status = id == u"42" ? RevisionStatus::Deployed : RevisionStatus::Superseded;
    return revision;
}

inline planning::Situation badDeployment()
{
    planning::Situation situation;
    situation.state.target = target;
    situation.state.currentRevision = u"42"_s;
    situation.state.ready = 4;
    situation.state.wanted = 6;
    situation.history = {target,
        {revisionOf(u"42"_s, u"8f3c1e27"_s, false), revisionOf(u"41"_s, u"5d90ab13"_s, true)}};
    situation.breachSince = at(u"14:06:00"_s);
    situation.breachText = u"errors passed 5 % at 14:06"_s;
    situation.now = at(u"14:14:12"_s);
    return situation;
}

inline incident::IncidentState activeIncident()
{
    incident::IncidentState state;
    state.incident.id = u"INCIDENT-1"_s;
    state.incident.title = u"Errors above 5 %"_s;
    state.incident.severity = Severity::P0;
    state.incident.targets = {target};
    state.incident.declaredAt = at(u"14:07:00"_s);
    state.incident.declaredBy = u"Marta Kowalski"_s;
    state.incident.lastUpdateAt = state.incident.declaredAt;
    state.episode = state.incident.id;
    return state;
}

/// Assess from 14:07:00 to 14:11:20, Decide since then.
inline incident::IncidentState inDecide()
{
    incident::IncidentState state = activeIncident();
    state.phases = {
        {u"assess"_s, at(u"14:07:00"_s), at(u"14:11:20"_s)}, {u"decide"_s, at(u"14:11:20"_s), {}}};
    return state;
}

} // namespace breakglass::guidetest
