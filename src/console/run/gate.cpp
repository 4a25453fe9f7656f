// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/reading.h"

#include "console/run/rollout.h"
#include "console/run/runwords.h"
#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace breakglass::console {

using execution::StepState;

namespace {

void mark(GateRow &row, bool holds)
{
    row.word = holds ? RunWords::tr("Holds") : RunWords::tr("Does not hold");
    row.icon = holds ? u"circle-check"_s : u"triangle-alert"_s;
    row.tone = holds ? int(RunTone::Good) : int(RunTone::Caution);
}

void markWaiting(GateRow &row, const QString &word)
{
    row.word = word;
    row.icon = u"hourglass"_s;
    row.tone = int(RunTone::Running);
}

QString limitTitle(const Threshold &limit)
{
    const QString text = limit.above ? RunWords::tr("%1 below %2") : RunWords::tr("%1 at least %2");
    // There is no other latency here, and the row is narrow.
    const QString signal = limit.signal == Signal::LatencyP95
                               ? RunWords::tr("p95")
                               : translated(signalTitle(limit.signal));
    return text.arg(signal, shownValue(limit.signal, limit.limit));
}

// The same rule as the gate's own: a sample older than its freshness is no data.
GateRow limitRow(
    const GateRule &rule, const Threshold &limit, const health::TargetView *view, TimePoint now)
{
    GateRow row{.title = limitTitle(limit)};
    const Sample *last = view ? view->of(limit.signal, rule.revision).last() : nullptr;
    if (!last || std::isnan(last->value) || now - last->at > rule.freshness) {
        row.value = RunWords::tr("No data");
        markWaiting(row, RunWords::tr("Waits for data"));
        return row;
    }
    row.value = shownValue(limit.signal, last->value);
    mark(row, limit.above ? last->value <= limit.limit : last->value >= limit.limit);
    return row;
}

GateRow readyRow(const health::TargetView *view)
{
    GateRow row{.title = RunWords::tr("Instances ready")};
    if (!view || !view->state || view->unreachable) {
        row.value = RunWords::tr("No data");
        markWaiting(row, RunWords::tr("Waits for data"));
        return row;
    }
    row.value = RunWords::tr("%1 of %2").arg(view->state->ready).arg(view->state->wanted);
    if (view->state->wanted > 0 && view->state->isSettled())
        mark(row, true);
    else
        markWaiting(row, RunWords::tr("Waits"));
    return row;
}

health::GateProgress progressOf(const execution::RunView &run, const GateRule &rule, int step)
{
    if (run.gate && step == run.current)
        return *run.gate;
    health::GateProgress progress{
        .needed = std::max(rule.samples, 1), .hold = rule.hold, .detail = {}};
    progress.open = run.steps.at(step).state == StepState::Done;
    return progress;
}

GateRow countRow(const health::GateProgress &progress)
{
    GateRow row{.title = RunWords::tr("Samples passed")};
    const int passed = progress.open ? std::max(progress.passed, progress.needed) : progress.passed;
    row.value =
        RunWords::tr("%1 of %2").arg(std::min(passed, progress.needed)).arg(progress.needed);
    if (passed >= progress.needed)
        mark(row, true);
    else
        markWaiting(row, RunWords::tr("Waits"));
    return row;
}

GateRow holdRow(const health::GateProgress &progress)
{
    GateRow row{.title = RunWords::tr("Hold time")};
    const Milliseconds held =
        progress.open ? progress.hold : std::min(progress.held, progress.hold);
    row.value = RunWords::tr("%1 of %2").arg(toStopwatch(held), toStopwatch(progress.hold));
    if (held >= progress.hold)
        mark(row, true);
    else
        markWaiting(row, RunWords::tr("Waits"));
    return row;
}

void judge(GateReading &reading, const execution::RunView &run, int step,
    const health::GateProgress &progress)
{
    const execution::StepView &shown = run.steps.at(step);
    const bool running = shown.state == StepState::Running;
    reading.tone = int(RunTone::Quiet);
    if (progress.open) {
        reading.state = RunWords::tr("Passed");
        reading.tone = int(RunTone::Good);
    } else if (shown.state == StepState::Failed || shown.state == StepState::Skipped) {
        reading.state = RunWords::tr("Did not pass");
        reading.tone = int(RunTone::Caution);
    } else if (running && progress.waitsForData) {
        reading.state = RunWords::tr("Waits for data");
        reading.tone = int(RunTone::Caution);
    } else if (running && progress.passed > 0) {
        reading.state = RunWords::tr("Holding");
        reading.tone = int(RunTone::Good);
    } else {
        reading.state = RunWords::tr("Not passed yet");
    }
    reading.detail = translated(running ? progress.detail : shown.evidence);
}

/// "Gate to 50 %" where a stage follows.
QString gateTitle(const execution::RunView &run, int step)
{
    const QList<RunStage> stages = stagesOf(run.plan);
    const auto next =
        std::ranges::find_if(stages, [step](const RunStage &stage) { return stage.send > step; });
    if (next != stages.end())
        return RunWords::tr("Gate to %1 %").arg(next->percent);
    return stages.isEmpty() ? RunWords::tr("Health gate, step %1").arg(step + 1)
                            : RunWords::tr("Last gate");
}

} // namespace

