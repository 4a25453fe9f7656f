// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"

#include "scriptedworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using namespace breakglass::health;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    io::ManualClock clock{moment(0s)};
    ScriptedBackend backend{clock};
    ScriptedGateway gateway{clock};
    Workspace workspace;
    std::unique_ptr<Fleet> fleet;

    void open(bool withProbe = false)
    {
        TargetSetup setup;
        setup.id = target();
        if (withProbe)
            setup.probe = HttpProbe{u"https://checkr.example/health"_s};
        workspace.targets = {setup};
        fleet = std::make_unique<Fleet>(
            workspace, backends::Backends{{target(), &backend}}, clock, &gateway);
    }
    /// In small steps, so that answers land between the questions.
    void pass(Milliseconds span)
    {
        for (Milliseconds done{}; done < span; done += 500ms)
            clock.advance(500ms);
    }
    const TargetView &view() const { return *fleet->view(target()); }
};

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLookFillsHalfAnHour();
    void aBreachIsAnnouncedOnceWithItsBeginning();
    void aNewRevisionBringsANewHistory();
    void questionsNeverOverlap();
    void nothingIsAnnouncedWhileNothingChanges();
    void aSilentBackendBecomesNoData();
    void anErrorIsShownUntilItIsOver();
    void aLookAsksAfterTheQuestionBefore();
    void anUnknownTargetIsRefused();
    void answersAfterTheEndAreDropped();
    void theProbeMeasuresWhatTheBackendDoesNot();
    void aFailingProbeIsUnhealthy();
    void aSlowProbeIsAskedOnce();
};

void TestFleet::theFirstLookFillsHalfAnHour()
{
    World world;
    world.open();
    world.fleet->start();
    QCOMPARE(world.backend.seriesFrom.constFirst(), moment(-30min));
    QCOMPARE(world.view().of(Signal::ErrorRate).size(), 360);
    QCOMPARE(world.view().of(Signal::ReadyReplicas).last()->value, 6.0);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QVERIFY(world.view().history.has_value());
    world.pass(10s);
    QCOMPARE(world.backend.seriesFrom.constLast(), moment(5s));
    QCOMPARE(world.view().of(Signal::ErrorRate).size(), 362);
}

void TestFleet::aBreachIsAnnouncedOnceWithItsBeginning()
{
    World world;
    world.open();
    QSignalSpy crossed(world.fleet.get(), &Fleet::thresholdCrossed);
    QSignalSpy level(world.fleet.get(), &Fleet::levelChanged);
    world.fleet->start();
    QCOMPARE(crossed.size(), 0);
    world.backend.errorRate = 8;
    world.pass(60s);
    QCOMPARE(crossed.size(), 1);
    QCOMPARE(crossed.constFirst().at(3).toBool(), true);
    QCOMPARE(world.view().level, HealthLevel::Unhealthy);
    QCOMPARE(world.view().breaches.constFirst().since, moment(5s));
    world.backend.errorRate = 0.2;
    world.pass(60s);
    QCOMPARE(crossed.size(), 2);
    QCOMPARE(crossed.constLast().at(3).toBool(), false);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    QCOMPARE(level.size(), 3);
    QVERIFY(world.view().breaches.isEmpty());
}

void TestFleet::aNewRevisionBringsANewHistory()
{
    World world;
    world.open();
    QSignalSpy revision(world.fleet.get(), &Fleet::revisionChanged);
    world.fleet->start();
    world.pass(60s);
    QCOMPARE(world.backend.histories, 1);
    QCOMPARE(revision.size(), 0);
    world.backend.state->currentRevision = u"42"_s;
    world.pass(10s);
    QCOMPARE(revision.size(), 1);
    QCOMPARE(revision.constFirst().at(1).toString(), u"41"_s);
    QCOMPARE(revision.constFirst().at(2).toString(), u"42"_s);
    QCOMPARE(world.backend.histories, 2);
    QCOMPARE(world.view().history->revisions.constFirst().id, u"42"_s);
}

void TestFleet::questionsNeverOverlap()
{
    World world;
    world.backend.delay = 7s;
    world.open();
    world.fleet->start();
    for (int second = 0; second < 60; ++second) {
        std::ignore = world.fleet->look(target());
        world.pass(1s);
    }
    QCOMPARE(world.backend.mostOpen, 1);
    QVERIFY(world.backend.observed > 2);
}

