// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The plan under review: made from an intent, durable, checked, and never confirmed when it may not be.

#include "planbench.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::plantest;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIntentBecomesADurablePlan();
    void everyActIsShownInFull();
    void theNewestPlanIsThereAfterARestart();
    void refusalsAreSaid_data();
    void refusalsAreSaid();
    void withoutAnIncidentProductionIsNotConfirmed();
    void everyCheckIsWrittenDown();
    void aPlanRunsOnce();
    void aDeclarationIsSeenByTheChecks();
};

void TestPlan::anIntentBecomesADurablePlan()
{
    PlanBench bench;
    bench.ask(u"40"_s);
    QVERIFY(bench.until([&] { return bench.shell().place() == u"plans"; }));
    QCOMPARE(bench.plan().title(), u"Helm rollback, rev 41 → 40"_s);
    QCOMPARE(bench.session().desk().state().plansInOrder, QStringList{bench.plan().planId()});
    QCOMPARE(bench.countOf<events::PlanProposed>(), 1);
    QCOMPARE(bench.shell().selection()->target(), exampleTarget());
}

void TestPlan::everyActIsShownInFull()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    const Plan plan = bench.session().desk().state().plans.first();
    const console::RowModel &rows = *bench.plan().steps();
    QCOMPARE(bench.plan().steps()->count(), int(plan.steps.size()));
    QCOMPARE(bench.plan().stepsText(), u"%1 steps, 1 changes production"_s.arg(plan.steps.size()));
    const auto roleOf = [&](const QByteArray &name) { return rows.roleNames().key(name); };
    for (int i = 0; i < rows.count(); ++i) {
        const Step &step = plan.steps.at(i);
        QCOMPARE(rows.data(rows.index(i), roleOf("act")).toString(), actText(step.act));
        const QString undo = step.undo ? actText(step.undo->act) : QString();
        QCOMPARE(rows.data(rows.index(i), roleOf("undoAct")).toString(), undo);
        QVERIFY(bench.plan().allActs().contains(actText(step.act)));
    }
    QVERIFY(plan.steps.at(bench.plan().selected()).changesTarget);
}

void TestPlan::theNewestPlanIsThereAfterARestart()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    bench.ask(u"39"_s);
    QVERIFY(bench.until([&] { return bench.plan().title().endsWith(u"39"); }));
    const QString id = bench.plan().planId();
    bench.restart();
    QCOMPARE(bench.plan().planId(), id);
    QVERIFY(bench.plan().title().endsWith(u"39"));
    QVERIFY(!bench.form().isOpen());
}

void TestPlan::refusalsAreSaid_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("said");
    QTest::newRow("a relative name is no revision") << u"previous"_s << u"not a revision"_s;
    QTest::newRow("zero is no revision") << u"0"_s << u"not a revision"_s;
    QTest::newRow("what runs is no way back") << u"41"_s << u"already runs"_s;
    QTest::newRow("a revision that never was") << u"4711"_s << u"not in the history"_s;
}

void TestPlan::refusalsAreSaid()
{
    QFETCH(const QString, revision);
    QFETCH(const QString, said);
    PlanBench bench;
    bench.ask(revision);
    QVERIFY(bench.until([&] { return !bench.shell().notice().isEmpty(); }));
    QVERIFY2(bench.shell().notice().contains(said), qPrintable(bench.shell().notice()));
    QVERIFY(!bench.plan().isPresent());
    QVERIFY(!bench.plan().isPlanning());
    QCOMPARE(bench.countOf<events::PlanProposed>(), 0);
}

void TestPlan::withoutAnIncidentProductionIsNotConfirmed()
{
    PlanBench bench;
    bench.ask(u"40"_s);
    QVERIFY(bench.until([&] { return bench.countOf<events::PreflightChecked>() == 1; }));
    QVERIFY(bench.until([&] { return !bench.plan().isChecking(); }));
    QVERIFY2(bench.plan().refusal().contains(u"No incident is open"),
        qPrintable(bench.plan().refusal()));
    bench.plan().confirm();
    QVERIFY(!bench.form().isOpen());
}

void TestPlan::aDeclarationIsSeenByTheChecks()
{
    PlanBench bench;
    bench.ask(u"40"_s);
    QVERIFY(bench.until([&] { return bench.plan().refusal().contains(u"No incident"); }));
    QVERIFY(bench.declare());
    QVERIFY2(bench.until([&] { return bench.plan().refusal().isEmpty(); }),
        qPrintable(bench.plan().refusal()));
}

void TestPlan::everyCheckIsWrittenDown()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    const int before = bench.countOf<events::PreflightChecked>();
    bench.plan().check();
    QVERIFY(bench.until([&] { return !bench.plan().isChecking(); }));
    QVERIFY(bench.until([&] { return bench.countOf<events::PreflightChecked>() > before; }));
    QVERIFY(bench.plan().refusal().isEmpty());
}

void TestPlan::aPlanRunsOnce()
{
    PlanBench bench;
    QVERIFY(bench.reachForm());
    bench.type(bench.form().phrase());
    bench.form().setReason(u"Errors since this morning"_s);
    bench.form().hold();
    QVERIFY(bench.until([&] { return bench.shell().place() == u"live"; }));
    QVERIFY(bench.plan().isRunning());
    QVERIFY(bench.until([&] { return !bench.plan().isRunning(); }, 30min));
    QVERIFY(bench.plan().staleText().contains(u"has run"));
    const QString ran = bench.plan().planId();
    bench.plan().planAgain();
    QVERIFY(bench.until([&] { return bench.plan().planId() != ran; }));
    QCOMPARE(bench.plan().staleText(), QString());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
