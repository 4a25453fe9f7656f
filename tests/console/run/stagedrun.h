// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/runview.h"
#include "support/planexamples.h"

/// Views of runs and of a target at a chosen moment, for what the Live place reads from them.
namespace breakglass::examples {
using namespace std::chrono_literals;

inline TimePoint runStart()
{
    return *fromIso(u"2026-11-12T14:21:05.000Z"_s);
}

/// A run of "read B await gate" and the like, whose first `done` steps took ten seconds each and
/// whose next one is on.
inline execution::RunView runAt(const QString &words, int done)
{
    execution::RunView view;
    view.run = u"RUN-0001"_s;
    view.plan = planOf(words);
    view.plan.expected = {2min, 5min};
    view.phase = execution::RunPhase::Running;
    view.startedAt = runStart();
    view.current = done;
    view.steps.resize(view.plan.steps.size());
    for (int at = 0; at < view.steps.size() && at <= done; ++at) {
        execution::StepView &step = view.steps[at];
        step.startedAt = runStart() + at * 10s;
        step.state = execution::StepState::Running;
        if (at == done)
            break;
        step.state = execution::StepState::Done;
        step.endedAt = step.startedAt + 10s;
    }
    return view;
}

/// The same, ended with the step that was on as `last`.
inline execution::RunView endedAt(
    const QString &words, int done, events::RunResult result, execution::StepState last)
{
    execution::RunView view = runAt(words, done);
    view.phase = execution::RunPhase::Finished;
    view.result = result;
    view.endedAt = runStart() + 2min;
    if (done < view.steps.size()) {
        view.steps[done].state = last;
        view.steps[done].endedAt = view.endedAt;
        view.steps[done].evidence = u"The tool refused."_s;
    }
    return view;
}

inline health::TargetView targetOf(int ready, int wanted, const QString &revision)
{
    health::TargetView view;
    view.setup.id = exampleTarget();
    view.setup.triggers = standardTriggers();
    view.capabilities.revisionWord = u"rev"_s;
    TargetState state;
    state.target = exampleTarget();
    state.currentRevision = revision;
    state.ready = ready;
    state.wanted = wanted;
    for (int i = 0; i < wanted; ++i) {
        const auto how = i < ready ? InstanceState::Ready : InstanceState::Starting;
        state.instances.append({u"shop-5d9f-%1"_s.arg(i), revision, how});
    }
    state.observedAt = runStart();
    view.lookedAt = runStart();
    view.state = state;
    History history;
    history.target = exampleTarget();
    for (const auto &[id, copyOf] : {std::pair{u"43"_s, u"41"_s}, std::pair{u"42"_s, QString()},
             std::pair{u"41"_s, QString()}}) {
        Revision one;
        one.id = id;
        one.copyOf = copyOf;
        one.deployedAt = runStart() + (id == u"43" ? 5s : id == u"42" ? -15min : -24h);
        history.revisions.append(one);
    }
    view.history = history;
    return view;
}

} // namespace breakglass::examples
