// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/engineplay.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::execution;
using namespace breakglass::execution::played;
using namespace Qt::StringLiterals;

namespace {

void row(const char *name, const QString &plan, const QString &script, const QString &trace,
    const QString &phase)
{
    QTest::newRow(name) << plan << script << trace << phase;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void transitions_data();
    void transitions();
    void decisions_data();
    void decisions();
    void restarts_data();
    void restarts();
    void offersTheUndoNewestFirst();
    void countsAChangeThatIsSentAgainAsOneOperation();
    void saysWhatIsInDoubtWhenTheRecordFails();
    void isIndifferentToWhatItDidNotAskFor();
};

static void happyRows()
{
    row("a reading step runs without looking first", u"read"_s, u"start intent done outcome end"_s,
        u"+s1 act -s1:done end:succeeded"_s, u"finished"_s);
    row("a change is looked at before and judged after", u"B"_s,
        u"start intent seen done applied outcome end"_s,
        u"+s1 look act judge -s1:done end:succeeded"_s, u"finished"_s);
    row("the second change starts from what the first left", u"B B"_s,
        u"start intent seen done applied outcome intent seen2 done applied outcome end"_s,
        u"+s1 look act judge -s1:done +s2 look act judge -s2:done end:succeeded"_s, u"finished"_s);
    row("a change after a wait for its revision starts from what was waited for", u"await A"_s,
        u"start intent settled outcome intent seen2 done applied outcome end"_s,
        u"+s1 act -s1:done +s2 look act judge -s2:done end:succeeded"_s, u"finished"_s);
    row("a message and its outcome are one write", u"message"_s, u"start intent outcome end"_s,
        u"+s1 -s1:done&message end:succeeded"_s, u"finished"_s);
    row("a change without a condition is done when it says so", u"bare"_s,
        u"start intent seen done underway outcome end"_s,
        u"+s1 look act judge -s1:done end:succeeded"_s, u"finished"_s);
}

static void guardRows()
{
    row("a changed target stops the run before anything is sent", u"B B"_s,
        u"start intent seen2 outcome end"_s, u"+s1 look -s1:skipped end:failed"_s, u"finished"_s);
    row("a target that can't be seen stops the run before anything is sent", u"B"_s,
        u"start intent unseen outcome end"_s, u"+s1 look -s1:skipped end:failed"_s, u"finished"_s);
    row("somebody else's operation stops the run before anything is sent", u"B"_s,
        u"start intent busy outcome end"_s, u"+s1 look -s1:skipped end:failed"_s, u"finished"_s);
    row("a change by others between two changes stops the second", u"B B"_s,
        u"start intent seen done applied outcome intent seen outcome end"_s,
        u"+s1 look act judge -s1:done +s2 look -s2:skipped end:failed"_s, u"finished"_s);
    row("after an unseen change no other change is sent", u"bare B"_s,
        u"start intent seen done blind outcome intent seen outcome end"_s,
        u"+s1 look act judge -s1:done +s2 look -s2:skipped end:failed"_s, u"finished"_s);
}

static void troubleRows()
{
    row("exit code 0 is not believed against the world", u"B"_s,
        u"start intent seen done untouched outcome end"_s,
        u"+s1 look act judge -s1:failed end:failed"_s, u"finished"_s);
    row("a half-applied change fails", u"B"_s, u"start intent seen done underway outcome end"_s,
        u"+s1 look act judge -s1:failed end:failed"_s, u"finished"_s);
    row("a change that nobody can see is unknown", u"B"_s,
        u"start intent seen done blind outcome"_s, u"+s1 look act judge -s1:unknown"_s,
        u"person"_s);
    row("an exit code of 1 is not believed against the world either", u"B"_s,
        u"start intent seen failed applied outcome end"_s,
        u"+s1 look act judge1 -s1:done end:succeeded"_s, u"finished"_s);
    row("a failed change fails when the world agrees", u"B"_s,
        u"start intent seen failed untouched outcome end"_s,
        u"+s1 look act judge1 -s1:failed end:failed"_s, u"finished"_s);
    row("a failed change with traces in the world fails", u"B"_s,
        u"start intent seen failed underway outcome end"_s,
        u"+s1 look act judge1 -s1:failed end:failed"_s, u"finished"_s);
    row("a failed change that nobody can see is unknown", u"B"_s,
        u"start intent seen failed blind outcome"_s, u"+s1 look act judge1 -s1:unknown"_s,
        u"person"_s);
    row("what was not sent fails without a look", u"B"_s, u"start intent seen unsent outcome end"_s,
        u"+s1 look act -s1:failed end:failed"_s, u"finished"_s);
    row("a failed reading step ends the run", u"read B"_s, u"start intent failed outcome end"_s,
        u"+s1 act -s1:failed end:failed"_s, u"finished"_s);
    row("a lost answer that took effect is done, found by looking", u"B"_s,
        u"start intent seen lost applied outcome end"_s,
        u"+s1 look act judge? -s1:done* end:succeeded"_s, u"finished"_s);
    row("a lost answer that provably did nothing is sent again, guarded again", u"A"_s,
        u"start intent seen lost untouched intent seen done applied outcome end"_s,
        u"+s1 look act judge? +s1 look act judge -s1:done end:succeeded"_s, u"finished"_s);
    row("a target that changes before the second send leaves the first in doubt", u"A"_s,
        u"start intent seen lost untouched intent seen2 outcome"_s,
        u"+s1 look act judge? +s1 look -s1:unknown"_s, u"person"_s);
    row("an opaque change with a lost answer asks a person", u"D"_s,
        u"start intent seen lost applied outcome"_s, u"+s1 look act judge? -s1:unknown"_s,
        u"person"_s);
    row("a lost reading answer is asked for once more", u"read"_s,
        u"start intent lost blind intent lost blind outcome end"_s,
        u"+s1 act judge? +s1 act judge? -s1:failed end:failed"_s, u"finished"_s);
}

static void handRows()
{
    row("a pause lets the present step end and starts no other", u"read read"_s,
        u"start intent pause done outcome"_s, u"+s1 act pause -s1:done"_s, u"paused"_s);
    row("resuming goes on with the next step", u"read read"_s,
        u"start intent pause done outcome resume intent"_s,
        u"+s1 act pause -s1:done resume +s2 act"_s, u"running"_s);
    row("resuming before the step ended starts nothing twice", u"read read"_s,
        u"start intent pause resume done outcome"_s, u"+s1 act pause resume -s1:done +s2"_s,
        u"running"_s);
    row("an abort between steps ends at once", u"read read"_s,
        u"start intent pause done outcome abort end"_s, u"+s1 act pause -s1:done end:aborted"_s,
        u"finished"_s);
    row("an abort lets a change end and starts no other", u"B B"_s,
        u"start intent seen abort done applied outcome end"_s,
        u"+s1 look act pause judge -s1:done end:aborted"_s, u"finished"_s);
    row("an abort ends a gate", u"gate B"_s, u"start intent abort stopped outcome end"_s,
        u"+s1 act pause endwait -s1:skipped end:aborted"_s, u"finished"_s);
    row("an abort before the dispatch sends nothing", u"B"_s,
        u"start intent abort seen outcome end"_s, u"+s1 look pause -s1:skipped end:aborted"_s,
        u"finished"_s);
    row("an abort while the intent is written sends nothing", u"B"_s,
        u"start abort intent outcome end"_s, u"+s1 pause -s1:skipped end:aborted"_s, u"finished"_s);
    row("an aborted lost answer is not sent again", u"A"_s,
        u"start intent seen lost abort untouched outcome end"_s,
        u"+s1 look act judge? pause endwait -s1:skipped* end:aborted"_s, u"finished"_s);
    row("a person finds that it took effect and the run goes on", u"D read"_s,
        u"start intent seen lost blind outcome itdid outcome intent done outcome end"_s,
        u"+s1 look act judge? -s1:unknown -s1:done* +s2 act -s2:done end:succeeded"_s,
        u"finished"_s);
    row("a person finds that it did nothing and the run fails", u"D read"_s,
        u"start intent seen lost blind outcome itdidnot outcome end"_s,
        u"+s1 look act judge? -s1:unknown -s1:failed* end:failed"_s, u"finished"_s);
    row("an unknown step can be left for good", u"D"_s,
        u"start intent seen lost blind outcome abort end"_s,
        u"+s1 look act judge? -s1:unknown end:person"_s, u"finished"_s);
    row("a full record before the intent sends nothing", u"B"_s, u"start full"_s, u"+s1 endwait"_s,
        u"finished"_s);
    row("a full record after the act stops the run", u"B B"_s,
        u"start intent seen done applied full outcome"_s, u"+s1 look act judge -s1:done endwait"_s,
        u"finished"_s);
}

void TestEngine::transitions_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("phase");
    happyRows();
    guardRows();
    troubleRows();
    handRows();
}

