// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/watched.h"

#include <QPointer>

namespace breakglass::health {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds stateEvery{2'000};
constexpr Milliseconds stateEveryWhenQuiet{5'000};
constexpr Milliseconds backfill{30 * 60'000};
constexpr Milliseconds longestQuestion{30'000};
constexpr Milliseconds historyRetry{30'000};

std::unexpected<Error> cancelled(const TargetId &target)
{
    return failure(ErrorKind::Cancelled, u"Looking at %1 was cancelled."_s.arg(target.key()));
}

template <typename T>
using Question = std::function<QCoro::Task<Expected<T>>(std::stop_token)>;

/// Asks the backend when it is this question's turn. A backend that does not come back is told to stop.
template <typename T>
QCoro::Task<Expected<T>> ask(WatchedPointer target, Question<T> question, std::stop_token stop)
{
    const io::Turn::Held held = co_await target->turn.take();
    if (target->gone || stop.stop_requested())
        co_return cancelled(target->id);
    target->asking = std::stop_source();
    std::stop_source source = target->asking;
    const auto end = [source]() mutable { source.request_stop(); };
    const std::stop_callback forward(stop, end);
    const std::unique_ptr<io::Clock::Timer> deadline = target->clock->after(longestQuestion, end);
    Expected<T> answer = co_await question(source.get_token());
    if (target->gone)
        co_return cancelled(target->id);
    co_return answer;
}

} // namespace

void announce(const Watched &target, const Changes &changes)
{
    const QPointer<Fleet> fleet = target.fleet;
    const TargetId id = target.id;
    if (changes.revision)
        Q_EMIT fleet->revisionChanged(id, changes.revision->from, changes.revision->to);
    for (const Crossing &crossing : changes.crossings) {
        if (fleet)
            Q_EMIT fleet->thresholdCrossed(id, crossing.threshold, crossing.value, crossing.over);
    }
    for (const auto &[alert, firing] : changes.alerts) {
        if (fleet)
            Q_EMIT fleet->alertChanged(id, alert, firing);
    }
    if (fleet && changes.sampled)
        Q_EMIT fleet->sampled(id);
    if (fleet && changes.level)
        Q_EMIT fleet->levelChanged(id, changes.level->from, changes.level->to);
    if (fleet && changes.target)
        Q_EMIT fleet->changed(id);
}

QCoro::Task<Expected<TargetState>> askState(WatchedPointer target, std::stop_token stop)
{
    Question<TargetState> question = [backend = target->backend, id = target->id](
                                         std::stop_token token) {
        return backend->observe(id, std::move(token));
    };
    Expected<TargetState> answer = co_await ask<TargetState>(target, std::move(question), stop);
    // A look that its caller took back says nothing about the target.
    const bool tookBack =
        !answer && (answer.error().kind == ErrorKind::Cancelled || stop.stop_requested());
    if (!target->gone && !tookBack)
        announce(*target, target->watch.applyState(answer, target->clock->now()));
    co_return answer;
}

QCoro::Task<Expected<History>> askHistory(WatchedPointer target, std::stop_token stop)
{
    target->historyAsked = target->clock->elapsed();
    Question<History> question = [backend = target->backend, id = target->id](
                                     std::stop_token token) {
        return backend->history(id, std::move(token));
    };
    Expected<History> answer = co_await ask<History>(target, std::move(question), stop);
    if (!target->gone && answer)
        Q_EMIT target->fleet->historyTold(*answer);
    if (!target->gone && answer)
        announce(*target, target->watch.applyHistory(*answer));
    co_return answer;
}

QCoro::Task<> pollState(WatchedPointer target)
{
    const Expected<TargetState> state = co_await askState(target, {});
    if (target->gone)
        co_return;
    const bool mayAsk = target->clock->elapsed() - target->historyAsked >= historyRetry ||
                        target->watch.view().history;
    if (state && target->watch.wantsHistory() && mayAsk)
        std::ignore = co_await askHistory(target, {});
    if (target->gone)
        co_return;
    const bool isQuiet = target->watch.isQuiet(target->clock->now());
    target->stateTimer = target->clock->after(
        isQuiet ? stateEveryWhenQuiet : stateEvery, [weak = std::weak_ptr(target)] {
            if (const WatchedPointer alive = weak.lock())
                std::ignore = pollState(alive);
        });
}

namespace {

QCoro::Task<> pollSignal(WatchedPointer target, Signal signal)
{
    const TimePoint now = target->clock->now();
    const Sample *last = target->watch.view().of(signal).last();
    const TimePoint from = std::max(last == nullptr ? now - backfill : last->at, now - backfill);
    Question<QList<Sample>> question = [backend = target->backend, id = target->id, signal, from,
                                           now](std::stop_token token) {
        return backend->series(id, signal, from, now, std::move(token));
    };
    const std::stop_token unstopped;
    const Expected<QList<Sample>> answer =
        co_await ask<QList<Sample>>(target, std::move(question), unstopped);
    if (target->gone || !answer || answer->isEmpty())
        co_return;
    announce(*target, target->watch.applySamples(signal, *answer, target->clock->now()));
}

QCoro::Task<> pollRevision(WatchedPointer target, QString revision, Signal signal)
{
    const TimePoint now = target->clock->now();
    const Sample *last = target->watch.view().of(signal, revision).last();
    const TimePoint from = std::max(last == nullptr ? now - backfill : last->at, now - backfill);
    Question<QList<Sample>> question = [backend = target->backend, id = target->id, revision,
                                           signal, from, now](std::stop_token token) {
        return backend->revisionSeries(id, revision, signal, from, now, std::move(token));
    };
    const std::stop_token unstopped;
    const Expected<QList<Sample>> answer =
        co_await ask<QList<Sample>>(target, std::move(question), unstopped);
    if (target->gone || !answer || answer->isEmpty())
        co_return;
    announce(*target, target->watch.applyRevision(revision, signal, *answer));
}

/// Each revision that gets traffic is asked for on its own.
QCoro::Task<> pollRevisions(WatchedPointer target)
{
    const TargetView &view = target->watch.view();
    if (!view.capabilities.splitsTraffic || !view.state)
        co_return;
    const QList<TrafficShare> traffic = view.state->traffic;
    const QList<Signal> measured = view.capabilities.measures;
    for (const TrafficShare &share : traffic) {
        for (const Signal signal : measured) {
            if (share.percent <= 0 || !isMeasuredByRevision(signal))
                continue;
            co_await pollRevision(target, share.revision, signal);
            if (target->gone)
                co_return;
        }
    }
}

} // namespace

QCoro::Task<> pollSamples(WatchedPointer target, Milliseconds every)
{
    const QList<Signal> measured = target->watch.view().capabilities.measures;
    for (const Signal signal : measured) {
        co_await pollSignal(target, signal);
        if (target->gone)
            co_return;
    }
    co_await pollRevisions(target);
    if (target->gone)
        co_return;
    target->sampleTimer = target->clock->after(every, [weak = std::weak_ptr(target), every] {
        if (const WatchedPointer alive = weak.lock())
            std::ignore = pollSamples(alive, every);
    });
}

void takeProbe(const WatchedPointer &target, const ProbeReading &reading)
{
    const TimePoint now = target->clock->now();
    announce(*target, target->watch.applyProbe(reading.failure, now));
    const QList<Signal> byBackend = target->watch.view().capabilities.measures;
    const std::array values{std::pair(Signal::ErrorRate, reading.errorRate),
        std::pair(Signal::LatencyP95, reading.latencyP95)};
    for (const auto &[signal, value] : values) {
        if (target->gone)
            return;
        if (!byBackend.contains(signal))
            announce(*target, target->watch.applySamples(signal, {Sample{now, value}}, now));
    }
}

void feedFrom(const WatchedPointer &target, const prometheus::Client &client)
{
    const std::weak_ptr<Watched> weak = target;
    MetricsSinks sinks;
    sinks.samples = [weak](Signal signal, const QList<Sample> &samples) {
        if (const WatchedPointer alive = weak.lock(); alive && !alive->gone)
            announce(*alive, alive->watch.applySamples(signal, samples, alive->clock->now()));
    };
    sinks.measures = [weak](const QList<Signal> &measures) {
        if (const WatchedPointer alive = weak.lock(); alive && !alive->gone)
            announce(*alive, alive->watch.setMeasures(measures, alive->clock->now()));
    };
    sinks.trouble = [weak](const std::optional<MetricsTrouble> &trouble) {
        if (const WatchedPointer alive = weak.lock(); alive && !alive->gone)
            announce(*alive, alive->watch.setTrouble(trouble));
    };
    sinks.newest = [weak](Signal signal) -> const Sample * {
        const WatchedPointer alive = weak.lock();
        return alive ? alive->watch.view().of(signal).last() : nullptr;
    };
    target->feed = std::make_unique<MetricsFeed>(
        *target->watch.view().setup.metrics, client, *target->clock, std::move(sinks));
    target->watch.setSampledEvery(client.source().interval);
    std::ignore = target->watch.setMeasures(target->feed->expected(), target->clock->now());
}

} // namespace breakglass::health
