// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"
#include "prometheus/client.h"

#include "scriptedworld.h"
#include "support/measuringgateway.h"

#include <cmath>
#include <QSignalSpy>
#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using namespace breakglass::health;
using support::MeasuringGateway;
using namespace Qt::StringLiterals;

namespace {

/// A workspace whose targets are measured by one Prometheus.
struct World
{
    io::ManualClock clock{moment(0s)};
    ScriptedBackend backend{clock};
    MeasuringGateway gateway{clock};
    Workspace workspace;
    std::unique_ptr<Fleet> fleet;

    void add(const TargetId &id, TargetMetrics metrics)
    {
        workspace.metrics.insert(u"prom"_s, {.name = u"prom"_s, .url = u"https://prom.example"_s});
        TargetSetup setup;
        setup.id = id;
        setup.metrics = std::move(metrics);
        workspace.targets.append(setup);
    }
    void addQueries(const TargetId &id = target())
    {
        const QString name = id.service;
        add(id, {u"prom"_s, {},
                    {{Signal::ErrorRate, u"errors_%1"_s.arg(name)},
                        {Signal::LatencyP95, u"latency_%1"_s.arg(name)},
                        {Signal::RequestRate, u"requests_%1"_s.arg(name)},
                        {Signal::ReadyReplicas, u"ready_%1"_s.arg(name)}}});
    }
    void start()
    {
        backends::Backends backends;
        for (const TargetSetup &setup : std::as_const(workspace.targets))
            backends.insert(setup.id, &backend);
        fleet = std::make_unique<Fleet>(workspace, backends, clock, &gateway);
        fleet->start();
    }
    void pass(Milliseconds span)
    {
        for (Milliseconds done{}; done < span; done += 500ms)
            clock.advance(500ms);
    }
    const TargetView &view() const { return *fleet->view(target()); }
    const Series &errors() const { return view().of(Signal::ErrorRate); }
};

Error silence()
{
    return {ErrorKind::Unavailable, u"The server is silent."_s, {}, {}};
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLookFillsHalfAnHour();
    void theBackendIsNotAskedForSamples();
    void laterAnswersFitWithoutHoles();
    void twelveChartsNeverOverlap();
    void aSlowSourceHoldsUpNothingElse();
    void aGapIsNoDataAndNotHealthy();
    void anEmptyAnswerIsNeverHealthy();
    void noTrafficIsNeverHealthy();
    void silenceIsSaidUntilItIsOver();
    void oneBadQueryIsSaidOnce();
    void severalSeriesAreRefused();
    void knownNamesAreFound();
    void untilTheSourceTellsNothingIsHealthy();
    void nothingKnownIsSaidAndLookedForAgain();
    void aBreachIsAnnounced();
    void withoutAGatewayTheBackendMeasures();
    void theEndStopsEveryQuestion();
};

void TestMetrics::theFirstLookFillsHalfAnHour()
{
    World world;
    world.addQueries();
    world.start();
    QCOMPARE(world.errors().size(), 120);
    QVERIFY(world.errors().at(0).at > moment(-30min));
    QVERIFY(world.errors().at(0).at <= moment(-30min) + 15s);
    QCOMPARE(world.view().of(Signal::RequestRate).size(), 120);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QVERIFY(!world.view().metricsTrouble);
}

void TestMetrics::theBackendIsNotAskedForSamples()
{
    World world;
    world.addQueries();
    world.gateway.value = [](const QString &query, TimePoint) {
        return query.startsWith(u"ready") ? 3.0 : 0.1;
    };
    world.start();
    world.pass(60s);
    QVERIFY(world.backend.seriesFrom.isEmpty());
    QVERIFY(world.backend.observed > 10);
    QCOMPARE(world.view().of(Signal::ReadyReplicas).last()->value, 3.0);
}

void TestMetrics::laterAnswersFitWithoutHoles()
{
    World world;
    world.addQueries();
    world.start();
    world.pass(5min);
    const Series &errors = world.errors();
    QCOMPARE(errors.size(), 140);
    for (qsizetype i = 1; i < errors.size(); ++i)
        QCOMPARE(errors.at(i).at - errors.at(i - 1).at, Milliseconds(15s));
    // What was answered is not asked for again.
    QCOMPARE(world.gateway.asked.value(u"errors_checkr-console"_s), 21);
}

void TestMetrics::twelveChartsNeverOverlap()
{
    World world;
    for (int i = 0; i < 12; ++i)
        world.addQueries({u"service%1"_s.arg(i), u"production"_s});
    world.gateway.delay = 1s;
    world.start();
    world.pass(3min);
    QCOMPARE(world.gateway.mostOfOne, 1);
    QCOMPARE(world.gateway.mostOpen, prometheus::Client::mostAtOnce);
    for (const TargetSetup &setup : std::as_const(world.workspace.targets)) {
        const TargetView &view = *world.fleet->view(setup.id);
        for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95, Signal::RequestRate})
            QVERIFY(view.of(signal).size() >= 120 + 8);
        QCOMPARE(view.level, HealthLevel::Healthy);
    }
}

