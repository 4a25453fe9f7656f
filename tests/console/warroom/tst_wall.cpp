// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/console.h"
#include "console/run/stagedrun.h"
#include "console/warroom/wall.h"
#include "console/warroom/warroommodel.h"
#include "support/stagedsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// web and api over targets that are staged, shown in a console.
struct Room
{
    explicit Room(const Workspace &workspace = stagedWorkspace())
        : session(std::make_shared<StagedSession>(workspace))
    {
    }
    std::shared_ptr<StagedSession> session;
    Console console;

    [[nodiscard]] WarRoomModel &wall() { return *console.warRoom(); }
    void open()
    {
        console.show(session, {});
        wall().setShown(true);
        session->run(1s);
    }
    [[nodiscard]] bool declare(
        Severity severity = Severity::P0, const QList<TargetId> &targets = {webProduction})
    {
        const auto declared =
            QCoro::waitFor(session->desk().declare(u"web errors above 5 %"_s, severity, targets));
        session->run(0s);
        return declared.has_value();
    }
    [[nodiscard]] bool resolve()
    {
        const auto resolved =
            QCoro::waitFor(session->desk().resolve(u"Rolled back to revision 11."_s));
        return resolved.has_value();
    }
};

} // namespace

class TestWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalmWithoutAnIncident();
    void saysWhatIsNotWell();
    void countsTheIncident_data();
    void countsTheIncident();
    void hasNoLevelForP3();
    void wantsTheNextUpdate_data();
    void wantsTheNextUpdate();
    void climbsTheLadder();
    void stopsAtTheResolution();
    void goesBackToCalm();
    void saysWhenNobodyWasTold();
    void goesOnWhenTheDataStops();
    void drawsALineForEveryTarget();
    void namesTheRoles();
    void marksADrill();
    void restsWhileNobodyLooks();
    void showsOnlyWhatHasRoom();
    void saysItInASentence();
};

void TestWall::isCalmWithoutAnIncident()
{
    Room room;
    room.open();
    QCOMPARE(room.wall().face(), u"calm"_s);
    QCOMPARE(room.wall().head().word, u"All calm"_s);
    QCOMPARE(room.wall().head().tone, int(WallTone::Ok));
    QCOMPARE(room.wall().main().value, u"3 of 3"_s);
    QCOMPARE(room.wall().level().value, u"0.4 %"_s);
    QCOMPARE(room.wall().scale().labels, QStringList{u"trigger 5 %"_s});
    QCOMPARE(room.wall().next().value, u"None"_s);
    QCOMPARE(room.wall().ladder().note, u"On-call engineer"_s);
    QCOMPARE(room.wall().operation().title, u"Nothing runs"_s);
    QCOMPARE(room.wall().environments()->count(), 2);
    QCOMPARE(room.wall().targets()->count(), 3);
    QCOMPARE(cell(*room.wall().targets(), 0, "word"), u"Healthy"_s);
}

void TestWall::saysWhatIsNotWell()
{
    Room room;
    room.session->at(webProduction).values[Signal::ErrorRate] = 8.1;
    room.open();
    room.session->run(30s);
    QCOMPARE(room.wall().head().word, u"1 unhealthy"_s);
    // Red belongs to an incident; this is for somebody to declare.
    QCOMPARE(room.wall().head().tone, int(WallTone::Caution));
    QCOMPARE(room.wall().main().value, u"2 of 3"_s);
    QCOMPARE(room.wall().level().note, u"web, production"_s);
    QCOMPARE(room.wall().level().tone, int(WallTone::Caution));
    QVERIFY(room.wall().scale().used > 0.5);
}

