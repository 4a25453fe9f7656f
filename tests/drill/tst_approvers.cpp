// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The people of a drill: asked, they read for a while, one after the other, and sign what they were asked for.

#include "drill/approvers.h"
#include "support/eventually.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class TestApprovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theySignAfterAWhile();
    void aNewRequestStartsAgain();
};

namespace {

struct Bench
{
    Bench()
    {
        scenario.approvers = {u"Marta Kowalski"_s, u"Daniel Osei"_s, u"Lena Fischer"_s};
        scenario.approvalAfter = 30s;
        plan.id = u"PLAN-0001"_s;
        plan.steps = {Step{}};
        approvers = std::make_unique<drill::Approvers>(scenario, desk, *record, clock,
            [](const events::ApprovalRequested &request, const QString &person) {
                return (person + u' ' + request.nonce).toUtf8();
            });
        (void)QCoro::waitFor(desk.propose(plan));
    }
    void ask(const QString &nonce)
    {
        (void)QCoro::waitFor(desk.requestApproval(
            {plan.id, plan.hash(), u"production"_s, nonce, clock.now() + 15min}));
    }
    [[nodiscard]] QList<Approval> given() const { return desk.state().approvals.value(plan.id); }
    [[nodiscard]] bool reaches(qsizetype count) const
    {
        return support::eventually([&] { return given().size() == count; });
    }

    QTemporaryDir folder;
    io::ManualClock clock{TimePoint{Milliseconds{1'794'492'000'000}}};
    Workspace workspace;
    Scenario scenario;
    Plan plan;
    std::unique_ptr<record::Record> record =
        record::Record::open(folder.filePath(u"record.db"_s)).value();
    incident::Desk desk{workspace, *record, clock, u"Marta Kowalski"_s};
    std::unique_ptr<drill::Approvers> approvers;
};

} // namespace

void TestApprovers::theySignAfterAWhile()
{
    Bench bench;
    bench.ask(u"n1"_s);
    bench.clock.advance(29s);
    QVERIFY(bench.given().isEmpty());
    bench.clock.advance(1s);
    QVERIFY(bench.reaches(1));
    QCOMPARE(bench.given().first().approver, u"Daniel Osei"_s);
    QCOMPARE(bench.given().first().signature, "Daniel Osei n1");
    bench.clock.advance(30s);
    QVERIFY(bench.reaches(2));
    QCOMPARE(bench.given().last().approver, u"Lena Fischer"_s);
    bench.clock.advance(10min);
    QCOMPARE(bench.given().size(), 2);
}

void TestApprovers::aNewRequestStartsAgain()
{
    Bench bench;
    bench.ask(u"n1"_s);
    bench.clock.advance(30s);
    QVERIFY(bench.reaches(1));
    bench.ask(u"n2"_s);
    QVERIFY(bench.given().isEmpty());
    bench.clock.advance(30s);
    QVERIFY(bench.reaches(1));
    QCOMPARE(bench.given().first().signature, "Daniel Osei n2");
}

QTEST_GUILESS_MAIN(TestApprovers)
#include "tst_approvers.moc"
