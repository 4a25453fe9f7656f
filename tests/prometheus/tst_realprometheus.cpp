// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"
#include "prometheus/alerts.h"
#include "prometheus/presets.h"

#include "recording.h"
#include "support/faultserver.h"
#include "support/monitoring.h"

#include <cmath>
#include <QSignalSpy>

using namespace breakglass;
using namespace breakglass::prometheus;
using namespace breakglass::prometheustest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::eventually;
using support::Monitoring;

namespace {

constexpr auto every = 5s;
constexpr auto seeded = 45min;
const TargetId checkout{u"checkout"_s, u"production"_s};

/// A target that is up, as some backend sees it.
class SteadyBackend final : public backends::Backend
{
public:
    backends::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Expected<History>> history(TargetId id, std::stop_token) override
    {
        co_return History{id, {Revision{.id = u"41"_s}}};
    }
    QCoro::Task<Expected<TargetState>> observe(TargetId id, std::stop_token) override
    {
        TargetState state;
        state.target = id;
        state.currentRevision = u"41"_s;
        state.ready = 2;
        state.wanted = 2;
        co_return state;
    }
    QCoro::Task<Expected<QList<Sample>>> series(
        TargetId, Signal, TimePoint, TimePoint, std::stop_token) override
    {
        co_return QList<Sample>();
    }
    Expected<QList<Step>> steps(
        const Intent &, const Strategy &, const TargetState &, const History &) const override
    {
        return QList<Step>();
    }
};

/// 45 minutes of a service with 100 requests every 5 s until `now`: 1 % fail, in the last 5 minutes 20 %; 99 of 100
/// take up to 100 ms. For ten minutes in between nobody measured it.
QByteArray shopHistory(TimePoint now)
{
    QByteArray good = "# TYPE http_requests counter\n";
    QByteArray bad;
    QByteArray buckets = "# TYPE http_request_duration_seconds histogram\n";
    qint64 requests = 0;
    qint64 errors = 0;
    for (TimePoint at = now - seeded; at <= now; at += every) {
        requests += 100;
        errors += at > now - 5min ? 20 : 1;
        if (at > now - 25min && at <= now - 15min)
            continue;
        const auto line = [at](const QByteArray &series, qint64 value) {
            return series + ' ' + QByteArray::number(value) + ' ' +
                   QByteArray::number(double(at.time_since_epoch().count()) / 1000.0, 'f', 3) +
                   '\n';
        };
        good += line(R"(http_requests_total{service="checkout",code="200"})", requests - errors);
        bad += line(R"(http_requests_total{service="checkout",code="500"})", errors);
        buckets += line(R"(http_request_duration_seconds_bucket{service="checkout",le="0.1"})",
            requests * 99 / 100);
        buckets +=
            line(R"(http_request_duration_seconds_bucket{service="checkout",le="0.5"})", requests);
        buckets +=
            line(R"(http_request_duration_seconds_bucket{service="checkout",le="+Inf"})", requests);
    }
    return good + bad + buckets;
}

} // namespace

/// Debian's Prometheus 2.53, Alertmanager 0.28, node exporter and blackbox exporter.
class TestRealPrometheus : public QObject
{
    Q_OBJECT

    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_clock, m_secrets);
    support::FaultServer m_site;
    std::unique_ptr<Monitoring> m_monitoring;
    TimePoint m_seededTo;

    Client client() const
    {
        return Client({.name = u"prom"_s, .url = m_monitoring->url(), .interval = every}, *m_http);
    }
    Client warnings() const
    {
        return Client({.name = u"warnings"_s,
                          .kind = MetricsSource::Kind::Alertmanager,
                          .url = m_monitoring->alertmanagerUrl()},
            *m_http);
    }
    Expected<Answer> range(const QString &query, TimePoint from, TimePoint to, Milliseconds step)
    {
        return QCoro::waitFor(client().queryRange(query, onGrid(from, to, step), {}));
    }

