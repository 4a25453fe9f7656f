// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "prometheus/presets.h"

#include "recording.h"

using namespace breakglass;
using namespace breakglass::prometheus;
using namespace breakglass::prometheustest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Labels checkout{{u"namespace"_s, u"shop"_s}, {u"service"_s, u"checkout"_s}};
const auto selector = u"namespace=\"shop\",service=\"checkout\""_s;

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectorsAreQuoted();
    void windowsHoldSomeMeasurements();
    void placesAreFilledOnce();
    void commonNamesBecomeQueries_data();
    void commonNamesBecomeQueries();
    void theShortestNameIsTaken();
    void theProgramsOwnWordComesFirst();
    void withoutAStatusThereIsNoErrorRate();
    void aProbeFillsWhatIsMissing();
    void theServerIsAskedWhatItHas();
    void nothingKnownIsNoQuery();
    void aServerThatFailsIsSaid();
    void theQuestionForNamesFitsIntoAnAddress();
};

void TestPresets::selectorsAreQuoted()
{
    QCOMPARE(selectorText({}), QString());
    QCOMPARE(selectorText(checkout), selector);
    QCOMPARE(selectorText({{u"path"_s, u"a\"} or vector(1) #\\\n"_s}}),
        u"path=\"a\\\"} or vector(1) #\\\\\\n\""_s);
}

void TestPresets::windowsHoldSomeMeasurements()
{
    QCOMPARE(windowFor(1s), Milliseconds(60s));
    QCOMPARE(windowFor(15s), Milliseconds(60s));
    QCOMPARE(windowFor(60s), Milliseconds(240s));
}

void TestPresets::placesAreFilledOnce()
{
    QCOMPARE(filledQuery(u"rate(x{$labels}[$window])"_s, {{u"a"_s, u"$window"_s}}, 15s),
        u"rate(x{a=\"$window\"}[60s])"_s);
    QCOMPARE(filledQuery(u"rate(x[$__rate_interval]) + $labelsome"_s, checkout, 30s),
        u"rate(x[120s]) + $labelsome"_s);
    QCOMPARE(filledQuery(u"up"_s, checkout, 30s), u"up"_s);
}

void TestPresets::commonNamesBecomeQueries_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<Signal>("signal");
    QTest::addColumn<QString>("query");
    const QStringList plain{u"http_request_duration_seconds_bucket"_s, u"http_requests_total"_s};
    QTest::newRow("errors by code")
        << plain << QStringList{u"code"_s} << Signal::ErrorRate
        << u"100 * (sum(rate(http_requests_total{%1,code=~\"5..\"}[60s])) or vector(0)) / "
           "sum(rate(http_requests_total{%1}[60s]))"_s;
    QTest::newRow("errors by status")
        << plain << QStringList{u"status"_s} << Signal::ErrorRate
        << u"100 * (sum(rate(http_requests_total{%1,status=~\"5..\"}[60s])) or vector(0)) / "
           "sum(rate(http_requests_total{%1}[60s]))"_s;
    QTest::newRow("p95 in ms") << plain << QStringList{} << Signal::LatencyP95
                               << u"1000 * histogram_quantile(0.95, sum by (le) "
                                  "(rate(http_request_duration_seconds_bucket{%1}[60s])))"_s;
    QTest::newRow("requests a minute") << plain << QStringList{} << Signal::RequestRate
                                       << u"60 * sum(rate(http_requests_total{%1}[60s]))"_s;
    QTest::newRow("Micrometer")
        << QStringList{u"http_server_requests_seconds_bucket"_s,
               u"http_server_requests_seconds_count"_s}
        << QStringList{u"outcome"_s, u"status"_s} << Signal::ErrorRate
        << u"100 * (sum(rate(http_server_requests_seconds_count{%1,status=~\"5..\"}[60s])) or "
           "vector(0)) / sum(rate(http_server_requests_seconds_count{%1}[60s]))"_s;
    QTest::newRow("OpenTelemetry")
        << QStringList{u"http_server_request_duration_seconds_count"_s}
        << QStringList{u"http_response_status_code"_s} << Signal::ErrorRate
        << u"100 * (sum(rate(http_server_request_duration_seconds_count{%1,"
           "http_response_status_code=~\"5..\"}[60s])) or vector(0)) / "
           "sum(rate(http_server_request_duration_seconds_count{%1}[60s]))"_s;
    QTest::newRow("ingress-nginx")
        << QStringList{u"nginx_ingress_controller_requests"_s} << QStringList{u"status"_s}
        << Signal::RequestRate << u"60 * sum(rate(nginx_ingress_controller_requests{%1}[60s]))"_s;
    QTest::newRow("Istio, in ms already, of the end that serves")
        << QStringList{u"istio_request_duration_milliseconds_bucket"_s, u"istio_requests_total"_s}
        << QStringList{} << Signal::LatencyP95
        << u"1 * histogram_quantile(0.95, sum by (le) (rate("
           "istio_request_duration_milliseconds_bucket{%1,reporter=\"destination\"}[60s])))"_s;
    QTest::newRow("Envoy, by class")
        << QStringList{u"envoy_cluster_upstream_rq_xx"_s}
        << QStringList{u"envoy_response_code_class"_s} << Signal::ErrorRate
        << u"100 * (sum(rate(envoy_cluster_upstream_rq_xx{%1,envoy_response_code_class=~\"5\"}"
           "[60s])) or vector(0)) / sum(rate(envoy_cluster_upstream_rq_xx{%1}[60s]))"_s;
    QTest::newRow("replicas of a Deployment")
        << QStringList{u"kube_deployment_status_replicas_ready"_s} << QStringList{}
        << Signal::ReadyReplicas << u"sum(kube_deployment_status_replicas_ready{%1})"_s;
    QTest::newRow("replicas of a DaemonSet")
        << QStringList{u"kube_daemonset_status_number_ready"_s} << QStringList{}
        << Signal::ReadyReplicas << u"sum(kube_daemonset_status_number_ready{%1})"_s;
}

