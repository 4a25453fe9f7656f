// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "benchsession.h"
#include "console/run/runmodel.h"
#include "console/shell/shellmodel.h"

#include <QSignalSpy>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::examples;
using namespace std::chrono_literals;
using execution::RunPhase;
using Mood = ScriptedTarget::Mood;

namespace {

/// The place over a bench, with everything the shell was told.
class Stage
{
public:
    Stage()
    {
        bench.workspace.strategies.append(backStrategy());
        QObject::connect(
            &shell, &ShellModel::announced, &shell, [this] { said.append(shell.announcement()); });
        QObject::connect(&shell, &ShellModel::planRequested, &shell,
            [this](const Intent &intent) { intents.append(intent); });
        bench.fleet->start(Milliseconds(1'000));
        model.attach(session);
    }

    std::shared_ptr<BenchSession> session = std::make_shared<BenchSession>();
    RunBench &bench = session->bench();
    ShellModel shell;
    RunModel model{shell};
    QStringList said;
    QList<Intent> intents;

    [[nodiscard]] QVariant cell(RowModel *rows, int row, const QByteArray &role) const
    {
        return rows->data(rows->index(row), rows->roleNames().key(role));
    }

private:
    static Strategy backStrategy()
    {
        Strategy strategy;
        strategy.id = u"rollback"_s;
        strategy.title = u"Rollback"_s;
        strategy.action = u"rollback"_s;
        return strategy;
    }
};

} // namespace

class TestRunModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingRunsAtFirst();
    void aRunGoesToItsEndAndStaysReadable();
    void everyChangeIsSaidOnce();
    void theLogComesInBatches();
    void theLogIsThatOfTheRun();
    void pausesAndGoesOn();
    void anAbortNeedsAReason();
    void anAbortedRunOffersThePlanBack();
    void aForwardStrategyHasNoWayBack();
    void asksAPersonAndTakesTheAnswer();
    void aManualStepWaitsForTheButton();
    void forwardIsOfferedWhenChecksHold();
    void timeMovesWhileARunIsOn();
    void aNewSessionReplacesEverything();
};

void TestRunModel::nothingRunsAtFirst()
{
    Stage stage;
    QVERIFY(!stage.model.hasRun());
    QVERIFY(!stage.model.isRunOn());
    QCOMPARE(stage.model.steps()->count(), 0);
    QCOMPARE(stage.model.elapsed(), QString());
    QCOMPARE(stage.model.pauseRefusal(), u"No run is on"_s);
    QVERIFY(!stage.model.abortRefusal().isEmpty());
    QVERIFY(stage.said.isEmpty());
}

void TestRunModel::aRunGoesToItsEndAndStaysReadable()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"message read B await gate message"_s)));
    QVERIFY(stage.model.hasRun());
    QVERIFY(stage.model.isRunOn());
    QVERIFY(stage.bench.passUntilStep(4));
    QCOMPARE(stage.model.state(), u"Running, step 5 of 6"_s);
    QCOMPARE(stage.model.gateTitle(), u"Health gate, step 5"_s);
    QVERIFY(stage.bench.passUntilOver());
    QCOMPARE(stage.model.state(), u"Succeeded"_s);
    QVERIFY(stage.model.hasSucceeded());
    QCOMPARE(stage.model.stepsText(), u"6 of 6 done"_s);
    QCOMPARE(stage.model.gateState(), u"Passed"_s);
    const QString elapsed = stage.model.elapsed();
    QVERIFY(!stage.bench.passUntil([] { return false; }, 30s));
    QCOMPARE(stage.model.elapsed(), elapsed);
    QCOMPARE(stage.model.steps()->count(), 6);
    QVERIFY(stage.model.log()->source()->totalCount() > 0);
}

void TestRunModel::everyChangeIsSaidOnce()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"read B gate message"_s)));
    QVERIFY(stage.bench.passUntilOver());
    QCOMPARE(stage.said.filter(u"Step 1 of 4, read."_s).size(), 1);
    QCOMPARE(stage.said.filter(u"Step 2 of 4, Change s2."_s).size(), 1);
    QCOMPARE(stage.said.filter(u"The health gate is open."_s).size(), 1);
    QCOMPARE(stage.said.filter(u"Succeeded"_s).size(), 1);
    QCOMPARE(stage.said.last(), u"Rollback, rev 42 to 41: Succeeded."_s);
    QVERIFY2(stage.said.size() <= 6, qPrintable(stage.said.join(u'\n')));
}

