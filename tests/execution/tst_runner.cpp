// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/runbench.h"

#include <QSignalSpy>

using namespace breakglass;
using namespace breakglass::examples;
using namespace breakglass::execution;
using namespace Qt::StringLiterals;
using Mood = ScriptedTarget::Mood;

class TestRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void performsAPlanToItsEnd();
    void writesTheIntentBeforeTheAct();
    void opensTheGateWhenTheErrorsStop();
    void keepsTheGateShutWithoutData();
    void rollsForwardOnlyPastChecksThatHold();
    void sendsNothingToAChangedTarget_data();
    void sendsNothingToAChangedTarget();
    void believesTheWorldNotTheAnswer_data();
    void believesTheWorldNotTheAnswer();
    void letsAPersonSettle_data();
    void letsAPersonSettle();
    void pausesBetweenSteps();
    void abortsDuringAGateAndOffersTheUndo();
    void waitsForAPerson();
    void runsAPlanOnce();
    void runsOnePlanAtATime();
    void refusesWhatItHasNoDoorFor();
    void canGoAwayAtAnyTime();
};

void TestRunner::performsAPlanToItsEnd()
{
    RunBench bench;
    bench.fleet->start(Milliseconds(1'000));
    QSignalSpy finished(bench.runner.get(), &Runner::finished);
    const Expected<QString> run = bench.start(planOf(u"message read B await wait gate message"_s));
    QVERIFY(run);
    QCOMPARE(*run, u"RUN-0001"_s);
    QVERIFY(bench.passUntilOver());
    const RunView &view = bench.runner->view();
    QCOMPARE(view.result, events::RunResult::Succeeded);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(bench.target.changes(), 1);
    QCOMPARE(bench.target.performed().size(), 2);
    for (const StepView &step : view.steps)
        QVERIFY2(step.state == StepState::Done, qPrintable(step.evidence));
    QVERIFY(view.undo.isEmpty());
    QVERIFY(!view.gate);
    QCOMPARE(bench.recorded<events::PlanProposed>().size(), 1);
    QCOMPARE(bench.recorded<events::PlanConfirmed>().size(), 1);
    QCOMPARE(bench.recorded<events::StepIntended>().size(), 7);
    QCOMPARE(bench.recorded<events::StepFinished>().size(), 7);
    QCOMPARE(bench.recorded<events::UpdateSent>().size(), 2);
    QCOMPARE(bench.recorded<events::RunFinished>().size(), 1);
    QVERIFY(!bench.recorded<events::GateSampled>().isEmpty());
    QVERIFY(std::ranges::any_of(bench.runner->log(), [](const LogLine &line) {
        return line.tag == LogTag::Command && line.text == u"tool rollback 41";
    }));
}

void TestRunner::writesTheIntentBeforeTheAct()
{
    RunBench bench;
    int seen = 0;
    bench.target.beforeAct = [&](const QString &operation) {
        const auto intents = bench.recorded<events::StepIntended>();
        QVERIFY(!intents.isEmpty());
        QCOMPARE(intents.last().operation, operation);
        QCOMPARE(intents.size(), bench.recorded<events::StepFinished>().size() + 1);
        ++seen;
    };
    QVERIFY(bench.start(planOf(u"read B B"_s)));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(seen, 3);
    QSet<QString> operations;
    for (const auto &intent : bench.recorded<events::StepIntended>())
        operations.insert(intent.operation);
    QCOMPARE(operations.size(), 3);
}

void TestRunner::opensTheGateWhenTheErrorsStop()
{
    RunBench bench;
    bench.target.errorRate = 8.0;
    bench.fleet->start(Milliseconds(1'000));
    QVERIFY(bench.start(planOf(u"B gate"_s)));
    QVERIFY(bench.passUntilStep(1));
    QVERIFY(!bench.passUntil(
        [&] { return bench.runner->view().phase != RunPhase::Running; }, Milliseconds(40'000)));
    QVERIFY(bench.runner->view().gate);
    QVERIFY(!bench.runner->view().gate->open);
    bench.target.errorRate = 0.3;
    const TimePoint better = bench.clock.now();
    QVERIFY(bench.passUntilOver());
    QVERIFY(bench.clock.now() - better >= exampleGate().hold - Milliseconds(1'500));
}

void TestRunner::keepsTheGateShutWithoutData()
{
    RunBench bench;
    bench.target.errorRate = std::nan("");
    bench.fleet->start(Milliseconds(1'000));
    QVERIFY(bench.start(planOf(u"B gate"_s)));
    QVERIFY(bench.passUntilStep(1));
    QVERIFY(bench.passUntil([&] { return bench.runner->view().gate.has_value(); }));
    QVERIFY(bench.runner->view().gate->waitsForData);
    const Status forward = bench.runner->rollForward();
    QVERIFY(!forward);
    QVERIFY(forward.error().sentence().contains(u"no data never counts as healthy"_s));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().result, events::RunResult::Failed);
    QCOMPARE(bench.runner->view().undo.size(), 1);
}

void TestRunner::rollsForwardOnlyPastChecksThatHold()
{
    RunBench bench;
    QVERIFY(!bench.runner->rollForward());
    bench.target.errorRate = 8.0;
    bench.fleet->start(Milliseconds(1'000));
    QVERIFY(bench.start(planOf(u"B gate"_s)));
    QVERIFY(bench.passUntilStep(1));
    QVERIFY(bench.passUntil(
        [&] { return bench.runner->view().gate && !bench.runner->view().gate->waitsForData; }));
    const Status refused = bench.runner->rollForward();
    QVERIFY(!refused);
    QVERIFY(refused.error().what.startsWith(u"The gate's checks do not hold"_s));
    bench.target.errorRate = 0.1;
    QVERIFY(bench.passUntil([&] { return bench.runner->view().gate->held > Milliseconds{}; }));
    QVERIFY(!bench.runner->view().gate->open);
    QVERIFY(bench.runner->rollForward());
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().result, events::RunResult::Succeeded);
    QVERIFY(bench.runner->view().steps[1].evidence.startsWith(u"Rolled forward"_s));
}

void TestRunner::sendsNothingToAChangedTarget_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("fromLook");
    QTest::addColumn<bool>("unreachable");
    QTest::addColumn<int>("changes");
    QTest::newRow("changed before the first change") << u"read B"_s << 1 << false << 0;
    QTest::newRow("changed between two changes") << u"B B"_s << 3 << false << 1;
    QTest::newRow("unreachable before the first change") << u"B"_s << 1 << true << 0;
}

void TestRunner::sendsNothingToAChangedTarget()
{
    QFETCH(QString, plan);
    QFETCH(int, fromLook);
    QFETCH(bool, unreachable);
    QFETCH(int, changes);
    RunBench bench;
    bench.target.onLook = [&](int look) {
        if (look == fromLook) {
            bench.target.change(u"somebody else"_s);
            bench.target.unreachable = unreachable;
        }
    };
    QVERIFY(bench.start(planOf(plan)));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.target.changes(), changes);
    QCOMPARE(bench.runner->view().result, events::RunResult::Failed);
    QVERIFY(bench.runner->view().detail.contains(u"This step was not sent."_s));
    QCOMPARE(bench.recorded<events::StepFinished>().last().outcome, events::StepOutcome::Skipped);
}

void TestRunner::believesTheWorldNotTheAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<int>("lasts");
    QTest::addColumn<StepState>("state");
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("changes");
    const auto add = [](const char *name, const QString &kind, Mood mood, int lasts,
                         StepState state, int sends, int changes) {
        QTest::newRow(name) << kind << mood << lasts << state << sends << changes;
    };
    using enum StepState;
    add("success without effect fails", u"B"_s, Mood::LiesAboutDoing, 9, Failed, 1, 0);
    add("a refusal fails", u"B"_s, Mood::Refuses, 9, Failed, 1, 0);
    add("A: a lost answer with effect is done", u"A"_s, Mood::LosesAnswer, 9, Done, 1, 1);
    add("B: a lost answer with effect is done", u"B"_s, Mood::LosesAnswer, 9, Done, 1, 1);
    add("C: a lost answer with effect is done", u"C"_s, Mood::LosesAnswer, 9, Done, 1, 1);
    add("D: a lost answer with effect is for a person", u"D"_s, Mood::LosesAnswer, 9, Unknown, 1,
        1);
    add("A: a lost request is sent again", u"A"_s, Mood::LosesRequest, 1, Done, 2, 1);
    add("B: a lost request is sent again", u"B"_s, Mood::LosesRequest, 2, Done, 3, 1);
    add("B: a request lost three times is for a person", u"B"_s, Mood::LosesRequest, 9, Unknown, 3,
        0);
    add("C: a lost request is for a person", u"C"_s, Mood::LosesRequest, 9, Unknown, 1, 0);
    add("D: a lost request is for a person", u"D"_s, Mood::LosesRequest, 9, Unknown, 1, 0);
    add("A: half an effect is for a person", u"A"_s, Mood::DoesHalf, 9, Unknown, 1, 1);
    add("B: half an effect is for a person", u"B"_s, Mood::DoesHalf, 9, Unknown, 1, 1);
    add("no condition: a lost answer is for a person", u"bare"_s, Mood::LosesAnswer, 9, Unknown, 1,
        1);
}

void TestRunner::believesTheWorldNotTheAnswer()
{
    QFETCH(QString, kind);
    QFETCH(Mood, mood);
    QFETCH(int, lasts);
    QFETCH(StepState, state);
    QFETCH(int, sends);
    QFETCH(int, changes);
    RunBench bench;
    bench.target.mood = mood;
    bench.target.moodLasts = lasts;
    QVERIFY(bench.start(planOf(kind)));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().steps[0].state, state);
    QCOMPARE(bench.target.performed().size(), sends);
    QCOMPARE(bench.target.changes(), changes);
    // However often it is sent, it is one operation.
    QCOMPARE(
        QSet<QString>(bench.target.performed().cbegin(), bench.target.performed().cend()).size(),
        1);
    QCOMPARE(bench.runner->view().phase,
        state == StepState::Unknown ? RunPhase::NeedsPerson : RunPhase::Finished);
}

void TestRunner::letsAPersonSettle_data()
{
    QTest::addColumn<bool>("tookEffect");
    QTest::addColumn<events::RunResult>("result");
    QTest::addColumn<qsizetype>("acts");
    QTest::newRow("it took effect: the run goes on")
        << true << events::RunResult::Succeeded << qsizetype(2);
    QTest::newRow("it did not: the run ends") << false << events::RunResult::Failed << qsizetype(1);
}

void TestRunner::letsAPersonSettle()
{
    QFETCH(bool, tookEffect);
    QFETCH(events::RunResult, result);
    QFETCH(qsizetype, acts);
    RunBench bench;
    QVERIFY(!QCoro::waitFor(bench.runner->settleUnknown(true, u"Seen in the console"_s)));
    bench.target.mood = Mood::LosesAnswer;
    QVERIFY(bench.start(planOf(u"D read"_s)));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().phase, RunPhase::NeedsPerson);
    QVERIFY(bench.recorded<events::RunFinished>().isEmpty());
    QVERIFY(!QCoro::waitFor(bench.runner->settleUnknown(tookEffect, u"short"_s)));
    QVERIFY(QCoro::waitFor(bench.runner->settleUnknown(tookEffect, u"Seen in the console"_s)));
    QVERIFY(bench.passUntil([&] { return bench.runner->view().phase == RunPhase::Finished; }));
    QCOMPARE(bench.runner->view().result, result);
    QCOMPARE(bench.target.performed().size(), acts);
    const auto outcomes = bench.recorded<events::StepFinished>();
    QCOMPARE(outcomes.first().outcome, events::StepOutcome::Unknown);
    QVERIFY(outcomes[1].reconciled);
}

void TestRunner::pausesBetweenSteps()
{
    RunBench bench;
    QVERIFY(bench.start(planOf(u"wait B"_s)));
    QVERIFY(bench.passUntilStep(0));
    bench.runner->pause();
    QCOMPARE(bench.runner->view().phase, RunPhase::Paused);
    QVERIFY(!bench.passUntil([&] { return bench.target.changes() > 0; }, Milliseconds(20'000)));
    QCOMPARE(bench.runner->view().steps[0].state, StepState::Done);
    QCOMPARE(bench.recorded<events::RunPaused>().size(), 1);
    bench.runner->resume();
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().result, events::RunResult::Succeeded);
    QCOMPARE(bench.recorded<events::RunResumed>().size(), 1);
}

void TestRunner::abortsDuringAGateAndOffersTheUndo()
{
    RunBench bench;
    bench.target.errorRate = 9;
    bench.fleet->start(Milliseconds(1'000));
    QVERIFY(bench.start(planOf(u"B B gate read"_s)));
    QVERIFY(bench.passUntilStep(2));
    bench.runner->abort(u"Errors go on"_s);
    QVERIFY(bench.passUntilOver());
    const RunView &view = bench.runner->view();
    QCOMPARE(view.result, events::RunResult::Aborted);
    QCOMPARE(view.detail, u"Errors go on"_s);
    QCOMPARE(view.steps[2].state, StepState::Skipped);
    QCOMPARE(view.steps[3].state, StepState::Skipped);
    QCOMPARE(view.undo.size(), 2);
    QCOMPARE(view.undo.first().note, u"Undo s2"_s);
    bench.runner->abort(u"once more"_s);
    QCOMPARE(bench.recorded<events::RunFinished>().size(), 1);
}

void TestRunner::waitsForAPerson()
{
    RunBench bench;
    QVERIFY(!bench.runner->manualDone());
    Plan plan = planOf(u"manual read"_s);
    plan.steps[0].timeout = {};
    QVERIFY(bench.start(plan));
    QVERIFY(bench.passUntilStep(0));
    QVERIFY(
        !bench.passUntil([&] { return bench.runner->view().current > 0; }, Milliseconds(30'000)));
    QVERIFY(bench.runner->manualDone());
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().result, events::RunResult::Succeeded);
    QCOMPARE(bench.runner->view().steps[0].evidence, u"Done by a person."_s);
}

void TestRunner::runsAPlanOnce()
{
    RunBench bench;
    const Plan plan = planOf(u"B"_s);
    QVERIFY(bench.start(plan));
    QVERIFY(bench.passUntilOver());
    const Expected<QString> again = bench.start(plan);
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"PLAN-0001 already ran."_s);
    bench.restart();
    QVERIFY(!bench.start(plan));
    QCOMPARE(bench.target.changes(), 1);
}

void TestRunner::runsOnePlanAtATime()
{
    RunBench bench;
    QVERIFY(bench.start(planOf(u"wait B"_s)));
    const Expected<QString> other = bench.start(planOf(u"read"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().what, u"RUN-0001 is on."_s);
    QVERIFY(bench.passUntilOver());
    const Expected<QString> next = bench.start(planOf(u"read"_s));
    QVERIFY(next);
    QCOMPARE(*next, u"RUN-0002"_s);
    QVERIFY(bench.passUntilOver());
}

void TestRunner::refusesWhatItHasNoDoorFor()
{
    RunBench bench;
    Plan plan = planOf(u"B"_s);
    plan.steps[0].act = Command{{u"/bin/true"_s}, {}, {}, {}};
    QVERIFY(bench.start(plan));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().result, events::RunResult::Failed);
    QVERIFY(bench.runner->view().detail.startsWith(u"Not sent."_s));
    QVERIFY(bench.runner->view().undo.isEmpty());
}

// A console that closes must neither crash nor end what it started.
void TestRunner::canGoAwayAtAnyTime()
{
    for (int ticks = 0; ticks < 40; ticks += 3) {
        RunBench bench;
        QVERIFY(bench.start(planOf(u"read B wait gate"_s)));
        for (int i = 0; i < ticks; ++i) {
            QCoreApplication::processEvents();
            if (i > 20)
                bench.clock.advance(Milliseconds(500));
        }
        bench.runner.reset();
        bench.clock.advance(Milliseconds(5'000));
        QTest::qWait(1);
        QVERIFY(bench.target.changes() <= 1);
    }
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
