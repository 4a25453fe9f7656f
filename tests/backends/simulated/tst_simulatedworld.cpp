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

QMap<QString, QString> with(const QString &key, const QString &value)
{
    return {{key, value}};
}

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

double errorRate(const PlayedWorld &played)
{
    const TimePoint now = played.clock.now();
    return played.world->samples(played.us, Signal::ErrorRate, now - 5s, now)->last().value;
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
    void rollbackMakesANewRevisionAndHeals();
    void repeatedOperationActsOnce();
    void operationStandsForOneAct();
    void endedWaitIsUnknown();
    void failsAsTold_data();
    void failsAsTold();
    void lostAnswerStillTookEffect();
    void heldLockRefusesActs();
    void zeroReplicasAreNeverSettled();
    void imageAloneDoesNotHealTheConfiguration();
    void schemaFaultNeedsTheMigrationDown();
    void migrationOutOfOrderIsRefused();
    void fingerprintFollowsWhatPlansRelyOn();
    void silenceAndUnreachability();
    void goneImageNeverComesUp();
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

void TestSimulatedWorld::rollbackMakesANewRevisionAndHeals()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"42"_s)));
    played.clock.advance(10min);
    const TimePoint sent = played.clock.now();
    auto task = played.world->perform(played.us, rollbackTo(u"41"_s), u"op-1"_s, {});
    played.clock.advance(1s);
    const auto during = played.world->state(played.us);
    QCOMPARE(during->currentRevision, u"43"_s);
    QCOMPARE(during->inFlight->description, u"Rollback to rev 41"_s);
    QVERIFY(!during->isSettled());
    QCOMPARE(played.world->history(played.us)->find(u"43"_s)->status, RevisionStatus::Pending);
    const auto answer = played.finish(std::move(task));
    QVERIFY(answer.has_value() && answer->has_value());
    QCOMPARE((*answer)->last(), u"Rollback was a success."_s);
    QVERIFY((*answer)->at(6).endsWith(u"ready on rev 43, 6 of 6"_s));
    QVERIFY(played.clock.now() - sent < 90s);
    const auto after = played.world->state(played.us);
    QVERIFY(after->isSettled());
    const auto history = *played.world->history(played.us);
    QCOMPARE(history.find(u"43"_s)->copyOf, u"41"_s);
    QCOMPARE(history.find(u"43"_s)->status, RevisionStatus::Deployed);
    QCOMPARE(history.find(u"43"_s)->configuration, history.find(u"41"_s)->configuration);
    QCOMPARE(history.find(u"42"_s)->status, RevisionStatus::Superseded);
    QCOMPARE(history.find(u"42"_s)->wasHealthy, std::optional(false));
    played.clock.advance(1min);
    QVERIFY(errorRate(played) < 1);
}

void TestSimulatedWorld::repeatedOperationActsOnce()
{
    PlayedWorld played;
    const auto first = played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s);
    const auto again = played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s);
    QVERIFY(first->has_value());
    QCOMPARE(**again, **first);
    QCOMPARE(played.world->executions(u"op-1"_s), 1);
    QCOMPARE(played.world->effects().size(), 1);
    QCOMPARE(played.world->state(played.us)->currentRevision, u"42"_s);
    QVERIFY(played.perform(played.us, rollbackTo(u"40"_s), u"op-2"_s)->has_value());
    QCOMPARE(played.world->state(played.us)->currentRevision, u"43"_s);
}

void TestSimulatedWorld::operationStandsForOneAct()
{
    PlayedWorld played;
    QVERIFY(played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s)->has_value());
    const auto other = played.perform(played.us, rollbackTo(u"38"_s), u"op-1"_s);
    QCOMPARE(other->error().kind, ErrorKind::Conflict);
    QCOMPARE(played.world->effects().size(), 1);
}

