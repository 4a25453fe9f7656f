// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/levels.h"
#include "health/watch.h"

#include "moments.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using namespace breakglass::health;
using Shortage = ReplicaFold::Shortage;

Q_DECLARE_METATYPE(breakglass::health::LevelFacts)

class TestLevels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsMakeALevel_data();
    void factsMakeALevel();
    void samplesRaiseAndLowerATrigger_data();
    void samplesRaiseAndLowerATrigger();
    void aBreachBeganWithItsFirstSample();
    void halfOfATriggerCountsAfterFiveMinutes_data();
    void halfOfATriggerCountsAfterFiveMinutes();
    void aShortageIsOverAfterTwoLooks();
    void twoRevisionsAreARollout();
    void staleSamplesAreNoData();
    void anUnreachableTargetIsNoData();
    void aTargetScaledToNothingIsUnhealthy();
    void withoutMeasuresReplicasDecide();
    void flappingSamplesMoveNothing();
    void anOldBreachWithoutDataIsNoLongerClaimed();
};

void TestLevels::factsMakeALevel_data()
{
    QTest::addColumn<LevelFacts>("facts");
    QTest::addColumn<int>("level");
    const auto row = [](const char *name, LevelFacts facts, HealthLevel level) {
        QTest::newRow(name) << facts << int(level);
    };
    const LevelFacts good{.stateKnown = true, .samplesFresh = true};
    row("all ready and all samples good is healthy", good, HealthLevel::Healthy);
    row("knowing nothing is no data", {}, HealthLevel::NoData);
    row("good samples without a state are no data", {.samplesFresh = true}, HealthLevel::NoData);
    row("a good state without samples is no data", {.stateKnown = true}, HealthLevel::NoData);
    LevelFacts facts = good;
    facts.shortage = Shortage::NoneReady;
    row("no replica ready is unhealthy", facts, HealthLevel::Unhealthy);
    facts.samplesFresh = false;
    row("no replica ready is unhealthy without samples, too", facts, HealthLevel::Unhealthy);
    facts.rollingOut = true;
    row("no replica ready is unhealthy during a rollout, too", facts, HealthLevel::Unhealthy);
    facts = good;
    facts.overSince = moment(0s);
    row("over a trigger is unhealthy", facts, HealthLevel::Unhealthy);
    facts.stateKnown = false;
    row("over a trigger is unhealthy when the backend is silent", facts, HealthLevel::Unhealthy);
    facts = good;
    facts.halfSince = moment(0s);
    row("over half of a trigger for long is degraded", facts, HealthLevel::Degraded);
    facts.rollingOut = true;
    row("a rollout does not hide half of a trigger", facts, HealthLevel::Degraded);
    facts = good;
    facts.shortage = Shortage::Fewer;
    row("fewer ready than wanted is degraded", facts, HealthLevel::Degraded);
    facts.rollingOut = true;
    row("fewer ready than wanted during a rollout is the rollout", facts, HealthLevel::RollingOut);
    facts = good;
    facts.rollingOut = true;
    row("an operation in flight is rolling out", facts, HealthLevel::RollingOut);
    facts.stateKnown = false;
    row("a rollout that is no longer seen is no data", facts, HealthLevel::NoData);
}

void TestLevels::factsMakeALevel()
{
    QFETCH(LevelFacts, facts);
    QFETCH(int, level);
    QCOMPARE(int(judgeLevel(facts).level), level);
}

void TestLevels::samplesRaiseAndLowerATrigger_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("raised");
    QTest::newRow("nothing measured raises nothing") << QList<double>{} << false;
    QTest::newRow("one sample over is not enough") << QList<double>{6} << false;
    QTest::newRow("two samples over raise it") << QList<double>{6, 6} << true;
    QTest::newRow("exactly the limit is not over") << QList<double>{5, 5, 5} << false;
    QTest::newRow("one over, one under, one over raises nothing")
        << QList<double>{6, 1, 6} << false;
    QTest::newRow("one under does not lower it") << QList<double>{6, 6, 1} << true;
    QTest::newRow("two under lower it") << QList<double>{6, 6, 1, 1} << false;
    QTest::newRow("under and over and under keeps it") << QList<double>{6, 6, 1, 6, 1} << true;
    QTest::newRow("no data never lowers it") << QList<double>{6, 6, nothing, nothing} << true;
    QTest::newRow("good samples on two sides of no data do not add up")
        << QList<double>{6, 6, 1, nothing, 1} << true;
    QTest::newRow("bad samples on two sides of no data do add up")
        << QList<double>{6, nothing, 6} << true;
}

