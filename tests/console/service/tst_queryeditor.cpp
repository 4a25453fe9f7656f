// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/queryeditor.h"
#include "support/measuringgateway.h"
#include "support/stagedsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

constexpr int wide = 600;

/// web in production, measured by a Prometheus that answers what the test says.
struct Desk
{
    std::shared_ptr<StagedSession> session = std::make_shared<StagedSession>();
    support::MeasuringGateway gateway{session->clock()};
    QueryEditor editor;

    Desk()
    {
        session->declared().metrics.insert(
            u"prom"_s, {.name = u"prom"_s, .url = u"https://prom.example"_s});
        session->declared().targets.first().metrics =
            TargetMetrics{u"prom"_s, {{u"service"_s, u"web"_s}},
                {{Signal::ErrorRate, u"errors{$labels}"_s}, {Signal::LatencyP95, u"latency"_s},
                    {Signal::RequestRate, u"requests"_s}, {Signal::ReadyReplicas, u"ready"_s}}};
        session->http = &gateway;
        session->furnish();
        session->start();
        editor.follow(session, webProduction);
    }
    ~Desk() { session.reset(); }
    /// In steps of the clock, so that answers land.
    void pass(Milliseconds span)
    {
        for (Milliseconds passed{}; passed < span; passed += 100ms)
            session->run(100ms);
    }
    void begin()
    {
        editor.begin(wide);
        pass(100ms);
    }
};

} // namespace

class TestQueryEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatMeasuresNow();
    void asksAMomentAfterTheLastKey();
    void takesBackWhatIsNotWantedAnyMore();
    void tellsWhatIsWrong();
    void severalSeriesAreSeenButNotUsed();
    void measuresByItInThisSession();
    void suggestsWhatYamlReadsAgain();
    void isNotThereWhereABackendMeasures();
    void asksNothingOnceItIsClosed();
};

void TestQueryEditor::beginsWithWhatMeasuresNow()
{
    Desk desk;
    QVERIFY(desk.editor.isPossible());
    desk.begin();
    QCOMPARE(desk.editor.text(), u"errors{service=\"web\"}"_s);
    QCOMPARE(desk.editor.series().size(), 1);
    QCOMPARE(desk.editor.series().constFirst().points.size(), 120);
    QCOMPARE(desk.editor.note(), u"1 series, a point every 15 s. Last: 0.4 %."_s);
    QVERIFY(desk.editor.isUsable());
    desk.editor.choose(int(Signal::RequestRate));
    desk.pass(100ms);
    QCOMPARE(desk.editor.text(), u"requests"_s);
    QCOMPARE(desk.editor.note(), u"1 series, a point every 15 s. Last: 0 req/min."_s);
}

void TestQueryEditor::asksAMomentAfterTheLastKey()
{
    Desk desk;
    desk.begin();
    for (const QString &typed : {u"e"_s, u"er"_s, u"err"_s, u"erro"_s, u"error"_s}) {
        desk.editor.edit(typed);
        desk.pass(200ms);
        QVERIFY(desk.editor.isBusy());
        QVERIFY(!desk.editor.isUsable());
    }
    desk.pass(200ms);
    QVERIFY(!desk.editor.isBusy());
    QCOMPARE(desk.gateway.asked.value(u"error"_s), 1);
    for (const QString &typed : {u"e"_s, u"er"_s, u"err"_s, u"erro"_s})
        QVERIFY(!desk.gateway.asked.contains(typed));
}

void TestQueryEditor::takesBackWhatIsNotWantedAnyMore()
{
    Desk desk;
    desk.begin();
    desk.gateway.value = [](const QString &query, TimePoint) { return query == u"slow" ? 9 : 1; };
    desk.gateway.delay = 5s;
    desk.editor.edit(u"slow"_s);
    desk.pass(1s);
    QCOMPARE(desk.gateway.open.value(u"slow"_s), 1);
    desk.gateway.delay = 0ms;
    desk.editor.edit(u"quick"_s);
    QCOMPARE(desk.gateway.open.value(u"slow"_s), 0); // told to stop at once
    desk.pass(10s);
    QCOMPARE(desk.editor.note(), u"1 series, a point every 15 s. Last: 1 %."_s);
}