void TestSimulatedWorld::endedWaitIsUnknown()
{
    PlayedWorld played;
    std::stop_source stop;
    auto task = played.world->perform(played.us, rollbackTo(u"40"_s), u"op-1"_s, stop.get_token());
    played.clock.advance(10s);
    stop.request_stop();
    const auto answer = played.finish(std::move(task));
    QCOMPARE(answer->error().kind, ErrorKind::OutcomeUnknown);
    played.clock.advance(2min);
    QVERIFY(played.world->state(played.us)->isSettled());
    QCOMPARE(played.world->state(played.us)->currentRevision, u"42"_s);
    const auto notSent = played.finish(
        played.world->perform(played.us, rollbackTo(u"38"_s), u"op-2"_s, stop.get_token()));
    QCOMPARE(notSent->error().kind, ErrorKind::Cancelled);
    QCOMPARE(played.world->effects().size(), 1);
}

void TestSimulatedWorld::failsAsTold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<int>("moved");
    QTest::newRow("a refused act changes nothing") << u"refused"_s << false << 0;
    QTest::newRow("a hung rollout moves half") << u"hang"_s << true << 3;
    QTest::newRow("an image that can't be pulled moves none") << u"image-pull"_s << true << 0;
}

void TestSimulatedWorld::failsAsTold()
{
    QFETCH(QString, kind);
    QFETCH(bool, changes);
    QFETCH(int, moved);
    PlayedWorld played;
    QVERIFY(played.world->inject(
        played.us, u"fail"_s, {{u"action"_s, u"rollback"_s}, {u"kind"_s, kind}}));
    const TimePoint sent = played.clock.now();
    const auto answer = played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s);
    QCOMPARE(answer->error().kind, ErrorKind::Unavailable);
    QCOMPARE(played.world->executions(u"op-1"_s), changes ? 1 : 0);
    const auto state = played.world->state(played.us);
    QCOMPARE(state->currentRevision, changes ? u"42"_s : u"41"_s);
    QCOMPARE(state->isSettled(), !changes);
    if (changes) {
        QCOMPARE(played.clock.now() - sent, Milliseconds(5min));
        const QString counted = u"%1 of 6 pods run rev 42. Nothing else ran."_s.arg(moved);
        QCOMPARE(answer->error().still, counted);
        QCOMPARE(played.world->history(played.us)->find(u"42"_s)->status, RevisionStatus::Failed);
    }
    // It fails once; the next attempt is another operation and works.
    QVERIFY(played.perform(played.us, rollbackTo(u"41"_s), u"op-2"_s)->has_value());
    QVERIFY(played.world->state(played.us)->isSettled());
}

void TestSimulatedWorld::lostAnswerStillTookEffect()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"fail"_s, with(u"kind"_s, u"lost-answer"_s)));
    const auto answer = played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s);
    QCOMPARE(answer->error().kind, ErrorKind::OutcomeUnknown);
    played.clock.advance(2min);
    QCOMPARE(played.world->history(played.us)->revisions.first().copyOf, u"40"_s);
    QVERIFY(played.world->state(played.us)->isSettled());
    QCOMPARE(played.world->executions(u"op-1"_s), 1);
}

void TestSimulatedWorld::heldLockRefusesActs()
{
    PlayedWorld played;
    const auto refused = played.perform(played.sandbox, rollbackTo(u"374"_s), u"op-1"_s);
    QCOMPARE(refused->error().kind, ErrorKind::Conflict);
    QCOMPARE(refused->error().what, u"Lock held. Pipeline 88121 deploys to sandbox."_s);
    QVERIFY(played.world->effects().isEmpty());
    QVERIFY(!played.world->inject(played.sandbox, u"deploy"_s, with(u"revision"_s, u"1"_s)));
    QVERIFY(played.world->inject(played.sandbox, u"unlock"_s));
    QVERIFY(played.perform(played.sandbox, rollbackTo(u"374"_s), u"op-2"_s)->has_value());
    QVERIFY(played.world->state(played.sandbox)->isSettled());
    QVERIFY(played.world->inject(played.us, u"lock"_s, with(u"for"_s, u"3m"_s)));
    QCOMPARE(played.world->state(played.us)->inFlight->holder, u"Somebody else"_s);
    played.clock.advance(3min);
    QVERIFY(!played.world->state(played.us)->inFlight);
}

