// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The dry run in the plan place: what each step shows, what is said as a whole, when it counts no more, and that a
// refusal is a caution and no block.

#include "console/plan/dryrunreadings.h"
#include "planbench.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::plantest;
using Board = console::DryRunBoard;
using Line = console::DryRunLine;
using Outcome = events::DryRunOutcome;

namespace {

QVariant cell(const console::RowModel &rows, int row, const char *role)
{
    return rows.data(rows.index(row), rows.roleNames().key(role));
}

Step stepWith(Act act, bool changes = false)
{
    Step step;
    step.id = u"s1"_s;
    step.act = std::move(act);
    step.changesTarget = changes;
    return step;
}

execution::DryRunFold foldOf(const Plan &plan, const QList<std::pair<QString, Outcome>> &answers)
{
    execution::DryRunFold fold(plan.hash());
    for (const auto &[step, outcome] : answers) {
        fold.apply({{}, {}, {}, events::DryRunAsked{plan.id, plan.hash(), step, {}}});
        fold.apply({{}, {}, {},
            events::DryRunAnswered{plan.id, plan.hash(), step, outcome, u"so it says"_s}});
    }
    return fold;
}

/// `asked` steps with a question, `without` that change something and have none, and one that waits.
Plan planWith(int asked, int without)
{
    Plan plan;
    for (int i = 0; i < asked + without; ++i) {
        Step step = stepWith(Command{{u"/usr/bin/do"_s}, {}, {}, {}}, true);
        step.id = u"s%1"_s.arg(i + 1);
        if (i < asked)
            step.dryRun = DryRun{Command{{u"/usr/bin/ask"_s}, {}, {}, {}}};
        plan.steps.append(step);
    }
    plan.steps.append(stepWith(Wait{1s}));
    return plan;
}

} // namespace

class TestDryRunBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndShowsWhatWasSaid();
    void isStaleForAnotherPlan();
    void isThereAfterARestart();
    void aRefusalIsACautionAndNoBlock();
    void isOverOnceThePlanRuns();
    void everyStepHasItsWords_data();
    void everyStepHasItsWords();
    void theWholeIsSummedUp_data();
    void theWholeIsSummedUp();
    void theQuestionIsShownInFull();
};

void TestDryRunBoard::asksAndShowsWhatWasSaid()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    Board &board = *bench.plan().dryRun();
    QCOMPARE(board.standing(), int(Board::NotAsked));
    QCOMPARE(board.text(), u"Not asked yet"_s);
    QCOMPARE(board.refusal(), QString());
    const QString before = bench.session().fleet().view(exampleTarget())->state->fingerprint;
    const console::RowModel &rows = *bench.plan().steps();
    for (int row = 0; row < rows.count(); ++row)
        QCOMPARE(cell(rows, row, "dryRunState").toInt(), int(Line::Hidden));
    board.ask();
    QVERIFY(!board.refusal().isEmpty());
    QVERIFY(bench.until([&] { return board.standing() == Board::Good; }));
    QCOMPARE(board.text(), u"1 of 1 changes would succeed"_s);
    QCOMPARE(bench.countOf<events::DryRunAsked>(), 1);
    QCOMPARE(bench.countOf<events::DryRunAnswered>(), 1);
    QCOMPARE(bench.countOf<events::StepIntended>(), 0);
    const Plan plan = bench.session().desk().state().plans.first();
    for (int row = 0; row < rows.count(); ++row) {
        const bool asked = plan.steps.at(row).dryRun.has_value();
        QCOMPARE(
            cell(rows, row, "dryRunState").toInt(), int(asked ? Line::WouldSucceed : Line::None));
        QVERIFY(!cell(rows, row, "dryRunText").toString().isEmpty());
        QCOMPARE(cell(rows, row, "dryRunAct").toString().isEmpty(), !asked);
    }
    const int changing = bench.plan().selected();
    QCOMPARE(cell(rows, changing, "dryRunText").toString(),
        u"Would succeed: rev 42 would take the place of rev 41"_s);
    bench.run(12s);
    QCOMPARE(board.ageText(), u"00:12 ago"_s);
    QVERIFY(bench.plan().allActs().contains(u"# Dry run: "));
    // Nothing was changed by it.
    QCOMPARE(bench.session().fleet().view(exampleTarget())->state->fingerprint, before);
    QVERIFY(bench.plan().refusal().isEmpty());
}

