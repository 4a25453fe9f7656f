// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "exampleworld.h"
#include "planning/planner.h"
#include "planning/rollout.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::planning;
using namespace breakglass::examples;

namespace {

Step sending(int percent)
{
    Step step;
    step.title = u"Send %1 % of the traffic"_s.arg(percent);
    step.target = consoleInUs;
    step.act = Manual{u"send %1"_s.arg(percent)};
    step.changesTarget = true;
    step.settled = Condition{{}, {}, true, 1, TrafficShare{u"43"_s, percent, u"fix"_s}};
    step.undo = Undo{Manual{u"send 100 to 42"_s}, u"Sends 100 % rev 42"_s};
    step.timeout = 1min;
    return step;
}

/// A progressive deployment onto a target whose traffic is divided.
struct Order
{
    Order()
    {
        Strategy progressive =
            strategy(u"progressive"_s, u"deploy-progressively"_s, {15min, 20min}, Risk::Medium);
        progressive.title = u"Emergency forward deploy"_s;
        progressive.needsInput = true;
        progressive.stages = {{10, 0min}, {50, 5min}, {100, 12min}};
        workspace.strategies.append(progressive);
        workspace.strategies.append(
            strategy(u"back"_s, u"shift-traffic"_s, {1min, 2min}, Risk::Low));
        backend.actions += {u"deploy-progressively"_s, u"shift-traffic"_s};
        Step deploy = sending(0);
        deploy.title = u"Deploy the hotfix, no traffic"_s;
        backend.answer = QList<Step>{deploy, sending(10), sending(50), sending(100)};
        situation.state.traffic = {{u"42"_s, 100, {}}};
        situation.requestRate = 2'400;
    }
    [[nodiscard]] Expected<Plan> plan() const
    {
        return makePlan(intent, u"PLAN-0091"_s, workspace, backend, situation);
    }
    Intent intent{u"progressive"_s, consoleInUs, {}, u"sha256:9c1d2e3f"_s, u"Payments fail"_s,
        u"INCIDENT-124"_s};
    Workspace workspace = exampleWorkspace();
    ScriptedBackend backend;
    Situation situation = badDeployment();
};

QString rowOf(const Plan &plan, const QString &title)
{
    for (const auto &[name, text] : plan.blast.rows) {
        if (name == title)
            return text;
    }
    return {};
}

QStringList titles(const Plan &plan)
{
    QStringList all;
    for (const Step &step : plan.steps)
        all += step.title;
    return all;
}

} // namespace

class RolloutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageIsBehindItsGate();
    void gatesHoldUntilTheNextStage_data();
    void gatesHoldUntilTheNextStage();
    void anAbortSendsAllTrafficBack();
    void blastNamesThePercentages();
    void aStageWithoutAStepIsRefused();
    void aWayBackHasOneGateAndNoReturn();
    void pinnedTrafficIsACaution_data();
    void pinnedTrafficIsACaution();
};

void RolloutTest::everyStageIsBehindItsGate()
{
    const auto plan = Order().plan();
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    const QStringList expected{u"Announce the start"_s, u"Deploy the hotfix, no traffic"_s,
        u"Send 10 % of the traffic"_s, u"Hold at 10 %"_s, u"Send 50 % of the traffic"_s,
        u"Hold at 50 %"_s, u"Send 100 % of the traffic"_s, u"Hold at 100 %"_s,
        u"Report completion"_s};
    QCOMPARE(titles(*plan), expected);
    QCOMPARE(plan->title, u"Emergency forward deploy, checkr-console"_s);
    QCOMPARE(plan->steps.at(3).id, u"s4"_s);
}

void RolloutTest::gatesHoldUntilTheNextStage_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("minutes");
    QTest::newRow("from the first stage to the second") << 3 << 5;
    QTest::newRow("from the second to the third") << 5 << 7;
    QTest::newRow("the last holds as long as the target's own gate") << 7 << 3;
}

