// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "guideexample.h"

#include "console/guide/tree.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::guidetest;

namespace {

incident::IncidentState answered(const QList<std::array<QString, 3>> &answers)
{
    incident::IncidentState state = activeIncident();
    for (const auto &[node, answer, leadsTo] : answers)
        state.answers.append({node, answer, leadsTo, at(u"14:12:00"_s), u"rollback"_s});
    return state;
}

const std::array<QString, 3> down{u"root"_s, u"Yes"_s, u"cause"_s};
const std::array<QString, 3> deployment{u"cause"_s, u"The deployment"_s, u"helm-rollback"_s};

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneQuestionAtATime();
    void answersLeadToAStrategy();
    void answersOfAnotherTreeDoNotCount();
    void aTreeThatBitesItsTailEnds();
    void evidence_data();
    void evidence();
    void reasonNamesAnswerAndEvidence();
};

void TreeTest::oneQuestionAtATime()
{
    const Runbook book = exampleRunbook();
    const TreeStand first = standOf(book, activeIncident());
    QCOMPARE(first.open->id, u"root"_s);
    QCOMPARE(guideQuestionCount(book, first), u"Question 1 of 2"_s);
    const TreeStand second = standOf(book, answered({down}));
    QCOMPARE(second.open->id, u"cause"_s);
    QCOMPARE(guideQuestionCount(book, second), u"Question 2 of 2"_s);
    const auto crumbs = guideCrumbs(book, answered({down}));
    QCOMPARE(crumbs.size(), 2);
    QCOMPARE(crumbs.at(0), GuideCrumbRow({u"Yes"_s, false}));
    QCOMPARE(crumbs.at(1), GuideCrumbRow({u"What broke it?"_s, true}));
}

void TreeTest::answersLeadToAStrategy()
{
    const Runbook book = exampleRunbook();
    const TreeStand stand = standOf(book, answered({down, deployment}));
    QVERIFY(!stand.open);
    QCOMPARE(stand.strategy, u"helm-rollback"_s);
    QCOMPARE(stand.answered, 2);
    QCOMPARE(guideQuestionCount(book, stand), u"Decided"_s);
    QVERIFY(guideAnswers({}, stand.open, badDeployment()).isEmpty());
}

void TreeTest::answersOfAnotherTreeDoNotCount()
{
    incident::IncidentState state = answered({down});
    state.answers.last().runbook = u"another"_s;
    const Runbook book = exampleRunbook();
    const TreeStand stand = standOf(book, state);
    QCOMPARE(stand.open->id, u"root"_s);
    QCOMPARE(stand.answered, 0);
    QVERIFY(!standOf(Runbook(), activeIncident()).open);
}

void TreeTest::aTreeThatBitesItsTailEnds()
{
    Runbook book = exampleRunbook();
    book.tree[1].answers[0].next = u"root"_s;
    QCOMPARE(guideQuestionCount(book, standOf(book, activeIncident())), u"Question 1 of 2"_s);
}

void TreeTest::evidence_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("seen");
    QTest::addColumn<int>("holds");
    QTest::addColumn<QString>("contains");
    QTest::newRow("what speaks for it")
        << 0 << true << int(GuideAnswerRow::Yes) << u"rev 42 deployed at 14:02:10"_s;
    QTest::newRow("what speaks against it outweighs the rest")
        << 1 << true << int(GuideAnswerRow::No) << u"No migration"_s;
    QTest::newRow("nothing is known of a target that was never seen")
        << 0 << false << int(GuideAnswerRow::Unknown) << u"not seen"_s;
}

void TreeTest::evidence()
{
    QFETCH(int, answer);
    QFETCH(bool, seen);
    QFETCH(QString, contains);
    Workspace workspace;
    Strategy helm;
    helm.id = u"helm-rollback"_s;
    helm.title = u"Helm rollback"_s;
    helm.expected = {2min, 5min};
    workspace.strategies = {helm};
    const Runbook book = exampleRunbook();
    const auto situation = seen ? std::optional(badDeployment()) : std::nullopt;
    const GuideAnswerRow row = guideAnswers(workspace, book.node(u"cause"_s), situation).at(answer);
    QTEST(row.holds, "holds");
    QVERIFY2(row.evidence.contains(contains), qPrintable(row.evidence));
    QCOMPARE(row.strategy, answer == 0 ? u"Helm rollback"_s : QString());
    QCOMPARE(row.expected, answer == 0 ? u"2–5 min"_s : QString());
    QCOMPARE(
        guideAnswers(workspace, book.node(u"root"_s), situation).at(1).strategy, u"Wait and see"_s);
}

void TreeTest::reasonNamesAnswerAndEvidence()
{
    const QString reason =
        reasonByTree(exampleRunbook(), answered({down, deployment}), badDeployment());
    QVERIFY2(reason.startsWith(u"The deployment: rev 42 deployed at"_s), qPrintable(reason));
    QVERIFY(reasonByTree(exampleRunbook(), activeIncident(), badDeployment()).isEmpty());
}

QTEST_GUILESS_MAIN(TreeTest)
#include "tst_tree.moc"