void TestEngine::transitions()
{
    QFETCH(QString, plan);
    QFETCH(QString, script);
    QFETCH(QString, trace);
    QFETCH(QString, phase);
    const Played played = play(newRun(u"RUN-0001"_s, examples::planOf(plan)), script);
    QCOMPARE(played.trace.join(u' '), trace);
    QCOMPARE(nameOf(played.state.view.phase), phase);
}

void TestEngine::decisions_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("sends");
    QTest::addColumn<bool>("afterCrash");
    QTest::addColumn<Decision>("decision");
    const auto add = [](const QByteArray &name, const QString &kind, Verdict verdict, int sends,
                         bool afterCrash, Decision decision) {
        QTest::newRow(name.constData()) << kind << verdict << sends << afterCrash << decision;
    };
    using enum Verdict;
    using enum Decision;
    for (const bool crash : {false, true}) {
        const auto named = [crash](const char *text) {
            return QByteArray(text) + (crash ? " (after a crash)" : "");
        };
        add(named("A applied"), u"A"_s, Applied, 1, crash, Done);
        add(named("A untouched"), u"A"_s, Untouched, 1, crash, SendAgain);
        add(named("A untouched for the third time"), u"A"_s, Untouched, 3, crash, AskPerson);
        add(named("A underway"), u"A"_s, Underway, 1, crash, AskPerson);
        add(named("A unseen"), u"A"_s, CannotTell, 1, crash, AskPerson);
        add(named("B applied"), u"B"_s, Applied, 1, crash, Done);
        add(named("B untouched"), u"B"_s, Untouched, 2, crash, SendAgain);
        add(named("B underway"), u"B"_s, Underway, 1, crash, AskPerson);
        add(named("B unseen"), u"B"_s, CannotTell, 1, crash, AskPerson);
        add(named("B without a condition"), u"bare"_s, Untouched, 1, crash, AskPerson);
        add(named("C applied"), u"C"_s, Applied, 1, crash, Done);
        add(named("C untouched proves nothing"), u"C"_s, Untouched, 1, crash, AskPerson);
        add(named("D applied is still for a person"), u"D"_s, Applied, 1, crash, AskPerson);
        add(named("D untouched"), u"D"_s, Untouched, 1, crash, AskPerson);
    }
    add("reading is done again", u"read"_s, CannotTell, 1, false, SendAgain);
    add("reading twice is enough", u"read"_s, CannotTell, 2, false, Failed);
    add("reading after a crash is done again", u"read"_s, CannotTell, 5, true, SendAgain);
}