void TestMetrics::aSlowSourceHoldsUpNothingElse()
{
    World world;
    world.addQueries();
    world.gateway.delay = 9s;
    world.start();
    const int before = world.backend.observed;
    world.pass(8s);
    QVERIFY(world.backend.observed - before >= 4);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    world.pass(2s);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
}

void TestMetrics::aGapIsNoDataAndNotHealthy()
{
    World world;
    world.addQueries();
    world.gateway.value = [](const QString &, TimePoint at) -> std::optional<double> {
        if (at > moment(60s) && at <= moment(3min))
            return {};
        return 0.4;
    };
    world.start();
    world.pass(60s);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    world.pass(60s);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QCOMPARE(world.errors().last()->value, 0.4); // Nothing came: nothing is made up.
    world.pass(2min);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    const QList<Sample> during = world.errors().between(moment(61s), moment(3min));
    QCOMPARE(during.size(), 1);
    QVERIFY(std::isnan(during.constFirst().value));
    QVERIFY(!world.view().metricsTrouble);
}

void TestMetrics::anEmptyAnswerIsNeverHealthy()
{
    World world;
    world.addQueries();
    world.gateway.value = [](const QString &, TimePoint) { return std::optional<double>(); };
    world.start();
    world.pass(2min);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QCOMPARE(world.errors().size(), 0);
    QVERIFY(!world.view().unreachable);
}

void TestMetrics::noTrafficIsNeverHealthy()
{
    World world;
    world.addQueries();
    world.gateway.value = [](const QString &, TimePoint) { return std::nan(""); };
    world.start();
    world.pass(2min);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QVERIFY(std::isnan(world.errors().last()->value));
}

void TestMetrics::silenceIsSaidUntilItIsOver()
{
    World world;
    world.addQueries();
    world.start();
    world.pass(20s);
    QSignalSpy changed(world.fleet.get(), &Fleet::changed);
    world.gateway.error = silence();
    world.pass(2min);
    QVERIFY(world.view().metricsTrouble);
    QCOMPARE(world.view().metricsTrouble->error.what, u"The server is silent."_s);
    QVERIFY(world.view().metricsTrouble->lastAnswer > moment(0s));
    QVERIFY(world.view().metricsTrouble->lastAnswer <= moment(20s));
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QVERIFY(!world.view().unreachable);
    QCOMPARE(changed.size(), 1);
    world.gateway.error.reset();
    world.pass(60s);
    QVERIFY(!world.view().metricsTrouble);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QVERIFY(changed.size() <= 5); // Each signal is over its trouble at a moment of its own.
    // The half minute that was missed came afterwards.
    for (qsizetype i = 1; i < world.errors().size(); ++i)
        QCOMPARE(world.errors().at(i).at - world.errors().at(i - 1).at, Milliseconds(15s));
}

