// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedworld.h"
#include "drill/director.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::drill;
using namespace std::chrono_literals;

namespace {

struct Stage
{
    Stage() : clock(TimePoint(Milliseconds(1'794'391'200'000)))
    {
        auto loaded = backends::SimulatedWorld::load(
            QStringLiteral(
                BG_SOURCE_DIR "/resources/workspaces/checkr-console/worlds/checkr-console.json"),
            clock);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().sentence()));
        world = std::move(*loaded);
    }
    std::unique_ptr<DrillDirector> direct(const Scenario &scenario)
    {
        auto director = std::make_unique<DrillDirector>(
            scenario,
            [this](const TargetId &target, const Inject &inject) {
                return world->inject(target, inject.action, inject.arguments);
            },
            clock, [this](const events::InjectHappened &event) { recorded.append(event.inject); });
        QObject::connect(director.get(), &DrillDirector::over, director.get(),
            [this](DrillEnd end) { ends.append(end); });
        return director;
    }
    io::ManualClock clock;
    std::unique_ptr<backends::SimulatedWorld> world;
    QStringList recorded;
    QList<DrillEnd> ends;
};

Scenario badDay()
{
    Scenario scenario;
    scenario.id = u"bad-day"_s;
    scenario.target = {u"checkr-console"_s, u"production_us"_s};
    scenario.limit = 15min;
    scenario.injects = {
        {u"deploy"_s, 30s, u"deploy"_s, {{u"revision"_s, u"42"_s}}, u"rev 42 goes out."_s},
        {u"call"_s, 4min, u"note"_s, {}, u"Support calls."_s},
        {u"staging-lock"_s, 5min, u"lock"_s,
            {{u"target"_s, u"checkr-console@staging"_s}, {u"for"_s, u"2m"_s}}, {}},
    };
    return scenario;
}

Entry resolution()
{
    Entry entry;
    entry.event.payload = events::IncidentResolved{u"rolled back"_s};
    return entry;
}

} // namespace

class TestDirector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsByRule_data();
    void endsByRule();
    void playsInjectsByTheClock();
    void endsWithTheResolution();
    void endsAtTwiceTheTarget();
    void endsWhenStopped();
    void tellsWhatTheWorldRefuses();
    void doesNothingBeforeItsStart();
    void leavesNothingBehind();
};

void TestDirector::endsByRule_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("resolved");
    QTest::addColumn<int>("end");
    QTest::newRow("in the middle of it") << 10 << false << -1;
    QTest::newRow("over the target") << 16 << false << -1;
    QTest::newRow("resolved") << 10 << true << int(DrillEnd::Resolved);
    QTest::newRow("at twice the target") << 30 << false << int(DrillEnd::TimeUp);
    QTest::newRow("resolved in the last moment") << 30 << true << int(DrillEnd::Resolved);
}

void TestDirector::endsByRule()
{
    QFETCH(int, minutes);
    QFETCH(bool, resolved);
    QFETCH(int, end);
    const auto found = drillEnd(badDay(), std::chrono::minutes(minutes), resolved);
    QCOMPARE(found ? int(*found) : -1, end);
    Scenario endless = badDay();
    endless.limit = {};
    QVERIFY(!drillEnd(endless, 24h, false).has_value());
}

void TestDirector::playsInjectsByTheClock()
{
    Stage stage;
    const auto director = stage.direct(badDay());
    QSignalSpy injected(director.get(), &DrillDirector::injected);
    director->start();
    QVERIFY(director->isRunning());
    stage.clock.advance(29s);
    QVERIFY(stage.recorded.isEmpty());
    stage.clock.advance(1s);
    QCOMPARE(stage.recorded, QStringList{u"deploy"_s});
    QCOMPARE(stage.world->state(badDay().target)->currentRevision, u"42"_s);
    stage.clock.advance(4min);
    QCOMPARE(stage.recorded, (QStringList{u"deploy"_s, u"call"_s}));
    const TargetId staging{u"checkr-console"_s, u"staging"_s};
    QVERIFY(!stage.world->state(staging)->inFlight);
    stage.clock.advance(1min);
    QVERIFY(stage.world->state(staging)->inFlight);
    QVERIFY(!stage.world->state(badDay().target)->inFlight);
    QCOMPARE(injected.size(), 3);
    QCOMPARE(director->happened().size(), 3);
    QCOMPARE(director->elapsed(), Milliseconds(5min + 30s));
}

void TestDirector::endsWithTheResolution()
{
    Stage stage;
    const auto director = stage.direct(badDay());
    director->start();
    stage.clock.advance(3min);
    Entry note;
    note.event.payload = events::NoteAdded{u"looking"_s};
    director->see(note);
    QVERIFY(director->isRunning());
    director->see(resolution());
    QCOMPARE(stage.ends, QList{DrillEnd::Resolved});
    QVERIFY(!director->isRunning());
    stage.clock.advance(1h);
    director->see(resolution());
    director->stop();
    QCOMPARE(stage.ends.size(), 1);
    QCOMPARE(stage.recorded, QStringList{u"deploy"_s});
    QCOMPARE(director->elapsed(), Milliseconds(3min));
}

void TestDirector::endsAtTwiceTheTarget()
{
    Stage stage;
    const auto director = stage.direct(badDay());
    director->start();
    stage.clock.advance(29min + 59s);
    QVERIFY(stage.ends.isEmpty());
    stage.clock.advance(1s);
    QCOMPARE(stage.ends, QList{DrillEnd::TimeUp});
    QCOMPARE(director->end(), std::optional(DrillEnd::TimeUp));
}

void TestDirector::endsWhenStopped()
{
    Stage stage;
    const auto director = stage.direct(badDay());
    director->stop();
    QVERIFY(stage.ends.isEmpty());
    director->start();
    director->stop();
    QCOMPARE(stage.ends, QList{DrillEnd::Stopped});
    stage.clock.advance(1h);
    QVERIFY(stage.recorded.isEmpty());
}

void TestDirector::tellsWhatTheWorldRefuses()
{
    Stage stage;
    Scenario scenario = badDay();
    scenario.injects.append(
        {u"again"_s, 40s, u"deploy"_s, {{u"revision"_s, u"44"_s}}, u"Another one."_s});
    const auto director = stage.direct(scenario);
    QSignalSpy refused(director.get(), &DrillDirector::refused);
    director->start();
    stage.clock.advance(1min);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).value<Error>().kind, ErrorKind::Conflict);
    QCOMPARE(stage.recorded, QStringList{u"deploy"_s});
}

void TestDirector::doesNothingBeforeItsStart()
{
    Stage stage;
    const auto director = stage.direct(badDay());
    stage.clock.advance(1h);
    director->see(resolution());
    QVERIFY(stage.recorded.isEmpty() && stage.ends.isEmpty());
    QCOMPARE(director->elapsed(), Milliseconds(0));
}

void TestDirector::leavesNothingBehind()
{
    Stage stage;
    stage.direct(badDay())->start();
    QVERIFY(!stage.clock.nextDue().has_value());
    stage.clock.advance(1h);
    QVERIFY(stage.recorded.isEmpty());
}

QTEST_GUILESS_MAIN(TestDirector)
#include "tst_director.moc"
