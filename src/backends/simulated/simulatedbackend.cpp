// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedbackend.h"

#include "backends/simulated/stepscript.h"
#include "backends/simulated/words.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

std::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, u"The look was ended."_s);
}

} // namespace

SimulatedBackend::SimulatedBackend(const SimulatedWorld &world) : m_world(world) {}

Capabilities SimulatedBackend::capabilities() const
{
    Capabilities can;
    can.systemName = m_world.script().systemName;
    can.revisionWord = m_world.script().revisionWord;
    can.actions = m_world.script().actions;
    can.measures = {
        Signal::ErrorRate, Signal::LatencyP95, Signal::ReadyReplicas, Signal::RequestRate};
    can.showsInstances = true;
    can.showsConfiguration = true;
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

Expected<QList<Step>> SimulatedBackend::steps(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history) const
{
    const Expected<const TargetScript *> script = m_world.targetScript(intent.target);
    if (!script)
        return std::unexpected(script.error());
    if (!m_world.script().actions.contains(strategy.action)) {
        return failure(ErrorKind::Invalid,
            u"%1 has no \"%2\"."_s.arg(m_world.script().systemName, strategy.action),
            u"Nothing ran."_s, u"Choose another strategy."_s);
    }
    const StepScript writer{(*script)->names, m_world.script().revisionWord};
    const Subject subject{intent, strategy, state, history, (*script)->names};
    return writer.steps(intent, strategy, state, history).transform([&](const QList<Step> &steps) {
        return speak(steps, m_world.script().words, subject);
    });
}

} // namespace breakglass::backends
