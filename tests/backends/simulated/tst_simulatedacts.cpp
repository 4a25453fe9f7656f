// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "playedworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

class TestSimulatedActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void goneImageNeverComesUp();
};

void TestSimulatedActs::rollbackMakesANewRevisionAndHeals()
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

void TestSimulatedActs::repeatedOperationActsOnce()
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

void TestSimulatedActs::operationStandsForOneAct()
{
    PlayedWorld played;
    QVERIFY(played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s)->has_value());
    const auto other = played.perform(played.us, rollbackTo(u"38"_s), u"op-1"_s);
    QCOMPARE(other->error().kind, ErrorKind::Conflict);
    QCOMPARE(played.world->effects().size(), 1);
}

void TestSimulatedActs::endedWaitIsUnknown()
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

void TestSimulatedActs::failsAsTold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<int>("moved");
    QTest::newRow("a refused act changes nothing") << u"refused"_s << false << 0;
    QTest::newRow("a hung rollout moves half") << u"hang"_s << true << 3;
    QTest::newRow("an image that can't be pulled moves none") << u"image-pull"_s << true << 0;
}

void TestSimulatedActs::failsAsTold()
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

void TestSimulatedActs::lostAnswerStillTookEffect()
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

void TestSimulatedActs::heldLockRefusesActs()
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

void TestSimulatedActs::zeroReplicasAreNeverSettled()
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

void TestSimulatedActs::imageAloneDoesNotHealTheConfiguration()
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

void TestSimulatedActs::schemaFaultNeedsTheMigrationDown()
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

void TestSimulatedActs::migrationOutOfOrderIsRefused()
{
    PlayedWorld played;
    const SimulatedAct down{u"migrate-down"_s,
        {{u"from"_s, u"20261014090000"_s}, {u"to"_s, u"20260101000000"_s}}, u"rails"_s};
    const auto answer = played.perform(played.us, down, u"op-1"_s);
    QCOMPARE(answer->error().what, u"The schema is at 20261104080000, not at 20261014090000."_s);
    QVERIFY(played.world->effects().isEmpty());
}

void TestSimulatedActs::goneImageNeverComesUp()
{
    PlayedWorld played;
    QVERIFY(played.world->inject(played.us, u"remove-artifact"_s, with(u"revision"_s, u"40"_s)));
    const auto answer = played.perform(played.us, rollbackTo(u"40"_s), u"op-1"_s);
    QCOMPARE(answer->error().what,
        u"helm rollback timed out after 5 min. Image gone: registry/checkr-console:c27e4f08."_s);
    QCOMPARE(played.world->state(played.us)->ready, 4);
}

QTEST_GUILESS_MAIN(TestSimulatedActs)
#include "tst_simulatedacts.moc"
