// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/servicemodel.h"
#include "console/shell/shellmodel.h"
#include "support/stagedsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// The place of services, at web in production, after its world was staged.
struct ServiceBench
{
    using Stage = std::function<void(StagedSession &)>;
    explicit ServiceBench(
        const Stage &stage = [](StagedSession &) {}, Workspace workspace = stagedWorkspace())
        : session(std::make_shared<StagedSession>(std::move(workspace)))
    {
        stage(*session);
        session->furnish();
        shell.attach(session);
        service.attach(session);
        session->start();
    }
    [[nodiscard]] QVariant revision(int row, const char *role)
    {
        return cell(*service.revisions(), row, role);
    }
    /// A new revision is deployed and seen.
    void deploy(const QString &id)
    {
        StagedBackend &target = session->at(webProduction);
        target.revisions.prepend(staged::revision(id, 0s));
        target.state.currentRevision = id;
        session->run(10s);
    }

    std::shared_ptr<StagedSession> session;
    ShellModel shell;
    ServiceModel service{shell};
};

void setMemory(StagedSession &session)
{
    session.at(webProduction).revisions[0].configuration = u"app:\n  memory: 768Mi\n"_s;
    session.at(webProduction).revisions[1].configuration = u"app:\n  memory: 1Gi\n"_s;
}

} // namespace

class TestServiceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheWayBack_data();
    void proposesTheWayBack();
    void followsTheWayBackUntilTheOperatorChooses();
    void ignoresRowsThatAreNotThere();
    void refuses_data();
    void refuses();
    void asksForAPlan();
    void asksForNoPlanThatIsRefused();
    void saysWhatTheSchemaRisks_data();
    void saysWhatTheSchemaRisks();
    void writesTheDifference();
    void comparesLargeConfigurationsAside();
    void saysWhyThereIsNothing();
    void stepsTheCursorWithinTheRange();
    void movesTheCursor();
    void switchesTheEnvironment();
    void switchesTheService();
    void showsNothingOfAnotherTarget();
    void saysTheLevel();
    void noticesThatDataEnded();
    void saysWhyItCantBeReached();
    void followsOnlyItsTarget();
};

void TestServiceModel::proposesTheWayBack_data()
{
    QTest::addColumn<QString>("spoilt");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("row");
    QTest::newRow("the revision before the current") << u""_s << u"rev 11"_s << 1;
    QTest::newRow("not one that was unhealthy") << u"sick 1"_s << u"rev 10"_s << 2;
    QTest::newRow("not one whose artifact is gone") << u"gone 1"_s << u"rev 10"_s << 2;
    QTest::newRow("none when none was healthy") << u"sick 1 2"_s << u""_s << -1;
}

void TestServiceModel::proposesTheWayBack()
{
    QFETCH(const QString, spoilt);
    ServiceBench bench([&](StagedSession &session) {
        QList<Revision> &revisions = session.at(webProduction).revisions;
        for (const QString &row : spoilt.split(u' ', Qt::SkipEmptyParts).mid(1)) {
            revisions[row.toInt()].wasHealthy = !spoilt.startsWith(u"sick");
            revisions[row.toInt()].artifactAvailable = !spoilt.startsWith(u"gone");
        }
    });
    QTEST(bench.service.selectedName(), "name");
    QTEST(bench.service.selected(), "row");
    QCOMPARE(bench.service.currentName(), u"rev 12"_s);
    QCOMPARE(bench.service.historyText(), u"Helm, last 3 revisions"_s);
}

void TestServiceModel::followsTheWayBackUntilTheOperatorChooses()
{
    ServiceBench bench;
    bench.deploy(u"13"_s);
    QCOMPARE(bench.service.selectedName(), u"rev 12"_s);
    const QSignalSpy selected(&bench.service, &ServiceModel::selectionChanged);
    bench.service.select(2);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(bench.service.selectedName(), u"rev 11"_s);
    QCOMPARE(bench.service.rollbackText(), u"Roll back to rev 11…"_s);
    bench.deploy(u"14"_s);
    QCOMPARE(bench.service.selectedName(), u"rev 11"_s);
    QCOMPARE(bench.service.selected(), 3);
    QCOMPARE(bench.service.currentName(), u"rev 14"_s);
    bench.shell.selection()->select(webStaging);
    bench.shell.selection()->select(webProduction);
    QCOMPARE(bench.service.selectedName(), u"rev 13"_s);
}