void TestEngine::decisions()
{
    QFETCH(QString, kind);
    QFETCH(Verdict, verdict);
    QFETCH(int, sends);
    QFETCH(bool, afterCrash);
    QFETCH(Decision, decision);
    QCOMPARE(decide(examples::stepOf(kind, u"s1"_s), verdict, sends, afterCrash), decision);
}

void TestEngine::restarts_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("trace");
    const auto add = [](const char *name, const QString &plan, const QString &before,
                         const QString &after, const QString &trace) {
        QTest::newRow(name) << plan << before << after << trace;
    };
    add("an open change that took effect is not sent again", u"B"_s, u"start intent seen"_s,
        u"restart applied outcome end"_s, u"judge? -s1:done* end:succeeded"_s);
    add("an open change that did nothing is sent once more", u"B"_s, u"start intent"_s,
        u"restart untouched intent seen done applied outcome end"_s,
        u"judge? +s1 look act judge -s1:done end:succeeded"_s);
    add("an open change that is half done is for a person", u"B"_s, u"start intent seen"_s,
        u"restart underway outcome"_s, u"judge? -s1:unknown"_s);
    add("an open change of a paused run waits for the resume", u"B"_s, u"start intent seen pause"_s,
        u"restart untouched resume intent"_s, u"judge? resume +s1 look"_s);
    add("an open gate starts again", u"gate"_s, u"start intent"_s,
        u"restart blind intent done outcome end"_s, u"judge? +s1 act -s1:done end:succeeded"_s);
    add("an unknown step waits for its person again", u"D"_s,
        u"start intent seen lost blind outcome"_s, u"restart itdid outcome end"_s,
        u"-s1:done* end:succeeded"_s);
}

