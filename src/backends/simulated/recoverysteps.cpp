// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/stepscript.h"

// Ways back that touch more than one revision: free the lock first, one half of a release, the cars of a train.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends {

namespace {

constexpr Milliseconds cancelLimit{30'000};

/// "orders-api@production=57,pricing@production=22"
QString movesText(const QList<CarMove> &moves, QString CarMove::*revision)
{
    QStringList parts;
    for (const CarMove &move : moves)
        parts.append(u"%1=%2"_s.arg(move.car.key(), move.*revision));
    return parts.join(u',');
}

} // namespace

/// A rollback in the resource group of a hung deployment would queue behind it, so the holder is ended first.
Expected<QList<Step>> StepScript::cancelAndRollBack(const Situation &now) const
{
    Expected<QList<Step>> steps = rollback(now);
    if (!steps || !now.state.inFlight)
        return steps;
    const Operation &held = *now.state.inFlight;
    const QString number = held.holder.section(u' ', -1);
    Step cancel;
    cancel.id = u"cancel"_s;
    cancel.title = u"Cancel %1"_s.arg(held.holder);
    cancel.note =
        u"%1. What it has changed so far stays until the rollback"_s.arg(held.description);
    cancel.target = now.intent.target;
    cancel.act = SimulatedAct{
        u"cancel"_s, {{u"holder"_s, held.holder}}, u"glab ci cancel pipeline %1"_s.arg(number)};
    cancel.timeout = cancelLimit;
    Step freed = settle(now, Condition{now.current->id, {}, false, 0});
    freed.id = u"freed"_s;
    freed.title = u"Wait until the lock is free"_s;
    freed.note = u"Nobody else has changed %1 meanwhile"_s.arg(now.intent.target.key());
    freed.settled.reset();
    steps->insert(1, cancel);
    steps->insert(2, freed);
    return steps;
}

Expected<QList<Step>> StepScript::moveCars(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history, const QList<CarMove> &moves) const
{
    const bool whole = strategy.action == "train-rollback"_L1;
    Expected<Situation> looked = look(intent, state, history);
    if (!looked)
        return std::unexpected(looked.error());
    Situation &now = *looked;
    const Expected<const Revision *> chosen = choose(intent, state, now.history);
    if (!chosen)
        return std::unexpected(chosen.error());
    now.chosen = *chosen;
    const auto act = [&](QString CarMove::*revision, const Revision &train) {
        const QString text = movesText(moves, revision);
        SimulatedAct one{u"train-move"_s, {{u"cars"_s, text}}, u"train move "_s + text};
        if (whole)
            one.arguments.insert(u"revision"_s, train.id);
        return one;
    };
    Step step = rollbackTo(now, *now.chosen);
    step.id = u"move"_s;
    QStringList parts;
    for (const CarMove &move : moves)
        parts.append(u"%1 from %2 to %3"_s.arg(move.car.service, move.from, move.to));
    step.title = whole ? u"Take train %1 back to %2"_s.arg(now.current->id, now.chosen->id)
                       : u"Take %1 of the cars back"_s.arg(moves.size());
    step.note = parts.join(u", "_s);
    step.act = act(&CarMove::to, *now.chosen);
    step.undo = Undo{act(&CarMove::from, *now.current), u"Brings the same cars forward again"_s};
    if (!whole)
        step.settled = Condition{now.nextId, {}, true, std::max(1, now.state.wanted)};
    const Step verify = stage(now, u"verify"_s, u"Verify every car"_s, 30s);
    return QList<Step>{readHistory(now), step, settle(now, *step.settled), verify};
}

} // namespace breakglass::backends
