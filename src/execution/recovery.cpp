// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/recovery.h"

#include <QMap>

namespace breakglass::execution {

namespace {

class RunFold
{
public:
    void apply(const Event &event)
    {
        m_event = &event;
        std::visit([this](const auto &payload) { on(payload); }, event.payload);
    }
    RecordedRuns result() &&
    {
        m_runs.proposed = m_plans.keys();
        return std::move(m_runs);
    }

private:
    template <typename Other>
    void on(const Other &)
    {
    }

    void on(const events::PlanProposed &proposed)
    {
        m_plans.insert(proposed.plan.hash(), proposed.plan);
    }

    void on(const events::RunStarted &started)
    {
        ++m_runs.ever;
        m_runs.hashes.append(started.planHash);
        const auto plan = m_plans.constFind(started.planHash);
        if (plan == m_plans.cend()) {
            m_runs.withoutPlan.append(started.run);
            return;
        }
        EngineState state = newRun(started.run, *plan);
        state.view.phase = RunPhase::Running;
        state.view.current = 0;
        state.view.startedAt = m_event->at;
        m_runs.open.append({state, m_event->actor, m_event->incident});
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
            shown.startedAt = m_event->at;
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
        shown.endedAt = m_event->at;
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
        m_runs.withoutPlan.removeAll(finished.run);
        m_runs.open.removeIf(
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
        for (OpenRun &open : m_runs.open) {
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

    RecordedRuns m_runs;
    QMap<QByteArray, Plan> m_plans;
    const Event *m_event = nullptr;
};

} // namespace

RecordedRuns readRuns(const QList<Entry> &entries)
{
    RunFold fold;
    for (const Entry &entry : entries)
        fold.apply(entry.event);
    return std::move(fold).result();
}

} // namespace breakglass::execution