void TestEngine::restarts()
{
    QFETCH(QString, plan);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, trace);
    const Played crashed = play(newRun(u"RUN-0001"_s, examples::planOf(plan)), before);
    const Played played = play(crashed.state, after);
    QCOMPARE(played.trace.join(u' '), trace);
}

void TestEngine::offersTheUndoNewestFirst()
{
    const Played played = play(newRun(u"RUN-0001"_s, examples::planOf(u"B A gate"_s)),
        u"start intent seen done applied outcome intent seen2 done applied outcome intent "
        "abort stopped outcome end"_s);
    QCOMPARE(played.state.view.undo.size(), 2);
    QCOMPARE(played.state.view.undo.first().note, u"Undo s2"_s);
    QCOMPARE(played.state.view.undo.last().note, u"Undo s1"_s);
    QCOMPARE(played.state.view.steps[2].state, StepState::Skipped);

    const Played nothing =
        play(newRun(u"RUN-0001"_s, examples::planOf(u"B"_s)), u"start intent seen2 outcome end"_s);
    QVERIFY(nothing.state.view.undo.isEmpty());
}

void TestEngine::countsAChangeThatIsSentAgainAsOneOperation()
{
    EngineState state = newRun(u"RUN-0001"_s, examples::planOf(u"A read"_s));
    const QString change = operationId(state, 0);
    const QString reading = operationId(state, 1);
    QVERIFY(change != reading);
    state.marks[0].sends = 2;
    state.marks[1].sends = 2;
    QCOMPARE(operationId(state, 0), change);
    QVERIFY(operationId(state, 1) != reading);
    QVERIFY(!change.contains(u'/'));
    const EngineState other = newRun(u"RUN-0002"_s, examples::planOf(u"A read"_s));
    QVERIFY(operationId(other, 0) != change);
}

void TestEngine::saysWhatIsInDoubtWhenTheRecordFails()
{
    const Played before = play(newRun(u"R"_s, examples::planOf(u"B"_s)), u"start full"_s);
    QCOMPARE(before.state.view.detail, u"The disk is full. Nothing more is sent."_s);
    QVERIFY(before.state.view.undo.isEmpty());
    const Played after =
        play(newRun(u"R"_s, examples::planOf(u"B"_s)), u"start intent seen done applied full"_s);
    QVERIFY(after.state.view.detail.contains(u"Step 1 was sent"_s));
    QCOMPARE(after.state.view.steps[0].state, StepState::Unknown);
    QCOMPARE(after.state.view.undo.size(), 1);
}

// Late answers of a stopped run, or of another stage, change nothing.
void TestEngine::isIndifferentToWhatItDidNotAskFor()
{
    const QStringList stages{u"start"_s, u"start intent"_s, u"start intent seen"_s,
        u"start intent seen done"_s, u"start intent seen done applied"_s,
        u"start intent seen done applied outcome"_s,
        u"start intent seen done applied outcome end"_s, u"start full"_s};
    const QList<QStringList> answers{{u"intent"_s}, {u"seen"_s, u"unseen"_s, u"busy"_s},
        {u"done"_s, u"failed"_s, u"lost"_s, u"unsent"_s}, {u"applied"_s, u"blind"_s},
        {u"outcome"_s}, {u"end"_s}, {}, {}};
    for (qsizetype stage = 0; stage < stages.size(); ++stage) {
        for (qsizetype other = 0; other < answers.size(); ++other) {
            if (other == stage)
                continue;
            for (const QString &answer : answers[other]) {
                const Played quiet = play(newRun(u"R"_s, examples::planOf(u"B"_s)), stages[stage]);
                const Played played = play(quiet.state, answer);
                QVERIFY2(played.trace.isEmpty(), qPrintable(stages[stage] + u" / "_s + answer));
                QCOMPARE(played.state.stage, quiet.state.stage);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