void TestRunModel::theLogComesInBatches()
{
    Stage stage;
    RunLog log;
    QSignalSpy appended(log.source(), &items::LogSource::appended);
    for (int i = 0; i < 500; ++i)
        log.append({TimePoint(Milliseconds(i)), execution::LogTag::Output, u"line"_s});
    log.append({TimePoint(), execution::LogTag::Warning, u"slow\x1b[31m start"_s});
    QCOMPARE(appended.size(), 0);
    QVERIFY(stage.bench.passUntil([&] { return appended.size() == 1; }));
    QCOMPARE(log.source()->totalCount(), 501);
    QCOMPARE(log.warnings(), 1);
    QCOMPARE(log.source()->at(500).text, u"slow start"_s);
    log.setFilter(3);
    QCOMPARE(log.source()->lineCount(), 1);
    log.setFilter(0);
    QCOMPARE(log.source()->lineCount(), 501);
}

void TestRunModel::theLogIsThatOfTheRun()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"read"_s)));
    QVERIFY(stage.bench.passUntilOver());
    const qsizetype first = stage.bench.runner->log().size();
    stage.bench.clock.advance(1min);
    Plan again = planOf(u"read wait"_s);
    again.id = u"PLAN-0002"_s;
    QVERIFY(stage.bench.start(again));
    QVERIFY(stage.bench.passUntilOver());
    const qsizetype both = stage.bench.runner->log().size();
    QVERIFY(both > first);
    const auto shown = [&] { return stage.model.log()->source()->totalCount(); };
    QVERIFY(stage.bench.passUntil([&] { return shown() == both - first; }));
    QCOMPARE(stage.model.planId(), u"PLAN-0002"_s);
}

void TestRunModel::pausesAndGoesOn()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"read wait B"_s)));
    QVERIFY(stage.bench.passUntilStep(1));
    stage.model.pauseOrGoOn();
    QVERIFY(stage.model.isPaused());
    QCOMPARE(stage.model.state(), u"Paused, step 2 of 3"_s);
    QVERIFY(!stage.bench.passUntil(
        [&] { return stage.bench.runner->view().phase == RunPhase::Finished; }, 1min));
    QCOMPARE(stage.bench.target.changes(), 0);
    stage.model.pauseOrGoOn();
    QVERIFY(stage.bench.passUntilOver());
    QCOMPARE(stage.bench.target.changes(), 1);
}

void TestRunModel::anAbortNeedsAReason()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"B gate"_s)));
    QVERIFY(stage.bench.passUntilStep(1));
    QCOMPARE(stage.model.reasonRefusal(u"too bad"_s).left(16), u"Reason too short"_s);
    stage.model.abort(u"too bad"_s);
    QCOMPARE(stage.bench.runner->view().phase, RunPhase::Running);
    stage.model.abort(u"It makes things worse"_s);
    QVERIFY(stage.bench.passUntilOver());
    QCOMPARE(stage.model.state(), u"Aborted"_s);
    QCOMPARE(stage.model.detail(), u"It makes things worse"_s);
}

void TestRunModel::anAbortedRunOffersThePlanBack()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"B gate"_s)));
    QVERIFY(stage.bench.passUntilStep(1));
    QVERIFY(!stage.model.undoRefusal().isEmpty());
    stage.model.planUndo();
    QVERIFY(stage.intents.isEmpty());
    stage.model.abort(u"It makes things worse"_s);
    QVERIFY(stage.bench.passUntilOver());
    QCOMPARE(stage.model.undo()->count(), 1);
    QCOMPARE(stage.cell(stage.model.undo(), 0, "act").toString(), u"undo s1"_s);
    QCOMPARE(stage.model.undoRefusal(), QString());
    stage.model.planUndo();
    QCOMPARE(stage.intents.size(), 1);
    QCOMPARE(stage.intents[0].toRevision, u"42"_s);
    QCOMPARE(stage.intents[0].strategy, u"rollback"_s);
    QCOMPARE(stage.intents[0].target, exampleTarget());
    QVERIFY(!stage.intents[0].reason.isEmpty());
}

void TestRunModel::aForwardStrategyHasNoWayBack()
{
    Stage stage;
    stage.bench.workspace.strategies[0].needsInput = true;
    QVERIFY(stage.bench.start(planOf(u"read"_s)));
    QVERIFY(stage.bench.passUntilOver());
    QVERIFY(!stage.model.undoRefusal().isEmpty());
    stage.model.planUndo();
    QVERIFY(stage.intents.isEmpty());
}