void TestLevels::samplesRaiseAndLowerATrigger()
{
    QFETCH(QList<double>, values);
    QFETCH(bool, raised);
    TriggerFold fold(Threshold{Signal::ErrorRate, 5});
    int second = 0;
    for (const double value : std::as_const(values))
        fold.apply({moment(++second * 5s), value});
    QCOMPARE(fold.isRaised(), raised);
}

void TestLevels::aBreachBeganWithItsFirstSample()
{
    TriggerFold fold(Threshold{Signal::ErrorRate, 5, true, 3});
    QVERIFY(!fold.apply({moment(0s), 1}));
    QVERIFY(!fold.apply({moment(5s), 6}));
    QVERIFY(!fold.apply({moment(10s), 7}));
    QVERIFY(fold.apply({moment(15s), 8}));
    QCOMPARE(fold.raisedSince(), moment(5s));
    QCOMPARE(fold.value(), 8.0);
    TriggerFold below(Threshold{Signal::ReadyReplicas, 2, false, 1});
    QVERIFY(!below.apply({moment(0s), 2}));
    QVERIFY(below.apply({moment(5s), 1}));
}

void TestLevels::halfOfATriggerCountsAfterFiveMinutes_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("degraded");
    QTest::newRow("over half for four minutes is not yet")
        << QList<int>{0, 60, 120, 180, 240} << QList<double>{3, 3, 3, 3, 3} << false;
    QTest::newRow("over half for five minutes counts")
        << QList<int>{0, 60, 120, 180, 240, 300} << QList<double>{3, 3, 3, 3, 3, 3} << true;
    QTest::newRow("exactly half does not count")
        << QList<int>{0, 60, 120, 180, 240, 300} << QList<double>{2.5, 2.5, 2.5, 2.5, 2.5, 2.5}
        << false;
    QTest::newRow("one sample below does not begin it anew")
        << QList<int>{0, 60, 120, 180, 240, 300} << QList<double>{3, 3, 1, 3, 3, 3} << true;
    QTest::newRow("two samples below begin it anew")
        << QList<int>{0, 60, 120, 180, 240, 300} << QList<double>{3, 3, 1, 1, 3, 3} << false;
    QTest::newRow("a gap begins it anew")
        << QList<int>{0, 60, 240, 300} << QList<double>{3, 3, 3, 3} << false;
}

void TestLevels::halfOfATriggerCountsAfterFiveMinutes()
{
    QFETCH(QList<int>, seconds);
    QFETCH(QList<double>, values);
    QFETCH(bool, degraded);
    TriggerFold fold(Threshold{Signal::ErrorRate, 5});
    for (qsizetype index = 0; index < seconds.size(); ++index)
        fold.apply({moment(seconds.at(index) * 1s), values.at(index)});
    QCOMPARE(fold.halfSince().has_value(), degraded);
}

void TestLevels::aShortageIsOverAfterTwoLooks()
{
    ReplicaFold fold;
    fold.apply(stateOf(6, 6, moment(0s)));
    QCOMPARE(fold.shortage(), Shortage::None);
    fold.apply(stateOf(0, 6, moment(1s)));
    QCOMPARE(fold.shortage(), Shortage::NoneReady);
    fold.apply(stateOf(2, 6, moment(2s)));
    QCOMPARE(fold.shortage(), Shortage::NoneReady);
    fold.apply(stateOf(6, 6, moment(3s)));
    QCOMPARE(fold.shortage(), Shortage::Fewer);
    fold.apply(stateOf(6, 6, moment(4s)));
    fold.apply(stateOf(6, 6, moment(5s)));
    QCOMPARE(fold.shortage(), Shortage::None);
}

void TestLevels::twoRevisionsAreARollout()
{
    TargetState state = stateOf(4, 4, moment(0s));
    QVERIFY(!isRollingOut(state));
    state.instances[2].revision = QStringLiteral("42");
    QVERIFY(isRollingOut(state));
    state.instances.clear();
    QVERIFY(!isRollingOut(state));
    state.inFlight = Operation{QStringLiteral("Pipeline 88121 deploys"), {}, moment(0s)};
    QVERIFY(isRollingOut(state));
}

