// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/rollout.h"

#include "console/run/runwords.h"
#include "planning/rollout.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

using execution::RunPhase;
using execution::RunView;
using execution::StepState;
using execution::StepView;

namespace {

QString percentText(int percent)
{
    return RolloutWords::tr("%1 %").arg(percent);
}

const StepView *stepView(const RunView &run, int step)
{
    return step >= 0 && step < run.steps.size() ? &run.steps.at(step) : nullptr;
}

StepState stateOf(const RunView &run, int step)
{
    const StepView *view = stepView(run, step);
    return view ? view->state : StepState::Done;
}

/// The stage whose traffic is being sent or whose gate holds; the last one done when all are; -1
/// before the first.
int currentStage(const RunView &run, const QList<RunStage> &stages)
{
    int current = -1;
    for (int at = 0; at < stages.size(); ++at) {
        if (stateOf(run, stages.at(at).send) != StepState::Pending)
            current = at;
    }
    // What an end left out was never reached.
    while (current >= 0 && stateOf(run, stages.at(current).send) == StepState::Skipped)
        --current;
    return current;
}

bool isOver(const RunView &run)
{
    return run.phase == RunPhase::Finished;
}

bool isReturned(const RunView &run)
{
    return run.returned && run.returned->state == StepState::Done;
}

Milliseconds holdOf(const RunView &run, const RunStage &stage)
{
    const auto *gate =
        stage.gate < 0 ? nullptr : std::get_if<Gate>(&run.plan.steps.at(stage.gate).act);
    return gate ? gate->rule.hold : Milliseconds{};
}

/// The gate of the stage, while it holds.
const health::GateProgress *gateOf(const RunView &run, const RunStage &stage)
{
    const bool on = stage.gate >= 0 && run.current == stage.gate && run.gate &&
                    stateOf(run, stage.gate) == StepState::Running;
    return on ? &*run.gate : nullptr;
}

Milliseconds leftOf(const RunView &run, const RunStage &stage)
{
    const health::GateProgress *gate = gateOf(run, stage);
    const Milliseconds hold = holdOf(run, stage);
    return gate ? std::max(Milliseconds{}, hold - std::min(gate->held, hold)) : hold;
}

/// "T+5 min"
QString planText(Milliseconds after)
{
    return RolloutWords::tr("T+%1 min")
        .arg(std::chrono::round<std::chrono::minutes>(after).count());
}

QString sampleText(const health::GateProgress &gate)
{
    return RolloutWords::tr("Now, %1 of %2 samples")
        .arg(std::min(gate.passed, gate.needed))
        .arg(gate.needed);
}

void describeGate(StationRow &row, const RunView &run, const RunStage &stage)
{
    const health::GateProgress *gate = gateOf(run, stage);
    row.stage = StageMark::Current;
    row.tone = int(RunTone::Running);
    row.state = gate ? sampleText(*gate) : RolloutWords::tr("Now");
    if (run.phase == RunPhase::Paused && !run.detail.isEmpty()) {
        row.stage = StageMark::Failed;
        row.tone = int(RunTone::Caution);
        row.state = RolloutWords::tr("Gate did not open");
    } else if (gate && gate->waitsForData) {
        row.tone = int(RunTone::Caution);
        row.state = RolloutWords::tr("Waits for data");
    } else if (gate && gate->passed <= 0) {
        row.tone = int(RunTone::Caution);
        row.state = RolloutWords::tr("Checks do not hold");
    }
    const Milliseconds hold = holdOf(run, stage);
    if (hold > 0ms)
        row.progress = 1 - double(leftOf(run, stage).count()) / double(hold.count());
}

void describeEnd(StationRow &row, const RunView &run, const RunStage &stage)
{
    const StepView *last = stepView(run, stage.gate);
    const StepView &shown = last && last->endedAt ? *last : run.steps.at(stage.send);
    const QString at = shown.endedAt ? toClock(*shown.endedAt) : QString();
    row.stage = StageMark::Failed;
    row.tone = int(RunTone::Caution);
    row.state = isReturned(run) ? RolloutWords::tr("Sent back")
                                : RolloutWords::tr("Ended %1").arg(at).trimmed();
}

StationRow stationOf(const RunView &run, const RunStage &stage, std::optional<TimePoint> time)
{
    StationRow row{.title = percentText(stage.percent), .plan = planText(stage.after), .state = {}};
    const StepState send = stateOf(run, stage.send);
    const StepState gate = stateOf(run, stage.gate);
    row.tone = int(RunTone::Quiet);
    if (send == StepState::Pending || send == StepState::Skipped) {
        row.state = time ? toClock(*time) : RolloutWords::tr("Not reached");
    } else if (send == StepState::Running) {
        row.stage = StageMark::Current;
        row.tone = int(RunTone::Running);
        row.state = RolloutWords::tr("Being sent");
    } else if (send != StepState::Done || gate == StepState::Failed || gate == StepState::Skipped ||
               gate == StepState::Unknown) {
        describeEnd(row, run, stage);
    } else if (gate == StepState::Done) {
        const StepView *ended = stepView(run, stage.gate);
        row.stage = StageMark::Done;
        row.tone = int(RunTone::Good);
        row.progress = 1;
        row.state = ended && ended->endedAt
                        ? RolloutWords::tr("Passed %1").arg(toClock(*ended->endedAt))
                        : RolloutWords::tr("Passed");
    } else {
        describeGate(row, run, stage);
    }
    return row;
}

QString countText(const health::GateProgress &gate)
{
    const int left = std::max(0, gate.needed - gate.passed);
    if (left == 0)
        return RolloutWords::tr("All samples passed");
    return left == 1 ? RolloutWords::tr("1 sample to go")
                     : RolloutWords::tr("%1 samples to go").arg(left);
}

void describeWait(RolloutReading &reading, const RunView &run, const RunStage &stage)
{
    const health::GateProgress *gate = gateOf(run, stage);
    if (!gate || run.phase == RunPhase::Paused) {
        const bool paused = run.phase == RunPhase::Paused;
        reading.gateTitle = RolloutWords::tr("Gate");
        reading.gateText = paused ? RolloutWords::tr("Paused") : RolloutWords::tr("Not open");
        reading.gateTone = int(paused ? RunTone::Caution : RunTone::Quiet);
        reading.gateNote = paused ? RolloutWords::tr("Go on, or abort")
                                  : RolloutWords::tr("The traffic is being sent");
        return;
    }
    reading.gateText = toStopwatch(leftOf(run, stage));
    reading.gateTone = int(RunTone::Running);
    reading.gateNote = RolloutWords::tr("If all checks hold");
    reading.gateCount = countText(*gate);
    if (!gate->waitsForData && gate->passed > 0)
        return;
    reading.gateTone = int(RunTone::Caution);
    reading.gateNote = gate->waitsForData ? RolloutWords::tr("No data never counts as healthy")
                                          : RolloutWords::tr("A check does not hold");
    reading.gateCount = RolloutWords::tr("The time starts again");
}

void describeGates(RolloutReading &reading, const RunView &run, const QList<RunStage> &stages)
{
    const int current = currentStage(run, stages);
    const bool last = current + 1 >= stages.size();
    reading.gateTitle = last ? RolloutWords::tr("Last gate opens in")
                             : RolloutWords::tr("Next gate, %1, in")
                                   .arg(percentText(stages.at(current + 1).percent));
    if (isOver(run)) {
        reading.gateTitle = RolloutWords::tr("Traffic");
        reading.gateText =
            isReturned(run) ? RolloutWords::tr("Sent back") : RolloutWords::tr("Not sent");
        if (current >= 0 && !isReturned(run))
            reading.gateText = percentText(stages.at(current).percent);
        const bool whole = current >= 0 && run.result == events::RunResult::Succeeded;
        reading.gateTone = int(whole ? RunTone::Good : RunTone::Caution);
        reading.gateNote = isReturned(run) || current < 0
                               ? RolloutWords::tr("All to %1").arg(run.plan.fromRevision)
                               : RolloutWords::tr("To %1").arg(stages.at(current).revision);
        return;
    }
    if (run.phase == RunPhase::Aborting) {
        reading.gateTitle = RolloutWords::tr("Traffic");
        reading.gateText = RolloutWords::tr("Goes back");
        reading.gateTone = int(RunTone::Caution);
        reading.gateNote = RolloutWords::tr("To %1").arg(run.plan.fromRevision);
        return;
    }
    if (current >= 0)
        return describeWait(reading, run, stages.at(current));
    reading.gateText = RolloutWords::tr("Not yet");
    reading.gateTone = int(RunTone::Quiet);
    reading.gateNote = RolloutWords::tr("Begins with step %1").arg(stages.first().send + 1);
}

void describeTime(
    RolloutReading &reading, const RunView &run, const QList<RunStage> &stages, TimePoint now)
{
    const StepView &first = run.steps.at(stages.first().send);
    const StepView &last = run.steps.at(stages.last().send);
    const Milliseconds budget = stages.last().after;
    const bool begun = first.state != StepState::Pending && first.state != StepState::Skipped;
    reading.budget = RolloutWords::tr("of %1").arg(toStopwatch(budget));
    reading.time = toStopwatch(0ms);
    reading.note = RolloutWords::tr("Not begun");
    if (!begun)
        return;
    // The rollout is over when all traffic is sent; the last gate only watches it.
    const TimePoint end =
        last.endedAt && last.state == StepState::Done ? *last.endedAt : run.endedAt.value_or(now);
    const Milliseconds spent = std::max(Milliseconds{}, end - first.startedAt);
    reading.time = toStopwatch(spent);
    reading.used = budget > 0ms ? double(spent.count()) / double(budget.count()) : 0;
    reading.note = RolloutWords::tr("Started %1").arg(toClock(first.startedAt));
}

} // namespace

