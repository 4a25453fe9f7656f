// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/runbench.h"
#include "record/audit.h"

#include <csignal>
#include <sys/resource.h>

using namespace breakglass;
using namespace breakglass::examples;
using namespace breakglass::execution;
using namespace Qt::StringLiterals;
using Mood = ScriptedTarget::Mood;

namespace {

/// The record can't grow any more while one of these lives: every write of the process to a file
/// fails.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Commands that are never really started; one of an earlier console may still live.
class ScriptedProcess final : public io::Subprocess
{
public:
    int started = 0;
    int livesForLooks = 0;
    io::Clock *hangsOn = nullptr;
    std::function<void()> onStart;
    [[nodiscard]] QCoro::Task<Expected<io::ProcessResult>> run(Command, QString, io::ProcessLimits,
        std::function<void(io::ProcessLine)>, std::stop_token) override
    {
        ++started;
        if (onStart)
            onStart();
        if (hangsOn) {
            const bool ended = co_await hangsOn->sleep(std::chrono::hours(1));
            Q_UNUSED(ended)
        }
        co_return io::ProcessResult{};
    }
    [[nodiscard]] bool isAlive(const QString &) const override { return m_looks++ < livesForLooks; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    mutable int m_looks = 0;
};

QSet<QString> intended(const RunBench &bench)
{
    QSet<QString> operations;
    for (const auto &intent : bench.recorded<events::StepIntended>())
        operations.insert(intent.operation);
    return operations;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actsOnNothingThatIsNotInTheRecord();
    void finishesWhatACrashLeftOpen_data();
    void finishesWhatACrashLeftOpen();
    void decidesAnOpenStepByItsClass_data();
    void decidesAnOpenStepByItsClass();
    void waitsForAProcessThatStillLives();
    void leavesAPausedRunPaused();
    void doesNotGoOnAfterAnAbort();
    void keepsAnUnknownStepForItsPerson();
    void startsNothingBeforeItHasRecovered();
    void endsARunWhosePlanIsGone();
    void hasNothingToDoOnAFreshRecord();
};

// The disk fills up after the Nth entry, for every N of a whole run.
void TestRecovery::actsOnNothingThatIsNotInTheRecord()
{
    const Plan plan = planOf(u"message read B await B"_s);
    int failures = 0;
    for (int allowed = 0; allowed < 40; ++allowed) {
        RunBench bench;
        std::unique_ptr<FullDisk> full;
        int entries = 0;
        QObject::connect(bench.record.get(), &record::Record::appended, bench.record.get(), [&] {
            if (++entries >= allowed && !full)
                full = std::make_unique<FullDisk>();
        });
        if (allowed == 0)
            full = std::make_unique<FullDisk>();
        const Expected<QString> run = bench.start(plan);
        if (run)
            QVERIFY(bench.passUntilOver());
        full.reset();
        const RunView view = bench.runner->view();
        const bool failed = bench.record->failed().has_value();
        failures += failed ? 1 : 0;
        bench.restart();
        for (const QString &operation : bench.target.performed())
            QVERIFY2(intended(bench).contains(operation), qPrintable(operation));
        const Expected<record::Verification> chain = record::verify(bench.path());
        QVERIFY(chain);
        QVERIFY(!chain->badRow);
        if (!run)
            QVERIFY(bench.target.performed().isEmpty());
        if (!failed) {
            QVERIFY(view.result == events::RunResult::Succeeded);
            QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
            return;
        }
        if (run) {
            QVERIFY(view.result == events::RunResult::Failed);
            QVERIFY2(view.detail.contains(u"Nothing more is sent."_s), qPrintable(view.detail));
        }
    }
    QFAIL("the run never came to its end");
}

void TestRecovery::finishesWhatACrashLeftOpen_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("changes");
    QTest::newRow("reading, changing, waiting") << u"message read B await read"_s << 1;
    QTest::newRow("two changes in a row") << u"B A"_s << 2;
    QTest::newRow("a change after a wait") << u"read B await A message"_s << 2;
}

// The console goes away after every single entry and starts again: the run ends as if nothing had
// happened.
void TestRecovery::finishesWhatACrashLeftOpen()
{
    QFETCH(QString, plan);
    QFETCH(int, changes);
    for (int after = 3; after < 40; ++after) {
        RunBench bench;
        int entries = 0;
        bool crash = false;
        QObject::connect(bench.record.get(), &record::Record::appended, bench.record.get(),
            [&] { crash = ++entries >= after; });
        QVERIFY(bench.start(planOf(plan)));
        QVERIFY(bench.passUntil(
            [&] { return crash || bench.runner->view().phase == RunPhase::Finished; }));
        const bool wasOver = bench.runner->view().phase == RunPhase::Finished;
        bench.restart();
        QVERIFY(QCoro::waitFor(bench.runner->recover()));
        // Every place was visited once the console went away after the last entry.
        if (wasOver || !bench.recorded<events::RunFinished>().isEmpty())
            return;
        QVERIFY(bench.passUntilOver());
        QVERIFY2(bench.runner->view().result == events::RunResult::Succeeded,
            qPrintable(bench.runner->view().detail));
        QCOMPARE(bench.target.changes(), changes);
        QCOMPARE(bench.recorded<events::RunFinished>().size(), 1);
        QCOMPARE(bench.recorded<events::UpdateSent>().size(), plan.count(u"message"_s));
    }
    QFAIL("the run never came to its end");
}

void TestRecovery::decidesAnOpenStepByItsClass_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("applied");
    QTest::addColumn<StepState>("state");
    QTest::addColumn<int>("changes");
    using enum StepState;
    QTest::newRow("A applied") << u"A"_s << true << Done << 1;
    QTest::newRow("A not applied") << u"A"_s << false << Done << 1;
    QTest::newRow("B applied") << u"B"_s << true << Done << 1;
    QTest::newRow("B not applied") << u"B"_s << false << Done << 1;
    QTest::newRow("C applied") << u"C"_s << true << Done << 1;
    QTest::newRow("C not applied") << u"C"_s << false << Unknown << 0;
    QTest::newRow("D applied") << u"D"_s << true << Unknown << 1;
    QTest::newRow("D not applied") << u"D"_s << false << Unknown << 0;
    QTest::newRow("applied without a condition") << u"bare"_s << true << Unknown << 1;
}