namespace {

Watch watchOf(QList<Signal> measures)
{
    TargetSetup setup;
    setup.id = target();
    backends::Capabilities capabilities;
    capabilities.measures = std::move(measures);
    return Watch(setup, capabilities, false, Pace());
}

void feed(Watch &watch, Milliseconds at, double errors)
{
    std::ignore = watch.applyState(stateOf(6, 6, moment(at)), moment(at));
    std::ignore = watch.applySamples(Signal::ErrorRate, {{moment(at), errors}}, moment(at));
}

} // namespace

void TestLevels::staleSamplesAreNoData()
{
    Watch watch = watchOf({Signal::ErrorRate});
    feed(watch, 0s, 0.4);
    QCOMPARE(watch.view().level, HealthLevel::Healthy);
    std::ignore = watch.applyState(stateOf(6, 6, moment(31s)), moment(31s));
    QCOMPARE(watch.view().level, HealthLevel::NoData);
    feed(watch, 35s, nothing);
    QCOMPARE(watch.view().level, HealthLevel::NoData);
    feed(watch, 40s, 0.4);
    QCOMPARE(watch.view().level, HealthLevel::Healthy);
}

void TestLevels::anUnreachableTargetIsNoData()
{
    Watch watch = watchOf({Signal::ErrorRate});
    feed(watch, 0s, 0.4);
    const Error error{ErrorKind::Unavailable, QStringLiteral("No answer."), {}, {}};
    const Changes changes = watch.applyState(std::unexpected(error), moment(2s));
    QVERIFY(changes.target);
    QVERIFY(changes.level.has_value());
    QCOMPARE(changes.level->to, HealthLevel::NoData);
    QCOMPARE(watch.view().lookedAt, moment(0s));
    QVERIFY(watch.view().state.has_value());
    QVERIFY(!watch.applyState(std::unexpected(error), moment(4s)).target);
}

void TestLevels::aTargetScaledToNothingIsUnhealthy()
{
    Watch watch = watchOf({});
    std::ignore = watch.applyState(stateOf(0, 0, moment(0s)), moment(0s));
    QCOMPARE(watch.view().level, HealthLevel::Unhealthy);
}

void TestLevels::withoutMeasuresReplicasDecide()
{
    Watch watch = watchOf({});
    QCOMPARE(watch.view().level, HealthLevel::NoData);
    std::ignore = watch.applyState(stateOf(3, 3, moment(0s)), moment(0s));
    QCOMPARE(watch.view().level, HealthLevel::Healthy);
    QCOMPARE(watch.view().of(Signal::ReadyReplicas).last()->value, 3.0);
    const Changes later = watch.judge(moment(31s));
    QVERIFY(later.level.has_value());
    QCOMPARE(later.level->to, HealthLevel::NoData);
}

void TestLevels::flappingSamplesMoveNothing()
{
    Watch watch = watchOf({Signal::ErrorRate});
    feed(watch, 0s, 0.4);
    int changes = 0;
    for (int turn = 1; turn < 50; ++turn) {
        const TimePoint at = moment(turn * 5s);
        std::ignore = watch.applyState(stateOf(6, 6, at), at);
        const double value = turn % 2 == 0 ? 0.4 : 9;
        changes += watch.applySamples(Signal::ErrorRate, {{at, value}}, at).crossings.size() > 0;
        QVERIFY(watch.view().level != HealthLevel::Unhealthy);
    }
    QCOMPARE(changes, 0);
}

void TestLevels::anOldBreachWithoutDataIsNoLongerClaimed()
{
    Watch watch = watchOf({Signal::ErrorRate});
    feed(watch, 0s, 9);
    feed(watch, 5s, 9);
    QCOMPARE(watch.view().level, HealthLevel::Unhealthy);
    QCOMPARE(watch.view().levelSince, moment(0s));
    QCOMPARE(watch.view().breaches.size(), 1);
    std::ignore = watch.applyState(stateOf(6, 6, moment(60s)), moment(60s));
    QCOMPARE(watch.view().level, HealthLevel::NoData);
    QCOMPARE(watch.view().breaches.size(), 1);
}

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