private Q_SLOTS:
    void initTestCase();
    void presetsAreFoundAndAnswer();
    void anInnerGapIsAGap();
    void aLongQueryGoesAsAForm();
    void tooManyPointsComeInCoarserSteps();
    void refusalsAreTold();
    void prometheusMeasuresItself();
    void aProbeFromOutsideMeasures();
    void whatAnExporterShowsArrives();
    void alertsFireAndAreSilenced();
    void theFleetIsMeasured();
    void aServerThatGoesAwayIsSaid();
};

void TestRealPrometheus::initTestCase()
{
    const QUrl site(m_site.url(u"/"_s));
    m_monitoring = std::make_unique<Monitoring>(quint16(site.port()));
    m_monitoring->expose("# TYPE deployments_total counter\ndeployments_total 7\n");
    m_seededTo = m_clock.now();
    QVERIFY(m_monitoring->seed(shopHistory(m_seededTo)));
    QVERIFY2(m_monitoring->startExporters(), m_monitoring->output().constData());
    QVERIFY2(m_monitoring->startAlertmanager(), m_monitoring->output().constData());
    QVERIFY2(m_monitoring->startPrometheus(), m_monitoring->output().constData());
}

void TestRealPrometheus::presetsAreFoundAndAnswer()
{
    const auto queries =
        QCoro::waitFor(discover(client(), {{u"service"_s, u"checkout"_s}}, std::stop_token()));
    QVERIFY2(queries, whyNot(queries));
    QCOMPARE(queries->keys(),
        (QList<Signal>{Signal::ErrorRate, Signal::LatencyP95, Signal::RequestRate}));
    const auto valueAt = [&](Signal signal, TimePoint at) {
        const auto answer = QCoro::waitFor(client().query(queries->value(signal), {}, at));
        const auto samples = answer ? oneSeries(*answer) : std::unexpected(answer.error());
        return samples && !samples->isEmpty() ? samples->constLast().value : -1.0;
    };
    const TimePoint before = m_seededTo - 10min;
    const TimePoint lately = m_seededTo - 5s;
    QVERIFY(std::abs(valueAt(Signal::ErrorRate, before) - 1.0) < 0.1);
    QVERIFY(std::abs(valueAt(Signal::ErrorRate, lately) - 20.0) < 0.5);
    QVERIFY(std::abs(valueAt(Signal::RequestRate, before) - 1'200.0) < 20.0);
    QVERIFY(std::abs(valueAt(Signal::LatencyP95, before) - 96.0) < 1.0);
}

void TestRealPrometheus::anInnerGapIsAGap()
{
    const auto answer = range(u"sum(rate(http_requests_total{service=\"checkout\"}[60s]))"_s,
        m_seededTo - 40min, m_seededTo, every);
    QVERIFY2(answer, whyNot(answer));
    const auto samples = oneSeries(*answer);
    QVERIFY2(samples, whyNot(samples));
    const QList<Sample> all = withGaps(*samples, every);
    QCOMPARE(all.size(), samples->size() + 1);
    const auto gap = std::ranges::find_if(all, [](auto &one) { return std::isnan(one.value); });
    QVERIFY(gap->at > m_seededTo - 25min);
    QVERIFY((gap + 1)->at > m_seededTo - 16min);
}

void TestRealPrometheus::aLongQueryGoesAsAForm()
{
    const QString query = u"vector(1)"_s + u" + vector(1)"_s.repeated(400);
    const auto answer = QCoro::waitFor(client().query(query, {}));
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.constFirst().samples.constFirst().value, 401.0);
}

void TestRealPrometheus::tooManyPointsComeInCoarserSteps()
{
    const auto answer = range(u"vector(1)"_s, m_seededTo - 24h, m_seededTo, 1s);
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->step, Milliseconds(16s));
    QVERIFY(answer->series.constFirst().samples.size() > 5'000);
}

void TestRealPrometheus::refusalsAreTold()
{
    const auto unclosed = QCoro::waitFor(client().query(u"sum(rate(x[5s])"_s, {}));
    QCOMPARE(unclosed.error().kind, ErrorKind::Invalid);
    QVERIFY(unclosed.error().what.contains(u"unclosed left parenthesis"));
    const auto joined = QCoro::waitFor(client().query(
        u"http_requests_total * on(service) http_requests_total"_s, {}, m_seededTo - 1min));
    QCOMPARE(joined.error().kind, ErrorKind::Invalid);
    const Client elsewhere({.url = m_monitoring->url() + u"/nowhere"_s}, *m_http);
    QCOMPARE(QCoro::waitFor(elsewhere.query(u"up"_s, {})).error().kind, ErrorKind::NotFound);
}

void TestRealPrometheus::prometheusMeasuresItself()
{
    Queries queries;
    QVERIFY(eventually([&] {
        queries = QCoro::waitFor(discover(client(), {{u"job"_s, u"prometheus"_s}}, {}))
                      .value_or(Queries());
        return queries.contains(Signal::ErrorRate);
    }));
    QVERIFY(queries.value(Signal::ErrorRate).contains(u"prometheus_http_requests_total"));
    QVERIFY(eventually([&] {
        const auto answer = QCoro::waitFor(client().query(queries.value(Signal::ErrorRate), {}));
        return answer && oneSeries(*answer) && !oneSeries(*answer)->isEmpty();
    }));
}

void TestRealPrometheus::aProbeFromOutsideMeasures()
{
    const auto probed = [this]() -> double {
        const auto queries = QCoro::waitFor(discover(client(), {{u"service"_s, u"site"_s}}, {}));
        if (!queries || !queries->contains(Signal::ErrorRate))
            return -1.0;
        const auto answer = QCoro::waitFor(client().query(queries->value(Signal::ErrorRate), {}));
        const auto samples = answer ? oneSeries(*answer) : std::unexpected(answer.error());
        return samples && !samples->isEmpty() ? samples->constFirst().value : -1.0;
    };
    QVERIFY(eventually([&] { return probed() == 0.0; }));
    m_site.setScript(support::FaultServer::answer("503 Service Unavailable", "no"));
    QVERIFY(eventually([&] { return probed() > 0.0; }));
    m_site.setScript(support::FaultServer::answer("200 OK", "{}"));
}

void TestRealPrometheus::whatAnExporterShowsArrives()
{
    QVERIFY(eventually([this] {
        const auto answer = QCoro::waitFor(client().query(u"deployments_total"_s, {}));
        return answer && answer->series.size() == 1 &&
               answer->series.constFirst().samples.constFirst().value == 7.0;
    }));
    m_monitoring->expose("# TYPE deployments_total counter\ndeployments_total 8\n");
    QVERIFY(eventually([this] {
        const auto answer = QCoro::waitFor(client().query(u"deployments_total"_s, {}));
        return answer && answer->series.size() == 1 &&
               answer->series.constFirst().samples.constFirst().value == 8.0;
    }));
}

void TestRealPrometheus::alertsFireAndAreSilenced()
{
    // By the rule of Prometheus itself, and through it at Alertmanager.
    const auto fires = [](const Client &asked) {
        const auto alerts = QCoro::waitFor(firingAlerts(asked, {}));
        return std::ranges::any_of(alerts.value_or(QList<Alert>()),
            [](const Alert &alert) { return alert.name == u"CheckoutFails"; });
    };
    QVERIFY(eventually([&] { return fires(client()); }));
    QVERIFY(eventually([&] { return fires(warnings()); }));
    const Labels labels{{u"service"_s, u"checkout"_s}};
    const TimePoint now = m_clock.now();
    HttpRequest fire = askingRequest(warnings().source(), u"/api/v2/alerts"_s, {});
    fire.method = u"POST"_s;
    fire.headers.insert(u"Content-Type"_s, u"application/json"_s);
    fire.body = R"([{"labels":{"alertname":"CheckoutSlow","service":"checkout"},
        "annotations":{"summary":"p95 over 1 s"}}])";
    const auto posted = QCoro::waitFor(m_http->send(fire, {}, {}));
    QVERIFY2(posted && posted->status == 200, whyNot(posted));
    const auto slow = [this, &labels]() -> std::optional<Alert> {
        const auto alerts = QCoro::waitFor(firingAlerts(warnings(), {}));
        for (const Alert &alert : alerts.value_or(QList<Alert>())) {
            if (alert.name == u"CheckoutSlow" && isAbout(alert, labels))
                return alert;
        }
        return {};
    };
    QVERIFY(eventually([&] { return slow().has_value(); }));
    QCOMPARE(slow()->summary, u"p95 over 1 s"_s);
    QVERIFY(slow()->silences.isEmpty());

    const Silence silence{labels, now, now + 30min, u"Marta"_s, u"INC-0042: rollback"_s};
    const HttpRequest request = silenceRequest(warnings().source(), silence);
    const auto answer = QCoro::waitFor(m_http->send(request, {}, {}));
    QVERIFY2(answer, whyNot(answer));
    const auto id = silenceId(*answer, warnings().source());
    QVERIFY2(id, whyNot(id));
    QVERIFY(eventually([&] { return slow() && slow()->silences.contains(*id); }));
    const auto held = QCoro::waitFor(heldSilences(warnings(), silence.comment, {}));
    QVERIFY2(held, whyNot(held));
    QCOMPARE(held->size(), 1);
    QCOMPARE(held->constFirst().id, *id);
    const HttpRequest expire = expireRequest(warnings().source(), *id);
    const auto expired = QCoro::waitFor(m_http->send(expire, {}, {}));
    QVERIFY2(expired && expired->status == 200, whyNot(expired));
    QVERIFY(eventually([&] { return slow() && slow()->silences.isEmpty(); }));
    QVERIFY(QCoro::waitFor(heldSilences(warnings(), silence.comment, {}))->isEmpty());
}

