// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"

#include "console/run/reading.h"
#include "console/sentences/sentences.h"
#include "console/warroom/wall.h"
#include "console/warroom/warroomwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is being done now.
namespace breakglass::console {

namespace {

using execution::RunPhase;
using execution::RunView;
using execution::StepState;

const incident::IncidentState &stateOf(Session &session)
{
    return session.desk().state();
}

/// The run that the wall speaks of: one that is on, or the last one since the declaration.
const RunView *runOf(Session &session)
{
    const RunView &run = session.runner().view();
    if (isOn(run))
        return &run;
    const bool isMine = wallFace(session) != WallFace::Calm && run.phase == RunPhase::Finished &&
                        run.startedAt >= stateOf(session).incident.declaredAt;
    return isMine ? &run : nullptr;
}

QString readyText(Session &session, const RunView &run)
{
    const health::TargetView *view = session.fleet().view(run.plan.intent.target);
    if (!view || !view->state)
        return WarRoomWords::tr("no data of the target");
    const Readiness ready = readiness(run, *view);
    return WarRoomWords::tr("%1 of %2 ready").arg(ready.ready).arg(ready.wanted);
}

QString ageOf(Session &session, const TargetId &target)
{
    const health::TargetView *view = session.fleet().view(target);
    return view && view->state ? wallAge(view->lookedAt, session.clock().now()) : QString();
}

WallOperation runningOperation(Session &session, const RunView &run)
{
    const Milliseconds spent = std::max(0ms, session.clock().now() - run.startedAt);
    const bool isEstimated = run.plan.expected.most > 0ms;
    const bool isLate = isEstimated && spent > run.plan.expected.most;
    const bool isHeld = run.phase == RunPhase::Paused || run.phase == RunPhase::NeedsPerson ||
                        run.phase == RunPhase::Aborting;
    const auto count = run.plan.steps.size();
    const QString step = WarRoomWords::tr("Step %1 of %2")
                             .arg(std::min<qsizetype>(run.current + 1, count))
                             .arg(count);
    const QString how = run.phase == RunPhase::Paused        ? WarRoomWords::tr("Paused, ")
                        : run.phase == RunPhase::NeedsPerson ? WarRoomWords::tr("Needs a person, ")
                        : run.phase == RunPhase::Aborting    ? WarRoomWords::tr("Aborting, ")
                                                             : QString();
    return {.icon = run.phase == RunPhase::Paused ? u"pause"_s
                    : isHeld                      ? u"circle-alert"_s
                                                  : u"loader-circle"_s,
        .title = run.plan.title,
        .detail =
            u"%1%2, %3"_s.arg(how, how.isEmpty() ? step : step.toLower(), readyText(session, run)),
        .value = toStopwatch(spent),
        .budget = isEstimated ? WarRoomWords::tr("of %1").arg(run.plan.expected.text()) : QString(),
        .age = ageOf(session, run.plan.intent.target),
        .tone = int(isHeld || isLate ? WallTone::Caution : WallTone::Accent)};
}

QString resultWord(events::RunResult result)
{
    switch (result) {
    case events::RunResult::Succeeded:
        return WarRoomWords::tr("Succeeded");
    case events::RunResult::Failed:
        return WarRoomWords::tr("Failed");
    case events::RunResult::Aborted:
        return WarRoomWords::tr("Aborted");
    case events::RunResult::NeedsPerson:
        return WarRoomWords::tr("A person has to look");
    }
    return {};
}

WallOperation endedOperation(Session &session, const RunView &run)
{
    const bool isGood = run.result == events::RunResult::Succeeded;
    return {.icon = isGood ? u"circle-check"_s : u"circle-alert"_s,
        .title = run.plan.title,
        .detail = u"%1, %2"_s.arg(
            resultWord(run.result.value_or(events::RunResult::Failed)), readyText(session, run)),
        .value = toStopwatch(run.endedAt.value_or(session.clock().now()) - run.startedAt),
        .budget = run.plan.expected.most > 0ms
                      ? WarRoomWords::tr("of %1").arg(run.plan.expected.text())
                      : QString(),
        .age = ageOf(session, run.plan.intent.target),
        .tone = int(isGood ? WallTone::Ok : WallTone::Caution)};
}

/// "Rev 41, 6 of 6 ready"
QString targetText(const health::TargetView &view)
{
    if (!view.state)
        return WarRoomWords::tr("No data of the target");
    QString word = view.capabilities.revisionWord;
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return WarRoomWords::tr("%1 %2, %3 of %4 ready")
        .arg(word, view.state->currentRevision)
        .arg(view.state->ready)
        .arg(view.state->wanted);
}

void tellFix(WallOperation &operation, Session &session, const WallStory &story)
{
    const Incident &incident = stateOf(session).incident;
    if (!story.fixedAt)
        return;
    const Milliseconds took = *story.fixedAt - incident.declaredAt;
    const Milliseconds limit = session.workspace().serviceLevel(incident.severity).fix;
    operation.value = WarRoomWords::tr("Fix at %1").arg(toStopwatch(took));
    if (limit > 0ms)
        operation.budget =
            (took <= limit ? WarRoomWords::tr("under %1") : WarRoomWords::tr("over %1"))
                .arg(toAge(limit));
}

WallOperation resolvedOperation(Session &session, const WallStory &story)
{
    const std::optional<TargetId> target = wallTarget(session);
    const health::TargetView *view = target ? session.fleet().view(*target) : nullptr;
    WallOperation operation{.icon = u"circle-check"_s,
        .title = WarRoomWords::tr("Resolved"),
        .detail = stateOf(session).incident.resolution.simplified(),
        .value = {},
        .budget = {},
        .age = {},
        .tone = int(WallTone::Ok)};
    if (view) {
        const bool isHealthy = view->level == HealthLevel::Healthy;
        operation.title =
            isHealthy ? WarRoomWords::tr("Service restored")
                      : WarRoomWords::tr("%1 is %2")
                            .arg(target->service, translated(healthWord(view->level).toLower()));
        operation.icon = wallIconOf(view->level);
        operation.tone = int(wallToneOf(view->level, false));
        operation.detail = targetText(*view);
        operation.age = ageOf(session, *target);
    }
    tellFix(operation, session, story);
    return operation;
}

const Runbook *guideOf(Session &session)
{
    const std::optional<TargetId> target = wallTarget(session);
    const TargetSetup *setup = target ? session.workspace().target(*target) : nullptr;
    return setup ? session.workspace().runbook(setup->runbook) : nullptr;
}

/// Nothing runs yet: the phase that people are in is what is being done.
WallOperation decidingOperation(Session &session)
{
    const incident::IncidentState &state = stateOf(session);
    WallOperation operation{.icon = u"compass"_s,
        .title = WarRoomWords::tr("Nothing runs yet"),
        .detail = {},
        .value = {},
        .budget = {},
        .age = {},
        .tone = int(WallTone::Neutral)};
    if (state.decision) {
        const Strategy *strategy = session.workspace().strategy(state.decision->strategy);
        operation.detail = WarRoomWords::tr("Decided: %1")
                               .arg(strategy ? strategy->title : state.decision->strategy);
    }
    if (!state.plansInOrder.isEmpty())
        operation.detail =
            WarRoomWords::tr("%1 waits: %2")
                .arg(state.plansInOrder.last(), state.plans.value(state.plansInOrder.last()).title);
    if (state.phases.isEmpty())
        return operation;
    const incident::PhaseVisit &visit = state.phases.last();
    const Runbook *guide = guideOf(session);
    const auto known = guide ? std::ranges::find(guide->phases, visit.phase, &Phase::id)
                             : QList<Phase>::const_iterator();
    const bool isKnown = guide && known != guide->phases.end();
    operation.title = isKnown ? known->title : visit.phase;
    if (operation.detail.isEmpty())
        operation.detail = WarRoomWords::tr("Nothing runs yet");
    const Milliseconds spent = session.clock().now() - visit.entered;
    operation.value = toStopwatch(spent);
    if (isKnown && known->budget) {
        operation.budget = WarRoomWords::tr("of %1").arg(known->budget->text());
        operation.tone = int(spent > known->budget->most ? WallTone::Caution : WallTone::Neutral);
    }
    return operation;
}

WallOperation calmOperation(Session &session)
{
    for (const TargetId &target : session.fleet().targets()) {
        const health::TargetView &view = *session.fleet().view(target);
        if (view.state && view.state->inFlight)
            return {.icon = u"loader-circle"_s,
                .title = view.state->inFlight->description,
                .detail = u"%1, %2"_s.arg(target.service, target.environment),
                .value = toStopwatch(session.clock().now() - view.state->inFlight->since),
                .budget = {},
                .age = ageOf(session, target),
                .tone = int(WallTone::Accent)};
    }
    WallOperation operation{.icon = u"circle-minus"_s,
        .title = WarRoomWords::tr("Nothing runs"),
        .detail = {},
        .value = {},
        .budget = {},
        .age = {},
        .tone = int(WallTone::Quiet)};
    const QList<OperationRow> last = operationRows(session, 1);
    if (!last.isEmpty()) {
        operation.detail =
            WarRoomWords::tr("Last: %1, %2").arg(last.first().title, last.first().detail);
        operation.value = last.first().time;
    }
    return operation;
}

WallStep::Stage stageOf(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return WallStep::ToCome;
    case StepState::Running:
        return WallStep::Current;
    case StepState::Done:
    case StepState::Skipped:
        return WallStep::Done;
    case StepState::Failed:
    case StepState::Unknown:
        return WallStep::Stopped;
    }
    return WallStep::ToCome;
}

/// A change is as far as the target is; anything else as far as its time.
double progressOf(Session &session, const RunView &run, qsizetype at)
{
    const Step &step = run.plan.steps.at(at);
    const execution::StepView &shown = run.steps.at(at);
    if (shown.state != StepState::Running)
        return 0;
    const health::TargetView *view = session.fleet().view(run.plan.intent.target);
    const bool isChange = step.changesTarget || std::holds_alternative<AwaitSettled>(step.act);
    if (isChange && view && view->state && view->state->wanted > 0) {
        const Readiness ready = readiness(run, *view);
        return std::clamp(double(ready.ready) / ready.wanted, 0.0, 1.0);
    }
    const Milliseconds spent = session.clock().now() - shown.startedAt;
    const double whole = double(step.timeout.count());
    return whole > 0 ? std::clamp(double(spent.count()) / whole, 0.0, 1.0) : 0;
}

QList<WallStep> runSteps(Session &session, const RunView &run)
{
    const bool isOver = run.result == events::RunResult::Succeeded;
    QList<WallStep> rows;
    for (qsizetype at = 0; at < run.steps.size(); ++at) {
        const WallStep::Stage stage = stageOf(run.steps.at(at).state);
        rows.append({isOver && stage == WallStep::Done ? WallStep::Finished : stage,
            progressOf(session, run, at)});
    }
    return rows;
}

QList<WallStep> phaseSteps(const Runbook &guide, const incident::IncidentState &state)
{
    QList<WallStep> rows;
    for (const Phase &phase : guide.phases) {
        const bool isNow = !state.phases.isEmpty() && state.phases.last().phase == phase.id;
        const bool wasEntered =
            std::ranges::contains(state.phases, phase.id, &incident::PhaseVisit::phase);
        rows.append({isNow        ? WallStep::Current
                     : wasEntered ? WallStep::Done
                                  : WallStep::ToCome,
            isNow ? 1.0 : 0.0});
    }
    return rows;
}

} // namespace

WallOperation wallOperation(Session &session, const WallStory &story)
{
    const RunView *run = runOf(session);
    if (run && isOn(*run))
        return runningOperation(session, *run);
    switch (wallFace(session)) {
    case WallFace::Resolved:
        return resolvedOperation(session, story);
    case WallFace::Active:
        return run ? endedOperation(session, *run) : decidingOperation(session);
    case WallFace::Calm:
        break;
    }
    return calmOperation(session);
}

QList<WallStep> wallSteps(Session &session)
{
    if (const RunView *run = runOf(session))
        return runSteps(session, *run);
    const Runbook *guide = guideOf(session);
    if (wallFace(session) == WallFace::Active && guide)
        return phaseSteps(*guide, stateOf(session));
    return {};
}

} // namespace breakglass::console