void TestWall::countsTheIncident_data()
{
    QTest::addColumn<Milliseconds>("passed");
    QTest::addColumn<QString>("elapsed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("left");
    QTest::addColumn<int>("tone");
    QTest::newRow("within the level") << Milliseconds(16min + 6s) << u"16:06"_s
                                      << u"SLA 1 h, left"_s << u"43:54"_s << int(WallTone::Neutral);
    QTest::newRow("over the level") << Milliseconds(61min) << u"1:01:00"_s << u"SLA 1 h, over by"_s
                                    << u"01:00"_s << int(WallTone::Caution);
}

void TestWall::countsTheIncident()
{
    QFETCH(const Milliseconds, passed);
    Room room;
    room.open();
    QVERIFY(room.declare());
    room.session->run(passed);
    QTEST(room.wall().main().value, "elapsed");
    QTEST(room.wall().level().title, "title");
    QTEST(room.wall().level().value, "left");
    QTEST(room.wall().level().tone, "tone");
    QCOMPARE(room.wall().main().note, u"Declared 14:00"_s);
    QCOMPARE(room.wall().scale().labels, (QStringList{u"fix by 30"_s, u"60 min"_s}));
    QCOMPARE(room.wall().scale().marks, (QList<double>{0.5, 1.0}));
    QCOMPARE(room.wall().head().tone, int(WallTone::Danger));
    QVERIFY(room.wall().isProductionHurt());
}

void TestWall::hasNoLevelForP3()
{
    Room room;
    room.open();
    QVERIFY(room.declare(Severity::P3, {webStaging}));
    QCOMPARE(room.wall().level().title, u"No SLA for P3"_s);
    QVERIFY(room.wall().scale().used < 0);
    QVERIFY(!room.wall().isProductionHurt());
    QCOMPARE(room.wall().head().environment, u"staging"_s);
}

void TestWall::wantsTheNextUpdate_data()
{
    QTest::addColumn<Milliseconds>("passed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("tone");
    QTest::newRow("there is time")
        << Milliseconds(5min) << u"Next update due in"_s << u"10:00"_s << int(WallTone::Neutral);
    QTest::newRow("in less than two minutes")
        << Milliseconds(13min + 36s) << u"Next update due in"_s << u"01:24"_s
        << int(WallTone::Caution);
    QTest::newRow("too late") << Milliseconds(16min) << u"Update overdue by"_s << u"01:00"_s
                              << int(WallTone::Caution);
}

void TestWall::wantsTheNextUpdate()
{
    QFETCH(const Milliseconds, passed);
    Room room;
    room.open();
    QVERIFY(room.declare());
    room.session->run(passed);
    QTEST(room.wall().next().title, "title");
    QTEST(room.wall().next().value, "value");
    QTEST(room.wall().next().tone, "tone");
}

void TestWall::climbsTheLadder()
{
    Room room;
    room.open();
    QVERIFY(room.declare());
    QCOMPARE(room.wall().ladder().title, u"Escalation level 1"_s);
    room.session->run(15min);
    QCOMPARE(room.wall().ladder().title, u"Escalation level 2"_s);
    QCOMPARE(room.wall().ladder().note, u"Team lead"_s);
}

void TestWall::stopsAtTheResolution()
{
    Room room;
    room.open();
    QVERIFY(room.declare());
    room.session->run(31min);
    QVERIFY(QCoro::waitFor(room.session->desk().sendUpdate(u"internal"_s, u"Over"_s)).has_value());
    QVERIFY(room.resolve());
    room.session->run(4min);
    QCOMPARE(room.wall().face(), u"resolved"_s);
    QCOMPARE(room.wall().head().word, u"Resolved"_s);
    QCOMPARE(room.wall().head().title, u"web restored"_s);
    QVERIFY(!room.wall().isProductionHurt());
    QCOMPARE(room.wall().main().title, u"Total time, stopped"_s);
    QCOMPARE(room.wall().main().value, u"31:00"_s);
    QCOMPARE(room.wall().main().note, u"14:00 to 14:31"_s);
    QCOMPARE(room.wall().level().title, u"SLA 1 h met, to spare"_s);
    QCOMPARE(room.wall().level().tone, int(WallTone::Ok));
    QCOMPARE(room.wall().next().value, u"14:31"_s);
    QCOMPARE(room.wall().ladder().title, u"All clear sent 14:31"_s);
    QCOMPARE(room.wall().operation().title, u"Service restored"_s);
}

void TestWall::goesBackToCalm()
{
    Room room;
    room.open();
    QVERIFY(room.declare());
    QVERIFY(room.resolve());
    room.session->run(wallKeepsResolved - 5s);
    QCOMPARE(room.wall().face(), u"resolved"_s);
    room.session->run(10s);
    QCOMPARE(room.wall().face(), u"calm"_s);
    QCOMPARE(room.wall().next().value, u"30 min ago"_s);
    QCOMPARE(room.wall().next().note, u"INCIDENT-1"_s);
}

void TestWall::saysWhenNobodyWasTold()
{
    Room room;
    room.open();
    QVERIFY(room.declare());
    room.session->run(20min);
    QVERIFY(room.resolve());
    room.session->run(1s);
    QCOMPARE(room.wall().ladder().title, u"All clear not sent"_s);
    QCOMPARE(room.wall().ladder().tone, int(WallTone::Caution));
}

void TestWall::goesOnWhenTheDataStops()
{
    Room room;
    room.open();
    QVERIFY(room.declare());
    room.session->run(5min);
    QVERIFY(cell(*room.wall().charts(), 0, "age").toString().isEmpty());
    room.session->at(webProduction).silentFrom = opening() + 5min;
    room.session->run(1min);
    QCOMPARE(room.wall().main().value, u"06:00"_s);
    const QString age = cell(*room.wall().charts(), 0, "age").toString();
    QVERIFY2(age.endsWith(u"old"_s), qPrintable(age));
    QCOMPARE(cell(*room.wall().charts(), 0, "value"), u"0.4 %"_s);
    const QString before = room.wall().main().value;
    room.session->run(10s);
    QVERIFY(room.wall().main().value > before);
    QVERIFY(cell(*room.wall().charts(), 0, "age").toString() != age);
}

void TestWall::drawsALineForEveryTarget()
{
    Room room;
    room.session->at(apiProduction).values[Signal::ErrorRate] = 9;
    room.open();
    QVERIFY(room.declare(Severity::P0, {webProduction, apiProduction, webStaging}));
    room.session->run(1min);
    const auto charts = wallCharts(*room.session, wallRange(*room.session));
    QCOMPARE(charts.size(), 2);
    QCOMPARE(charts.first().series.size(), 3);
    QCOMPARE(charts.first().legend.first().text, u"web 0.4 %"_s);
    QCOMPARE(charts.first().legend.at(1).text, u"api 9 %"_s);
    QCOMPARE(charts.first().value, u"9 %"_s);
    QVERIFY(charts.first().breached);
    // Latency is not measured there; how many are ready always is.
    QCOMPARE(charts.at(1).title, u"Ready replicas"_s);
    QCOMPARE(room.wall().head().environment, u"production and 1 more"_s);
    QVERIFY(charts.first().series.first().palette != charts.first().series.at(1).palette);
}

void TestWall::namesTheRoles()
{
    Workspace workspace = stagedWorkspace();
    workspace.roles = {u"Incident Commander"_s, u"QA Lead"_s};
    Room room(workspace);
    room.open();
    QVERIFY(room.declare());
    QVERIFY(QCoro::waitFor(room.session->desk().assignRole(u"QA Lead"_s, u"Lena Brandt"_s)));
    QCOMPARE(room.wall().roles()->count(), 2);
    QCOMPARE(cell(*room.wall().roles(), 0, "person"), QString());
    QCOMPARE(cell(*room.wall().roles(), 1, "person"), u"Lena Brandt"_s);
}

void TestWall::marksADrill()
{
    Room room;
    room.session->drill = Scenario{};
    room.open();
    QVERIFY(room.declare());
    QVERIFY(room.wall().head().drill);
    QCOMPARE(room.wall().head().stripe, 4);
    QCOMPARE(room.wall().head().kind, 0);
}

void TestWall::restsWhileNobodyLooks()
{
    Room room;
    room.open();
    room.wall().setShown(false);
    const QSignalSpy ticked(&room.wall(), &WarRoomModel::ticked);
    QVERIFY(room.declare());
    room.session->run(1min);
    QCOMPARE(ticked.count(), 0);
    room.wall().setShown(true);
    QCOMPARE(room.wall().face(), u"active"_s);
    QCOMPARE(room.wall().main().value, u"01:00"_s);
}

void TestWall::showsOnlyWhatHasRoom()
{
    Workspace workspace = stagedWorkspace();
    for (int i = 1; i <= 7; ++i) {
        TargetSetup setup;
        setup.id = {u"service-%1"_s.arg(i), u"production"_s};
        workspace.services.append({setup.id.service, {}, {}});
        workspace.targets.append(setup);
    }
    Room room(workspace);
    room.session->at({u"service-7"_s, u"production"_s}).values[Signal::ErrorRate] = 9;
    room.open();
    room.session->run(1min);
    const WallBoard board = wallBoard(*room.session);
    QCOMPARE(board.environments.first().more, u"and 4 more, healthy"_s);
    QCOMPARE(board.targets.first().service, u"service-7"_s);
    QCOMPARE(board.targets.first().word, u"Unhealthy"_s);
}

void TestWall::saysItInASentence()
{
    Room room;
    room.open();
    QVERIFY(room.wall().summary().contains(u"3 of 3 services are healthy"_s));
    QVERIFY(room.declare());
    room.session->run(16min + 6s);
    const QString said = room.wall().summary();
    for (const QString &part :
        {u"P0"_s, u"INCIDENT-1"_s, u"web errors above 5 %"_s, u"production"_s, u"Elapsed 16 min"_s,
            u"service level left 43 min"_s, u"update overdue by 1 min"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    const QSignalSpy again(&room.wall(), &WarRoomModel::summaryChanged);
    room.session->run(10s);
    QCOMPARE(again.count(), 0);
}

QTEST_MAIN(TestWall)
#include "tst_wall.moc"
