// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/reading.h"

#include "console/run/runwords.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::console {

using execution::RunPhase;
using execution::StepState;
using execution::StepView;

namespace {

int stageOf(const execution::RunView &view, int step)
{
    switch (view.steps.at(step).state) {
    case StepState::Pending:
        return StageMark::Next;
    case StepState::Running:
        return StageMark::Current;
    case StepState::Done:
        return StageMark::Done;
    case StepState::Failed:
        return StageMark::Failed;
    case StepState::Unknown:
        return StageMark::Unknown;
    case StepState::Skipped:
        return StageMark::Skipped;
    }
    return StageMark::Next;
}

QString stateWord(const StepView &step)
{
    switch (step.state) {
    case StepState::Pending:
        return RunWords::tr("To do");
    case StepState::Running:
        return RunWords::tr("Running");
    case StepState::Done:
        return step.reconciled ? RunWords::tr("Done, found in the world") : RunWords::tr("Done");
    case StepState::Failed:
        return RunWords::tr("Failed");
    case StepState::Unknown:
        return RunWords::tr("Unknown");
    case StepState::Skipped:
        return RunWords::tr("Not done");
    }
    return {};
}

// A command without its options, unless it begins with them.
QString shortCommand(const QString &command)
{
    const QString subject = command.section(u" -"_s, 0, 0);
    return subject.contains(u' ') ? subject : command;
}

// What it does is enough here: the log has the act in full, the gate its conditions.
QString shortAct(const Act &act)
{
    if (const auto *message = std::get_if<Message>(&act))
        return RunWords::tr("To %1").arg(message->audience);
    const QString line = actText(act).section(u'\n', 0, 0).simplified();
    if (std::holds_alternative<Command>(act) || std::holds_alternative<SimulatedAct>(act))
        return shortCommand(line);
    if (std::holds_alternative<AwaitSettled>(act))
        return line.section(u", "_s, 0, 0);
    return std::holds_alternative<Gate>(act) ? line.section(u", "_s, 0, 1) : line;
}

QString timeText(const Step &step, const StepView &shown, Milliseconds spent)
{
    QString limit = step.timeout.count() > 0 ? toStopwatch(step.timeout) : QString();
    if (shown.state == StepState::Pending)
        return limit;
    if (shown.state == StepState::Running)
        return limit.isEmpty() ? toStopwatch(spent)
                               : RunWords::tr("%1 of %2").arg(toStopwatch(spent), limit);
    return shown.endedAt && shown.startedAt != TimePoint() ? toStopwatch(spent) : QString();
}

RunStepRow rowOf(const execution::RunView &view, int at, TimePoint now)
{
    const Step &step = view.plan.steps.at(at);
    const StepView &shown = view.steps.at(at);
    const Milliseconds spent =
        std::max(Milliseconds{}, shown.endedAt.value_or(now) - shown.startedAt);
    RunStepRow row{.number = at + 1,
        .title = translated(step.title, Saying::StepTitle),
        .act = shortAct(step.act),
        .stage = stageOf(view, at),
        .state = stateWord(shown),
        .time = timeText(step, shown, spent)};
    row.running = shown.state == StepState::Running;
    if (row.running && step.timeout.count() > 0)
        row.progress = double(spent.count()) / double(step.timeout.count());
    if (shown.state == StepState::Failed || shown.state == StepState::Unknown ||
        shown.state == StepState::Skipped)
        row.evidence = translated(shown.evidence);
    return row;
}

RunHeadline endHeadline(const execution::RunView &view)
{
    switch (view.result.value_or(events::RunResult::Failed)) {
    case events::RunResult::Succeeded:
        return {RunWords::tr("Succeeded"), u"circle-check"_s, int(RunTone::Good)};
    case events::RunResult::Failed:
        return {RunWords::tr("Failed"), u"circle-x"_s, int(RunTone::Caution)};
    case events::RunResult::Aborted:
        return {RunWords::tr("Aborted"), u"circle-minus"_s, int(RunTone::Caution)};
    case events::RunResult::NeedsPerson:
        return {
            RunWords::tr("Ended, a person has to look"), u"circle-alert"_s, int(RunTone::Caution)};
    }
    return {};
}

/// The abort itself takes it back.
bool isReturnedByAbort(const execution::RunView &view, const Step &step)
{
    return view.plan.onAbort && step.undo && step.undo->act == view.plan.onAbort->act;
}

bool isChange(const execution::RunView &view, qsizetype at)
{
    const StepState state = view.steps.at(at).state;
    return view.plan.steps.at(at).changesTarget &&
           (state == StepState::Running || state == StepState::Done || state == StepState::Unknown);
}

} // namespace

bool isOn(const execution::RunView &view)
{
    return view.phase != RunPhase::Idle && view.phase != RunPhase::Finished;
}

const Step *currentStep(const execution::RunView &view)
{
    const bool within = view.current >= 0 && view.current < view.plan.steps.size();
    return within ? &view.plan.steps.at(view.current) : nullptr;
}

