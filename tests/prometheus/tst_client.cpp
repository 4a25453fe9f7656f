// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "prometheus/client.h"

#include "recording.h"
#include "support/eventually.h"
#include "support/faultserver.h"

using namespace breakglass;
using namespace breakglass::prometheus;
using namespace breakglass::prometheustest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::FaultServer;

namespace {

MetricsSource source()
{
    return {.name = u"prom"_s,
        .url = u"https://prom.example/prometheus/"_s,
        .credential = u"bearer:prom-token"_s,
        .tenant = u"team-a"_s};
}

const Range halfHour{
    TimePoint(Milliseconds(1'795'231'183'191)), TimePoint(Milliseconds(1'795'231'247'309)), 15s};

struct Desk
{
    io::ManualClock clock{TimePoint(Milliseconds(1'795'231'247'309))};
    RecordedGateway gateway{clock};
    Client client{source(), gateway};

    std::optional<Expected<Answer>> answer;
    void askRange(const QString &promql, Range range = halfHour, std::stop_token stop = {})
    {
        answer.reset();
        client.queryRange(promql, range, stop).then([this](Expected<Answer> told) {
            answer = std::move(told);
        });
    }
};

} // namespace

class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShortQueryIsReadFromItsAddress();
    void aLongQueryIsSentAsAForm();
    void aPlusIsAPlus();
    void tenantAndCredentialGoWithIt();
    void tooManyPointsAreAskedForInCoarserSteps();
    void aServerThatRefusesEverythingIsAskedAFewTimes();
    void fourAtATime();
    void aQuestionThatIsTakenBackIsNotSent();
    void namesAreAskedForByMatch();
    void aLongQuestionIsNoChange();
    void tokensAndPasswordsBecomeHeaders();
};

void TestClient::aShortQueryIsReadFromItsAddress()
{
    Desk desk;
    desk.gateway.give(u"query_range-post-form"_s);
    desk.askRange(u"up"_s);
    QVERIFY(desk.answer);
    QVERIFY2(*desk.answer, whyNot(*desk.answer));
    QCOMPARE((*desk.answer)->step, Milliseconds(15s));
    const HttpRequest request = desk.gateway.requests.constFirst();
    QCOMPARE(request.method, u"GET"_s);
    QCOMPARE(request.url, u"https://prom.example/prometheus/api/v1/query_range?query=up"
                          "&start=1795231183.191&end=1795231247.309&step=15.000&timeout=9s"_s);
    QVERIFY(request.body.isEmpty());
}

void TestClient::aLongQueryIsSentAsAForm()
{
    Desk desk;
    desk.gateway.give(u"query_range-post-form"_s);
    const QString query = u"up + "_s.repeated(400) + u"up"_s;
    desk.askRange(query);
    const HttpRequest request = desk.gateway.requests.constFirst();
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.url, u"https://prom.example/prometheus/api/v1/query_range"_s);
    QCOMPARE(request.headers.value(u"Content-Type"_s), u"application/x-www-form-urlencoded"_s);
    QVERIFY(request.body.startsWith("query=up%20%2B%20up"));
    QVERIFY(request.body.contains("&start=1795231183.191&end=1795231247.309&step=15.000"));
    QVERIFY(desk.gateway.limits.constFirst().isQuestion);
    QVERIFY2(*desk.answer, whyNot(*desk.answer));
}

void TestClient::aPlusIsAPlus()
{
    const HttpRequest request =
        askingRequest(source(), u"/api/v1/query"_s, {{u"query"_s, u"a+b{x=\"ü & %\"}"_s}});
    QVERIFY2(request.url.endsWith(u"query=a%2Bb%7Bx%3D%22%C3%BC%20%26%20%25%22%7D"),
        qPrintable(request.url));
}

void TestClient::tenantAndCredentialGoWithIt()
{
    const HttpRequest request = askingRequest(source(), u"/api/v1/query"_s, {});
    QCOMPARE(request.url, u"https://prom.example/prometheus/api/v1/query"_s);
    QCOMPARE(request.headers.value(u"X-Scope-OrgID"_s), u"team-a"_s);
    QCOMPARE(request.credentialHeaders,
        (QMap<QString, QString>{{u"Authorization"_s, u"bearer:prom-token"_s}}));
    const HttpRequest bare = askingRequest({.url = u"http://127.0.0.1:9090"_s}, u"/-/ready"_s, {});
    QVERIFY(bare.credentialHeaders.isEmpty());
    QVERIFY(!bare.headers.contains(u"X-Scope-OrgID"_s));
}

void TestClient::tooManyPointsAreAskedForInCoarserSteps()
{
    Desk desk;
    desk.gateway.give(u"query_range-error-too-many-points-400"_s);
    desk.gateway.give(u"query_range-error-too-many-points-400"_s);
    desk.gateway.give(u"query_range-post-form"_s);
    Range range = halfHour;
    range.step = 1s;
    desk.askRange(u"up"_s, range);
    QVERIFY2(*desk.answer, whyNot(*desk.answer));
    QCOMPARE((*desk.answer)->step, Milliseconds(16s));
    QCOMPARE(desk.gateway.requests.size(), 3);
    QVERIFY(desk.gateway.requests.at(1).url.contains(u"step=4.000"));
    QVERIFY(desk.gateway.requests.at(2).url.contains(u"step=16.000"));
}

