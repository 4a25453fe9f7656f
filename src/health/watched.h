// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "health/fleet.h"
#include "health/metricsfeed.h"
#include "health/probe.h"
#include "health/watch.h"
#include "io/turn.h"

namespace breakglass::health {

/// One target with all that keeps it watched. Coroutines share it, so it outlives the fleet while an answer is due.
struct Watched
{
    TargetId id;
    Fleet *fleet;
    io::Clock *clock;
    backends::Backend *backend;
    Watch watch;
    bool gone = false; ///< The fleet was destroyed: an answer that comes now is dropped.
    io::Turn turn{};
    std::stop_source asking{};
    std::unique_ptr<io::Clock::Timer> stateTimer{};
    std::unique_ptr<io::Clock::Timer> sampleTimer{};
    std::unique_ptr<ProbePoller> probe{};
    std::unique_ptr<MetricsFeed> feed{}; ///< Where the workspace names a source of metrics.
    Milliseconds historyAsked{-30'000};
};
using WatchedPointer = std::shared_ptr<Watched>;

/// Emits what an answer changed.
void announce(const Watched &target, const Changes &changes);
[[nodiscard]] QCoro::Task<Expected<TargetState>> askState(
    WatchedPointer target, std::stop_token stop);
[[nodiscard]] QCoro::Task<Expected<History>> askHistory(
    WatchedPointer target, std::stop_token stop);
/// Each asks, and again on the clock.
QCoro::Task<> pollState(WatchedPointer target);
QCoro::Task<> pollSamples(WatchedPointer target, Milliseconds every);
/// What is measured otherwise, the probe does not record a second time.
void takeProbe(const WatchedPointer &target, const ProbeReading &reading);
/// Makes the feed of a target that has metrics.
void feedFrom(const WatchedPointer &target, const prometheus::Client &client);

} // namespace breakglass::health
