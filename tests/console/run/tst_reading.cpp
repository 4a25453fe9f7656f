// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/reading.h"
#include "stagedrun.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::examples;
using execution::RunPhase;
using execution::RunView;
using execution::StepState;

namespace {

const QString plan = u"message read B await gate message"_s;

// The numbers of RoundNumber.Stage.
enum Stage { Next, Current, Done, Failed, Skipped, Unknown };

RunView atGate(int passed, bool waitsForData)
{
    RunView view = runAt(plan, 4);
    view.gate = health::GateProgress{.passed = passed,
        .needed = 3,
        .held = passed * 5s,
        .hold = 20s,
        .waitsForData = waitsForData,
        .detail = u"error rate 0.2 %, below 1 %"_s};
    return view;
}

void sample(health::TargetView &view, Signal signal, TimePoint at, double value)
{
    QVERIFY(view.series[std::size_t(signal)].append({at, value}));
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headlines_data();
    void headlines();
    void stepsSayHowTheyStand();
    void aFailedStepSaysWhy();
    void abortSaysWhatItDoes_data();
    void abortSaysWhatItDoes();
    void anAbortLeavesChangesAndDropsTheRest();
    void theUndoIsTheExactAct();
    void forwardIsRefusedInWords_data();
    void forwardIsRefusedInWords();
    void forwardSaysWhatItSkips();
    void theGateOfTheRunIsTheNextOne();
    void theGateSaysHowItStands_data();
    void theGateSaysHowItStands();
    void oldSamplesAreNoData();
    void aLimitThatIsNotMetIsMarked();
    void aCopyOfTheGoalCounts();
    void instancesHaveIconAndWord();
    void instancesSayWhyTheyDoNotRun();
    void ofVeryManyInstancesTheFailingAreShown();
    void theRangeStandsStillForMinutes();
    void theRunsOwnDeploymentIsItsMarker();
};

void TestReading::headlines_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("text");
    QTest::newRow("a run says its step") << int(RunPhase::Running) << u"Running, step 3 of 6"_s;
    QTest::newRow("a paused run says where") << int(RunPhase::Paused) << u"Paused, step 3 of 6"_s;
    QTest::newRow("an abort takes time") << int(RunPhase::Aborting) << u"Aborting, step 3 of 6"_s;
    QTest::newRow("a person is needed")
        << int(RunPhase::NeedsPerson) << u"Needs you, step 3 of 6"_s;
}

void TestReading::headlines()
{
    QFETCH(int, phase);
    RunView view = runAt(plan, 2);
    view.phase = RunPhase(phase);
    QTEST(headline(view).text, "text");
    QVERIFY(!headline(view).icon.isEmpty());
}

void TestReading::stepsSayHowTheyStand()
{
    const auto rows = stepRows(runAt(plan, 2), runStart() + 25s);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0].stage, int(Done));
    QCOMPARE(rows[0].time, u"00:10"_s);
    QCOMPARE(rows[2].stage, int(Current));
    QCOMPARE(rows[2].time, u"00:05 of 00:10"_s);
    QCOMPARE(rows[2].progress, 0.5);
    QCOMPARE(rows[2].act, u"tool rollback 41"_s);
    QCOMPARE(rows[4].stage, int(Next));
    QCOMPARE(rows[4].time, u"02:00"_s);
    QVERIFY(!rows[4].running);
    QCOMPARE(stepsText(runAt(plan, 2)), u"2 done, 4 to go"_s);
}

void TestReading::aFailedStepSaysWhy()
{
    const RunView view = endedAt(plan, 2, events::RunResult::Failed, StepState::Failed);
    const auto rows = stepRows(view, runStart() + 1h);
    QCOMPARE(rows[2].stage, int(Failed));
    QCOMPARE(rows[2].evidence, u"The tool refused."_s);
    QCOMPARE(rows[2].time, u"01:40"_s);
    QCOMPARE(headline(view).text, u"Failed"_s);
    QCOMPARE(stepsText(view), u"2 of 6 done"_s);
}

void TestReading::abortSaysWhatItDoes_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<QString>("text");
    QTest::newRow("before any change") << 1 << u"Nothing was changed yet. Abort only stops."_s;
    QTest::newRow("during a change") << 2 << u"Abort stops here and offers the undo."_s;
    QTest::newRow("after a change") << 4 << u"Abort stops here and offers the undo."_s;
}

void TestReading::abortSaysWhatItDoes()
{
    QFETCH(int, done);
    QTEST(abortText(runAt(plan, done)), "text");
}