void TestServiceModel::ignoresRowsThatAreNotThere()
{
    ServiceBench bench;
    const QSignalSpy selected(&bench.service, &ServiceModel::selectionChanged);
    for (const int row : {-1, 3, 99, bench.service.selected()})
        bench.service.select(row);
    QCOMPARE(selected.count(), 0);
    QCOMPARE(bench.service.selectedName(), u"rev 11"_s);
}

void TestServiceModel::refuses_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("not a healthy revision") << 2 << u""_s << u""_s;
    QTest::newRow("what runs now") << 0 << u""_s << u"rev 12 runs now"_s;
    QTest::newRow("a revision whose artifact is gone")
        << 2 << u"gone"_s << u"The artifact of rev 10 is gone"_s;
    QTest::newRow("not one whose artifact nobody looked for") << 2 << u"unknown"_s << u""_s;
    QTest::newRow("anything when no revision was healthy")
        << -1 << u"sick"_s << u"No healthy revision to go back to"_s;
    QTest::newRow("a system that can't roll back")
        << 2 << u"rigid"_s << u"No strategy here rolls back"_s;
}

void TestServiceModel::refuses()
{
    QFETCH(const int, row);
    QFETCH(const QString, condition);
    ServiceBench bench([&](StagedSession &session) {
        StagedBackend &target = session.at(webProduction);
        if (condition == u"gone")
            target.revisions[2].artifactAvailable = false;
        if (condition == u"unknown")
            target.revisions[2].artifactAvailable.reset();
        if (condition == u"rigid")
            target.can.actions = {u"undo"_s};
        for (Revision &one : target.revisions) {
            if (condition == u"sick")
                one.wasHealthy = false;
        }
    });
    bench.service.select(row);
    QTEST(bench.service.rollbackRefusal(), "refusal");
}

void TestServiceModel::asksForAPlan()
{
    ServiceBench bench;
    const QSignalSpy asked(&bench.shell, &ShellModel::planRequested);
    bench.service.select(2);
    bench.service.planRollback();
    QCOMPARE(asked.count(), 1);
    const auto intent = asked.first().first().value<Intent>();
    QCOMPARE(intent.strategy, u"helm-rollback"_s);
    QCOMPARE(intent.target, webProduction);
    QCOMPARE(intent.toRevision, u"10"_s);
    QCOMPARE(intent.incident, QString());
}

void TestServiceModel::asksForNoPlanThatIsRefused()
{
    ServiceBench bench;
    const QSignalSpy asked(&bench.shell, &ShellModel::planRequested);
    bench.service.select(0);
    bench.service.planRollback();
    QVERIFY(asked.isEmpty() && bench.shell.notice() == u"rev 12 runs now.");
}

void TestServiceModel::saysWhatTheSchemaRisks_data()
{
    QTest::addColumn<SchemaRisk>("risk");
    QTest::addColumn<QString>("text");
    using enum SchemaRisk;
    QTest::newRow("nothing") << Safe << u"Nothing in the schema stands in the way."_s;
    QTest::newRow("changed columns")
        << Risky << u"Migrations in between change existing columns."_s;
    QTest::newRow("removed data") << Critical << u"Migrations in between removed data."_s;
}

void TestServiceModel::saysWhatTheSchemaRisks()
{
    QFETCH(const SchemaRisk, risk);
    ServiceBench bench([&](StagedSession &session) {
        Revision &current = session.at(webProduction).revisions.first();
        current.schemaRisk = risk;
        current.schemaVersion = u"20261104"_s;
    });
    QCOMPARE(bench.service.risk(), int(risk));
    QTEST(bench.service.riskText(), "text");
}

