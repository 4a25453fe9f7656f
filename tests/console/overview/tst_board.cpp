// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"
#include "support/measuringgateway.h"
#include "support/stagedsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// Brings a target into the condition that a word names.
void stage(StagedBackend &target, const QString &word)
{
    if (word == u"half")
        target.values[Signal::ErrorRate] = 3;
    else if (word == u"short")
        target.state.ready = 3;
    else if (word == u"over")
        target.values[Signal::ErrorRate] = 9;
    else if (word == u"down")
        target.state.ready = 0;
    else if (word == u"blind")
        target.values.clear();
    else if (word == u"away")
        target.unreachable = true;
    else if (word == u"deploying")
        target.state.inFlight = Operation{u"Pipeline 7 deploys"_s, u"Pipeline 7"_s, opening()};
    else if (word == u"paused")
        target.state.owner = Ownership{u"Argo CD"_s, u"Application argocd/web"_s, true};
    else if (word == u"pinned")
        target.state.pin = TrafficPin{opening(), u"gcloud run services update-traffic web"_s};
    else
        QCOMPARE(word, u"well"_s);
}

/// "web@production over, ...": the rest is well.
std::unique_ptr<StagedSession> sessionWith(const QString &words)
{
    auto session = std::make_unique<StagedSession>();
    for (const QString &part : words.split(u", "_s, Qt::SkipEmptyParts)) {
        const auto target = TargetId::fromKey(part.section(u' ', 0, 0));
        stage(session->at(*target), part.section(u' ', 1));
    }
    session->start();
    return session;
}

QString described(const QList<AttentionRow> &rows)
{
    QStringList texts;
    for (const AttentionRow &row : rows)
        texts.append(u"%1: %2 / %3"_s.arg(row.weight, row.title, row.detail));
    return texts.join(u'\n');
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardSaysHowItIs_data();
    void cardSaysHowItIs();
    void cardNamesWhatRuns();
    void cardIsEmptyWhereNothingIsDeployed();
    void summarizesAnEnvironment_data();
    void summarizesAnEnvironment();
    void saysWhoHoldsAnEnvironment();
    void asksForAttention_data();
    void asksForAttention();
    void saysThatMetricsStopped();
    void namesAlertsThatNobodySilenced();
    void ordersAttentionByWeight();
    void saysHowFarARollbackReaches_data();
    void saysHowFarARollbackReaches();
};

void TestBoard::cardSaysHowItIs_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("errors");
    QTest::addColumn<QString>("ready");
    QTest::newRow("healthy") << u"well"_s << u"Healthy"_s << u"0.4 %"_s << u"4 of 4 ready"_s;
    QTest::newRow("degraded over half of its trigger")
        << u"half"_s << u"Degraded"_s << u"3 %"_s << u"4 of 4 ready"_s;
    QTest::newRow("degraded short of an instance")
        << u"short"_s << u"Degraded"_s << u"0.4 %"_s << u"3 of 4 ready"_s;
    QTest::newRow("unhealthy over its trigger")
        << u"over"_s << u"Unhealthy"_s << u"9 %"_s << u"4 of 4 ready"_s;
    QTest::newRow("unhealthy with nothing ready")
        << u"down"_s << u"Unhealthy"_s << u"0.4 %"_s << u"0 of 4 ready"_s;
    QTest::newRow("no data without metrics")
        << u"blind"_s << u"No data"_s << u"No data"_s << u"4 of 4 ready"_s;
    QTest::newRow("no data where nobody answers")
        << u"away"_s << u"No data"_s << u"0.4 %"_s << u""_s;
    QTest::newRow("rolling out while a pipeline deploys")
        << u"deploying"_s << u"Rolling out"_s << u"0.4 %"_s << u"4 of 4 ready"_s;
}

void TestBoard::cardSaysHowItIs()
{
    QFETCH(const QString, condition);
    const auto session = sessionWith(u"web@production "_s + condition);
    const Workspace &workspace = session->workspace();
    const CardRow card = cardRow(*session, workspace.services[0], workspace.environments[0]);
    QVERIFY(card.deployed);
    QTEST(card.levelWord, "level");
    QCOMPARE(card.level, int(session->view(webProduction).level));
    QTEST(card.errors, "errors");
    QCOMPARE(card.over, card.errors == u"9 %"_s);
    QTEST(card.ready, "ready");
}

