// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/recovery.h"

#include <QMap>

namespace breakglass::execution {

struct RunFold::Private
{
    template <typename Other>
    void on(const Other &)
    {
    }

    void on(const events::PlanProposed &proposed)
    {
        plans.insert(proposed.plan.hash(), proposed.plan);
    }

    void on(const events::RunStarted &started)
    {
        ++recorded.ever;
        recorded.hashes.append(started.planHash);
        const auto plan = plans.constFind(started.planHash);
        if (plan == plans.cend()) {
            recorded.withoutPlan.append(started.run);
            return;
        }
        EngineState state = newRun(started.run, *plan);
        state.view.phase = RunPhase::Running;
        state.view.current = 0;
        state.view.startedAt = event->at;
        recorded.open.append({state, event->actor, event->incident});
    }

    void on(const events::StepIntended &intended)
    {
        EngineState *state = find(intended.run);
        const int index = state ? stepIndex(*state, intended.step) : -1;
        if (index < 0)
            return;
        const Step &step = state->view.plan.steps[index];
        StepMark &mark = state->marks[index];
        StepView &shown = state->view.steps[index];
        if (mark.sends++ == 0)
            shown.startedAt = event->at;
        mark.before = intended.fingerprint;
        mark.acted = step.changesTarget;
        shown.state = StepState::Running;
        state->expected = intended.fingerprint;
        state->view.current = index;
    }

    void on(const events::StepFinished &finished)
    {
        EngineState *state = find(finished.run);
        const int index = state ? stepIndex(*state, finished.step) : -1;
        if (index < 0)
            return;
        StepView &shown = state->view.steps[index];
        shown.state = stateOf(finished.outcome);
        shown.endedAt = event->at;
        shown.evidence = finished.evidence;
        shown.reconciled = finished.reconciled;
        const Step &step = state->view.plan.steps[index];
        const bool changed = finished.outcome == events::StepOutcome::Done && step.changesTarget;
        state->changedAlready = state->changedAlready || changed;
        if (finished.outcome == events::StepOutcome::Skipped)
            state->marks[index].acted = false;
        state->view.current = finished.outcome == events::StepOutcome::Done ? index + 1 : index;
        const bool unknown = finished.outcome == events::StepOutcome::Unknown;
        if (unknown)
            state->view.detail = finished.evidence;
        state->view.phase = unknown                                      ? RunPhase::NeedsPerson
                            : state->view.phase == RunPhase::NeedsPerson ? RunPhase::Running
                                                                         : state->view.phase;
        // What the target was like after a change of ours is in the next intent; until then nobody
        // knows.
        if (changed || std::holds_alternative<AwaitSettled>(step.act))
            state->expected.clear();
    }

    void on(const events::RunPaused &paused)
    {
        if (EngineState *state = find(paused.run))
            state->view.phase = RunPhase::Paused;
    }

    void on(const events::RunResumed &resumed)
    {
        if (EngineState *state = find(resumed.run))
            state->view.phase = RunPhase::Running;
    }

    void on(const events::RunFinished &finished)
    {
        if (const EngineState *state = find(finished.run)) {
            ended = state->view;
            ended.phase = RunPhase::Finished;
            ended.result = finished.result;
            ended.endedAt = event->at;
            ended.detail = finished.detail;
        }
        recorded.withoutPlan.removeAll(finished.run);
        recorded.open.removeIf(
            [&finished](const OpenRun &open) { return open.state.view.run == finished.run; });
    }

    static StepState stateOf(events::StepOutcome outcome)
    {
        switch (outcome) {
        case events::StepOutcome::Done:
            return StepState::Done;
        case events::StepOutcome::Failed:
            return StepState::Failed;
        case events::StepOutcome::Unknown:
            return StepState::Unknown;
        case events::StepOutcome::Skipped:
            return StepState::Skipped;
        }
        return StepState::Unknown;
    }

    EngineState *find(const QString &run)
    {
        for (OpenRun &open : recorded.open) {
            if (open.state.view.run == run)
                return &open.state;
        }
        return nullptr;
    }

    static int stepIndex(const EngineState &state, const QString &id)
    {
        const QList<Step> &steps = state.view.plan.steps;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].id == id)
                return int(i);
        }
        return -1;
    }

    RecordedRuns recorded;
    RunView ended;
    QMap<QByteArray, Plan> plans;
    const Event *event = nullptr;
};

RunFold::RunFold() : d(std::make_unique<Private>()) {}

RunFold::~RunFold() = default;

void RunFold::apply(const Event &event)
{
    d->event = &event;
    std::visit([this](const auto &payload) { d->on(payload); }, event.payload);
}

const RunView &RunFold::view() const
{
    return d->recorded.open.isEmpty() ? d->ended : d->recorded.open.constLast().state.view;
}

RecordedRuns RunFold::runs() const
{
    RecordedRuns runs = d->recorded;
    runs.proposed = d->plans.keys();
    return runs;
}

RecordedRuns readRuns(const QList<Entry> &entries)
{
    RunFold fold;
    for (const Entry &entry : entries)
        fold.apply(entry.event);
    return fold.runs();
}

} // namespace breakglass::execution
