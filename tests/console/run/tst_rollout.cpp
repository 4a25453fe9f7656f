// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "console/run/rollout.h"
#include "console/run/rolloutmodel.h"
#include "stagedrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::examples;
using execution::RunPhase;
using execution::RunView;
using execution::StepState;

namespace {

/// A stage of the traffic and the gate behind it.
QList<Step> stage(int percent)
{
    Step send = changeStep(u"send-%1"_s.arg(percent), ResumeClass::CasAbsolute, true);
    send.settled->share = TrafficShare{u"43"_s, percent, {}};
    Step gate = stepOf(u"gate"_s, u"gate-%1"_s.arg(percent));
    std::get<Gate>(gate.act).rule.hold = 5min;
    std::get<Gate>(gate.act).rule.samples = 10;
    return {send, gate};
}

/// 10, 50 and 100 % behind one step that only reads. The first `done` steps took a minute each,
/// gates five; the next one is on.
RunView rolloutAt(int done)
{
    RunView view;
    view.run = u"RUN-0001"_s;
    view.plan.steps = QList<Step>{stepOf(u"read"_s, u"s1"_s)} + stage(10) + stage(50) + stage(100);
    view.plan.fromRevision = u"42"_s;
    view.steps.resize(view.plan.steps.size());
    view.phase = RunPhase::Running;
    view.startedAt = runStart();
    view.current = done;
    TimePoint at = runStart();
    for (int step = 0; step <= done && step < view.steps.size(); ++step) {
        view.steps[step].startedAt = at;
        view.steps[step].state = StepState::Running;
        if (step == done)
            break;
        at += std::holds_alternative<Gate>(view.plan.steps.at(step).act) ? 5min : 1min;
        view.steps[step].state = StepState::Done;
        view.steps[step].endedAt = at;
    }
    return view;
}

health::GateProgress held(Milliseconds time, int passed)
{
    return {.passed = passed, .needed = 10, .held = time, .hold = 5min, .detail = {}};
}

QString states(const RolloutReading &reading)
{
    QStringList all;
    for (const StationRow &row : reading.stations)
        all += row.state;
    return all.join(u'|');
}

} // namespace

class TestRunRollout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWithoutStagesHasNoRail();
    void stationsSayTheirPlan();
    void nothingIsForecastBeforeTheFirstStage();
    void aStageThatIsSent();
    void aGateThatHolds();
    void aGateThatDoesNot_data();
    void aGateThatDoesNot();
    void aPauseForecastsNothing();
    void allTrafficSentBack();
    void theWholeRollout();
    void theModelTellsItsViews();
};

void TestRunRollout::aPlanWithoutStagesHasNoRail()
{
    QVERIFY(rolloutReading(runAt(u"read B await gate"_s, 1), runStart()).stations.isEmpty());
    QCOMPARE(stagesOf(rolloutAt(0).plan).size(), 3);
}

void TestRunRollout::stationsSayTheirPlan()
{
    const RolloutReading reading = rolloutReading(rolloutAt(0), runStart());
    QStringList plans;
    for (const StationRow &row : reading.stations)
        plans += row.title + u' ' + row.plan;
    QCOMPARE(plans.join(u'|'), u"10 % T+0 min|50 % T+5 min|100 % T+10 min"_s);
    QCOMPARE(reading.budget, u"of 10:00"_s);
}

void TestRunRollout::nothingIsForecastBeforeTheFirstStage()
{
    const RolloutReading reading = rolloutReading(rolloutAt(0), runStart());
    QCOMPARE(states(reading), u"Not reached|Not reached|Not reached"_s);
    QCOMPARE(reading.time, u"00:00"_s);
    QCOMPARE(reading.gateText, u"Not yet"_s);
    QCOMPARE(reading.gateNote, u"Begins with step 2"_s);
    QVERIFY(reading.forward.isEmpty());
}

void TestRunRollout::aStageThatIsSent()
{
    const RolloutReading reading = rolloutReading(rolloutAt(1), runStart() + 90s);
    QCOMPARE(reading.stations.first().state, u"Being sent"_s);
    QCOMPARE(reading.gateNote, u"The traffic is being sent"_s);
    QCOMPARE(reading.time, u"00:30"_s);
}

