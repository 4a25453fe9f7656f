// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/engine.h"
#include "execution/hands.h"
#include "execution/world.h"
#include "health/fleet.h"
#include "io/clock.h"

#include <functional>
#include <QCoroTask>
#include <stop_token>

namespace breakglass::execution {

/// What a wait, a gate or a manual step listens to. One for each act.
struct Interruption
{
    std::stop_source stop; ///< Ends the waiting; why is said by the other two, or it is an abort.
    bool manualDone = false;
    bool rollForward = false;
};

/// Performs one act, literally, and says how it ended. Decides nothing.
class Performer
{
public:
    using Log = std::function<void(LogTag, const QString &)>;
    using GateSeen = std::function<void(const health::GateProgress &)>;
    Performer(World &world, health::Fleet &fleet, io::Clock &clock, Hands hands, Log log,
        GateSeen gateSeen);

    [[nodiscard]] QCoro::Task<happening::ActEnded> perform(
        Step step, QString operation, std::shared_ptr<Interruption> interruption);

private:
    using Ended = happening::ActEnded;
    using Waiting = std::shared_ptr<Interruption>;
    [[nodiscard]] QCoro::Task<Ended> request(HttpRequest request, Milliseconds timeout);
    [[nodiscard]] QCoro::Task<Ended> command(
        Command command, QString operation, Milliseconds timeout);
    [[nodiscard]] QCoro::Task<Ended> simulate(TargetId target, SimulatedAct act, QString operation);
    [[nodiscard]] QCoro::Task<Ended> hold(
        TargetId target, GateRule rule, Milliseconds timeout, Waiting waiting);
    [[nodiscard]] QCoro::Task<Ended> wait(Milliseconds duration, Waiting waiting);
    [[nodiscard]] QCoro::Task<Ended> byHand(Milliseconds timeout, Waiting waiting);
    [[nodiscard]] Ended answered(
        const HttpRequest &request, const io::HttpResponse &response) const;

    World &m_world;
    health::Fleet &m_fleet;
    io::Clock &m_clock;
    Hands m_hands;
    Log m_log;
    GateSeen m_gateSeen;
};

} // namespace breakglass::execution