void TestBoard::cardNamesWhatRuns()
{
    const auto session = sessionWith({});
    const Workspace &workspace = session->workspace();
    const CardRow card = cardRow(*session, workspace.services[0], workspace.environments[0]);
    QCOMPARE(card.system, u"Helm"_s);
    QCOMPARE(card.revision, u"rev 12"_s);
    QCOMPARE(card.artifact, u"image-12"_s);
    QCOMPARE(card.age, u"1 d 6 h"_s);
    QVERIFY(card.production);
    QCOMPARE(card.to - card.from, 30 * 60 * 1000.0);
    QCOMPARE(card.thresholds.size(), 1);
    QCOMPARE(card.thresholds.first().value, 5.0);
    QCOMPARE(card.series.first().points.size(), 360);
    QCOMPARE(card.series.first().points.last().x(), card.to);
}

void TestBoard::cardIsEmptyWhereNothingIsDeployed()
{
    const auto session = sessionWith({});
    const Workspace &workspace = session->workspace();
    int deployed = 0;
    for (const Service &service : workspace.services) {
        for (const Environment &environment : workspace.environments) {
            const CardRow card = cardRow(*session, service, environment);
            QCOMPARE(card.service, service.name);
            QCOMPARE(card.environment, environment.name);
            QCOMPARE(card.deployed, workspace.target({service.name, environment.name}) != nullptr);
            QCOMPARE(card.revision.isEmpty(), !card.deployed);
            QCOMPARE(card.levelWord.isEmpty(), !card.deployed);
            deployed += card.deployed;
        }
    }
    QCOMPARE(deployed, 3);
}

void TestBoard::summarizesAnEnvironment_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("summary");
    QTest::newRow("all healthy") << u""_s << u"2 healthy"_s;
    QTest::newRow("the worst counts") << u"web@production half"_s << u"1 degraded"_s;
    QTest::newRow("those that share the worst are counted")
        << u"web@production over, api@production over"_s << u"2 unhealthy"_s;
    QTest::newRow("unhealthy before degraded")
        << u"web@production half, api@production over"_s << u"1 unhealthy"_s;
    QTest::newRow("unknown before healthy") << u"web@production away"_s << u"1 no data"_s;
    QTest::newRow("others don't count") << u"web@staging over"_s << u"2 healthy"_s;
}

void TestBoard::summarizesAnEnvironment()
{
    QFETCH(const QString, conditions);
    const auto session = sessionWith(conditions);
    const QList<Environment> &environments = session->workspace().environments;
    QTEST(environmentRow(*session, environments[0]).summary, "summary");
    QCOMPARE(environmentRow(*session, environments[2]).summary, u"Nothing deployed"_s);
}

void TestBoard::saysWhoHoldsAnEnvironment()
{
    const auto session = sessionWith(u"web@staging deploying"_s);
    const QList<Environment> &environments = session->workspace().environments;
    const EnvironmentRow staging = environmentRow(*session, environments[1]);
    QVERIFY(staging.locked);
    QCOMPARE(staging.lock, u"Held, Pipeline 7"_s);
    QCOMPARE(staging.kind, u"Staging"_s);
    QVERIFY(!staging.production);
    const EnvironmentRow production = environmentRow(*session, environments[0]);
    QVERIFY(!production.locked);
    QCOMPARE(production.lock, u"Lock free"_s);
    QCOMPARE(production.kind, u"Production"_s);
    QVERIFY(production.production);
}

void TestBoard::asksForAttention_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("text");
    QTest::newRow("not while all is well") << u""_s << u""_s;
    QTest::newRow("unhealthy in production is a danger")
        << u"web@production over"_s
        << u"danger: production: web unhealthy / Error rate 9 % since 13:30."_s;
    QTest::newRow("unhealthy in staging is a caution")
        << u"web@staging over"_s
        << u"caution: staging: web unhealthy / Error rate 9 % since 13:30."_s;
    QTest::newRow("degraded names the signal")
        << u"web@production half"_s
        << u"caution: production: web degraded / "
           "Error rate 3 %, over half of its trigger, since 13:30."_s;
    QTest::newRow("degraded names the missing instance")
        << u"web@production short"_s << u"caution: production: web degraded / 3 of 4 ready."_s;
    QTest::newRow("out of reach says why")
        << u"api@production away"_s
        << u"caution: production: api can't be reached / No route to api@production."_s;
    QTest::newRow("what was paused stays in sight")
        << u"web@production paused"_s
        << u"caution: production: Argo CD of web is paused / Application argocd/web does not "
           "follow git. Take the change back there, then start it again."_s;
    QTest::newRow("so does a pin")
        << u"web@production pinned"_s
        << u"caution: production: traffic of web is pinned / Since 14:00 a new deployment gets "
           "none. To end it: gcloud run services update-traffic web"_s;
    QTest::newRow("rolling out needs none") << u"web@production deploying"_s << u""_s;
}

