// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedbackend.h"
#include "playedworld.h"

#include <cmath>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

/// Everything that the world shows, as bytes.
QByteArray show(const SimulatedWorld &world, TimePoint from, TimePoint to)
{
    QByteArray bytes;
    for (const TargetId &target : world.targets()) {
        const auto state = world.state(target);
        bytes += state ? state->fingerprint.toUtf8() : state.error().what.toUtf8();
        for (const Instance &instance : state ? state->instances : QList<Instance>())
            bytes += instance.name.toUtf8() + char('0' + int(instance.state));
        for (int signal = 0; signal < signalCount; ++signal) {
            const auto samples = world.samples(target, Signal(signal), from, to);
            for (const Sample &sample : samples.value_or(QList<Sample>())) {
                bytes += QByteArray::number(sample.at.time_since_epoch().count()) + ' ' +
                         QByteArray::number(sample.value, 'g', 17) + '\n';
            }
        }
    }
    return bytes;
}

} // namespace

class TestSimulatedWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndActsGiveTheSameBytes();
    void anotherSeedGivesOthers();
    void backfillEqualsLive();
    void showsThePictureOfTheBoard();
    void badRevisionGoesOverTheTriggers();
    void fingerprintFollowsWhatPlansRelyOn();
    void silenceAndUnreachability();
    void injectsSayWhatIsWrong_data();
    void injectsSayWhatIsWrong();
    void firstMinutesJudgeARevision();
    void unknownTargetIsAnError();
};

void TestSimulatedWorld::sameSeedAndActsGiveTheSameBytes()
{
    const auto play = [] {
        PlayedWorld played;
        const TimePoint from = played.clock.now() - 1h;
        played.clock.advance(10min);
        Q_ASSERT(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"42"_s)));
        played.clock.advance(15min);
        (void)played.perform(played.us, rollbackTo(u"41"_s), u"op-1"_s);
        played.clock.advance(35min);
        return show(*played.world, from, played.clock.now());
    };
    const QByteArray first = play();
    QVERIFY(first.size() > 100'000);
    QVERIFY(first == play());
}

void TestSimulatedWorld::anotherSeedGivesOthers()
{
    PlayedWorld one;
    WorldScript script = one.world->script();
    script.seed += 1;
    SimulatedWorld other(script, one.clock);
    const TimePoint now = one.clock.now();
    QVERIFY(one.world->samples(one.us, Signal::ErrorRate, now - 1min, now) !=
            other.samples(one.us, Signal::ErrorRate, now - 1min, now));
}

void TestSimulatedWorld::backfillEqualsLive()
{
    PlayedWorld played;
    const TimePoint begin = played.clock.now();
    QList<Sample> live;
    for (int look = 0; look < 240; ++look) {
        const TimePoint before = played.clock.now();
        if (look == 40)
            QVERIFY(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"42"_s)));
        if (look == 100)
            QVERIFY(played.world->inject(played.us, u"scale"_s, with(u"replicas"_s, u"4"_s)));
        // Not a multiple of the grid: looks come when they come.
        played.clock.advance(7'300ms);
        live += *played.world->samples(played.us, Signal::LatencyP95, before, played.clock.now());
    }
    const auto backfilled =
        *played.world->samples(played.us, Signal::LatencyP95, begin, played.clock.now());
    QCOMPARE(live.size(), 350);
    QCOMPARE(live, backfilled);
    // What is to come is not told.
    QCOMPARE(*played.world->samples(played.us, Signal::LatencyP95, begin, played.clock.now() + 1h),
        backfilled);
}

void TestSimulatedWorld::showsThePictureOfTheBoard()
{
    PlayedWorld played;
    const auto us = played.world->state(played.us);
    QCOMPARE(us->currentRevision, u"41"_s);
    QVERIFY(us->isSettled());
    QCOMPARE(us->ready, 6);
    const auto sandbox = played.world->state(played.sandbox);
    QCOMPARE(sandbox->ready, 1);
    QCOMPARE(sandbox->wanted, 2);
    QVERIFY(!sandbox->isSettled());
    QCOMPARE(sandbox->inFlight->holder, u"Pipeline 88121"_s);
    const TimePoint now = played.clock.now();
    const auto rates = *played.world->samples(played.staging, Signal::ErrorRate, now - 5s, now);
    QVERIFY2(std::abs(rates.last().value - 2.6) < 0.3, qPrintable(QString::number(rates[0].value)));
    const auto history = played.world->history(played.us);
    QCOMPARE(history->revisions.size(), 9);
    QCOMPARE(history->find(u"39"_s)->status, RevisionStatus::Failed);
    QCOMPARE(history->find(u"39"_s)->wasHealthy, std::optional(false));
    QCOMPARE(history->find(u"34"_s)->artifactAvailable, std::optional(false));
    QCOMPARE(history->find(u"35"_s)->artifactAvailable, std::optional(true));
    const auto failed = history->find(u"39"_s)->firstErrorRates;
    QVERIFY(std::ranges::any_of(failed, [](double rate) { return std::isnan(rate); }));
    QVERIFY(std::ranges::any_of(failed, [](double rate) { return rate > 3; }));
}

