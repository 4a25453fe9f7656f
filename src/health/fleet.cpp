// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"

#include "health/probe.h"
#include "health/watch.h"
#include "io/turn.h"

#include <QPointer>

namespace breakglass::health {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds stateEvery{2'000};
constexpr Milliseconds stateEveryWhenQuiet{5'000};
constexpr Milliseconds judgeEvery{5'000};
constexpr Milliseconds backfill{30 * 60'000};
constexpr Milliseconds longestQuestion{30'000};
constexpr Milliseconds historyRetry{30'000};
constexpr Milliseconds shortestFreshness{30'000};

std::unexpected<Error> cancelled(const TargetId &target)
{
    return failure(ErrorKind::Cancelled, u"Looking at %1 was cancelled."_s.arg(target.key()));
}

std::unexpected<Error> unwatched(const TargetId &target)
{
    return failure(ErrorKind::NotFound, u"Nothing watches %1."_s.arg(target.key()),
        u"It is not in the workspace, or its backend was not made."_s,
        u"Check the targets of the workspace."_s);
}

/// One target with all that keeps it watched. Coroutines share it, so it outlives the fleet while an answer is due.
struct Watched
{
    TargetId id;
    Fleet *fleet;
    io::Clock *clock;
    backends::Backend *backend;
    Watch watch;
    bool gone = false; ///< The fleet was destroyed: an answer that comes now is dropped.
    io::Turn turn;
    std::stop_source asking{};
    std::unique_ptr<io::Clock::Timer> stateTimer{};
    std::unique_ptr<io::Clock::Timer> sampleTimer{};
    std::unique_ptr<ProbePoller> probe{};
    Milliseconds historyAsked = -historyRetry;
};
using WatchedPointer = std::shared_ptr<Watched>;

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

/// Of what a fleet says of a target and another console writes down.
TargetId targetOf(const events::Payload &payload)
{
    if (const auto *crossed = std::get_if<events::ThresholdCrossed>(&payload))
        return crossed->target;
    if (const auto *changed = std::get_if<events::HealthChanged>(&payload))
        return changed->target;
    return {};
}

/// What the backend measures itself, the probe does not record a second time.
void takeProbe(const WatchedPointer &target, double errorRate, double latencyP95)
{
    const TimePoint now = target->clock->now();
    const QList<Signal> byBackend = target->watch.view().capabilities.measures;
    const std::array values{
        std::pair(Signal::ErrorRate, errorRate), std::pair(Signal::LatencyP95, latencyP95)};
    for (const auto &[signal, value] : values) {
        if (target->gone)
            return;
        if (!byBackend.contains(signal))
            announce(*target, target->watch.applySamples(signal, {Sample{now, value}}, now));
    }
}

} // namespace

struct Fleet::Private
{
    Fleet *fleet;
    io::Clock &clock;
    io::HttpGateway *http;
    backends::Backends backends;
    QList<TargetSetup> setups;
    QList<TargetId> ids;
    QHash<TargetId, WatchedPointer> watched;
    std::unique_ptr<io::Clock::Timer> judging;

    void watch(const TargetSetup &setup, Milliseconds sampleEvery);
    void begin(const WatchedPointer &target, Milliseconds sampleEvery);
    void judgeAll();
};

void Fleet::Private::watch(const TargetSetup &setup, Milliseconds sampleEvery)
{
    backends::Backend *backend = backends.value(setup.id, nullptr);
    if (backend == nullptr)
        return;
    Pace pace{sampleEvery, std::max(shortestFreshness, 3 * sampleEvery)};
    if (setup.probe)
        pace.freshFor = std::max(pace.freshFor, 3 * setup.probe->every);
    const bool hasProbe = setup.probe && http != nullptr;
    watched.insert(setup.id, std::make_shared<Watched>(Watched{.id = setup.id,
                                 .fleet = fleet,
                                 .clock = &clock,
                                 .backend = backend,
                                 .watch = Watch(setup, backend->capabilities(), hasProbe, pace)}));
}

void Fleet::Private::begin(const WatchedPointer &target, Milliseconds sampleEvery)
{
    const std::optional<HttpProbe> probe = target->watch.view().setup.probe;
    if (probe && http != nullptr) {
        target->probe = std::make_unique<ProbePoller>(
            *probe, clock, *http, [weak = std::weak_ptr(target)](double errors, double latency) {
                if (const WatchedPointer alive = weak.lock())
                    takeProbe(alive, errors, latency);
            });
        target->probe->start();
    }
    std::ignore = pollState(target);
    if (!target->watch.view().capabilities.measures.isEmpty())
        std::ignore = pollSamples(target, sampleEvery);
}

void Fleet::Private::judgeAll()
{
    const QPointer<Fleet> alive = fleet;
    const QHash<TargetId, WatchedPointer> all = watched;
    for (const WatchedPointer &target : all) {
        announce(*target, target->watch.judge(target->clock->now()));
        if (!alive)
            return;
    }
}

Fleet::Fleet(const Workspace &workspace, backends::Backends backends, io::Clock &clock,
    io::HttpGateway *http)
    : d(std::make_unique<Private>(Private{.fleet = this,
          .clock = clock,
          .http = http,
          .backends = std::move(backends),
          .setups = workspace.targets,
          .ids = {},
          .watched = {},
          .judging = {}}))
{
    for (const TargetSetup &setup : std::as_const(d->setups)) {
        d->ids.append(setup.id);
        d->watch(setup, Pace().sampleEvery);
    }
}

Fleet::~Fleet()
{
    d->judging.reset();
    const QHash<TargetId, WatchedPointer> all = std::exchange(d->watched, {});
    for (const WatchedPointer &target : all) {
        target->gone = true;
        target->stateTimer.reset();
        target->sampleTimer.reset();
        target->probe.reset();
    }
    for (const WatchedPointer &target : all)
        target->asking.request_stop();
}

void Fleet::start(Milliseconds sampleEvery)
{
    if (d->judging)
        return;
    if (sampleEvery != Pace().sampleEvery) {
        d->watched.clear();
        for (const TargetSetup &setup : std::as_const(d->setups))
            d->watch(setup, sampleEvery);
    }
    d->judging = d->clock.every(judgeEvery, [this] { d->judgeAll(); });
    for (const TargetId &id : std::as_const(d->ids)) {
        if (const WatchedPointer target = d->watched.value(id); target && target->backend)
            d->begin(target, sampleEvery);
    }
}

void Fleet::listenFor(const TargetId &target)
{
    const auto setup = std::ranges::find(d->setups, target, &TargetSetup::id);
    if (setup == d->setups.cend() || d->watched.contains(target))
        return;
    const backends::Capabilities nothing;
    d->watched.insert(target, std::make_shared<Watched>(Watched{.id = target,
                                  .fleet = this,
                                  .clock = &d->clock,
                                  .backend = nullptr,
                                  .watch = Watch(*setup, nothing, false, Pace())}));
}

void Fleet::hear(const Event &event)
{
    const TargetId target = targetOf(event.payload);
    const WatchedPointer watched = d->watched.value(target);
    if (watched && watched->backend == nullptr)
        announce(*watched, watched->watch.applyTold(event));
}

const QList<TargetId> &Fleet::targets() const
{
    return d->ids;
}

const TargetView *Fleet::view(const TargetId &target) const
{
    const auto found = d->watched.constFind(target);
    return found == d->watched.constEnd() ? nullptr : &found.value()->watch.view();
}

QCoro::Task<Expected<TargetState>> Fleet::look(TargetId target, std::stop_token stop)
{
    const WatchedPointer watched = d->watched.value(target);
    if (!watched || watched->backend == nullptr)
        co_return unwatched(target);
    co_return co_await askState(watched, std::move(stop));
}

QCoro::Task<Expected<History>> Fleet::lookHistory(TargetId target, std::stop_token stop)
{
    const WatchedPointer watched = d->watched.value(target);
    if (!watched || watched->backend == nullptr)
        co_return unwatched(target);
    co_return co_await askHistory(watched, std::move(stop));
}

} // namespace breakglass::health