void TestDryRunBoard::isStaleForAnotherPlan()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    Board &board = *bench.plan().dryRun();
    board.ask();
    QVERIFY(bench.until([&] { return board.standing() == Board::Good; }));
    const QString first = bench.plan().planId();
    bench.ask(u"39"_s);
    QVERIFY(bench.until([&] { return bench.plan().title().endsWith(u"39"); }));
    QCOMPARE(board.standing(), int(Board::Stale));
    QCOMPARE(board.text(), u"Stale: it was of %1"_s.arg(first));
    QCOMPARE(board.ageText(), QString());
    QCOMPARE(cell(*bench.plan().steps(), 0, "dryRunState").toInt(), int(Line::Hidden));
    board.ask();
    QVERIFY(bench.until([&] { return board.standing() == Board::Good; }));
}

void TestDryRunBoard::isThereAfterARestart()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    bench.plan().dryRun()->ask();
    QVERIFY(bench.until([&] { return bench.plan().dryRun()->standing() == Board::Good; }));
    bench.restart();
    QVERIFY(bench.until([&] { return bench.plan().isPresent(); }));
    QCOMPARE(bench.plan().dryRun()->text(), u"1 of 1 changes would succeed"_s);
}

void TestDryRunBoard::aRefusalIsACautionAndNoBlock()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    const Plan plan = bench.session().desk().state().plans.first();
    const auto changing = std::ranges::find(plan.steps, true, &Step::changesTarget);
    const int number = int(changing - plan.steps.begin()) + 1;
    const auto note = [&](events::Payload payload) {
        static_cast<void>(bench.session().desk().note(std::move(payload)));
    };
    note(events::DryRunAsked{plan.id, plan.hash(), changing->id, u"ask"_s});
    note(events::DryRunAnswered{
        plan.id, plan.hash(), changing->id, Outcome::Refused, u"forbidden"_s});
    Board &board = *bench.plan().dryRun();
    QVERIFY(bench.until([&] { return board.standing() == Board::Refused; }));
    QCOMPARE(board.text(), u"0 of 1 changes would succeed, 1 would be refused"_s);
    const QString said = u"Step %1 would be refused: forbidden"_s.arg(number);
    QCOMPARE(board.refused(), said);
    const int checks = bench.countOf<events::PreflightChecked>();
    bench.plan().check();
    QVERIFY(bench.until([&] { return bench.countOf<events::PreflightChecked>() > checks; }));
    QVERIFY(bench.until([&] { return !bench.plan().isChecking(); }));
    const console::RowModel &checksShown = *bench.plan().preflights();
    bool isShown = false;
    for (int row = 0; row < checksShown.count(); ++row) {
        if (cell(checksShown, row, "title") != u"Dry run"_s)
            continue;
        isShown = true;
        QCOMPARE(cell(checksShown, row, "result").toInt(), int(PreflightResult::Caution));
        QCOMPARE(cell(checksShown, row, "detail").toString(), said);
    }
    QVERIFY(isShown);
    QCOMPARE(bench.plan().refusal(), QString());
    bench.plan().confirm();
    QVERIFY(bench.form().isOpen());
    QCOMPARE(bench.form().caution(), said);
}

void TestDryRunBoard::isOverOnceThePlanRuns()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    Board &board = *bench.plan().dryRun();
    board.ask();
    QVERIFY(bench.until([&] { return board.standing() == Board::Good; }));
    bench.plan().confirm();
    QVERIFY(bench.until([&] { return !bench.form().isGuarded(); }));
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(u"Errors above 5 % since rev 41"_s);
    bench.form().hold();
    QVERIFY(bench.until([&] { return bench.session().runner().isOn(); }));
    QCOMPARE(board.refusal(), u"A run is on."_s);
    const int asked = bench.countOf<events::DryRunAsked>();
    board.ask();
    bench.run(2s);
    QCOMPARE(bench.countOf<events::DryRunAsked>(), asked);
    QVERIFY(bench.until([&] { return board.standing() == Board::Stale; }));
}