void TestRecovery::decidesAnOpenStepByItsClass()
{
    QFETCH(QString, kind);
    QFETCH(bool, applied);
    QFETCH(StepState, state);
    QFETCH(int, changes);
    RunBench bench;
    // The console dies while the act is under way: its answer never reaches the record.
    bench.target.mood = applied ? Mood::LosesAnswer : Mood::LosesRequest;
    bench.target.moodLasts = 1;
    bool dispatched = false;
    bench.target.beforeAct = [&](const QString &) { dispatched = true; };
    QVERIFY(bench.start(planOf(kind)));
    QVERIFY(bench.passUntil([&] { return dispatched; }));
    bench.restart();
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    QVERIFY(bench.passUntilOver());
    QCOMPARE(bench.runner->view().steps[0].state, state);
    QCOMPARE(bench.target.changes(), changes);
    if (applied && state == StepState::Done)
        QVERIFY(bench.runner->view().steps[0].reconciled);
}

void TestRecovery::waitsForAProcessThatStillLives()
{
    RunBench bench;
    ScriptedProcess before;
    bool started = false;
    before.onStart = [&] { started = true; };
    bench.restart({nullptr, &before, nullptr, nullptr});
    Plan plan = planOf(u"B"_s);
    plan.steps[0].act = Command{{u"/usr/bin/tool"_s, u"rollback"_s, u"41"_s}, {}, {}, {}};
    plan.steps[0].timeout = Milliseconds(60'000);
    QVERIFY(bench.start(plan));
    QVERIFY(bench.passUntil([&] { return started; }));

    ScriptedProcess after;
    after.livesForLooks = 20;
    bench.restart({nullptr, &after, nullptr, nullptr});
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    QVERIFY(bench.passUntil([&] { return after.looks() > 10; }));
    QCOMPARE(after.started, 0);
    QCOMPARE(bench.runner->view().phase, RunPhase::Running);
    bench.target.state().currentRevision = u"41"_s;
    bench.target.change(u"f2"_s);
    QVERIFY(bench.passUntilOver());
    QVERIFY(bench.runner->view().result == events::RunResult::Succeeded);
    QCOMPARE(after.started, 0);
    QVERIFY(after.looks() > 20);
}

void TestRecovery::leavesAPausedRunPaused()
{
    RunBench bench;
    QVERIFY(bench.start(planOf(u"wait B"_s)));
    QVERIFY(bench.passUntilStep(0));
    bench.runner->pause();
    QVERIFY(bench.passUntil([&] { return !bench.recorded<events::RunPaused>().isEmpty(); }));
    bench.restart();
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    QVERIFY(!bench.passUntil([&] { return bench.target.changes() > 0; }, Milliseconds(20'000)));
    QCOMPARE(bench.runner->view().phase, RunPhase::Paused);
    bench.runner->resume();
    QVERIFY(bench.passUntilOver());
    QVERIFY(bench.runner->view().result == events::RunResult::Succeeded);
}

void TestRecovery::doesNotGoOnAfterAnAbort()
{
    RunBench bench;
    ScriptedProcess hanging;
    hanging.hangsOn = &bench.clock;
    bench.restart({nullptr, &hanging, nullptr, nullptr});
    Plan plan = planOf(u"B B"_s);
    plan.steps[0].act = Command{{u"/usr/bin/tool"_s}, {}, {}, {}};
    QVERIFY(bench.start(plan));
    QVERIFY(bench.passUntil([&] { return hanging.started > 0; }));
    bench.runner->abort(u"Wrong service"_s);
    QVERIFY(bench.passUntil([&] { return !bench.recorded<events::RunPaused>().isEmpty(); }));
    ScriptedProcess after;
    bench.restart({nullptr, &after, nullptr, nullptr});
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    QVERIFY(!bench.passUntil([&] { return after.started > 0; }, Milliseconds(20'000)));
    QCOMPARE(bench.runner->view().phase, RunPhase::Paused);
    QCOMPARE(bench.target.changes(), 0);
}

void TestRecovery::keepsAnUnknownStepForItsPerson()
{
    RunBench bench;
    bench.target.mood = Mood::LosesAnswer;
    QVERIFY(bench.start(planOf(u"D read"_s)));
    QVERIFY(bench.passUntilOver());
    bench.restart();
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    QCOMPARE(bench.runner->view().phase, RunPhase::NeedsPerson);
    QCOMPARE(bench.runner->view().undo.size(), 1);
    QVERIFY(QCoro::waitFor(bench.runner->settleUnknown(true, u"Seen in the console"_s)));
    QVERIFY(bench.passUntil([&] { return bench.runner->view().phase == RunPhase::Finished; }));
    QVERIFY(bench.runner->view().result == events::RunResult::Succeeded);
    QCOMPARE(bench.target.changes(), 1);
}

void TestRecovery::startsNothingBeforeItHasRecovered()
{
    RunBench bench;
    QVERIFY(bench.start(planOf(u"wait B"_s)));
    QVERIFY(bench.passUntilStep(0));
    bench.restart();
    const Expected<QString> other = bench.start(planOf(u"read"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().what, u"An earlier run has no end."_s);
}

void TestRecovery::endsARunWhosePlanIsGone()
{
    RunBench bench;
    const Event orphan{u"Marta"_s, bench.clock.now(), u""_s,
        events::RunStarted{u"RUN-0001"_s, u"PLAN-0009"_s, QByteArray(64, 'a')}};
    const Expected<Entry> written = QCoro::waitFor(bench.record->append(orphan));
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    const auto ends = bench.recorded<events::RunFinished>();
    QCOMPARE(ends.size(), 1);
    QVERIFY(ends.first().result == events::RunResult::NeedsPerson);
    QVERIFY(bench.start(planOf(u"read"_s)));
    QVERIFY(bench.passUntilOver());
}

void TestRecovery::hasNothingToDoOnAFreshRecord()
{
    RunBench bench;
    QVERIFY(QCoro::waitFor(bench.runner->recover()));
    QCOMPARE(bench.runner->view().phase, RunPhase::Idle);
    QVERIFY(bench.record->entries().isEmpty());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
