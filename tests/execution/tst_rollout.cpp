// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "support/splithouse.h"

#include <QSignalSpy>

using namespace breakglass;
using namespace breakglass::examples;
using namespace breakglass::execution;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A whole progressive rollout: planned, confirmed, run by the clock, on a world that divides traffic.
class TestRollout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughEveryStage();
    void pausesAtAGateThatDoesNotOpen();
    void abortSendsAllTrafficBack_data();
    void abortSendsAllTrafficBack();
    void abortBeforeAnyChangeOnlyStops();
    void returnsNothingThatSomebodyElseChanged();
    void tellsAReturnThatFails();
    void rollsForwardPastChecksThatHold();
    void rollForwardIsRefusedWhileACheckFails();
    void goesBackAtOnce();
};

void TestRollout::goesThroughEveryStage()
{
    SplitHouse house;
    const auto plan = house.plan(u"progressive-deploy"_s, {}, goodFix);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    QVERIFY(house.start(*plan));
    for (const int percent : {10, 25, 50, 100}) {
        QVERIFY(house.passUntilOn(u"Hold at %1 %"_s.arg(percent)));
        QVERIFY2(house.traffic().contains(u"%1 % rev 00117"_s.arg(percent)),
            qPrintable(house.traffic()));
    }
    QVERIFY(house.passUntilPhase(RunPhase::Finished));
    const RunView &view = house.runner->view();
    QCOMPARE(view.result, events::RunResult::Succeeded);
    QVERIFY(!view.returned);
    QVERIFY(*view.endedAt - view.startedAt > 20min);
    QVERIFY(*view.endedAt - view.startedAt < 23min);
    QVERIFY(house.traffic().startsWith(u"100 % rev 00117"_s));
    QVERIFY(house.world->state(paymentsApi)->pin.has_value());
}

void TestRollout::pausesAtAGateThatDoesNotOpen()
{
    SplitHouse house;
    QVERIFY(house.start(*house.plan(u"progressive-deploy"_s, {}, badFix)));
    QVERIFY(house.passUntilPhase(RunPhase::Paused));
    const RunView &view = house.runner->view();
    QVERIFY(house.isOn(u"Hold at 25 %"_s));
    QVERIFY2(view.detail.contains(u"The gate did not open"_s), qPrintable(view.detail));
    QVERIFY(house.traffic().contains(u"25 % rev 00117"_s));
    // Going on asks the same gate again; nothing is sent.
    const auto sent = house.world->effects().size();
    house.runner->resume();
    QVERIFY(house.passUntil([&house] { return house.runner->view().gate.has_value(); }));
    QVERIFY(house.isOn(u"Hold at 25 %"_s));
    QVERIFY(house.runner->view().detail.isEmpty());
    QVERIFY(house.passUntilPhase(RunPhase::Paused));
    QCOMPARE(house.world->effects().size(), sent);
}

void TestRollout::abortSendsAllTrafficBack_data()
{
    QTest::addColumn<QString>("fix");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("paused");
    QTest::newRow("while a gate holds") << goodFix << u"Hold at 10 %"_s << false;
    QTest::newRow("while a stage is sent") << goodFix << u"Send 50 % of the traffic"_s << false;
    QTest::newRow("at a gate that did not open") << badFix << u"Hold at 25 %"_s << true;
    QTest::newRow("when all traffic is moved") << goodFix << u"Hold at 100 %"_s << false;
}

void TestRollout::abortSendsAllTrafficBack()
{
    QFETCH(QString, fix);
    QFETCH(QString, step);
    QFETCH(bool, paused);
    SplitHouse house;
    const auto plan = house.plan(u"progressive-deploy"_s, {}, fix);
    QVERIFY(house.start(*plan));
    QVERIFY(house.passUntilOn(step));
    QVERIFY(!paused || house.passUntilPhase(RunPhase::Paused));
    house.runner->abort(u"the fix fails, too"_s);
    QVERIFY(house.passUntilPhase(RunPhase::Finished));
    const RunView &view = house.runner->view();
    QCOMPARE(view.result, events::RunResult::Aborted);
    QVERIFY(view.returned.has_value());
    QVERIFY2(view.returned->state == StepState::Done, qPrintable(view.returned->evidence));
    QCOMPARE(house.traffic(), u"100 % rev 00116-vub"_s);
    // What is left to be taken back is the tag.
    QCOMPARE(view.undo.size(), 1);
    QVERIFY(actText(view.undo.first().act).contains(u"--remove-tags"_s));
    int returns = 0;
    for (const Entry &entry : house.record->entries()) {
        if (const auto *intended = std::get_if<events::StepIntended>(&entry.event.payload))
            returns += intended->step == u"abort" ? 1 : 0;
    }
    QCOMPARE(returns, 1);
}

