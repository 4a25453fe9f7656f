// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedworld.h"

#include "backends/simulated/noise.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

SimulatedWorld::SimulatedWorld(WorldScript script, io::Clock &clock)
    : m_script(std::move(script)), m_clock(clock), m_startedAt(clock.now())
{
    for (const TargetScript &target : m_script.targets) {
        const quint64 seed = noise::seedFor(m_script.seed, target.id.key());
        m_targets.emplace(target.id, SimulatedTarget(target, seed, m_startedAt));
    }
}

Expected<std::unique_ptr<SimulatedWorld>> SimulatedWorld::load(
    const QString &path, io::Clock &clock)
{
    Expected<WorldScript> script = loadWorld(path);
    if (!script)
        return std::unexpected(script.error());
    return std::make_unique<SimulatedWorld>(std::move(*script), clock);
}

QList<TargetId> SimulatedWorld::targets() const
{
    QList<TargetId> ids;
    for (const auto &[id, target] : m_targets)
        ids.append(id);
    return ids;
}

Expected<const SimulatedTarget *> SimulatedWorld::find(const TargetId &target) const
{
    const auto found = m_targets.find(target);
    if (found == m_targets.end()) {
        return failure(ErrorKind::NotFound,
            u"%1 is not in the simulated world \"%2\"."_s.arg(target.key(), m_script.name),
            u"Nothing ran."_s, u"Correct the workspace or the world file."_s);
    }
    return &found->second;
}

Expected<const TargetScript *> SimulatedWorld::targetScript(const TargetId &target) const
{
    return find(target).transform([](const SimulatedTarget *found) { return &found->script(); });
}

Expected<TargetState> SimulatedWorld::state(const TargetId &target) const
{
    const TimePoint now = m_clock.now();
    return find(target).and_then([now](const SimulatedTarget *found) { return found->state(now); });
}

Expected<History> SimulatedWorld::history(const TargetId &target) const
{
    const TimePoint now = m_clock.now();
    return find(target).and_then(
        [now](const SimulatedTarget *found) { return found->history(now); });
}

Expected<QList<Sample>> SimulatedWorld::samples(const TargetId &target, Signal signal,
    TimePoint from, TimePoint to, const QString &revision) const
{
    const TimePoint until = std::min(to, m_clock.now());
    return find(target).and_then(
        [signal, from, until, &revision](const SimulatedTarget *found) -> Expected<QList<Sample>> {
            // A source that does not answer has no measurements to tell either.
            if (const auto state = found->state(until); !state)
                return std::unexpected(state.error());
            return found->samples(signal, from, until, revision);
        });
}

Expected<ActOutcome> SimulatedWorld::dispatch(
    const TargetId &target, const SimulatedAct &act, const QString &operation, TimePoint at)
{
    if (const auto before = m_dispatched.constFind(operation);
        before != m_dispatched.constEnd() && !operation.isEmpty()) {
        if (before->target != target || before->act != act) {
            return failure(ErrorKind::Conflict,
                u"Operation %1 already stands for another act."_s.arg(operation), u"Nothing ran."_s,
                u"Make the plan again."_s);
        }
        return before->outcome;
    }
    const auto found = m_targets.find(target);
    if (found == m_targets.end())
        return std::unexpected(find(target).error());
    if (const Status free = requireCarsFree(act, at); !free)
        return std::unexpected(free.error());
    ActOutcome outcome = found->second.act(act, at);
    moveCars(outcome, act, operation, at);
    if (!operation.isEmpty())
        m_dispatched.insert(operation, {target, act, outcome});
    if (outcome.changedTarget)
        m_effects.append({operation, target, act.action, at});
    return outcome;
}

QCoro::Task<Expected<QStringList>> SimulatedWorld::perform(
    TargetId target, SimulatedAct act, QString operation, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return failure(
            ErrorKind::Cancelled, u"%1 was not sent."_s.arg(act.action), u"Nothing ran."_s);
    }
    // Nothing of the world is touched after the wait: it may be gone by then.
    const Expected<ActOutcome> outcome = dispatch(target, act, operation, m_clock.now());
    if (!outcome)
        co_return std::unexpected(outcome.error());
    const Milliseconds left = outcome->ends - m_clock.now();
    if (left > Milliseconds(0)) {
        const bool waited = co_await m_clock.sleep(left, stop);
        if (!waited && outcome->changedTarget) {
            co_return failure(ErrorKind::OutcomeUnknown,
                u"Nobody waited for the end of %1."_s.arg(act.action), u"It goes on."_s,
                u"Look at the target before anything is repeated."_s);
        }
        if (!waited) {
            co_return failure(
                ErrorKind::Cancelled, u"%1 was ended."_s.arg(act.action), u"Nothing changed."_s);
        }
    }
    co_return outcome->answer;
}

Status SimulatedWorld::inject(
    const TargetId &target, const QString &action, const QMap<QString, QString> &arguments)
{
    const auto found = m_targets.find(target);
    if (found == m_targets.end())
        return std::unexpected(find(target).error());
    const Status done = found->second.inject(action, arguments, m_clock.now());
    if (done && action == "deploy"_L1)
        sendCars(found->second, m_clock.now());
    return done;
}

int SimulatedWorld::executions(const QString &operation) const
{
    return int(std::ranges::count_if(
        m_effects, [&operation](const Effect &effect) { return effect.operation == operation; }));
}

} // namespace breakglass::backends
