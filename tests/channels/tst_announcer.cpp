// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Channels hear of runs and gates where the workspace says so, and of nothing else.

#include "channels/announcer.h"
#include "courierbench.h"
#include "support/eventually.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::channelstest;

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announces_data();
    void announces();
    void leavesOutOtherSeverities();
};

void TestAnnouncer::announces_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QStringList>("summaries");
    QTest::newRow("a run that starts")
        << 0 << QStringList{u"INCIDENT-1: Helm rollback, rev 42 → 41 started"_s};
    QTest::newRow("a run that ends")
        << 1 << QStringList{u"INCIDENT-1: Helm rollback, rev 42 → 41 succeeded"_s};
    QTest::newRow("a gate that opens")
        << 2 << QStringList{u"INCIDENT-1: The gate of Helm rollback, rev 42 → 41 opened"_s};
    QTest::newRow("a gate that starts again")
        << 3 << QStringList{u"INCIDENT-1: The gate of Helm rollback, rev 42 → 41 starts again"_s};
    QTest::newRow("a sample on the way says nothing") << 4 << QStringList();
    QTest::newRow("a step says nothing") << 5 << QStringList();
}

void TestAnnouncer::announces()
{
    QFETCH(const int, event);
    QFETCH(const QStringList, summaries);
    const QString run = u"RUN-1"_s;
    const QList<events::Payload> all{events::RunStarted{run, u"PLAN-0001"_s, "ab"},
        events::RunFinished{run, events::RunResult::Succeeded, {}},
        events::GateSampled{run, u"s6"_s, 10, 10, true, {}},
        events::GateSampled{run, u"s6"_s, 0, 10, false, u"6.6 %"_s},
        events::GateSampled{run, u"s6"_s, 4, 10, true, {}},
        events::StepFinished{run, u"s3"_s, u"op"_s, events::StepOutcome::Done, {}, false}};
    CourierBench bench;
    Plan plan;
    plan.id = u"PLAN-0001"_s;
    plan.title = u"Helm rollback, rev 42 → 41"_s;
    bench.append(events::IncidentDeclared{u"Errors"_s, Severity::P0, {}});
    bench.append(events::PlanProposed{plan});
    if (event != 0)
        bench.append(events::RunStarted{run, plan.id, "ab"});
    bench.workspace.channels.first().announces = {u"run-started"_s, u"run-finished"_s, u"gate"_s};
    const channels::Announcer announcer(bench.workspace, *bench.record, *bench.courier);
    bench.append(all.at(event));
    bench.append(events::NoteAdded{u"The last word"_s});
    QVERIFY(
        support::eventually([&] { return bench.notifier.summaries.size() == summaries.size(); }));
    QCOMPARE(bench.notifier.summaries, summaries);
}

void TestAnnouncer::leavesOutOtherSeverities()
{
    CourierBench bench;
    bench.workspace.channels.first().announces = {u"run-started"_s};
    bench.workspace.channels.first().severities = {Severity::P0};
    bench.append(events::IncidentDeclared{u"Errors"_s, Severity::P0, {}});
    const channels::Announcer announcer(bench.workspace, *bench.record, *bench.courier);
    bench.append(events::SeverityChanged{Severity::P2, u"Only one region"_s});
    bench.append(events::RunStarted{u"RUN-1"_s, u"PLAN-0001"_s, "ab"});
    bench.append(events::SeverityChanged{Severity::P0, u"It spreads"_s});
    bench.append(events::RunStarted{u"RUN-2"_s, u"PLAN-0002"_s, "ab"});
    QVERIFY(support::eventually([&] { return bench.notifier.summaries.size() == 1; }));
    QCOMPARE(bench.notifier.summaries, QStringList{u"INCIDENT-1: PLAN-0002 started"_s});
}

QTEST_GUILESS_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