void TestSimulatedWorld::zeroReplicasAreNeverSettled()
{
    PlayedWorld played;
    const SimulatedAct scale{u"scale"_s, {{u"replicas"_s, u"0"_s}}, u"kubectl scale"_s};
    QVERIFY(played.perform(played.us, scale, u"op-1"_s)->has_value());
    const SimulatedAct undo{u"undo"_s, {{u"revision"_s, u"40"_s}}, u"kubectl rollout undo"_s};
    // The real tool calls this a success: nothing is left to roll out.
    QVERIFY(played.perform(played.us, undo, u"op-2"_s)->has_value());
    played.clock.advance(10min);
    const auto state = played.world->state(played.us);
    QCOMPARE(state->wanted, 0);
    QVERIFY(!state->isSettled());
    QVERIFY(errorRate(played) > 90);
    const SimulatedAct back{u"scale"_s, {{u"replicas"_s, u"6"_s}}, u"kubectl scale"_s};
    QVERIFY(played.perform(played.us, back, u"op-3"_s)->has_value());
    played.clock.advance(1min);
    QVERIFY(played.world->state(played.us)->isSettled());
}

void TestSimulatedWorld::imageAloneDoesNotHealTheConfiguration()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"42"_s)));
    played.clock.advance(6min);
    const SimulatedAct image{u"set-image"_s, {{u"artifact"_s, u"5d90ab13"_s}}, u"kubectl"_s};
    QVERIFY(played.perform(played.us, image, u"op-1"_s)->has_value());
    played.clock.advance(6min);
    QVERIFY(errorRate(played) > 5);
    const auto history = *played.world->history(played.us);
    QCOMPARE(history.revisions.first().artifact, u"5d90ab13"_s);
    QVERIFY(history.revisions.first().configuration.contains(u"registry/checkr-console:5d90ab13"));
    QVERIFY(history.revisions.first().configuration.contains(u"memory: 768Mi"));

    PlayedWorld other;
    QVERIFY(other.world->inject(other.us, u"deploy"_s, with(u"revision"_s, u"44"_s)));
    other.clock.advance(6min);
    QVERIFY(errorRate(other) > 5);
    QVERIFY(other.perform(other.us, image, u"op-1"_s)->has_value());
    other.clock.advance(2min);
    QVERIFY(errorRate(other) < 1);
}

void TestSimulatedWorld::schemaFaultNeedsTheMigrationDown()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"deploy"_s, with(u"revision"_s, u"43"_s)));
    played.clock.advance(5min);
    QCOMPARE(played.world->state(played.us)->currentRevision, u"42"_s);
    QVERIFY(played.perform(played.us, rollbackTo(u"41"_s), u"op-1"_s)->has_value());
    played.clock.advance(5min);
    QVERIFY(errorRate(played) > 5);
    const SimulatedAct down{u"migrate-down"_s,
        {{u"from"_s, u"20261112091500"_s}, {u"to"_s, u"20261104080000"_s}}, u"rails"_s};
    QVERIFY(played.perform(played.us, down, u"op-2"_s)->has_value());
    QVERIFY(played.perform(played.us, rollbackTo(u"41"_s), u"op-3"_s)->has_value());
    played.clock.advance(2min);
    QVERIFY(errorRate(played) < 1);
}

void TestSimulatedWorld::migrationOutOfOrderIsRefused()
{
    PlayedWorld played;
    const SimulatedAct down{u"migrate-down"_s,
        {{u"from"_s, u"20261014090000"_s}, {u"to"_s, u"20260101000000"_s}}, u"rails"_s};
    const auto answer = played.perform(played.us, down, u"op-1"_s);
    QCOMPARE(answer->error().what, u"The schema is at 20261104080000, not at 20261014090000."_s);
    QVERIFY(played.world->effects().isEmpty());
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

void TestSimulatedWorld::goneImageNeverComesUp()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"remove-artifact"_s, with(u"revision"_s, u"40"_s)));
    const auto answer = played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s);
    QCOMPARE(answer->error().what,
        u"helm rollback timed out after 5 min. Image gone: registry/checkr-console:c27e4f08."_s);
    QCOMPARE(played.world->state(played.us)->ready, 4);
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
