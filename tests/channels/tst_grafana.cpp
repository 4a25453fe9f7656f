// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// A run leaves a mark where it begins and where it ends; whether Grafana takes it changes nothing for the run.

#include "channels/announcer.h"
#include "channels/grafana.h"
#include "courierbench.h"
#include "support/eventually.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::channelstest;
using events::DeliveryOutcome;
using support::FaultServer;

namespace {

ChannelSetup grafana(const QString &url)
{
    ChannelSetup setup{u"graphs"_s, u"grafana"_s, u"internal"_s, {}, {}, {}};
    setup.settings = {{u"url"_s, url}, {u"dashboard"_s, u"checkout-main"_s},
        {u"credentials"_s, QJsonObject{{u"Authorization"_s, u"bearer:grafana"_s}}}};
    return setup;
}

} // namespace

class TestGrafana : public QObject
{
    Q_OBJECT

    io::LiveClock m_clock;
    io::Secrets m_secrets{
        {{u"grafana"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_GRAFANA"_s}}}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_clock, m_secrets);

private Q_SLOTS:
    void initTestCase() { qputenv("BG_TEST_GRAFANA", "canary-grafana-4f1e"); }
    void theRequestIsExact();
    void aRunIsMarkedAtBothEnds();
    void aRefusalIsRecordedAndNothingElse();

private:
    /// Starts and ends a run while `server` is the Grafana; what the record says of its answers.
    QStringList run(CourierBench &bench, FaultServer &server)
    {
        bench.workspace.channels = {grafana(server.url({}))};
        const channels::Doors doors{m_http.get(), nullptr, &m_secrets.redactor()};
        channels::Courier courier(bench.workspace, *bench.record, bench.clock, doors, {});
        const channels::Announcer announcer(bench.workspace, *bench.record, courier);
        Plan plan;
        plan.id = u"PLAN-0001"_s;
        plan.title = u"Helm rollback, rev 42 → 41"_s;
        plan.intent.target = {u"checkout"_s, u"production"_s};
        bench.append(events::IncidentDeclared{u"Errors"_s, Severity::P0, {}});
        bench.append(events::PlanProposed{plan});
        bench.append(events::RunStarted{u"RUN-1"_s, plan.id, "ab"});
        bench.append(events::RunFinished{u"RUN-1"_s, events::RunResult::Succeeded, {}});
        QStringList answers;
        const bool answered = support::eventually([&] {
            answers.clear();
            for (const Entry &entry : bench.record->entries()) {
                if (const auto *told = std::get_if<events::MessageDelivered>(&entry.event.payload))
                    answers.append(told->detail);
            }
            return answers.size() == 2;
        });
        return answered ? answers : QStringList();
    }
};

void TestGrafana::theRequestIsExact()
{
    channels::Notice notice{u"MESSAGE-0001"_s, u"announcement"_s, u"Rollback started"_s,
        u"internal"_s, u"RUN-1 runs PLAN-0001."_s,
        {{u"incident"_s, u"INCIDENT-1"_s}, {u"service"_s, u"checkout"_s},
            {u"environment"_s, u"production"_s}, {u"time"_s, u"2026-11-12T14:02:10.500Z"_s}}};
    const HttpRequest request =
        channels::annotationRequest(grafana(u"https://grafana.example/g/"_s), notice);
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.url, u"https://grafana.example/g/api/annotations"_s);
    QCOMPARE(request.credentialHeaders.value(u"Authorization"_s), u"bearer:grafana"_s);
    const QByteArray body =
        R"({"dashboardUID":"checkout-main","tags":["breakglass","INCIDENT-1","checkout",)"
        R"("production"],"text":"Rollback started\nRUN-1 runs PLAN-0001.","time":1794492130500})";
    QCOMPARE(request.body, body);
}

void TestGrafana::aRunIsMarkedAtBothEnds()
{
    FaultServer server(FaultServer::answer("200 OK", R"({"id":1,"message":"Annotation added"})"));
    CourierBench bench;
    QCOMPARE(run(bench, server), (QStringList{u"answered 200"_s, u"answered 200"_s}));
    QCOMPARE(server.executed().size(), 2);
    QStringList texts;
    for (const FaultServer::Request &request : server.executed()) {
        QCOMPARE(request.path, "/api/annotations");
        QVERIFY(request.head.contains("Bearer canary-grafana-4f1e"));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(u"time").toInteger(), 1'794'492'000'000);
        QCOMPARE(body.value(u"tags").toArray().at(2).toString(), u"checkout"_s);
        texts.append(body.value(u"text").toString().section(u'\n', 0, 0));
    }
    texts.sort();
    QCOMPARE(texts, (QStringList{u"Helm rollback, rev 42 → 41 started"_s,
                        u"Helm rollback, rev 42 → 41 succeeded"_s}));
    // Recorded before each and after each.
    QCOMPARE(bench.eventNames().count(u"message-intended"_s), 2);
}

void TestGrafana::aRefusalIsRecordedAndNothingElse()
{
    FaultServer server(
        FaultServer::answer("403 Forbidden", R"({"message":"Access denied to Bearer )"
                                             R"(canary-grafana-4f1e"})"));
    CourierBench bench;
    const QStringList answers = run(bench, server);
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers.constFirst().startsWith(u"refused the message (403)"));
    QVERIFY(!answers.join(u' ').contains(u"canary"));
    QCOMPARE(server.executed().size(), 2); // Nothing is tried again.
}

QTEST_GUILESS_MAIN(TestGrafana)
#include "tst_grafana.moc"
