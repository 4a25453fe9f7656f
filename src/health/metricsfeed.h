// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "health/fleet.h"
#include "prometheus/presets.h"

#include <functional>

namespace breakglass::health {

/// Where the answers of a feed go. Each may end the feed.
struct MetricsSinks
{
    std::function<void(Signal, const QList<Sample> &)> samples;
    std::function<void(const QList<Signal> &)>
        measures; ///< What there is a query for, once that is known.
    std::function<void(const std::optional<MetricsTrouble> &)> trouble;
    std::function<const Sample *(Signal)> newest; ///< The last sample that is there already.
};

/// Asks a source for the signals of one target, on the clock: one question a signal at a time, none for what was
/// answered before. What it does not know a query for, it finds by the names of the metrics that are there.
class MetricsFeed
{
public:
    /// The first answer reaches back so far.
    static constexpr Milliseconds backfill{30 * 60'000};

    MetricsFeed(
        TargetMetrics metrics, prometheus::Client client, io::Clock &clock, MetricsSinks sinks);
    ~MetricsFeed();
    MetricsFeed(const MetricsFeed &) = delete;
    MetricsFeed &operator=(const MetricsFeed &) = delete;

    void start(Milliseconds every);
    /// What has to have data before the target can be called healthy; until the source has told what it has, errors and
    /// latency are among it.
    [[nodiscard]] QList<Signal> expected() const;
    /// As they are asked, with every place filled.
    [[nodiscard]] prometheus::Queries queries() const;
    /// Asks another query from now on.
    void use(Signal signal, const QString &promql);
    [[nodiscard]] QCoro::Task<Expected<QueryPreview>> preview(
        QString promql, int pixels, std::stop_token stop) const;

private:
    struct State;
    using StatePointer = std::shared_ptr<State>;
    static QCoro::Task<> find(StatePointer state);
    static QCoro::Task<> poll(StatePointer state, Signal signal);
    static QCoro::Task<Expected<QueryPreview>> show(
        StatePointer state, QString promql, int pixels, std::stop_token stop);
    static void take(const StatePointer &state, const Expected<prometheus::Queries> &found);
    static void take(
        const StatePointer &state, Signal signal, const Expected<QList<Sample>> &answer);
    static QList<Signal> expectedOf(const State &state);
    static void tellTrouble(const StatePointer &state);
    static void askAgain(const StatePointer &state, Signal signal, Milliseconds after);
    StatePointer m_state;
};

} // namespace breakglass::health