void RolloutTest::gatesHoldUntilTheNextStage()
{
    QFETCH(int, step);
    QFETCH(int, minutes);
    Order order;
    order.workspace.targets.first().gate.hold = 3min;
    order.workspace.targets.first().gate.every = 30s;
    const Step gate = order.plan()->steps.at(step);
    const GateRule rule = std::get<Gate>(gate.act).rule;
    QCOMPARE(rule.hold, Milliseconds(minutes * 1min));
    QCOMPARE(rule.revision, u"43"_s);
    QCOMPARE(rule.every, Milliseconds(30s));
    QCOMPARE(rule.limits, order.workspace.targets.first().gate.limits);
    QCOMPARE(gate.timeout, Milliseconds(minutes * 1min + 5min));
    QVERIFY(!gate.changesTarget);
}

void RolloutTest::anAbortSendsAllTrafficBack()
{
    const Plan plan = *Order().plan();
    QVERIFY(plan.onAbort.has_value());
    QCOMPARE(plan.onAbort->title, u"Send 100 % of the traffic back to rev 42"_s);
    QCOMPARE(plan.onAbort->act, plan.steps.at(2).undo->act);
    QCOMPARE(plan.onAbort->settled->share->revision, u"42"_s);
    QCOMPARE(plan.onAbort->settled->share->percent, 100);
    QVERIFY(plan.onAbort->changesTarget);
    QVERIFY(!plan.onAbort->undo);
}

void RolloutTest::blastNamesThePercentages()
{
    const Plan plan = *Order().plan();
    QCOMPARE(rowOf(plan, u"Traffic"_s), u"2,400 req/min: 10 %, 50 %, then 100 % to rev 43"_s);
    QCOMPARE(rowOf(plan, u"If it fails"_s),
        u"Pauses at the gate. Abort: Send 100 % of the traffic back to rev 42"_s);
    QCOMPARE(plan.blast.inTarget, u"No instance restarts"_s);
}

void RolloutTest::aStageWithoutAStepIsRefused()
{
    Order order;
    order.backend.answer = QList<Step>{sending(10), sending(100)};
    const auto plan = order.plan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().what, u"No step sends 50 % of the traffic."_s);
}

void RolloutTest::aWayBackHasOneGateAndNoReturn()
{
    Order order;
    order.intent = {u"back"_s, consoleInUs, u"41"_s, {}, u"Payments fail"_s, {}};
    Step step = sending(100);
    step.settled->share->revision = u"41"_s;
    order.backend.answer = QList<Step>{step};
    const auto plan = order.plan();
    QVERIFY(plan);
    QVERIFY(!plan->onAbort);
    QCOMPARE(std::ranges::count_if(plan->steps,
                 [](const Step &one) { return std::holds_alternative<Gate>(one.act); }),
        1);
    QCOMPARE(rowOf(*plan, u"Traffic"_s), u"2,400 req/min: 100 % to rev 41 at once"_s);
}

void RolloutTest::pinnedTrafficIsACaution_data()
{
    QTest::addColumn<bool>("divides");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<int>("result"); // -1: not asked.
    QTest::newRow("a system that divides nothing is not asked") << false << false << -1;
    QTest::newRow("traffic that follows the newest revision")
        << true << false << int(PreflightResult::Pass);
    QTest::newRow("traffic that somebody pinned") << true << true << int(PreflightResult::Caution);
}

void RolloutTest::pinnedTrafficIsACaution()
{
    QFETCH(bool, divides);
    QFETCH(bool, pinned);
    QFETCH(int, result);
    Order order;
    if (!divides)
        order.situation.state.traffic.clear();
    if (pinned)
        order.situation.state.pin = TrafficPin{moment(u"13:02:00"_s), u"tool --to-latest"_s};
    const Plan plan = *order.plan();
    PreflightInput input{.plan = &plan, .workspace = &order.workspace};
    input.situation = order.situation;
    const QList<Preflight> all = checkPreflights(input);
    const auto found = std::ranges::find(all, u"traffic-pin"_s, &Preflight::id);
    QCOMPARE(found == all.end() ? -1 : int(found->result), result);
    if (!pinned)
        return;
    QCOMPARE(found->detail,
        u"Traffic is pinned to rev 42 since 13:02:00: a new deployment gets 0 %. This plan sends "
        "the traffic itself, and leaves it pinned. To end it: tool --to-latest"_s);
}

QTEST_GUILESS_MAIN(RolloutTest)
#include "tst_rollout.moc"
