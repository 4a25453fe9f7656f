// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"

#include "scriptedworld.h"
#include "support/measuringgateway.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using namespace breakglass::health;
using support::MeasuringGateway;
using namespace Qt::StringLiterals;

namespace {

QByteArray alert(const QByteArray &name, const QByteArray &service, const QByteArray &silence = {})
{
    return R"({"labels":{"alertname":")" + name + R"(","service":")" + service +
           R"("},"annotations":{"summary":"It fails"},"startsAt":"2026-11-12T13:58:00.000Z",
           "status":{"state":"active","silencedBy":[)" +
           (silence.isEmpty() ? QByteArray() : '"' + silence + '"') + "]}}";
}

const TargetId search{u"search"_s, u"production_us"_s};

/// Two services whose alerts one Alertmanager lists.
struct World
{
    io::ManualClock clock{moment(0s)};
    ScriptedBackend backend{clock};
    MeasuringGateway gateway{clock};
    Workspace workspace;
    std::unique_ptr<Fleet> fleet;

    World()
    {
        workspace.metrics.insert(u"am"_s, {.name = u"am"_s,
                                              .kind = MetricsSource::Kind::Alertmanager,
                                              .url = u"https://am.example"_s});
        for (const TargetId &id : {target(), search}) {
            TargetSetup setup;
            setup.id = id;
            setup.alerts = TargetAlerts{u"am"_s, {{u"service"_s, id.service}}};
            workspace.targets.append(setup);
        }
        fleet = std::make_unique<Fleet>(workspace,
            backends::Backends{{target(), &backend}, {search, &backend}}, clock, &gateway);
    }
    void list(const QByteArrayList &alerts) { gateway.alerts = '[' + alerts.join(',') + ']'; }
    void pass(Milliseconds span)
    {
        for (Milliseconds done{}; done < span; done += 500ms)
            clock.advance(500ms);
    }
};

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneQuestionServesEveryTarget();
    void eachIsToldOnce();
    void whatIsNotKnownIsNotOver();
    void aSilenceIsSeen();
    void theEndStopsTheQuestions();
};

void TestAlerts::oneQuestionServesEveryTarget()
{
    World world;
    world.list({alert("Slow", "search"), alert("Down", "checkr-console"), alert("Disk", "db")});
    world.fleet->start();
    QCOMPARE(world.fleet->view(search)->alerts.size(), 1);
    QCOMPARE(world.fleet->view(search)->alerts.constFirst().name, u"Slow"_s);
    QCOMPARE(world.fleet->view(target())->alerts.constFirst().name, u"Down"_s);
    world.gateway.delay = 40s;
    world.pass(2min);
    QCOMPARE(world.gateway.mostOfOne, 1);
    QVERIFY(world.gateway.asked.value(QString()) <= 4);
}

void TestAlerts::eachIsToldOnce()
{
    World world;
    QSignalSpy told(world.fleet.get(), &Fleet::alertChanged);
    QSignalSpy changed(world.fleet.get(), &Fleet::changed);
    world.list({alert("Slow", "search")});
    world.fleet->start();
    world.pass(60s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().at(0).value<TargetId>(), search);
    QCOMPARE(told.constFirst().at(1).value<Alert>().summary, u"It fails"_s);
    QVERIFY(told.constFirst().at(2).toBool());
    changed.clear();
    world.list({});
    world.pass(60s);
    QCOMPARE(told.size(), 2);
    QVERIFY(!told.constLast().at(2).toBool());
    QVERIFY(world.fleet->view(search)->alerts.isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestAlerts::whatIsNotKnownIsNotOver()
{
    World world;
    world.list({alert("Slow", "search")});
    world.fleet->start();
    QSignalSpy told(world.fleet.get(), &Fleet::alertChanged);
    world.gateway.error = Error{ErrorKind::Unavailable, u"The server is silent."_s, {}, {}};
    world.pass(60s);
    QCOMPARE(told.size(), 0);
    QCOMPARE(world.fleet->view(search)->alerts.size(), 1);
    QCOMPARE(world.fleet->view(search)->alertsTrouble->what, u"The server is silent."_s);
    world.gateway.error.reset();
    world.pass(20s);
    QVERIFY(!world.fleet->view(search)->alertsTrouble);
    QCOMPARE(told.size(), 0);
}

void TestAlerts::aSilenceIsSeen()
{
    World world;
    world.list({alert("Slow", "search")});
    world.fleet->start();
    QVERIFY(world.fleet->view(search)->alerts.constFirst().silences.isEmpty());
    world.list({alert("Slow", "search", "6f2c")});
    QSignalSpy told(world.fleet.get(), &Fleet::alertChanged);
    world.pass(20s);
    QCOMPARE(world.fleet->view(search)->alerts.constFirst().silences, QStringList{u"6f2c"_s});
    QCOMPARE(told.size(), 0); // It still fires.
}

void TestAlerts::theEndStopsTheQuestions()
{
    World world;
    world.gateway.delay = 5s;
    world.fleet->start();
    world.pass(1s);
    world.fleet.reset();
    world.pass(60s);
    QCOMPARE(world.gateway.asked.value(QString()), 1);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