void TestDryRunBoard::everyStepHasItsWords_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("isAbort");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    const auto none = [](const char *name, const Step &step, const QString &why,
                          bool isAbort = false) {
        QTest::newRow(name) << step << isAbort << int(Line::None) << u"No dry run: "_s + why;
    };
    none("waits", stepWith(Wait{1s}), u"it only waits and looks"_s);
    none("gate", stepWith(Gate{}), u"it only waits and looks"_s);
    none("settles", stepWith(AwaitSettled{}), u"it only waits and looks"_s);
    none("manual", stepWith(Manual{u"Ask"_s}), u"a person does it"_s);
    none("message", stepWith(Message{}), u"it only writes a message"_s);
    none("change", stepWith(Command{}, true), u"the system has none for this step"_s);
    none("reading", stepWith(Command{}), u"it changes nothing"_s);
    HttpRequest release;
    release.method = u"PATCH"_s;
    none("giving back", stepWith(release), u"it relies on what a step before it does"_s);
    Step asked = stepWith(Command{}, true);
    asked.dryRun = DryRun{Command{{u"/usr/bin/ask"_s}, {}, {}, {}}};
    none("abort", asked, u"only an abort performs it"_s, true);
    QTest::newRow("refused") << asked << false << int(Line::Refused)
                             << u"Would be refused: so it says"_s;
    Step other = asked;
    other.id = u"s2"_s;
    QTest::newRow("not asked") << other << false << int(Line::NoAnswer) << u"Not asked"_s;
}

void TestDryRunBoard::everyStepHasItsWords()
{
    QFETCH(const Step, step);
    QFETCH(const bool, isAbort);
    QFETCH(const int, state);
    QFETCH(const QString, text);
    const auto fold = foldOf({}, {{u"s1"_s, Outcome::Refused}});
    const Line line = console::dryRunLine(step, fold, false, isAbort);
    QCOMPARE(line.text, text);
    QCOMPARE(int(line.state), state);
    QCOMPARE(int(console::dryRunLine(step, execution::DryRunFold{}, false, isAbort).state),
        int(Line::Hidden));
}

void TestDryRunBoard::theWholeIsSummedUp_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("without");
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<QString>("text");
    const int yes = int(Outcome::WouldSucceed);
    const int no = int(Outcome::Refused);
    QTest::newRow("all") << 2 << 0 << QList<int>{yes, yes} << u"2 of 2 changes would succeed"_s;
    QTest::newRow("one has none") << 2 << 1 << QList<int>{yes, yes}
                                  << u"2 of 3 changes would succeed, 1 has no dry run"_s;
    QTest::newRow("mixed") << 3 << 2 << QList<int>{yes, no}
                           << u"1 of 5 changes would succeed, 1 would be refused, "
                              "1 has no answer, 2 have no dry run"_s;
}

void TestDryRunBoard::theWholeIsSummedUp()
{
    QFETCH(const int, asked);
    QFETCH(const int, without);
    QFETCH(const QList<int>, outcomes);
    QFETCH(const QString, text);
    const Plan plan = planWith(asked, without);
    QList<std::pair<QString, Outcome>> answers;
    for (const int outcome : outcomes)
        answers.append({u"s%1"_s.arg(answers.size() + 1), Outcome(outcome)});
    QCOMPARE(console::dryRunSummary(plan, foldOf(plan, answers)), text);
}

void TestDryRunBoard::theQuestionIsShownInFull()
{
    HttpRequest request;
    request.method = u"PATCH"_s;
    request.url = u"https://api/x"_s;
    request.body = "[1]";
    Step step = stepWith(request, true);
    QCOMPARE(console::dryRunQuestion(step), QString());
    HttpRequest question = request;
    question.url += u"?dryRun=All"_s;
    step.dryRun = DryRun{question};
    // What is above is not repeated.
    QCOMPARE(console::dryRunQuestion(step),
        u"PATCH https://api/x?dryRun=All\nwith the same headers and body"_s);
    question.body = "[2]";
    step.dryRun = DryRun{question};
    QVERIFY(console::dryRunQuestion(step).endsWith(u"[2]"));
}

QTEST_MAIN(TestDryRunBoard)
#include "tst_dryrun.moc"