void TestRealPrometheus::theFleetIsMeasured()
{
    Workspace workspace;
    workspace.metrics.insert(u"prom"_s, client().source());
    TargetSetup setup;
    setup.id = checkout;
    setup.metrics = TargetMetrics{u"prom"_s, {{u"service"_s, u"checkout"_s}}, {}};
    workspace.targets = {setup};
    SteadyBackend backend;
    health::Fleet fleet(workspace, {{checkout, &backend}}, m_clock, m_http.get());
    fleet.start();
    const health::TargetView &view = *fleet.view(checkout);
    QVERIFY(eventually([&] { return view.of(Signal::ErrorRate).size() > 100; }));
    QVERIFY(eventually([&] { return view.of(Signal::LatencyP95).size() > 100; }));
    QVERIFY(!view.metricsTrouble);
    // It crossed its trigger five minutes before anybody looked.
    QVERIFY(!view.breaches.isEmpty());
    QVERIFY(view.breaches.constFirst().since < m_seededTo - 3min);
    QVERIFY(std::abs(view.of(Signal::ErrorRate).valueAt(m_seededTo - 8min) - 1.0) < 0.1);
    QVERIFY(std::isnan(view.of(Signal::ErrorRate).valueAt(m_seededTo - 20min)));
}

void TestRealPrometheus::aServerThatGoesAwayIsSaid()
{
    Workspace workspace;
    workspace.metrics.insert(u"prom"_s, client().source());
    TargetSetup setup;
    setup.id = checkout;
    setup.metrics =
        TargetMetrics{u"prom"_s, {}, {{Signal::ErrorRate, u"0 * sum(up{job=\"node\"})"_s}}};
    setup.triggers = {Threshold{.signal = Signal::ErrorRate, .limit = 5}};
    workspace.targets = {setup};
    SteadyBackend backend;
    health::Fleet fleet(workspace, {{checkout, &backend}}, m_clock, m_http.get());
    fleet.start(500ms);
    const health::TargetView &view = *fleet.view(checkout);
    QVERIFY(eventually([&] { return view.level == HealthLevel::Healthy; }));
    m_monitoring->stopPrometheus();
    QVERIFY(eventually([&] { return view.metricsTrouble.has_value(); }));
    QVERIFY(view.metricsTrouble->lastAnswer.has_value());
    QVERIFY(view.metricsTrouble->error.what.contains(u"refused"));
    QVERIFY(!view.unreachable);
    QVERIFY(eventually([&] { return view.level == HealthLevel::NoData; }));
    QVERIFY(m_monitoring->startPrometheus());
    QVERIFY(eventually([&] { return view.level == HealthLevel::Healthy; }));
    QVERIFY(!view.metricsTrouble);
}

QTEST_GUILESS_MAIN(TestRealPrometheus)
#include "tst_realprometheus.moc"
