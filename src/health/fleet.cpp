// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"

#include "health/alertsfeed.h"
#include "health/watched.h"

#include <QPointer>

namespace breakglass::health {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds judgeEvery{5'000};
constexpr Milliseconds shortestFreshness{30'000};

std::unexpected<Error> unwatched(const TargetId &target)
{
    return failure(ErrorKind::NotFound, u"Nothing watches %1."_s.arg(target.key()),
        u"It is not in the workspace, or its backend was not made."_s,
        u"Check the targets of the workspace."_s);
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

} // namespace

struct Fleet::Private
{
    Fleet *fleet;
    io::Clock &clock;
    io::HttpGateway *http;
    backends::Backends backends;
    QList<TargetSetup> setups;
    QList<TargetId> ids;
    QMap<QString, MetricsSource> sources;
    QHash<TargetId, WatchedPointer> watched;
    std::unique_ptr<io::Clock::Timer> judging;
    std::map<QString, prometheus::Client> clients{}; ///< One a source: its turns are shared.
    std::map<QString, std::unique_ptr<AlertsFeed>> alerts{};

    void watch(const TargetSetup &setup, Milliseconds sampleEvery);
    void begin(const WatchedPointer &target, Milliseconds sampleEvery);
    void feed(const WatchedPointer &target);
    [[nodiscard]] const prometheus::Client *client(const QString &source);
    void watchAlerts(const TargetSetup &setup);
    void tellAlerts(const QString &source, const Expected<QList<Alert>> &firing);
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
    if (setup.metrics && http != nullptr)
        pace.freshFor = std::max(pace.freshFor, 3 * sources.value(setup.metrics->source).interval);
    const bool hasProbe = setup.probe && http != nullptr;
    watched.insert(setup.id, std::make_shared<Watched>(Watched{.id = setup.id,
                                 .fleet = fleet,
                                 .clock = &clock,
                                 .backend = backend,
                                 .watch = Watch(setup, backend->capabilities(), hasProbe, pace)}));
    feed(watched.value(setup.id));
}

void Fleet::Private::begin(const WatchedPointer &target, Milliseconds sampleEvery)
{
    const std::optional<HttpProbe> probe = target->watch.view().setup.probe;
    if (probe && http != nullptr) {
        target->probe = std::make_unique<ProbePoller>(
            *probe, clock, *http, [weak = std::weak_ptr(target)](const ProbeReading &reading) {
                if (const WatchedPointer alive = weak.lock())
                    takeProbe(alive, reading);
            });
        target->probe->start();
    }
    std::ignore = pollState(target);
    if (target->feed)
        target->feed->start(sampleEvery);
    else if (!target->watch.view().capabilities.measures.isEmpty())
        std::ignore = pollSamples(target, sampleEvery);
}

void Fleet::Private::feed(const WatchedPointer &target)
{
    const std::optional<TargetMetrics> &metrics = target->watch.view().setup.metrics;
    const prometheus::Client *source = metrics ? client(metrics->source) : nullptr;
    if (source != nullptr)
        feedFrom(target, *source);
}

const prometheus::Client *Fleet::Private::client(const QString &source)
{
    const auto declared = sources.constFind(source);
    if (http == nullptr || declared == sources.constEnd())
        return nullptr;
    return &clients.try_emplace(source, *declared, *http).first->second;
}

void Fleet::Private::watchAlerts(const TargetSetup &setup)
{
    const prometheus::Client *source = setup.alerts ? client(setup.alerts->source) : nullptr;
    if (source == nullptr || alerts.contains(setup.alerts->source))
        return;
    const auto tell = [this, name = setup.alerts->source](
                          const Expected<QList<Alert>> &firing) { tellAlerts(name, firing); };
    const auto feed =
        alerts.emplace(setup.alerts->source, std::make_unique<AlertsFeed>(*source, clock, tell));
    feed.first->second->start();
}

void Fleet::Private::tellAlerts(const QString &source, const Expected<QList<Alert>> &firing)
{
    const QPointer<Fleet> alive = fleet;
    const QHash<TargetId, WatchedPointer> all = watched;
    for (const WatchedPointer &target : all) {
        const std::optional<TargetAlerts> &about = target->watch.view().setup.alerts;
        if (!about || about->source != source)
            continue;
        announce(*target, target->watch.applyAlerts(firing));
        if (!alive)
            return;
    }
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
          .sources = workspace.metrics,
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
    d->alerts.clear();
    const QHash<TargetId, WatchedPointer> all = std::exchange(d->watched, {});
    for (const WatchedPointer &target : all) {
        target->gone = true;
        target->stateTimer.reset();
        target->sampleTimer.reset();
        target->probe.reset();
        target->feed.reset();
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
    for (const TargetSetup &setup : std::as_const(d->setups))
        d->watchAlerts(setup);
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

bool Fleet::canPreview(const TargetId &target) const
{
    const WatchedPointer watched = d->watched.value(target);
    return watched && watched->feed != nullptr;
}

QMap<Signal, QString> Fleet::queries(const TargetId &target) const
{
    const WatchedPointer watched = d->watched.value(target);
    return watched && watched->feed ? watched->feed->queries() : QMap<Signal, QString>();
}

QCoro::Task<Expected<QueryPreview>> Fleet::preview(
    TargetId target, QString promql, int pixels, std::stop_token stop)
{
    const WatchedPointer watched = d->watched.value(target);
    if (!watched || !watched->feed)
        co_return unwatched(target);
    co_return co_await watched->feed->preview(std::move(promql), pixels, std::move(stop));
}

void Fleet::useQuery(const TargetId &target, Signal signal, const QString &promql)
{
    const WatchedPointer watched = d->watched.value(target);
    if (!watched || !watched->feed)
        return;
    const TimePoint now = d->clock.now();
    const Changes forgotten = watched->watch.forget(signal, now);
    announce(*watched, forgotten);
    if (!watched->gone)
        watched->feed->use(signal, promql);
}

} // namespace breakglass::health
