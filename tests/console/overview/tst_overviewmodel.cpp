// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/overviewmodel.h"
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

/// The overview of web in production (unhealthy), web in staging (degraded) and api (healthy).
struct OverviewBench
{
    explicit OverviewBench(Workspace workspace = stagedWorkspace())
        : session(std::make_shared<StagedSession>(std::move(workspace)))
    {
        session->at(webProduction).values[Signal::ErrorRate] = 9;
        session->at(webStaging).state.ready = 3;
        shell.attach(session);
        overview.attach(session);
        session->start();
    }
    [[nodiscard]] QVariant card(int column, int service, const char *role)
    {
        return cell(*overview.cards(), column * overview.serviceRows() + service, role);
    }
    /// "web@production api@production": the cards that the filter shows.
    [[nodiscard]] QString shown()
    {
        QStringList keys;
        for (int row = 0; row < overview.cards()->count(); ++row) {
            if (cell(*overview.cards(), row, "shown").toBool())
                keys.append(TargetId{cell(*overview.cards(), row, "service").toString(),
                    cell(*overview.cards(), row, "environment").toString()}
                        .key());
        }
        return keys.join(u' ');
    }

    std::shared_ptr<StagedSession> session;
    ShellModel shell;
    OverviewModel overview{shell};
};

} // namespace

class TestOverviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingBeforeASession();
    void hasACardForEveryServiceEverywhere();
    void showsWhatTheFilterAsksFor_data();
    void showsWhatTheFilterAsksFor();
    void countsWhatTheFilterHides();
    void followsOneTarget();
    void followsTheLevel();
    void summarizesAttention_data();
    void summarizesAttention();
    void saysWhetherAnIncidentIsActive();
    void labelsTheHours();
    void opensAService();
    void showsTheNextSessionOnly();
};

void TestOverviewModel::hasNothingBeforeASession()
{
    ShellModel shell;
    OverviewModel overview(shell);
    QCOMPARE(overview.columns(), 0);
    QCOMPARE(overview.serviceRows(), 0);
    QCOMPARE(overview.total(), 0);
    QVERIFY(overview.hours().isEmpty());
    QVERIFY(!overview.isIncidentActive());
    QVERIFY(overview.summary().isEmpty());
}

void TestOverviewModel::hasACardForEveryServiceEverywhere()
{
    OverviewBench bench;
    QCOMPARE(bench.overview.columns(), 3);
    QCOMPARE(bench.overview.serviceRows(), 2);
    QCOMPARE(bench.overview.cards()->count(), 6);
    QCOMPARE(bench.overview.environments()->count(), 3);
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(bench.card(column, row, "column"), column);
            QCOMPARE(bench.card(column, row, "service"), row == 0 ? u"web"_s : u"api"_s);
        }
    }
    QCOMPARE(bench.card(2, 0, "deployed"), false);
    QCOMPARE(bench.card(1, 1, "deployed"), false);
    QCOMPARE(bench.card(1, 0, "deployed"), true);
}

void TestOverviewModel::showsWhatTheFilterAsksFor_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all keeps the empty places, too")
        << u"all"_s
        << u"web@production api@production web@staging api@staging web@sandbox api@sandbox"_s;
    QTest::newRow("attention keeps what is degraded or unhealthy")
        << u"attention"_s << u"web@production web@staging"_s;
    QTest::newRow("production keeps its column")
        << u"production"_s << u"web@production api@production"_s;
}

void TestOverviewModel::showsWhatTheFilterAsksFor()
{
    QFETCH(const QString, filter);
    OverviewBench bench;
    bench.overview.setFilter(filter);
    QCOMPARE(bench.overview.filter(), filter);
    QTEST(bench.shown(), "shown");
    QCOMPARE(bench.overview.cards()->count(), 6);
    bench.session->run(10s);
    QTEST(bench.shown(), "shown");
}

void TestOverviewModel::countsWhatTheFilterHides()
{
    Workspace workspace = stagedWorkspace();
    workspace.environments.append({u"production_eu"_s, EnvironmentKind::Production, {}});
    OverviewBench bench(workspace);
    QCOMPARE(bench.overview.cards()->count(), 8);
    for (const QString &filter : {u"all"_s, u"attention"_s, u"production"_s}) {
        bench.overview.setFilter(filter);
        QCOMPARE(bench.overview.total(), 3);
        QCOMPARE(bench.overview.needing(), 2);
        QCOMPARE(bench.overview.inProduction(), 2);
    }
}