void TestServiceModel::writesTheDifference()
{
    ServiceBench bench(setMemory);
    QCOMPARE(
        bench.service.differenceText(), u"@@ app @@\n app:\n-  memory: 768Mi\n+  memory: 1Gi"_s);
    bench.service.select(0);
    QVERIFY(bench.service.differenceText().isEmpty() && !bench.service.isCompared());
}

void TestServiceModel::comparesLargeConfigurationsAside()
{
    const QString lines = u"  key: value\n"_s.repeated(20'000);
    ServiceBench bench([&](StagedSession &session) {
        session.at(webProduction).revisions[0].configuration = u"app:\n"_s + lines;
        session.at(webProduction).revisions[1].configuration =
            u"app:\n"_s + lines + u"  last: 1\n"_s;
    });
    ServiceModel &service = bench.service;
    QCOMPARE(service.difference()->count(), 0);
    QCOMPARE(service.differenceNote(), u"Comparing…"_s);
    QVERIFY(QTest::qWaitFor([&] { return service.difference()->count() == 5; }));
    QVERIFY(service.differenceText().endsWith(u"+  last: 1"_s));
}

void TestServiceModel::saysWhyThereIsNothing()
{
    ServiceBench bench;
    QCOMPARE(bench.service.differenceNote(), u"No difference in the configuration."_s);
    bench.service.find(u"zebra"_s);
    QCOMPARE(bench.service.historyNote(), u"Nothing in the release history contains “zebra”."_s);
    const QString chosen = bench.service.selectedName();
    bench.service.find({});
    QCOMPARE(bench.service.historyNote(), QString());
    // Neither finding nor sorting selects something else.
    bench.service.sortNext();
    QCOMPARE(bench.service.selectedName(), chosen);
    QVERIFY(bench.service.selected() >= 0);
}

void TestServiceModel::stepsTheCursorWithinTheRange()
{
    ServiceBench bench;
    QVERIFY(qIsNaN(bench.service.cursor()));
    bench.service.stepCursor(1);
    QCOMPARE(bench.service.cursor(), bench.service.to());
    bench.service.stepCursor(-1);
    QCOMPARE(bench.service.to() - bench.service.cursor(), 15'000.0);
    for (int step = 0; step < 200; ++step)
        bench.service.stepCursor(-1);
    QCOMPARE(bench.service.cursor(), bench.service.from());
    bench.service.stepCursor(1);
    QCOMPARE(bench.service.cursor() - bench.service.from(), 15'000.0);
    bench.session->run(10min);
    bench.service.stepCursor(-1);
    QCOMPARE(bench.service.cursor(), bench.service.from());
}

void TestServiceModel::movesTheCursor()
{
    ServiceBench bench;
    const QSignalSpy moved(&bench.service, &ServiceModel::rangeChanged);
    bench.service.moveCursor(bench.service.to() - 60'000);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(cell(*bench.service.charts(), 0, "at"), u"at 13:59"_s);
    bench.service.moveCursor(qQNaN());
    QVERIFY(qIsNaN(bench.service.cursor()));
    QCOMPARE(cell(*bench.service.charts(), 0, "at"), QString());
    bench.service.moveCursor(bench.service.to());
    bench.shell.selection()->select(webStaging);
    QVERIFY(qIsNaN(bench.service.cursor()));
}

void TestServiceModel::switchesTheEnvironment()
{
    ServiceBench bench(
        [](StagedSession &session) { session.at(webStaging).values[Signal::ErrorRate] = 2; });
    QCOMPARE(bench.service.environments(), QStringList({u"production"_s, u"staging"_s}));
    QCOMPARE(bench.service.environment(), 0);
    QVERIFY(bench.service.isProduction());
    QCOMPARE(bench.service.charts()->count(), signalCount);
    bench.service.setEnvironment(1);
    QCOMPARE(bench.shell.selection()->target(), webStaging);
    QCOMPARE(bench.service.environment(), 1);
    QVERIFY(!bench.service.isProduction());
    QCOMPARE(cell(*bench.service.charts(), 0, "value"), u"2 %"_s);
    for (const int index : {-1, 2}) {
        bench.service.setEnvironment(index);
        QCOMPARE(bench.shell.selection()->target(), webStaging);
    }
}

void TestServiceModel::switchesTheService()
{
    ServiceBench bench;
    bench.service.setEnvironment(1);
    QCOMPARE(bench.service.services(), QStringList({u"web"_s, u"api"_s}));
    bench.service.selectService(1);
    QCOMPARE(bench.shell.selection()->target(), apiProduction);
    QCOMPARE(bench.service.service(), u"api"_s);
    QCOMPARE(bench.service.environments(), QStringList(u"production"_s));
    bench.service.selectService(7);
    QCOMPARE(bench.shell.selection()->target(), apiProduction);
}

void TestServiceModel::showsNothingOfAnotherTarget()
{
    ServiceBench bench(setMemory);
    QVERIFY(bench.service.difference()->count() > 0);
    bench.shell.selection()->select(u"api"_s, u"sandbox"_s);
    QCOMPARE(bench.service.environment(), -1);
    QCOMPARE(bench.service.charts()->count() + bench.service.revisions()->count() +
                 bench.service.difference()->count(),
        0);
    QCOMPARE(bench.service.levelText(), QString());
    QCOMPARE(bench.service.rollbackRefusal(), u"No healthy revision to go back to"_s);
    const QSignalSpy asked(&bench.shell, &ShellModel::planRequested);
    bench.service.planRollback();
    QVERIFY(asked.isEmpty());
}

void TestServiceModel::saysTheLevel()
{
    ServiceBench bench;
    QCOMPARE(bench.service.levelText(), u"Healthy since 14:00"_s);
    bench.session->at(webProduction).values[Signal::ErrorRate] = 9;
    bench.session->run(2min);
    QCOMPARE(bench.service.level(), int(HealthLevel::Unhealthy));
    QCOMPARE(bench.service.levelText(), u"Unhealthy since 14:00"_s);
    QCOMPARE(cell(*bench.service.charts(), 0, "state"), u"Above trigger"_s);
}

void TestServiceModel::noticesThatDataEnded()
{
    ServiceBench bench([](StagedSession &session) {
        StagedBackend &target = session.at(webProduction);
        target.can.measures.append(Signal::ReadyReplicas);
        target.values[Signal::ReadyReplicas] = 4;
        target.silentFrom = opening() + 1s;
    });
    QString shown = bench.service.levelText();
    connect(
        &bench.service, &ServiceModel::changed, this, [&] { shown = bench.service.levelText(); });
    bench.session->run(60s);
    QCOMPARE(shown, u"No data since 14:00"_s);
}

void TestServiceModel::saysWhyItCantBeReached()
{
    ServiceBench bench;
    QCOMPARE(bench.service.unreachable(), QString());
    const QSignalSpy changed(&bench.service, &ServiceModel::changed);
    bench.session->at(webProduction).unreachable = true;
    bench.session->run(3s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(bench.service.unreachable(), u"No route to web@production."_s);
    QCOMPARE(bench.service.revisions()->count(), 3);
}

void TestServiceModel::followsOnlyItsTarget()
{
    ServiceBench bench([](StagedSession &session) {
        session.at(webProduction).silentFrom = opening() - 1min;
        session.at(webProduction).can.measures.append(Signal::ReadyReplicas);
    });
    bench.session->run(40s);
    const QSignalSpy changed(&bench.service, &ServiceModel::changed);
    bench.session->at(apiProduction).values[Signal::ErrorRate] = 9;
    bench.session->run(12s);
    QCOMPARE(bench.session->view(apiProduction).level, HealthLevel::Unhealthy);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestServiceModel)
#include "tst_servicemodel.moc"