void TestRollout::abortBeforeAnyChangeOnlyStops()
{
    SplitHouse house;
    QVERIFY(house.start(*house.plan(u"progressive-deploy"_s, {}, goodFix)));
    house.runner->abort(u"not now, after all"_s);
    QVERIFY(house.passUntilPhase(RunPhase::Finished));
    QCOMPARE(house.runner->view().result, events::RunResult::Aborted);
    QVERIFY(!house.runner->view().returned);
    QVERIFY(house.world->effects().isEmpty());
}

void TestRollout::returnsNothingThatSomebodyElseChanged()
{
    SplitHouse house;
    QVERIFY(house.start(*house.plan(u"progressive-deploy"_s, {}, goodFix)));
    QVERIFY(house.passUntilOn(u"Hold at 25 %"_s));
    QVERIFY(house.world->inject(paymentsApi, u"deploy"_s, {{u"revision"_s, u"00118-bad"_s}}));
    house.clock.advance(1min);
    house.runner->abort(u"somebody else deploys"_s);
    QVERIFY(house.passUntilPhase(RunPhase::Finished));
    const RunView &view = house.runner->view();
    QCOMPARE(view.returned->state, StepState::Skipped);
    QVERIFY2(view.detail.contains(u"Not done: Send 100 % of the traffic back"_s),
        qPrintable(view.detail));
    QCOMPARE(view.undo.size(), 2);
}

void TestRollout::tellsAReturnThatFails()
{
    SplitHouse house;
    QVERIFY(house.start(*house.plan(u"progressive-deploy"_s, {}, goodFix)));
    QVERIFY(house.passUntilOn(u"Hold at 25 %"_s));
    QVERIFY(house.world->inject(paymentsApi, u"fail"_s,
        {{u"action"_s, u"shift"_s}, {u"kind"_s, u"refused"_s}, {u"text"_s, u"quota"_s}}));
    house.runner->abort(u"the fix fails, too"_s);
    QVERIFY(house.passUntilPhase(RunPhase::Finished));
    const RunView &view = house.runner->view();
    QCOMPARE(view.returned->state, StepState::Failed);
    QVERIFY2(view.detail.contains(u"quota"_s), qPrintable(view.detail));
    QVERIFY(!view.undo.isEmpty());
    QVERIFY(house.traffic().contains(u"25 % rev 00117"_s));
}

void TestRollout::rollsForwardPastChecksThatHold()
{
    SplitHouse house;
    QVERIFY(house.start(*house.plan(u"progressive-deploy"_s, {}, goodFix)));
    QVERIFY(!house.runner->rollForward());
    QVERIFY(house.passUntilOn(u"Hold at 10 %"_s));
    const TimePoint began = house.clock.now();
    QVERIFY(house.passUntil([&house] {
        const auto &gate = house.runner->view().gate;
        return gate && gate->passed > 0 && gate->held > 0s;
    }));
    const Status forward = house.runner->rollForward();
    QVERIFY2(forward, forward ? "" : qPrintable(forward.error().sentence()));
    QVERIFY(house.passUntilOn(u"Hold at 25 %"_s));
    QVERIFY(house.clock.now() - began < 2min);
}

void TestRollout::rollForwardIsRefusedWhileACheckFails()
{
    SplitHouse house;
    QVERIFY(house.start(*house.plan(u"progressive-deploy"_s, {}, badFix)));
    QVERIFY(house.passUntilOn(u"Hold at 25 %"_s));
    QVERIFY(house.passUntil([&house] {
        const auto &gate = house.runner->view().gate;
        return gate && gate->detail.contains(u"over 1 %"_s);
    }));
    const Status forward = house.runner->rollForward();
    QVERIFY(!forward);
    QVERIFY2(forward.error().what.contains(u"The gate's checks do not hold"_s),
        qPrintable(forward.error().what));
    QVERIFY(house.traffic().contains(u"25 % rev 00117"_s));
}

void TestRollout::goesBackAtOnce()
{
    SplitHouse house;
    const auto plan = house.plan(u"traffic-rollback"_s, u"00115-kez"_s, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    QVERIFY(!plan->onAbort);
    QVERIFY(house.start(*plan));
    QVERIFY(house.passUntilPhase(RunPhase::Finished));
    QCOMPARE(house.runner->view().result, events::RunResult::Succeeded);
    QCOMPARE(house.traffic(), u"100 % rev 00115-kez"_s);
}

QTEST_GUILESS_MAIN(TestRollout)
#include "tst_rollout.moc"