void TestRunModel::asksAPersonAndTakesTheAnswer()
{
    Stage stage;
    stage.bench.target.mood = Mood::LosesAnswer;
    QVERIFY(stage.bench.start(planOf(u"D"_s)));
    QVERIFY(stage.bench.passUntilOver());
    QVERIFY(stage.model.isAsking());
    QVERIFY(stage.model.questionTitle().contains(u"Change s1"_s));
    QVERIFY(!stage.model.questionText().isEmpty());
    QCOMPARE(stage.model.questionAct(), u"tool rollback 41"_s);
    QVERIFY(!stage.model.pauseRefusal().isEmpty());
    stage.model.settle(true, u"short"_s);
    const auto refused = [&] { return stage.shell.notice().contains(u"Reason too short"_s); };
    QVERIFY(stage.bench.passUntil(refused));
    QVERIFY(stage.model.isAsking());
    stage.model.settle(true, u"helm history shows rev 43"_s);
    QVERIFY(stage.bench.passUntil([&] { return !stage.model.isAsking(); }));
    QVERIFY(stage.bench.passUntilOver());
    QVERIFY(stage.model.hasSucceeded());
}

void TestRunModel::aManualStepWaitsForTheButton()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"manual read"_s)));
    QVERIFY(stage.bench.passUntil([&] { return !stage.model.manualText().isEmpty(); }));
    QCOMPARE(stage.model.manualText(), u"Tell the front desk"_s);
    QVERIFY(!stage.bench.passUntil([] { return false; }, 2s));
    stage.model.confirmManual();
    QVERIFY(stage.bench.passUntilOver());
    QVERIFY(stage.model.hasSucceeded());
    QCOMPARE(stage.model.manualText(), QString());
}

void TestRunModel::forwardIsOfferedWhenChecksHold()
{
    Stage stage;
    stage.bench.target.errorRate = 8.0;
    QVERIFY(stage.bench.start(planOf(u"B gate"_s)));
    QVERIFY(stage.bench.passUntilStep(1));
    QVERIFY(stage.bench.passUntil([&] { return stage.bench.runner->view().gate.has_value(); }));
    QVERIFY(!stage.model.forwardRefusal().isEmpty());
    stage.bench.target.errorRate = 0.1;
    QVERIFY(stage.bench.passUntil([&] { return stage.model.forwardRefusal().isEmpty(); }));
    QCOMPARE(stage.model.gateState(), u"Holding"_s);
    stage.model.rollForward();
    QVERIFY(stage.bench.passUntilOver());
    QVERIFY(stage.model.hasSucceeded());
}

void TestRunModel::timeMovesWhileARunIsOn()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"manual"_s)));
    QVERIFY(stage.bench.passUntil([&] { return !stage.model.manualText().isEmpty(); }));
    QSignalSpy ticked(&stage.model, &RunModel::ticked);
    const TimePoint start = stage.bench.runner->view().startedAt;
    QVERIFY(stage.bench.passUntil([&] { return stage.bench.clock.now() - start >= 12s; }));
    QCOMPARE(stage.model.elapsed(), u"00:12"_s);
    QVERIFY(ticked.size() >= 8);
    QVERIFY(stage.cell(stage.model.steps(), 0, "time").toString().endsWith(u" of 01:00"_s));
}

void TestRunModel::aNewSessionReplacesEverything()
{
    Stage stage;
    QVERIFY(stage.bench.start(planOf(u"read"_s)));
    QVERIFY(stage.bench.passUntilOver());
    QVERIFY(stage.model.hasRun());
    stage.said.clear();
    const auto other = std::make_shared<BenchSession>();
    stage.model.attach(other);
    QVERIFY(!stage.model.hasRun());
    QCOMPARE(stage.model.steps()->count(), 0);
    QCOMPARE(stage.model.log()->source()->totalCount(), 0);
    QCOMPARE(stage.model.charts()->count(), 0);
    stage.model.attach(stage.session);
    QVERIFY(stage.model.hasRun());
    QVERIFY(stage.model.log()->source()->totalCount() > 0);
    QVERIFY(stage.said.isEmpty());
}

QTEST_MAIN(TestRunModel)
#include "tst_runmodel.moc"