void TestRunRollout::aGateThatHolds()
{
    RunView view = rolloutAt(4); // The gate at 50 %.
    view.gate = held(2min, 4);
    const TimePoint now = view.steps.at(4).startedAt + 2min;
    const RolloutReading reading = rolloutReading(view, now);
    const QString passed = toClock(*view.steps.at(2).endedAt);
    QCOMPARE(
        states(reading), u"Passed %1|Now, 4 of 10 samples|%2"_s.arg(passed, toClock(now + 3min)));
    QCOMPARE(reading.stations.at(1).progress, 0.4);
    QCOMPARE(reading.gateTitle, u"Next gate, 100 %, in"_s);
    QCOMPARE(reading.gateText, u"03:00"_s);
    QCOMPARE(reading.gateNote, u"If all checks hold"_s);
    QCOMPARE(reading.gateCount, u"6 samples to go"_s);
    QCOMPARE(reading.forward, u"Roll forward to 100 %…"_s);
    QCOMPARE(reading.question, u"Roll forward to 100 %?"_s);
}

void TestRunRollout::aGateThatDoesNot_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("note");
    QTest::newRow("a check fails")
        << false << u"Checks do not hold"_s << u"A check does not hold"_s;
    QTest::newRow("metrics stopped")
        << true << u"Waits for data"_s << u"No data never counts as healthy"_s;
}

void TestRunRollout::aGateThatDoesNot()
{
    QFETCH(bool, waits);
    RunView view = rolloutAt(2);
    view.gate = held(0min, 0);
    view.gate->waitsForData = waits;
    const RolloutReading reading = rolloutReading(view, view.steps.at(2).startedAt + 1min);
    QCOMPARE(reading.stations.first().tone, int(RunTone::Caution));
    QTEST(reading.stations.first().state, "state");
    QTEST(reading.gateNote, "note");
    QCOMPARE(reading.gateText, u"05:00"_s);
}

void TestRunRollout::aPauseForecastsNothing()
{
    RunView view = rolloutAt(2);
    view.gate = held(0min, 0);
    view.phase = RunPhase::Paused;
    view.detail = u"The gate did not open in 10 min."_s;
    const RolloutReading reading = rolloutReading(view, view.steps.at(2).startedAt + 10min);
    QCOMPARE(states(reading), u"Gate did not open|Not reached|Not reached"_s);
    QCOMPARE(reading.gateText, u"Paused"_s);
}

void TestRunRollout::allTrafficSentBack()
{
    RunView view = rolloutAt(4);
    view.steps[4].endedAt = view.steps.at(4).startedAt + 1min;
    for (const int left : {4, 5, 6})
        view.steps[left].state = StepState::Skipped;
    view.phase = RunPhase::Finished;
    view.result = events::RunResult::Aborted;
    view.endedAt = view.steps.at(4).endedAt;
    view.returned = execution::StepView();
    view.returned->state = StepState::Done;
    const RolloutReading reading = rolloutReading(view, *view.endedAt);
    QCOMPARE(reading.stations.at(1).state, u"Sent back"_s);
    QCOMPARE(reading.stations.at(2).state, u"Not reached"_s);
    QCOMPARE(reading.gateText, u"Sent back"_s);
    QCOMPARE(reading.gateNote, u"All to 42"_s);
}

void TestRunRollout::theWholeRollout()
{
    RunView view = rolloutAt(7);
    view.phase = RunPhase::Finished;
    view.result = events::RunResult::Succeeded;
    view.endedAt = view.steps.at(6).endedAt;
    const RolloutReading reading = rolloutReading(view, *view.endedAt);
    for (const StationRow &row : reading.stations)
        QVERIFY2(row.state.startsWith(u"Passed"_s), qPrintable(row.state));
    QCOMPARE(reading.gateText, u"100 %"_s);
    QCOMPARE(reading.gateTone, int(RunTone::Good));
    QCOMPARE(reading.time, u"13:00"_s);
}

void TestRunRollout::theModelTellsItsViews()
{
    RolloutModel model;
    QSignalSpy changed(&model, &RolloutModel::changed);
    model.read(rolloutAt(1), runStart() + 90s);
    QVERIFY(model.hasStations());
    QCOMPARE(model.stations()->rowCount({}), 3);
    model.read(runAt(u"read B await gate"_s, 1), runStart());
    QVERIFY(!model.hasStations());
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestRunRollout)
#include "tst_rollout.moc"