void TestBoard::asksForAttention()
{
    QFETCH(const QString, conditions);
    QFETCH(const QString, text);
    const auto session = sessionWith(conditions);
    QCOMPARE(described(attentionRows(*session)), text);
}

void TestBoard::saysThatMetricsStopped()
{
    StagedSession session;
    support::MeasuringGateway gateway(session.clock());
    session.declared().metrics.insert(
        u"prom"_s, {.name = u"prom"_s, .url = u"https://prom.example"_s});
    session.declared().targets.first().metrics =
        TargetMetrics{u"prom"_s, {}, {{Signal::ErrorRate, u"errors"_s}}};
    session.http = &gateway;
    session.furnish();
    session.start();
    session.run(20s);
    QCOMPARE(described(attentionRows(session)), QString());
    gateway.error = Error{ErrorKind::Unavailable, u"No route to prom.example."_s, {}, {}};
    session.run(30s);
    QCOMPARE(described(attentionRows(session)),
        u"caution: production: metrics of web stopped at 14:00 / No route to prom.example."_s);
}

void TestBoard::namesAlertsThatNobodySilenced()
{
    StagedSession session;
    support::MeasuringGateway gateway(session.clock());
    session.declared().metrics.insert(u"am"_s, {.name = u"am"_s,
                                                   .kind = MetricsSource::Kind::Alertmanager,
                                                   .url = u"https://am.example"_s});
    session.declared().targets.first().alerts = TargetAlerts{u"am"_s, {{u"service"_s, u"web"_s}}};
    gateway.alerts = R"([{"labels":{"alertname":"Slow","service":"web"},"annotations":
        {"summary":"p95 over 1 s."},"startsAt":"2026-11-12T13:52:00.000Z",
        "status":{"state":"active","silencedBy":[]}},
        {"labels":{"alertname":"Disk","service":"web"},"annotations":{},
        "startsAt":"2026-11-12T13:52:00.000Z",
        "status":{"state":"suppressed","silencedBy":["6f2c"]}}])";
    session.http = &gateway;
    session.furnish();
    session.start();
    QCOMPARE(described(attentionRows(session)),
        u"caution: production: alert Slow / p95 over 1 s. Since 13:52."_s);
}

void TestBoard::ordersAttentionByWeight()
{
    auto session = std::make_unique<StagedSession>();
    session->at(webProduction).revisions.last().artifactAvailable = false;
    stage(session->at(webProduction), u"half"_s);
    stage(session->at(webStaging), u"over"_s);
    stage(session->at(apiProduction), u"over"_s);
    session->start();
    const QList<AttentionRow> rows = attentionRows(*session);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).weight, u"danger"_s);
    QCOMPARE(rows.at(0).service, u"api"_s);
    QCOMPARE(rows.at(1).environment, u"production"_s);
    QCOMPARE(rows.at(2).environment, u"staging"_s);
    QCOMPARE(rows.at(3).weight, u"quiet"_s);
}

void TestBoard::saysHowFarARollbackReaches_data()
{
    QTest::addColumn<int>("gone");
    QTest::addColumn<bool>("production");
    QTest::addColumn<QString>("text");
    QTest::newRow("all artifacts are there") << -1 << true << u""_s;
    QTest::newRow("the oldest artifact is gone")
        << 2 << true
        << u"quiet: Rollback reaches rev 11 at most / "
           "web, production: the artifact of rev 10 is gone."_s;
    QTest::newRow("outside production nobody is told") << 2 << false << u""_s;
    QTest::newRow("the running artifact reaches nowhere by itself") << 0 << true << u""_s;
}

void TestBoard::saysHowFarARollbackReaches()
{
    QFETCH(const int, gone);
    QFETCH(const bool, production);
    StagedSession session;
    if (gone >= 0)
        session.at(production ? webProduction : webStaging).revisions[gone].artifactAvailable =
            false;
    session.start();
    QTEST(described(attentionRows(session)), "text");
}

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