int gateStep(const execution::RunView &view)
{
    int last = -1;
    for (int at = 0; at < view.plan.steps.size(); ++at) {
        if (!std::holds_alternative<Gate>(view.plan.steps.at(at).act))
            continue;
        last = at;
        if (at >= view.current)
            break;
    }
    return last;
}

GateReading gateReading(
    const execution::RunView &run, const health::TargetView *view, TimePoint now)
{
    const int step = gateStep(run);
    if (step < 0 || step >= run.steps.size())
        return {.title = RunWords::tr("Health gate"),
            .state = RunWords::tr("None in this plan"),
            .tone = int(RunTone::Quiet),
            .detail = {},
            .rows = {}};
    const GateRule &rule = std::get<Gate>(run.plan.steps.at(step).act).rule;
    const health::GateProgress progress = progressOf(run, rule, step);
    GateReading reading{
        .title = gateTitle(run, step), .state = {}, .tone = {}, .detail = {}, .rows = {}};
    judge(reading, run, step, progress);
    for (const Threshold &limit : rule.limits)
        reading.rows.append(limitRow(rule, limit, view, now));
    reading.rows += {readyRow(view), countRow(progress), holdRow(progress)};
    return reading;
}

QString rollForwardRefusal(const execution::RunView &view)
{
    if (!isOn(view))
        return RunWords::tr("No run is on");
    const int next = gateStep(view);
    if (next < 0)
        return RunWords::tr("This plan has no gate to pass");
    if (!view.gate)
        return next >= view.current
                   ? RunWords::tr("No gate waits yet. The next is step %1").arg(next + 1)
                   : RunWords::tr("No gate is left");
    if (view.gate->waitsForData)
        return RunWords::tr("No fresh metrics: no data never counts as healthy");
    if (view.gate->passed <= 0 || view.gate->held <= Milliseconds{})
        return RunWords::tr("The checks of the gate do not hold. %1")
            .arg(translated(view.gate->detail));
    return {};
}

QString rollForwardText(const execution::RunView &view)
{
    if (!view.gate)
        return {};
    const Milliseconds left = std::max(Milliseconds{}, view.gate->hold - view.gate->held);
    const int samples = std::max(0, view.gate->needed - view.gate->passed);
    const QString count =
        samples == 1 ? RunWords::tr("1 sample") : RunWords::tr("%1 samples").arg(samples);
    return RunWords::tr(
        "Skips %1 of hold time and %2. All checks hold at this moment; what they do later "
        "is no longer waited for. The rest of the plan runs as it was confirmed.")
        .arg(toStopwatch(left), count);
}

} // namespace breakglass::console