QList<RunStage> stagesOf(const Plan &plan)
{
    QList<RunStage> stages;
    Milliseconds after{};
    for (int at = 0; at < plan.steps.size(); ++at) {
        const Step &step = plan.steps.at(at);
        if (const TrafficShare *share = planning::sentShare(step)) {
            stages.append({share->percent, share->revision, at, -1, after});
        } else if (const auto *gate = std::get_if<Gate>(&step.act);
            gate && !stages.isEmpty() && stages.last().gate < 0) {
            stages.last().gate = at;
            after += gate->rule.hold;
        }
    }
    return stages.size() > 1 ? stages : QList<RunStage>();
}

QList<std::optional<TimePoint>> stageTimes(const RunView &run, TimePoint now)
{
    QList<std::optional<TimePoint>> times;
    const QList<RunStage> stages = stagesOf(run.plan);
    const int current = currentStage(run, stages);
    std::optional<TimePoint> ahead;
    for (int at = 0; at < stages.size(); ++at) {
        const RunStage &stage = stages.at(at);
        if (at <= current) {
            times.append(run.steps.at(stage.send).startedAt);
            if (at == current && run.phase == RunPhase::Running)
                ahead = now + leftOf(run, stage);
            continue;
        }
        times.append(ahead);
        if (ahead)
            *ahead += holdOf(run, stage);
    }
    return times;
}

RolloutReading rolloutReading(const RunView &run, TimePoint now)
{
    RolloutReading reading;
    const QList<RunStage> stages = stagesOf(run.plan);
    if (stages.isEmpty() || run.steps.size() != run.plan.steps.size())
        return reading;
    const QList<std::optional<TimePoint>> times = stageTimes(run, now);
    for (int at = 0; at < stages.size(); ++at)
        reading.stations.append(stationOf(run, stages.at(at), times.at(at)));
    describeTime(reading, run, stages, now);
    describeGates(reading, run, stages);
    const int next = currentStage(run, stages) + 1;
    if (next > 0 && next < stages.size()) {
        const QString percent = percentText(stages.at(next).percent);
        reading.forward = RolloutWords::tr("Roll forward to %1…").arg(percent);
        reading.question = RolloutWords::tr("Roll forward to %1?").arg(percent);
    }
    return reading;
}

} // namespace breakglass::console