void TestFleet::nothingIsAnnouncedWhileNothingChanges()
{
    World world;
    world.backend.measures = false;
    world.open();
    world.fleet->start();
    QSignalSpy changed(world.fleet.get(), &Fleet::changed);
    QSignalSpy level(world.fleet.get(), &Fleet::levelChanged);
    world.pass(120s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(level.size(), 0);
    // Quiet for a minute: asked every 5 s instead of every 2 s.
    const int before = world.backend.observed;
    world.pass(60s);
    QVERIFY(world.backend.observed - before <= 13);
}

void TestFleet::aSilentBackendBecomesNoData()
{
    World world;
    world.open();
    world.fleet->start();
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    world.backend.delay = 24h;
    QSignalSpy level(world.fleet.get(), &Fleet::levelChanged);
    world.pass(45s);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    QCOMPARE(level.size(), 1);
}

void TestFleet::anErrorIsShownUntilItIsOver()
{
    World world;
    world.open();
    world.fleet->start();
    QSignalSpy changed(world.fleet.get(), &Fleet::changed);
    const TargetState good = *world.backend.state;
    world.backend.state =
        std::unexpected(Error{ErrorKind::Unavailable, u"The cluster is silent."_s, {}, {}});
    world.pass(20s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.view().unreachable->what, u"The cluster is silent."_s);
    QCOMPARE(world.view().level, HealthLevel::NoData);
    world.backend.state = good;
    world.pass(6s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!world.view().unreachable);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
}

void TestFleet::aLookAsksAfterTheQuestionBefore()
{
    World world;
    world.open();
    world.fleet->start();
    world.backend.delay = 3s;
    world.pass(2s); // A poll has asked and waits.
    const int before = world.backend.observed;
    std::optional<Expected<TargetState>> answer;
    world.fleet->look(target()).then(
        [&](Expected<TargetState> looked) { answer = std::move(looked); });
    world.backend.state->ready = 5;
    world.pass(20s);
    QVERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->ready, 5);
    QVERIFY(world.backend.observed > before);
}

void TestFleet::anUnknownTargetIsRefused()
{
    World world;
    world.open();
    std::optional<Expected<TargetState>> answer;
    world.fleet->look({u"nobody"_s, u"nowhere"_s}).then([&](Expected<TargetState> looked) {
        answer = std::move(looked);
    });
    QVERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::NotFound);
    QVERIFY(world.fleet->view({u"nobody"_s, u"nowhere"_s}) == nullptr);
}

void TestFleet::answersAfterTheEndAreDropped()
{
    World world;
    world.backend.delay = 5s;
    world.open(true);
    world.gateway.delay = 5s;
    world.fleet->start();
    std::optional<Expected<TargetState>> answer;
    world.fleet->look(target()).then(
        [&](Expected<TargetState> looked) { answer = std::move(looked); });
    world.pass(1s);
    world.fleet.reset();
    world.pass(60s);
    QVERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    const int asked = world.backend.observed;
    world.pass(60s);
    QCOMPARE(world.backend.observed, asked);
    QCOMPARE(world.gateway.requests.size(), 1);
}

void TestFleet::theProbeMeasuresWhatTheBackendDoesNot()
{
    World world;
    world.open(true);
    world.fleet->start();
    world.gateway.answer = io::HttpResponse{500, {}, {}, 42ms};
    world.pass(30s);
    QCOMPARE(world.gateway.requests.constFirst().method, u"GET"_s);
    QCOMPARE(world.gateway.requests.constFirst().url, u"https://checkr.example/health"_s);
    QVERIFY(world.view().of(Signal::LatencyP95).size() >= 6);
    QCOMPARE(world.view().of(Signal::LatencyP95).last()->value, 42.0);
    QCOMPARE(world.view().of(Signal::ErrorRate).last()->value, 0.4);
}

void TestFleet::aFailingProbeIsUnhealthy()
{
    World world;
    world.backend.measures = false;
    world.open(true);
    world.fleet->start();
    QCOMPARE(world.view().level, HealthLevel::Healthy);
    world.gateway.answer = std::unexpected(Error{ErrorKind::Unavailable, u"Refused."_s, {}, {}});
    world.pass(20s);
    QCOMPARE(world.view().level, HealthLevel::Unhealthy);
    world.gateway.answer = io::HttpResponse{200, {}, {}, 42ms};
    world.pass(90s);
    QCOMPARE(world.view().level, HealthLevel::Healthy);
}

void TestFleet::aSlowProbeIsAskedOnce()
{
    World world;
    world.gateway.delay = 12s;
    world.open(true);
    world.fleet->start();
    world.pass(60s);
    QCOMPARE(world.gateway.mostOpen, 1);
    QVERIFY(world.gateway.requests.size() <= 6);
    QVERIFY(world.gateway.requests.size() >= 4);
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