void TestQueryEditor::tellsWhatIsWrong()
{
    Desk desk;
    desk.begin();
    desk.gateway.error = Error{ErrorKind::Invalid, u"It refuses the query."_s, {}, {}};
    desk.editor.edit(u"sum("_s);
    desk.pass(500ms);
    QCOMPARE(desk.editor.problem(), u"It refuses the query."_s);
    QVERIFY(desk.editor.series().isEmpty());
    QVERIFY(!desk.editor.isUsable());
    desk.gateway.error.reset();
    desk.gateway.value = [](const QString &, TimePoint) { return std::optional<double>(); };
    desk.editor.edit(u"nothing"_s);
    desk.pass(500ms);
    QCOMPARE(desk.editor.note(), u"No series in the last 30 minutes."_s);
    desk.editor.edit(u"  "_s);
    desk.pass(500ms);
    QCOMPARE(desk.editor.problem(), u"Write a query."_s);
    QVERIFY(!desk.gateway.asked.contains(u"  "_s));
}

void TestQueryEditor::severalSeriesAreSeenButNotUsed()
{
    Desk desk;
    desk.begin();
    desk.gateway.series = 7;
    desk.editor.edit(u"many"_s);
    desk.pass(500ms);
    QCOMPARE(desk.editor.series().size(), 4);
    QCOMPARE(desk.editor.series().at(1).name, u"{pod=\"1\"}"_s);
    QVERIFY(desk.editor.problem().contains(u"7 series"));
    QVERIFY(!desk.editor.isUsable());
    desk.editor.use();
    desk.pass(20s);
    QCOMPARE(desk.session->fleet().queries(webProduction).value(Signal::ErrorRate),
        u"errors{service=\"web\"}"_s);
}

void TestQueryEditor::measuresByItInThisSession()
{
    Desk desk;
    desk.begin();
    desk.gateway.value = [](const QString &query, TimePoint) {
        return query.startsWith(u"worse") ? 40.0 : 0.4;
    };
    desk.editor.edit(u"worse{$labels}[$window]"_s);
    desk.pass(500ms);
    desk.editor.use();
    desk.pass(1s);
    const health::TargetView &view = desk.session->view(webProduction);
    QCOMPARE(view.of(Signal::ErrorRate).size(), 120);
    QCOMPARE(view.of(Signal::ErrorRate).at(0).value, 40.0);
    QCOMPARE(view.level, HealthLevel::Unhealthy);
    desk.pass(60s);
    QVERIFY(desk.gateway.asked.value(u"worse{service=\"web\"}[60s]"_s) > 3);
    QCOMPARE(view.of(Signal::ErrorRate).last()->value, 40.0);
}

void TestQueryEditor::suggestsWhatYamlReadsAgain()
{
    Desk desk;
    desk.begin();
    desk.editor.edit(u"sum(x{a=\"b\"})\n  # it's: new"_s);
    QCOMPARE(desk.editor.suggestion(),
        u"    metrics:\n"
        "      source: prom\n"
        "      labels: {service: \"web\"}\n"
        "      queries:\n"
        "        error_rate: \"sum(x{a=\\\"b\\\"})\\n  # it's: new\"\n"
        "        latency_p95: \"latency\"\n"
        "        ready_replicas: \"ready\"\n"
        "        request_rate: \"requests\"\n"_s);
}

void TestQueryEditor::isNotThereWhereABackendMeasures()
{
    Desk desk;
    desk.editor.follow(desk.session, apiProduction);
    QVERIFY(!desk.editor.isPossible());
    desk.begin();
    QVERIFY(desk.editor.text().isEmpty());
    QVERIFY(!desk.editor.isBusy());
}

void TestQueryEditor::asksNothingOnceItIsClosed()
{
    Desk desk;
    desk.begin();
    desk.editor.edit(u"late"_s);
    desk.editor.end();
    desk.pass(2s);
    QVERIFY(!desk.gateway.asked.contains(u"late"_s));
}

QTEST_MAIN(TestQueryEditor)
#include "tst_queryeditor.moc"
