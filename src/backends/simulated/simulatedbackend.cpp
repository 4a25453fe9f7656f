// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedbackend.h"

#include "backends/simulated/stepscript.h"
#include "backends/simulated/trafficsteps.h"
#include "backends/simulated/words.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

std::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, u"The look was ended."_s);
}

/// The flag that the real tool has for it: what is shown must not change anything where somebody copies it.
QString askedText(const QString &command)
{
    if (command.startsWith("helm "_L1))
        return command + u" --dry-run"_s;
    if (command.startsWith("kubectl "_L1))
        return command + u" --dry-run=server"_s;
    return u"# dry run: "_s + command;
}

/// What changes something can be asked about: what it would come to after the steps before it.
QList<Step> withDryRuns(QList<Step> steps)
{
    for (Step &step : steps) {
        const auto *act = std::get_if<SimulatedAct>(&step.act);
        if (!act || !step.changesTarget)
            continue;
        SimulatedAct question = *act;
        question.shownAs = askedText(question.shownAs);
        step.dryRun = DryRun{question};
    }
    return steps;
}

} // namespace

SimulatedBackend::SimulatedBackend(const SimulatedWorld &world, TargetId target)
    : m_world(world), m_target(std::move(target))
{
}

Capabilities SimulatedBackend::capabilities() const
{
    Capabilities can;
    const auto script = m_world.targetScript(m_target);
    const WorldScript &world = m_world.script();
    can.systemName = script ? (*script)->system.name : world.systemName;
    can.revisionWord = script ? (*script)->system.revisionWord : world.revisionWord;
    can.actions = script ? (*script)->system.actions : world.actions;
    can.measures = {
        Signal::ErrorRate, Signal::LatencyP95, Signal::ReadyReplicas, Signal::RequestRate};
    can.showsInstances = true;
    can.showsConfiguration = true;
    can.splitsTraffic = script ? (*script)->traffic.has_value()
                               : std::ranges::any_of(world.targets, [](const TargetScript &target) {
                                     return target.traffic.has_value();
                                 });
    return can;
}

QCoro::Task<Expected<History>> SimulatedBackend::history(TargetId target, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    co_return m_world.history(target);
}

QCoro::Task<Expected<TargetState>> SimulatedBackend::observe(TargetId target, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    co_return m_world.state(target);
}

QCoro::Task<Expected<QList<Sample>>> SimulatedBackend::series(
    TargetId target, Signal signal, TimePoint from, TimePoint to, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    co_return m_world.samples(target, signal, from, to);
}

QCoro::Task<Expected<QList<Sample>>> SimulatedBackend::revisionSeries(TargetId target,
    QString revision, Signal signal, TimePoint from, TimePoint to, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    co_return m_world.samples(target, signal, from, to, revision);
}

Expected<QList<Step>> SimulatedBackend::plainSteps(const TargetScript &script, const Intent &intent,
    const Strategy &strategy, const TargetState &state, const History &history) const
{
    const QString &word = script.system.revisionWord;
    if (script.traffic)
        return TrafficSteps(script.names, word).steps(intent, strategy, state, history);
    const StepScript writer{script.names, word};
    if (script.cars.isEmpty())
        return writer.steps(intent, strategy, state, history);
    const auto moves = m_world.carMoves(intent.target, strategy.action, intent.toRevision);
    if (!moves)
        return std::unexpected(moves.error());
    return writer.moveCars(intent, strategy, state, history, *moves);
}

Expected<QList<Step>> SimulatedBackend::steps(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history) const
{
    const Expected<const TargetScript *> script = m_world.targetScript(intent.target);
    if (!script)
        return std::unexpected(script.error());
    const SystemScript &system = (*script)->system;
    if (!system.actions.contains(strategy.action)) {
        return failure(ErrorKind::Invalid, u"%1 has no \"%2\"."_s.arg(system.name, strategy.action),
            u"Nothing ran."_s, u"Choose another strategy."_s);
    }
    const Subject subject{intent, strategy, state, history, (*script)->names};
    return plainSteps(**script, intent, strategy, state, history)
        .transform([&](const QList<Step> &plain) {
            return withDryRuns(speak(plain, system.words, subject));
        });
}

} // namespace breakglass::backends