void TestClient::aServerThatRefusesEverythingIsAskedAFewTimes()
{
    Desk desk;
    desk.gateway.give(u"query_range-error-too-many-points-400"_s);
    desk.askRange(u"up"_s);
    QVERIFY(!*desk.answer);
    QCOMPARE(desk.answer->error().kind, ErrorKind::Invalid);
    QCOMPARE(desk.gateway.requests.size(), 7);
}

void TestClient::fourAtATime()
{
    Desk desk;
    desk.gateway.give(u"query_range-empty"_s);
    desk.gateway.delay = 1s;
    int answered = 0;
    for (int i = 0; i < 12; ++i) {
        desk.client.queryRange(u"up"_s, halfHour, {}).then([&answered](Expected<Answer> answer) {
            answered += answer ? 1 : 0;
        });
    }
    QCOMPARE(desk.gateway.open, Client::mostAtOnce);
    for (int i = 0; i < 3; ++i)
        desk.clock.advance(1s);
    QCOMPARE(answered, 12);
    QCOMPARE(desk.gateway.mostOpen, Client::mostAtOnce);
}

void TestClient::aQuestionThatIsTakenBackIsNotSent()
{
    Desk desk;
    desk.gateway.give(u"query_range-empty"_s);
    desk.gateway.delay = 1s;
    for (int i = 0; i < Client::mostAtOnce; ++i)
        std::ignore = desk.client.queryRange(u"up"_s, halfHour, {});
    std::stop_source stop;
    desk.askRange(u"up"_s, halfHour, stop.get_token());
    stop.request_stop();
    desk.clock.advance(1s);
    QVERIFY(desk.answer);
    QCOMPARE(desk.answer->error().kind, ErrorKind::Cancelled);
    QCOMPARE(desk.gateway.requests.size(), Client::mostAtOnce);
}

void TestClient::namesAreAskedForByMatch()
{
    Desk desk;
    desk.gateway.giveText(200, R"({"status":"success","data":["http_requests_total"]})");
    Expected<QStringList> names;
    desk.client.metricNames(u"{job=\"a\"}"_s, {}).then([&names](Expected<QStringList> told) {
        names = std::move(told);
    });
    QCOMPARE(names.value(), QStringList{u"http_requests_total"_s});
    QVERIFY(desk.gateway.requests.constFirst().url.endsWith(
        u"/api/v1/label/__name__/values?match%5B%5D=%7Bjob%3D%22a%22%7D"));
}

void TestClient::aLongQuestionIsNoChange()
{
    io::LiveClock clock;
    io::Secrets secrets{{}};
    const auto http = io::makeHttpGateway(clock, secrets);
    FaultServer server(FaultServer::cut);
    const Client client({.url = server.url({})}, *http);
    const auto cut = QCoro::waitFor(client.query(u"x"_s.repeated(4'000), {}));
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Unavailable);
    QCOMPARE(server.executed().size(), 1);
    QCOMPARE(server.executed().constFirst().method, "POST");
    server.setScript(
        FaultServer::answer("200 OK", recording(u"query-instant-vector"_s).response.body));
    const auto answer = QCoro::waitFor(client.query(u"x"_s.repeated(4'000), {}));
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), 2);
    QVERIFY(server.executed().constLast().body.startsWith("query=xxxx"));
}

void TestClient::tokensAndPasswordsBecomeHeaders()
{
    qputenv("BG_TEST_PROM", "reader:s3cret-of-the-test");
    io::LiveClock clock;
    io::Secrets secrets{
        {{u"prom"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_PROM"_s}}}};
    const auto http = io::makeHttpGateway(clock, secrets);
    FaultServer server(FaultServer::answer("200 OK", R"({"status":"success","data":[]})"));
    const QList<QPair<QString, QByteArray>> schemes{
        {u"bearer:prom"_s, "Bearer reader:s3cret-of-the-test"},
        {u"basic:prom"_s, "Basic " + QByteArray("reader:s3cret-of-the-test").toBase64()},
        {u"prom"_s, "reader:s3cret-of-the-test"}};
    for (const auto &[credential, header] : schemes) {
        const Client client({.url = server.url({}), .credential = credential}, *http);
        const auto names = QCoro::waitFor(client.metricNames(u"up"_s, {}));
        QVERIFY2(names, whyNot(names));
        QVERIFY2(server.executed().constLast().head.toLower().contains(
                     "\r\nauthorization: " + header.toLower()),
            server.executed().constLast().head.constData());
        QVERIFY(!secrets.redactor().redact(header).contains(header.sliced(10)));
    }
    const Client unknown({.url = server.url({}), .credential = u"bearer:nobody"_s}, *http);
    QCOMPARE(QCoro::waitFor(unknown.query(u"up"_s, {})).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
