// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"
#include "support/stagedsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

QList<Revision> deployedAt(const QList<Milliseconds> &ages)
{
    QList<Revision> revisions;
    int id = 100;
    for (const Milliseconds age : ages)
        revisions.append(revision(QString::number(id--), age));
    return revisions;
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOperations_data();
    void tellsOperations();
    void listsOperationsNewestFirst();
    void placesDeploymentsInTime();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void saysHowReadyWeAre();
};

void TestOperations::tellsOperations_data()
{
    QTest::addColumn<RevisionStatus>("status");
    QTest::addColumn<QString>("copyOf");
    QTest::addColumn<bool>("held");
    QTest::addColumn<QString>("text");
    using enum RevisionStatus;
    QTest::newRow("a deployment by its change")
        << Deployed << u""_s << false << u"deployed, Change 12, Succeeded, fine"_s;
    QTest::newRow("a rollback by where it went")
        << Deployed << u"10"_s << false
        << u"rolled-back, Rollback to rev 10, now rev 12, Succeeded, fine"_s;
    QTest::newRow("a failure") << Failed << u""_s << false
                               << u"failed, Change 12, Failed, failed"_s;
    QTest::newRow("one that is pending")
        << Pending << u""_s << false << u"running, Change 12, Running, fine"_s;
    QTest::newRow("the one that is rolled out right now")
        << Deployed << u""_s << true << u"running, Change 12, Running, fine"_s;
}

void TestOperations::tellsOperations()
{
    QFETCH(const RevisionStatus, status);
    QFETCH(const QString, copyOf);
    QFETCH(const bool, held);
    StagedSession session;
    StagedBackend &target = session.at(webStaging);
    target.revisions.first().deployedAt = opening() - 5min;
    target.revisions.first().status = status;
    target.revisions.first().copyOf = copyOf;
    if (held)
        target.state.inFlight = Operation{u"Pipeline 7 deploys"_s, u"Pipeline 7"_s, opening()};
    session.start();
    const OperationRow row = operationRows(session, 4).first();
    QTEST(u"%1, %2, %3, %4"_s.arg(
              row.kind, row.title, row.result, row.failed ? u"failed"_s : u"fine"_s),
        "text");
    QCOMPARE(row.detail, u"web, staging"_s);
    QCOMPARE(row.time, u"13:55"_s);
}

void TestOperations::listsOperationsNewestFirst()
{
    StagedSession session;
    session.at(webProduction).revisions = deployedAt({10h, 40h});
    session.at(webStaging).revisions = deployedAt({20h});
    session.at(apiProduction).revisions = deployedAt({2h, 30h});
    session.start();
    QStringList times;
    for (const OperationRow &row : operationRows(session, 4))
        times.append(row.time);
    QCOMPARE(times, QStringList({u"12:00"_s, u"04:00"_s, u"18:00"_s, u"11 Nov 08:00"_s}));
    QCOMPARE(operationRows(session, 99).size(), 5);
}

void TestOperations::placesDeploymentsInTime()
{
    StagedSession session;
    session.at(webProduction).revisions = deployedAt({6h, 30h});
    session.at(webStaging).revisions = deployedAt({12h});
    session.at(apiProduction).revisions = deployedAt({24h});
    session.start();
    const QList<DeploymentRow> rows = deploymentRows(session);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), (DeploymentRow{0, 0.75, u"deployed"_s, u"web rev 100"_s}));
    QCOMPARE(rows.at(1), (DeploymentRow{1, 0.5, u"deployed"_s, u"web rev 100"_s}));
    QCOMPARE(rows.at(2), (DeploymentRow{0, 0.0, u"deployed"_s, u""_s}));
}

void TestOperations::labelsNeverOverlap_data()
{
    QTest::addColumn<QList<Milliseconds>>("web");
    QTest::addColumn<QList<Milliseconds>>("api");
    QTest::addColumn<int>("labelled");
    using Ages = QList<Milliseconds>;
    QTest::newRow("far apart all have one") << Ages{1h, 9h} << Ages{17h} << 3;
    QTest::newRow("close together only the older has one") << Ages{1h, 2h} << Ages{} << 1;
    QTest::newRow("two services close together share the room") << Ages{1h} << Ages{3h} << 1;
    QTest::newRow("a row of close ones has one in all") << Ages{1h, 5h, 9h} << Ages{13h} << 1;
    QTest::newRow("at the left edge there is no room") << Ages{20h} << Ages{} << 0;
    QTest::newRow("two at the same moment have one in all") << Ages{1h} << Ages{1h} << 1;
    QTest::newRow("three at the same moment have one in all") << Ages{1h, 1h} << Ages{1h} << 1;
}

void TestOperations::labelsNeverOverlap()
{
    QFETCH(const QList<Milliseconds>, web);
    QFETCH(const QList<Milliseconds>, api);
    StagedSession session;
    session.at(webProduction).revisions = deployedAt(web);
    session.at(apiProduction).revisions = deployedAt(api);
    session.at(webStaging).revisions = deployedAt(web);
    session.start();
    const QList<DeploymentRow> rows = deploymentRows(session);
    for (const DeploymentRow &one : rows) {
        QVERIFY(one.label.isEmpty() || one.position >= 0.25);
        for (const DeploymentRow &other : rows) {
            const bool covers = &one != &other && one.lane == other.lane && !one.label.isEmpty() &&
                                !other.label.isEmpty() &&
                                std::abs(one.position - other.position) < 0.25;
            QVERIFY2(!covers, qPrintable(one.label + u" over "_s + other.label));
        }
    }
    const auto labelled = std::ranges::count_if(
        rows, [](const DeploymentRow &row) { return row.lane == 0 && !row.label.isEmpty(); });
    QTEST(int(labelled), "labelled");
}

void TestOperations::saysHowReadyWeAre()
{
    StagedSession session;
    QCOMPARE(readinessRows(session).first().value, u"None yet"_s);
    for (const int score : {40, 86}) {
        const events::DrillFinished end{
            u"bad-deployment"_s, score, 100, score > 70, 12min, u"Helm rollback"_s};
        QVERIFY(QCoro::waitFor(session.desk().note(end)));
    }
    const QList<FactRow> rows = readinessRows(session);
    QCOMPARE(rows.first().value, u"86 of 100 points in 12:00"_s);
    QCOMPARE(rows.last(), (FactRow{u"On call, level 1"_s, u"On-call engineer"_s}));
}

QTEST_MAIN(TestOperations)
#include "tst_operations.moc"