void TestSimulatedWorld::badRevisionGoesOverTheTriggers()
{
    PlayedWorld played;
    const TimePoint begin = played.clock.now();
    QVERIFY(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"42"_s)));
    QVERIFY(played.world->state(played.us)->inFlight.has_value());
    played.clock.advance(6min);
    const auto state = played.world->state(played.us);
    QCOMPARE(state->currentRevision, u"42"_s);
    QVERIFY(!state->inFlight.has_value());
    QCOMPARE(state->ready, 4);
    QVERIFY(errorRate(played) > 7);
    const auto rates = *played.world->samples(played.us, Signal::ErrorRate, begin, begin + 6min);
    const auto crossed =
        std::ranges::find_if(rates, [](const Sample &sample) { return sample.value > 5; });
    QVERIFY(crossed->at > begin + 90s && crossed->at < begin + 4min);
    const TimePoint now = played.clock.now();
    QVERIFY(
        played.world->samples(played.us, Signal::LatencyP95, now - 5s, now)->last().value > 1'200);
}

void TestSimulatedWorld::fingerprintFollowsWhatPlansRelyOn()
{
    PlayedWorld played;
    const auto print = [&played] { return played.world->state(played.us)->fingerprint; };
    const QString quiet = print();
    played.clock.advance(1h);
    QCOMPARE(print(), quiet);
    QVERIFY(played.world->inject(played.us, u"lock"_s, with(u"for"_s, u"1m"_s)));
    const QString locked = print();
    QVERIFY(locked != quiet);
    played.clock.advance(1min);
    QCOMPARE(print(), quiet);
    QVERIFY(played.world->inject(played.us, u"scale"_s, with(u"replicas"_s, u"5"_s)));
    const QString scaled = print();
    QVERIFY(scaled != quiet && scaled != locked);
    QVERIFY(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"42"_s)));
    played.clock.advance(10min);
    QVERIFY(print() != scaled);
}

void TestSimulatedWorld::silenceAndUnreachability()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"silence"_s, with(u"for"_s, u"1m"_s)));
    played.clock.advance(30s);
    QVERIFY(std::isnan(errorRate(played)));
    QVERIFY(played.world->state(played.us)->isSettled());
    played.clock.advance(1min);
    QVERIFY(!std::isnan(errorRate(played)));
    QVERIFY(played.world->inject(played.us, u"unreachable"_s, with(u"for"_s, u"1m"_s)));
    QCOMPARE(played.world->state(played.us).error().kind, ErrorKind::Unavailable);
    QVERIFY(!played.world->history(played.us));
    QVERIFY(!played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s)->has_value());
    QVERIFY(played.world->effects().isEmpty());
    played.clock.advance(1min);
    QVERIFY(played.world->state(played.us));
}

void TestSimulatedWorld::injectsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an unknown act")
        << u"explode"_s << u"for"_s << u"1m"_s << u"A world knows no \"explode\"."_s;
    QTest::newRow("a span that is none")
        << u"silence"_s << u"for"_s << u"long"_s << u"\"long\" is not a duration."_s;
    QTest::newRow("an unknown revision") << u"deploy"_s << u"revision"_s << u"7"_s
                                         << u"Revision 7 is not among the upcoming ones."_s;
    QTest::newRow("an unknown failure")
        << u"fail"_s << u"kind"_s << u"odd"_s << u"A world knows no failure \"odd\"."_s;
    QTest::newRow("pods that are no number")
        << u"scale"_s << u"replicas"_s << u"-1"_s << u"\"-1\" is not a number of pods."_s;
    QTest::newRow("an artifact of nobody")
        << u"remove-artifact"_s << u"revision"_s << u"7"_s << u"Revision 7 is not in the world."_s;
}

void TestSimulatedWorld::injectsSayWhatIsWrong()
{
    QFETCH(QString, action);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    PlayedWorld played;
    const QString before = played.world->state(played.us)->fingerprint;
    const Status status = played.world->inject(played.us, action, with(key, value));
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().what, sentence);
    QCOMPARE(played.world->state(played.us)->fingerprint, before);
}

void TestSimulatedWorld::firstMinutesJudgeARevision()
{
    PlayedWorld played;
    QVERIFY(played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s)->has_value());
    const auto revision = [&played] { return played.world->history(played.us)->revisions.first(); };
    QVERIFY(!revision().wasHealthy.has_value());
    played.clock.advance(10min);
    QVERIFY(!revision().wasHealthy.has_value());
    QCOMPARE(revision().firstErrorRates.size(), 11);
    played.clock.advance(25min);
    QCOMPARE(revision().wasHealthy, std::optional(true));
    QCOMPARE(revision().firstErrorRates.size(), 30);
}

void TestSimulatedWorld::unknownTargetIsAnError()
{
    PlayedWorld played;
    const TargetId nowhere{u"nothing"_s, u"nowhere"_s};
    QCOMPARE(played.world->state(nowhere).error().kind, ErrorKind::NotFound);
    QVERIFY(!played.world->inject(nowhere, u"note"_s));
    QVERIFY(played.world->inject(played.us, u"note"_s));
    QCOMPARE(
        played.perform(nowhere, rollbackTo(u"1"_s), u"op"_s)->error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestSimulatedWorld)
#include "tst_simulatedworld.moc"
