// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedworld.h"

// A release train is a target whose acts move other targets: its cars.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends {

namespace {

constexpr double failingErrorRate = 5;
constexpr double healthyErrorRate = 1;
/// Younger than this, a car has proven nothing yet.
constexpr Milliseconds provenAfter = 15min;

enum class CarHealth { Failing, Unproven, Proven };

CarHealth healthOf(const SimulatedTarget &car, TimePoint at)
{
    const auto state = car.state(at);
    if (!state)
        return CarHealth::Unproven;
    const double rate = car.timeline().value(Signal::ErrorRate, at);
    const bool anyFails = std::ranges::any_of(state->instances,
        [](const Instance &instance) { return instance.state == InstanceState::Failing; });
    if (anyFails || rate > failingErrorRate)
        return CarHealth::Failing;
    const bool young = at - car.timeline().deployments().last().begin < provenAfter;
    const bool well = state->isSettled() && rate <= healthyErrorRate && !young;
    return well ? CarHealth::Proven : CarHealth::Unproven;
}

bool goesBack(const QString &action, CarHealth health)
{
    if (action == "train-failed-only"_L1)
        return health == CarHealth::Failing;
    return action == "train-rollback"_L1 || health != CarHealth::Proven;
}

/// "a@production=57,b@production=22"
QList<CarMove> movesOf(const SimulatedAct &act)
{
    QList<CarMove> moves;
    if (act.action != "train-move"_L1)
        return moves;
    for (const QString &part : act.arguments.value(u"cars"_s).split(u',')) {
        if (const auto car = TargetId::fromKey(part.section(u'=', 0, 0)))
            moves.append({*car, {}, part.section(u'=', 1)});
    }
    return moves;
}

} // namespace

Expected<QList<CarMove>> SimulatedWorld::carMoves(
    const TargetId &train, const QString &action, const QString &to) const
{
    const Expected<const SimulatedTarget *> found = find(train);
    if (!found)
        return std::unexpected(found.error());
    const TimePoint now = m_clock.now();
    QList<CarMove> moves;
    for (const TargetId &id : (*found)->script().cars) {
        const SimulatedTarget &car = m_targets.at(id);
        const auto state = car.state(now);
        if (!state)
            return std::unexpected(state.error());
        const QString back = car.revisionOfTrain(to.toInt());
        const bool moved = !car.train().isEmpty() && car.train().toInt() > to.toInt();
        if (moved && !back.isEmpty() && goesBack(action, healthOf(car, now)))
            moves.append({id, state->currentRevision, back});
    }
    if (moves.isEmpty()) {
        return failure(ErrorKind::Conflict,
            u"No car of %1 has anything to take back to train %2 this way."_s.arg(train.key(), to),
            u"Nothing ran."_s, u"Look at its cars, or choose another strategy."_s);
    }
    return moves;
}

/// Half a train moved is worse than none: one locked car keeps all of them where they are.
Status SimulatedWorld::requireCarsFree(const SimulatedAct &act, TimePoint at) const
{
    for (const CarMove &move : movesOf(act)) {
        const auto car = m_targets.find(move.car);
        if (car == m_targets.end())
            return std::unexpected(find(move.car).error());
        if (const Status free = car->second.requireFree(at); !free)
            return free;
    }
    return {};
}

void SimulatedWorld::moveCars(
    ActOutcome &outcome, const SimulatedAct &act, const QString &operation, TimePoint at)
{
    if (!outcome.changedTarget)
        return;
    for (const CarMove &move : movesOf(act)) {
        const SimulatedAct rollback{u"rollback"_s, {{u"revision"_s, move.to}}, act.shownAs};
        const ActOutcome car = m_targets.at(move.car).act(rollback, at);
        outcome.ends = std::max(outcome.ends, car.ends);
        if (!car.answer)
            outcome.answer = std::unexpected(car.answer.error());
        else if (outcome.answer)
            outcome.answer->append(u"%1 is on %2"_s.arg(move.car.service, move.to));
        if (car.changedTarget)
            m_effects.append({operation + u'/' + move.car.key(), move.car, rollback.action, at});
    }
}

/// The cars leave with their train: each deploys what it has for it.
void SimulatedWorld::sendCars(const SimulatedTarget &train, TimePoint at)
{
    for (const TargetId &id : train.script().cars) {
        SimulatedTarget &car = m_targets.at(id);
        for (const RevisionScript &script : car.script().upcoming) {
            const QMap<QString, QString> what{
                {u"revision"_s, script.revision.id}, {u"holder"_s, u"Train "_s + train.train()}};
            if (script.train.isEmpty() || script.train != train.train())
                continue;
            // A car that is busy misses its train; that is no failure of the train.
            if (const Status sent = car.inject(u"deploy"_s, what, at); !sent)
                break;
        }
    }
}

} // namespace breakglass::backends