void TestReading::anAbortLeavesChangesAndDropsTheRest()
{
    const RunView view = runAt(plan, 3);
    const auto kept = keptActs(view);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].title, u"Step 3, Change s3, was done."_s);
    QCOMPARE(kept[0].act, u"undo s3"_s);
    QCOMPARE(leftActs(view).size(), 2);
    QVERIFY(presentStepText(view).contains(u"changes nothing"_s));
    QVERIFY(presentStepText(runAt(plan, 2)).contains(u"can't be called back"_s));
}

void TestReading::theUndoIsTheExactAct()
{
    RunView view = endedAt(plan, 3, events::RunResult::Aborted, StepState::Skipped);
    view.undo = {*view.plan.steps[2].undo};
    const auto rows = undoActs(view);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].act, u"undo s3"_s);
    QCOMPARE(rows[0].title, u"Undo s3"_s);
}

void TestReading::forwardIsRefusedInWords_data()
{
    QTest::addColumn<RunView>("view");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no gate waits yet")
        << runAt(plan, 2) << u"No gate waits yet. The next is step 5"_s;
    QTest::newRow("every gate is behind") << runAt(plan, 5) << u"No gate is left"_s;
    QTest::newRow("a plan without a gate")
        << runAt(u"read B"_s, 1) << u"This plan has no gate to pass"_s;
    QTest::newRow("no data is never healthy")
        << atGate(2, true) << u"No fresh metrics: no data never counts as healthy"_s;
    QTest::newRow("checks that do not hold")
        << atGate(0, false) << u"The checks of the gate do not hold. error rate 0.2 %, below 1 %"_s;
    QTest::newRow("checks that hold") << atGate(1, false) << QString();
    QTest::newRow("a run that is over")
        << endedAt(plan, 6, events::RunResult::Succeeded, StepState::Done) << u"No run is on"_s;
}

void TestReading::forwardIsRefusedInWords()
{
    QFETCH(RunView, view);
    QTEST(rollForwardRefusal(view), "refusal");
}

void TestReading::forwardSaysWhatItSkips()
{
    QVERIFY(
        rollForwardText(atGate(2, false)).startsWith(u"Skips 00:10 of hold time and 1 sample. "_s));
    QCOMPARE(rollForwardText(runAt(plan, 2)), QString());
}

void TestReading::theGateOfTheRunIsTheNextOne()
{
    const QString two = u"B gate bare gate message"_s;
    QCOMPARE(gateStep(runAt(two, 0)), 1);
    QCOMPARE(gateStep(runAt(two, 1)), 1);
    QCOMPARE(gateStep(runAt(two, 2)), 3);
    QCOMPARE(gateStep(runAt(two, 4)), 3);
    QCOMPARE(gateStep(runAt(u"B"_s, 0)), -1);
}

void TestReading::theGateSaysHowItStands_data()
{
    QTest::addColumn<RunView>("view");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("samples");
    QTest::newRow("before it") << runAt(plan, 2) << u"Not passed yet"_s << u"0 of 3"_s;
    QTest::newRow("no sample yet") << atGate(0, false) << u"Not passed yet"_s << u"0 of 3"_s;
    QTest::newRow("holding") << atGate(2, false) << u"Holding"_s << u"2 of 3"_s;
    QTest::newRow("metrics stopped") << atGate(2, true) << u"Waits for data"_s << u"2 of 3"_s;
    QTest::newRow("behind it") << runAt(plan, 5) << u"Passed"_s << u"3 of 3"_s;
    QTest::newRow("it never opened")
        << endedAt(plan, 4, events::RunResult::Failed, StepState::Failed) << u"Did not pass"_s
        << u"0 of 3"_s;
}

void TestReading::theGateSaysHowItStands()
{
    QFETCH(RunView, view);
    const GateReading reading = gateReading(view, nullptr, runStart());
    QTEST(reading.state, "state");
    QCOMPARE(reading.title, u"Health gate, step 5"_s);
    const auto row = std::ranges::find(reading.rows, u"Samples passed"_s, &GateRow::title);
    QVERIFY(row != reading.rows.end());
    QTEST(row->value, "samples");
}

void TestReading::oldSamplesAreNoData()
{
    health::TargetView target = targetOf(4, 4, u"43"_s);
    sample(target, Signal::ErrorRate, runStart(), 0.2);
    const RunView view = atGate(1, false);
    const GateRow fresh = gateReading(view, &target, runStart() + 30s).rows.first();
    QCOMPARE(fresh.value, u"0.2 %"_s);
    QCOMPARE(fresh.word, u"Holds"_s);
    const GateRow old = gateReading(view, &target, runStart() + 31s).rows.first();
    QCOMPARE(old.value, u"No data"_s);
    QCOMPARE(old.word, u"Waits for data"_s);
}