void TestOverviewModel::followsOneTarget()
{
    OverviewBench bench;
    bench.session->at(apiProduction).values[Signal::ErrorRate] = 1.5;
    const QSignalSpy changed(bench.overview.cards(), &QAbstractItemModel::dataChanged);
    bench.session->run(6s);
    QCOMPARE(bench.card(0, 1, "errors"), u"1.5 %"_s);
    QSet<int> rows;
    for (const QList<QVariant> &one : changed)
        rows.insert(one.first().toModelIndex().row());
    QVERIFY(rows.contains(1));
    QVERIFY2(!rows.contains(3) && !rows.contains(4) && !rows.contains(5), "an empty card changed");
}

void TestOverviewModel::followsTheLevel()
{
    OverviewBench bench;
    QCOMPARE(bench.overview.attention()->count(), 2);
    bench.session->at(webProduction).values[Signal::ErrorRate] = 0.2;
    bench.session->run(20s);
    QCOMPARE(bench.card(0, 0, "levelWord"), u"Healthy"_s);
    QCOMPARE(bench.overview.attention()->count(), 1);
    QCOMPARE(bench.overview.needing(), 1);
    bench.session->at(apiProduction).silentFrom = opening();
    bench.session->run(60s);
    QCOMPARE(bench.card(0, 1, "levelWord"), u"No data"_s);
    QCOMPARE(cell(*bench.overview.environments(), 0, "summary"), u"1 no data"_s);
}

void TestOverviewModel::summarizesAttention_data()
{
    QTest::addColumn<double>("web");
    QTest::addColumn<int>("ready");
    QTest::addColumn<bool>("away");
    QTest::addColumn<QString>("text");
    QTest::newRow("all calm") << 0.4 << 4 << false << u"All calm"_s;
    QTest::newRow("one caution") << 0.4 << 3 << false << u"1 caution"_s;
    QTest::newRow("two cautions") << 0.4 << 3 << true << u"2 cautions"_s;
    QTest::newRow("a danger before any caution") << 9.0 << 3 << true << u"1 in danger"_s;
}

void TestOverviewModel::summarizesAttention()
{
    QFETCH(const double, web);
    QFETCH(const int, ready);
    QFETCH(const bool, away);
    const auto session = std::make_shared<StagedSession>();
    session->at(webProduction).values[Signal::ErrorRate] = web;
    session->at(webStaging).state.ready = ready;
    session->at(apiProduction).unreachable = away;
    ShellModel shell;
    OverviewModel overview(shell);
    shell.attach(session);
    overview.attach(session);
    session->start();
    QTEST(overview.attentionText(), "text");
}

void TestOverviewModel::saysWhetherAnIncidentIsActive()
{
    OverviewBench bench;
    QCOMPARE(bench.overview.incidentText(), u"No active incident"_s);
    QCOMPARE(bench.overview.summary(), u"2 services"_s);
    incident::Desk &desk = bench.session->desk();
    const QSignalSpy changed(&bench.overview, &OverviewModel::changed);
    QVERIFY(QCoro::waitFor(desk.declare(u"Errors"_s, Severity::P0, {webProduction})));
    QCOMPARE(changed.count(), 1);
    QVERIFY(bench.overview.isIncidentActive());
    QCOMPARE(bench.overview.incidentText(), u"INCIDENT-1 is active"_s);
    QVERIFY(QCoro::waitFor(desk.resolve(u"Rolled back to 11."_s)));
    bench.session->run(12min);
    QVERIFY(!bench.overview.isIncidentActive());
    QCOMPARE(bench.overview.summary(), u"2 services, last incident 12 min ago"_s);
}

void TestOverviewModel::labelsTheHours()
{
    OverviewBench bench;
    QCOMPARE(bench.overview.hours(), QStringList({u"14:00"_s, u"18:00"_s, u"22:00"_s, u"02:00"_s,
                                         u"06:00"_s, u"10:00"_s, u"now"_s}));
}

void TestOverviewModel::opensAService()
{
    OverviewBench bench;
    bench.overview.openService(u"web"_s, u"staging"_s);
    QCOMPARE(bench.shell.selection()->target(), webStaging);
    QCOMPARE(bench.shell.place(), u"services"_s);
}

void TestOverviewModel::showsTheNextSessionOnly()
{
    OverviewBench bench;
    const std::shared_ptr<StagedSession> old = bench.session;
    bench.session = std::make_shared<StagedSession>();
    bench.shell.attach(bench.session);
    bench.overview.attach(bench.session);
    bench.session->start();
    QCOMPARE(bench.overview.needing(), 0);
    const QSignalSpy changed(bench.overview.cards(), &QAbstractItemModel::dataChanged);
    old->run(20s);
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestOverviewModel)
#include "tst_overviewmodel.moc"