void TestMetrics::oneBadQueryIsSaidOnce()
{
    World world;
    world.addQueries();
    world.gateway.value = [](const QString &query, TimePoint) -> std::optional<double> {
        return query.startsWith(u"latency") ? std::optional<double>() : 0.4;
    };
    world.start();
    QSignalSpy changed(world.fleet.get(), &Fleet::changed);
    world.pass(60s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(world.view().level, HealthLevel::NoData); // latency is a trigger, too
}

void TestMetrics::severalSeriesAreRefused()
{
    World world;
    world.addQueries();
    world.gateway.series = 3;
    world.start();
    world.pass(10s);
    QVERIFY(world.view().metricsTrouble);
    QCOMPARE(world.view().metricsTrouble->signal, Signal::ErrorRate);
    QVERIFY(world.view().metricsTrouble->error.what.contains(u"3 series"));
    QCOMPARE(world.view().level, HealthLevel::NoData);
}

void TestMetrics::knownNamesAreFound()
{
    World world;
    world.add(target(), {u"prom"_s, {{u"service"_s, u"checkr"_s}}, {}});
    world.gateway.names = {u"http_requests_total"_s};
    world.gateway.labels = {u"code"_s};
    world.start();
    QCOMPARE(world.view().capabilities.measures,
        (QList<Signal>{Signal::ErrorRate, Signal::RequestRate}));
    QCOMPARE(world.errors().size(), 120);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QVERIFY(world.gateway.asked.contains(
        u"60 * sum(rate(http_requests_total{service=\"checkr\"}[60s]))"_s));
    // Readiness, which nobody measures there, is the backend's to say.
    QCOMPARE(world.view().of(Signal::ReadyReplicas).last()->value, 6.0);
}

void TestMetrics::untilTheSourceTellsNothingIsHealthy()
{
    World world;
    world.add(target(), {u"prom"_s, {{u"service"_s, u"checkr"_s}}, {}});
    world.gateway.error = silence();
    world.gateway.names = {u"http_requests_total"_s};
    world.gateway.labels = {u"code"_s};
    world.start();
    world.pass(60s);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QVERIFY(world.view().metricsTrouble);
    QVERIFY(!world.view().metricsTrouble->lastAnswer);
    world.gateway.error.reset();
    world.pass(16s);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QVERIFY(!world.view().metricsTrouble);
}

void TestMetrics::nothingKnownIsSaidAndLookedForAgain()
{
    World world;
    world.add(target(), {u"prom"_s, {{u"service"_s, u"checkr"_s}}, {}});
    world.start();
    world.pass(10s);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QCOMPARE(world.view().metricsTrouble->error.what,
        u"Prometheus at prom.example has no metrics of {service=\"checkr\"} that are known by "
        "name."_s);
    world.gateway.names = {u"http_requests_total"_s};
    world.gateway.labels = {u"code"_s};
    world.pass(60s);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QVERIFY(!world.view().metricsTrouble);
}

void TestMetrics::aBreachIsAnnounced()
{
    World world;
    world.addQueries();
    world.gateway.value = [](const QString &query, TimePoint at) {
        return query.startsWith(u"errors") && at > moment(30s) ? 12.0 : 0.4;
    };
    world.start();
    QSignalSpy crossed(world.fleet.get(), &Fleet::thresholdCrossed);
    world.pass(90s);
    QCOMPARE(crossed.size(), 1);
    QCOMPARE(world.view().level, HealthLevel::Unhealthy);
    QCOMPARE(world.view().breaches.constFirst().value, 12.0);
}

void TestMetrics::withoutAGatewayTheBackendMeasures()
{
    World world;
    world.addQueries();
    world.fleet = std::make_unique<Fleet>(
        world.workspace, backends::Backends{{target(), &world.backend}}, world.clock, nullptr);
    world.fleet->start();
    QCOMPARE(world.errors().size(), 360);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
}

void TestMetrics::theEndStopsEveryQuestion()
{
    World world;
    world.addQueries();
    world.gateway.delay = 5s;
    world.start();
    world.pass(1s);
    world.fleet.reset();
    world.pass(60s);
    QCOMPARE(world.gateway.asked.value(u"errors_checkr-console"_s), 1);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
