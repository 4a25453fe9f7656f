// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// A plan that another person has to sign: the confirmation opens, says what is missing, takes a real signature, and
// only then can be held.

#include "planbench.h"
#include "support/signedworkspace.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::plantest;

class TestApprovalBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theConfirmationWaitsForTheSignature();
    void aSignatureByTheWrongPersonIsRefused();
    void anotherPlanVoidsIt();

private:
    [[nodiscard]] QString sign(const QString &key, PlanBench &bench);
    void fill(PlanBench &bench);

    support::SignedWorkspace m_workspace{app::bundledWorkspace(), 1};
};

void TestApprovalBoard::initTestCase()
{
    QCOMPARE(m_workspace.problem, QString());
}

QString TestApprovalBoard::sign(const QString &key, PlanBench &bench)
{
    return m_workspace.sign(
        key, u"%1/approvals/%2.json"_s.arg(bench.session().folder(), bench.plan().planId()));
}

void TestApprovalBoard::fill(PlanBench &bench)
{
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(u"Errors since this morning"_s);
}

void TestApprovalBoard::theConfirmationWaitsForTheSignature()
{
    PlanBench bench(m_workspace.path());
    QVERIFY(bench.reachForm());
    fill(bench);
    console::ApprovalBoard &board = *bench.plan().approvals();
    QCOMPARE(board.needed(), 1);
    QCOMPARE(bench.form().missing(), u"1 more approval needed"_s);
    bench.form().hold();
    QVERIFY(!bench.form().isBusy());
    QVERIFY(bench.until([&] { return !board.command().isEmpty(); }));
    QVERIFY(board.command().startsWith(u"breakglass approve '"_s));
    QCOMPARE(board.people()->count(), 2);
    board.offer(u"yes"_s);
    QVERIFY(bench.until([&] { return board.checkText().contains(u"not a signature"_s); }));
    QCOMPARE(bench.countOf<events::ApprovalGiven>(), 0);
    board.offer(sign(u"daniel"_s, bench));
    QVERIFY2(bench.until([&] { return board.isComplete(); }), qPrintable(board.checkText()));
    QCOMPARE(bench.form().missing(), QString());
    QCOMPARE(bench.countOf<events::ApprovalRequested>(), 1);
    bench.form().hold();
    QVERIFY2(bench.until([&] { return bench.countOf<events::PlanConfirmed>() == 1; }),
        qPrintable(bench.form().error()));
}

void TestApprovalBoard::aSignatureByTheWrongPersonIsRefused()
{
    PlanBench bench(m_workspace.path());
    QVERIFY(bench.reachForm());
    fill(bench);
    console::ApprovalBoard &board = *bench.plan().approvals();
    QVERIFY(bench.until([&] { return !board.command().isEmpty(); }));
    board.offer(sign(u"marta"_s, bench));
    QVERIFY(bench.until([&] { return board.checkText().contains(u"can't approve as well"_s); }));
    QVERIFY(!board.isComplete());
    QCOMPARE(bench.countOf<events::ApprovalGiven>(), 0);
}

void TestApprovalBoard::anotherPlanVoidsIt()
{
    PlanBench bench(m_workspace.path());
    QVERIFY(bench.reachForm());
    console::ApprovalBoard &board = *bench.plan().approvals();
    QVERIFY(bench.until([&] { return !board.command().isEmpty(); }));
    const QString signature = sign(u"daniel"_s, bench);
    board.offer(signature);
    QVERIFY(bench.until([&] { return board.isComplete(); }));
    bench.form().cancel();
    bench.ask(u"40"_s);
    QVERIFY(bench.until(
        [&] { return bench.plan().planId() == u"PLAN-0002" && bench.plan().refusal().isEmpty(); }));
    QVERIFY(!board.isComplete());
    bench.plan().confirm();
    QVERIFY(bench.until([&] { return !board.command().isEmpty(); }));
    board.offer(signature);
    QVERIFY(bench.until([&] { return board.checkText().contains(u"something else"_s); }));
    QVERIFY(!board.isComplete());
}

QTEST_GUILESS_MAIN(TestApprovalBoard)
#include "tst_approvalboard.moc"