RunHeadline headline(const execution::RunView &view)
{
    const qsizetype count = view.plan.steps.size();
    const QString step =
        RunWords::tr("step %1 of %2").arg(std::min<qsizetype>(view.current + 1, count)).arg(count);
    switch (view.phase) {
    case RunPhase::Idle:
        return {};
    case RunPhase::Running:
        return {
            RunWords::tr("Running, %1").arg(step), u"loader-circle"_s, int(RunTone::Running), true};
    case RunPhase::Paused:
        return {RunWords::tr("Paused, %1").arg(step), u"pause"_s, int(RunTone::Caution)};
    case RunPhase::Aborting:
        return {RunWords::tr("Aborting, %1").arg(step), u"loader-circle"_s, int(RunTone::Caution),
            true};
    case RunPhase::NeedsPerson:
        return {RunWords::tr("Needs you, %1").arg(step), u"circle-alert"_s, int(RunTone::Caution)};
    case RunPhase::Finished:
        return endHeadline(view);
    }
    return {};
}

QList<RunStepRow> stepRows(const execution::RunView &view, TimePoint now)
{
    QList<RunStepRow> rows;
    for (int at = 0; at < view.steps.size(); ++at)
        rows.append(rowOf(view, at, now));
    return rows;
}

QString stepsText(const execution::RunView &view)
{
    const auto done = std::ranges::count(view.steps, StepState::Done, &StepView::state);
    const QString rest = QString::number(view.steps.size() - done);
    if (isOn(view))
        return RunWords::tr("%1 done, %2 to go").arg(done).arg(rest);
    return RunWords::tr("%1 of %2 done").arg(done).arg(view.steps.size());
}

QString abortText(const execution::RunView &view)
{
    if (!isOn(view))
        return view.detail.isEmpty() ? RunWords::tr("The run is over.") : translated(view.detail);
    if (const QList<RunActRow> acts = abortActs(view); !acts.isEmpty()) {
        const std::optional<Condition> &goal = view.plan.onAbort->settled;
        const auto share = goal ? goal->share : std::nullopt;
        return share ? RunWords::tr("Abort sends %1 % of traffic back to %2.")
                           .arg(share->percent)
                           .arg(share->revision)
                     : RunWords::tr("Abort stops here and performs: %1.").arg(acts.first().title);
    }
    const QList<RunActRow> kept = keptActs(view);
    if (kept.isEmpty())
        return RunWords::tr("Nothing was changed yet. Abort only stops.");
    const bool exact =
        std::ranges::none_of(kept, [](const RunActRow &row) { return row.act.isEmpty(); });
    return exact ? RunWords::tr("Abort stops here and offers the undo.")
                 : RunWords::tr("Abort stops here. Not every change has an exact undo.");
}

QList<RunActRow> keptActs(const execution::RunView &view)
{
    QList<RunActRow> rows;
    for (qsizetype at = view.steps.size() - 1; at >= 0; --at) {
        const Step &step = view.plan.steps.at(at);
        if (!isChange(view, at) || isReturnedByAbort(view, step))
            continue;
        const bool done = view.steps.at(at).state == StepState::Done;
        const QString title = done ? RunWords::tr("Step %1, %2, was done.")
                                   : RunWords::tr("Step %1, %2, may take or have taken effect.");
        rows.append({title.arg(at + 1).arg(translated(step.title, Saying::StepTitle)),
            step.undo ? actText(step.undo->act) : QString()});
    }
    return rows;
}

QList<RunActRow> abortActs(const execution::RunView &view)
{
    const std::optional<Step> &step = view.plan.onAbort;
    for (qsizetype at = 0; step && at < view.steps.size(); ++at) {
        if (isChange(view, at))
            return {{translated(step->title, Saying::StepTitle), actText(step->act)}};
    }
    return {};
}

QList<RunActRow> leftActs(const execution::RunView &view)
{
    QList<RunActRow> rows;
    for (qsizetype at = 0; at < view.steps.size(); ++at) {
        if (view.steps.at(at).state == StepState::Pending)
            rows.append({RunWords::tr("Step %1, %2")
                             .arg(at + 1)
                             .arg(translated(view.plan.steps.at(at).title, Saying::StepTitle)),
                QString()});
    }
    return rows;
}

QString presentStepText(const execution::RunView &view)
{
    const Step *step = currentStep(view);
    if (!step || view.steps.at(view.current).state != StepState::Running)
        return {};
    const QString name = RunWords::tr("Step %1, %2,")
                             .arg(view.current + 1)
                             .arg(translated(step->title, Saying::StepTitle));
    if (step->changesTarget)
        return RunWords::tr(
            "%1 was sent and can't be called back. The run stops when it has ended.")
            .arg(name);
    return RunWords::tr("%1 changes nothing. It ends early where that is possible.").arg(name);
}

QList<RunActRow> undoActs(const execution::RunView &view)
{
    QList<RunActRow> rows;
    for (const Undo &undo : view.undo)
        rows.append({undo.note, actText(undo.act)});
    return rows;
}

} // namespace breakglass::console