void TestPresets::commonNamesBecomeQueries()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, labels);
    QFETCH(Signal, signal);
    QFETCH(QString, query);
    const Queries queries = presetQueries(names, labels, checkout, 15s);
    QCOMPARE(queries.value(signal), query.replace(u"%1"_s, selector));
}

void TestPresets::theShortestNameIsTaken()
{
    const QStringList names{u"checkr_http_requests_total"_s, u"http_requests_total"_s,
        u"prometheus_http_requests_total"_s};
    QCOMPARE(counterAmong(names), u"http_requests_total"_s);
    QCOMPARE(counterAmong({u"checkr_http_requests_total"_s}), u"checkr_http_requests_total"_s);
    QCOMPARE(counterAmong({u"http_requests_total_created"_s}), QString());
}

void TestPresets::theProgramsOwnWordComesFirst()
{
    const Queries queries =
        presetQueries({u"istio_requests_total"_s, u"http_requests_total"_s}, {}, {}, 15s);
    QCOMPARE(queries.value(Signal::RequestRate), u"60 * sum(rate(http_requests_total{}[60s]))"_s);
}

void TestPresets::withoutAStatusThereIsNoErrorRate()
{
    const Queries queries =
        presetQueries({u"http_requests_total"_s}, {u"job"_s, u"method"_s}, checkout, 15s);
    QCOMPARE(queries.keys(), QList<Signal>{Signal::RequestRate});
}

void TestPresets::aProbeFillsWhatIsMissing()
{
    const QStringList probe{u"probe_duration_seconds"_s, u"probe_success"_s};
    const Queries alone = presetQueries(probe, {}, checkout, 30s);
    QCOMPARE(alone.value(Signal::ErrorRate),
        u"100 * (1 - avg(avg_over_time(probe_success{%1}[120s])))"_s.arg(selector));
    QCOMPARE(alone.value(Signal::LatencyP95),
        u"1000 * max(quantile_over_time(0.95, probe_duration_seconds{%1}[120s]))"_s.arg(selector));
    const Queries both =
        presetQueries(probe + QStringList{u"http_requests_total"_s}, {u"code"_s}, checkout, 30s);
    QVERIFY(both.value(Signal::ErrorRate).contains(u"http_requests_total"));
    QVERIFY(both.value(Signal::LatencyP95).contains(u"probe_duration_seconds"));
}

namespace {

struct Asked
{
    io::ManualClock clock{TimePoint(Milliseconds(0))};
    RecordedGateway gateway{clock};
    std::optional<Expected<Queries>> queries;
    void ask()
    {
        discover(Client({.url = u"https://prom.example"_s}, gateway), checkout, {})
            .then([this](Expected<Queries> told) { queries = std::move(told); });
    }
};

} // namespace

void TestPresets::theServerIsAskedWhatItHas()
{
    Asked asked;
    asked.gateway.giveText(200, R"({"status":"success","data":["http_requests_total"]})");
    asked.gateway.giveText(200, R"({"status":"success","data":["__name__","status"]})");
    asked.ask();
    QVERIFY2(*asked.queries, whyNot(*asked.queries));
    QVERIFY((*asked.queries)->value(Signal::ErrorRate).contains(u"status=~\"5..\""));
    QCOMPARE(asked.gateway.requests.size(), 2);
    QVERIFY(asked.gateway.requests.at(1).url.contains(u"/api/v1/labels?match%5B%5D=http_requests"));
}

void TestPresets::nothingKnownIsNoQuery()
{
    Asked asked;
    asked.gateway.giveText(200, R"({"status":"success","data":[]})");
    asked.ask();
    QVERIFY2(*asked.queries, whyNot(*asked.queries));
    QVERIFY((*asked.queries)->isEmpty());
    QCOMPARE(asked.gateway.requests.size(), 1);
}

void TestPresets::aServerThatFailsIsSaid()
{
    Asked asked;
    asked.gateway.give(u"error-404"_s);
    asked.ask();
    QVERIFY(!*asked.queries);
    QCOMPARE(asked.queries->error().kind, ErrorKind::NotFound);
}

// The names of a label's values can't be asked for by a form.
void TestPresets::theQuestionForNamesFitsIntoAnAddress()
{
    Asked asked;
    asked.gateway.giveText(200, R"({"status":"success","data":[]})");
    asked.ask();
    QCOMPARE(asked.gateway.requests.constFirst().method, u"GET"_s);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
