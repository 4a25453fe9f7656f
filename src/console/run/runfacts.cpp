// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/runmodel.h"

#include "console/sentences/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the place says about the run: one short reading of the view each.
namespace breakglass::console {

using execution::RunPhase;

bool RunModel::hasRun() const
{
    return hasSession() && run().phase != RunPhase::Idle;
}

bool RunModel::isRunOn() const
{
    return hasSession() && isOn(run());
}

bool RunModel::isPaused() const
{
    return hasSession() && run().phase == RunPhase::Paused;
}

bool RunModel::isProduction() const
{
    if (!hasRun())
        return false;
    const Environment *environment =
        session().workspace().environment(run().plan.intent.target.environment);
    return environment && environment->kind == EnvironmentKind::Production;
}

QString RunModel::title() const
{
    return hasRun() ? run().plan.title : QString();
}

QString RunModel::planId() const
{
    return hasRun() ? run().plan.id : QString();
}

QString RunModel::detail() const
{
    return hasRun() ? translated(run().detail) : QString();
}

QString RunModel::stepsText() const
{
    return hasRun() ? console::stepsText(run()) : QString();
}

int RunModel::current() const
{
    return hasRun() ? std::min<int>(run().current, int(run().steps.size()) - 1) : -1;
}

QString RunModel::pauseRefusal() const
{
    if (!isRunOn())
        return tr("No run is on");
    if (run().phase == RunPhase::NeedsPerson)
        return tr("The run waits for you already");
    return run().phase == RunPhase::Aborting ? tr("The run is being aborted") : QString();
}

QString RunModel::forwardRefusal() const
{
    return hasSession() ? rollForwardRefusal(run()) : QString();
}

QString RunModel::forwardText() const
{
    return hasRun() ? rollForwardText(run()) : QString();
}

QString RunModel::abortRefusal() const
{
    if (!isRunOn())
        return tr("No run is on");
    return run().phase == RunPhase::Aborting ? tr("The run is being aborted") : QString();
}

QString RunModel::abortText() const
{
    return hasRun() ? console::abortText(run()) : QString();
}

QString RunModel::presentStepText() const
{
    return hasRun() ? console::presentStepText(run()) : QString();
}

bool RunModel::isAsking() const
{
    return hasSession() && run().phase == RunPhase::NeedsPerson && currentStep(run());
}

QString RunModel::questionTitle() const
{
    if (!isAsking())
        return {};
    return tr("Did step %1, %2, take effect?")
        .arg(run().current + 1)
        .arg(translated(currentStep(run())->title, Saying::StepTitle));
}

QString RunModel::questionText() const
{
    return isAsking() ? translated(run().steps.at(run().current).evidence) : QString();
}

QString RunModel::questionAct() const
{
    return isAsking() ? actText(currentStep(run())->act) : QString();
}

QString RunModel::manualText() const
{
    const Step *step = isRunOn() ? currentStep(run()) : nullptr;
    const auto *manual = step ? std::get_if<Manual>(&step->act) : nullptr;
    const bool waits =
        manual && run().steps.at(run().current).state == execution::StepState::Running;
    return waits ? manual->instruction : QString();
}

QString RunModel::undoRefusal() const
{
    if (!hasRun() || isRunOn())
        return tr("The run is still on");
    if (!wayBack())
        return tr("This strategy has no way back. Choose one in the guide");
    return run().plan.fromRevision.isEmpty() ? tr("Nothing is known to go back to") : QString();
}

// A way back is planned by what was run itself, or, where traffic is divided, by moving it all.
const Strategy *RunModel::wayBack() const
{
    const QList<Strategy> &all = session().workspace().strategies;
    const auto leads = [this](const Strategy &strategy) {
        const bool same = strategy.id == run().plan.intent.strategy;
        const bool moves = run().plan.onAbort && strategy.action == "shift-traffic"_L1;
        return !strategy.needsInput && (same || moves);
    };
    const auto found = std::ranges::find_if(all, leads);
    return found == all.end() ? nullptr : &*found;
}

bool RunModel::hasEnded() const
{
    return hasRun() && !isRunOn();
}

bool RunModel::hasSucceeded() const
{
    return hasEnded() && run().result == events::RunResult::Succeeded;
}

QString RunModel::elapsed() const
{
    return hasRun() ? toStopwatch(spent()) : QString();
}

QString RunModel::budgetTitle() const
{
    const bool estimated = hasRun() && run().plan.expected.most.count() > 0;
    return estimated ? tr("Elapsed, budget %1").arg(run().plan.expected.text())
                     : tr("Elapsed, no estimate");
}

QString RunModel::budget() const
{
    const bool estimated = hasRun() && run().plan.expected.most.count() > 0;
    return estimated ? tr("of %1").arg(toStopwatch(run().plan.expected.most)) : QString();
}

double RunModel::budgetUsed() const
{
    const bool estimated = hasRun() && run().plan.expected.most.count() > 0;
    return estimated ? double(spent().count()) / double(run().plan.expected.most.count()) : 0;
}

QString RunModel::startedText() const
{
    if (!hasRun())
        return {};
    if (!run().endedAt)
        return tr("Started %1").arg(toClock(run().startedAt));
    return tr("%1 to %2").arg(toClock(run().startedAt), toClock(*run().endedAt));
}

QString RunModel::instancesNote() const
{
    const health::TargetView *view = target();
    if (!view || m_rollout.hasStations() || view->capabilities.splitsTraffic || !hasRun())
        return {};
    // Why one of them does not run is said in its place.
    const auto hasReason = [](const InstanceRow &row) { return !row.reason.isEmpty(); };
    if (std::ranges::any_of(m_instances.rows(), hasReason))
        return {};
    return tr(
        "%1 replaces its instances in one rollout. There are no timed traffic gates in this plan.")
        .arg(view->capabilities.systemName);
}

// For a list that is too long to be read one by one, or for what is wrong with one of it.
QString RunModel::instancesText() const
{
    const health::TargetView *view = target();
    const QString text = view ? instancesSummary(*view) : QString();
    return text.isEmpty() ? tr("This system does not list its instances.") : text;
}

QString RunModel::readyText() const
{
    return m_readiness.wanted > 0 ? tr("%1 of %2").arg(m_readiness.ready).arg(m_readiness.wanted)
                                  : tr("No data");
}

bool RunModel::areAllReady() const
{
    return m_readiness.wanted > 0 && m_readiness.ready >= m_readiness.wanted;
}

QString RunModel::stepLeft() const
{
    const Step *step = isRunOn() ? currentStep(run()) : nullptr;
    if (!step || step->timeout.count() <= 0)
        return {};
    const execution::StepView &shown = run().steps.at(run().current);
    if (shown.state != execution::StepState::Running)
        return {};
    const Milliseconds left = std::max(Milliseconds{}, step->timeout - (now() - shown.startedAt));
    return tr("Step %1 times out in %2").arg(run().current + 1).arg(toStopwatch(left));
}

} // namespace breakglass::console