void TestReading::aLimitThatIsNotMetIsMarked()
{
    health::TargetView target = targetOf(3, 4, u"43"_s);
    sample(target, Signal::ErrorRate, runStart(), 4.7);
    const auto rows = gateReading(atGate(0, false), &target, runStart()).rows;
    QCOMPARE(rows[0].title, u"Error rate below 1 %"_s);
    QCOMPARE(rows[0].value, u"4.7 %"_s);
    QCOMPARE(rows[0].word, u"Does not hold"_s);
    QCOMPARE(rows[0].tone, int(RunTone::Caution));
    QCOMPARE(rows[1].value, u"3 of 4"_s);
    QCOMPARE(rows[1].word, u"Waits"_s);
}

void TestReading::aCopyOfTheGoalCounts()
{
    const RunView view = runAt(plan, 3);
    const Readiness after = readiness(view, targetOf(3, 4, u"43"_s));
    QCOMPARE(after.title, u"Ready on rev 43, a copy of rev 41"_s);
    QCOMPARE(after.ready, 3);
    const Readiness before = readiness(view, targetOf(4, 4, u"42"_s));
    QCOMPARE(before.title, u"Ready on rev 41"_s);
    QCOMPARE(before.ready, 0);
    QCOMPARE(before.wanted, 4);
}

void TestReading::instancesHaveIconAndWord()
{
    const auto rows = instanceRows(targetOf(1, 2, u"43"_s));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].word, u"Ready"_s);
    QCOMPARE(rows[0].revision, u"rev 43"_s);
    QCOMPARE(rows[0].shortName, u"0"_s);
    QCOMPARE(rows[1].word, u"Starting"_s);
    QVERIFY(rows[0].icon != rows[1].icon);
}

void TestReading::instancesSayWhyTheyDoNotRun()
{
    health::TargetView target = targetOf(1, 2, u"43"_s);
    Instance &failing = target.state->instances.last();
    failing.state = InstanceState::Failing;
    failing.reason = u"The image can't be pulled"_s;
    QCOMPARE(instanceRows(target).last().reason, u"The image can't be pulled"_s);
    QCOMPARE(instancesSummary(target),
        u"1 ready on rev 43, 1 failing on rev 43 (The image can't be pulled)"_s);
}

void TestReading::ofVeryManyInstancesTheFailingAreShown()
{
    health::TargetView target = targetOf(10'000, 10'000, u"43"_s);
    target.state->instances[7'000].state = InstanceState::Failing;
    const auto rows = instanceRows(target);
    QVERIFY(rows.size() <= 200);
    QCOMPARE(rows.first().name, target.state->instances[7'000].name);
    QCOMPARE(instancesSummary(target), u"9999 ready on rev 43, 1 failing on rev 43"_s);
}

void TestReading::theRangeStandsStillForMinutes()
{
    const RunView view = runAt(plan, 2);
    const RunRange early = runRange(view, runStart() + 5s);
    QCOMPARE(toClock(early.from), u"14:01:00"_s);
    QCOMPARE(toClock(early.to), u"14:30:00"_s);
    QCOMPARE(early.known, runStart() + 5s);
    QCOMPARE(runRange(view, runStart() + 7min).to, early.to);
    const RunRange late = runRange(view, runStart() + 9min);
    QCOMPARE(toClock(late.to), u"14:35:00"_s);
    QCOMPARE(late.from, early.from);
    const RunView over = endedAt(plan, 6, events::RunResult::Succeeded, StepState::Done);
    QCOMPARE(runRange(over, runStart() + 5h).known, runStart() + 12min);
}

void TestReading::theRunsOwnDeploymentIsItsMarker()
{
    health::TargetView target = targetOf(4, 4, u"43"_s);
    sample(target, Signal::ErrorRate, runStart() - 1min, 6.0);
    sample(target, Signal::ErrorRate, runStart(), 3.0);
    const RunView view = runAt(plan, 3);
    const auto charts = runCharts(view, target, true, runRange(view, runStart() + 10s), {});
    QCOMPARE(charts.size(), 2);
    QCOMPARE(charts[0].title, u"Error rate"_s);
    QCOMPARE(charts[0].value, u"3 %"_s);
    QCOMPARE(charts[0].icon, u"trending-down"_s);
    QCOMPARE(charts[1].title, u"p95 latency"_s);
    QStringList labels;
    for (const auto &marker : charts[0].markers)
        labels.append(marker.label);
    QCOMPARE(labels, (QStringList{u"rev 42"_s, u"rollback"_s}));
    QCOMPARE(charts[0].markers.last().style, items::ChartMarker::Solid);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
