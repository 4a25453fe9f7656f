// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "prometheus/alerts.h"

#include "recording.h"

using namespace breakglass;
using namespace breakglass::prometheus;
using namespace breakglass::prometheustest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const MetricsSource prom{.name = u"prom"_s, .url = u"https://prom.example"_s};
const MetricsSource warnings{.name = u"warnings"_s,
    .kind = MetricsSource::Kind::Alertmanager,
    .url = u"https://am.example/alerts/"_s,
    .credential = u"basic:am"_s};

// As Alertmanager 0.28 answers.
const QByteArray listed = R"([{"annotations":{"summary":"error ratio 20% after release"},
"endsAt":"2026-11-21T03:25:36.931Z","fingerprint":"2b1d","receivers":[{"name":"none"}],
"startsAt":"2026-11-21T04:21:24.931+01:00","status":{"inhibitedBy":[],"mutedBy":[],
"silencedBy":["6f2c"],"state":"suppressed"},"updatedAt":"2026-11-21T03:21:36.940Z",
"generatorURL":"","labels":{"alertname":"CheckrErrorRateHigh","service":"checkr-console",
"severity":"page"}}])";

Expected<QList<Alert>> read(const QByteArray &body, int status = 200)
{
    return readAlerts(io::HttpResponse{status, {}, body, {}}, warnings);
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prometheusTellsWhatFires();
    void alertmanagerTellsWhoKeepsItQuiet();
    void pendingIsNotFiring();
    void garbageIsRefused();
    void labelsDecideWhatItIsAbout();
    void eachIsAskedInItsOwnWay();
    void aSilenceIsOneExactRequest();
    void itsIdIsRead();
    void aSilenceIsFoundAgain();
};

void TestAlerts::prometheusTellsWhatFires()
{
    const auto quiet = readAlerts(recording(u"alerts"_s).response, prom);
    QVERIFY2(quiet, whyNot(quiet));
    QVERIFY(quiet->isEmpty());
    const auto alerts = readAlerts(recording(u"alerts-firing"_s).response, prom);
    QVERIFY2(alerts, whyNot(alerts));
    QCOMPARE(alerts->size(), 1);
    const Alert alert = alerts->constFirst();
    QCOMPARE(alert.name, u"CheckrErrorRateHigh"_s);
    QCOMPARE(alert.summary, u"error ratio 20% after release"_s);
    QCOMPARE(alert.severity, u"page"_s);
    QCOMPARE(toIso(alert.since), u"2026-11-21T03:21:24.931Z"_s);
}

void TestAlerts::alertmanagerTellsWhoKeepsItQuiet()
{
    const auto alerts = read(listed);
    QVERIFY2(alerts, whyNot(alerts));
    const Alert alert = alerts->constFirst();
    QCOMPARE(alert.name, u"CheckrErrorRateHigh"_s);
    QCOMPARE(alert.silences, QStringList{u"6f2c"_s});
    QCOMPARE(toIso(alert.since), u"2026-11-21T03:21:24.931Z"_s);
}

void TestAlerts::pendingIsNotFiring()
{
    QByteArray body = recording(u"alerts-firing"_s).response.body;
    body.replace("\"firing\"", "\"pending\"");
    const auto alerts = readAlerts(io::HttpResponse{200, {}, body, {}}, prom);
    QVERIFY(alerts);
    QVERIFY(alerts->isEmpty());
}

void TestAlerts::garbageIsRefused()
{
    QVERIFY(!read("<html>"));
    QVERIFY(!read("{}"));
    QCOMPARE(read("no", 403).error().kind, ErrorKind::Denied);
    QCOMPARE(read("no", 403).error().what, u"Alertmanager at am.example answers 403: “no”."_s);
    QCOMPARE(read({}, 500).error().kind, ErrorKind::Unavailable);
    QVERIFY(!readAlerts(io::HttpResponse{200, {}, listed, {}}, prom));
}

void TestAlerts::labelsDecideWhatItIsAbout()
{
    const Alert alert = read(listed)->constFirst();
    QVERIFY(isAbout(alert, {{u"service"_s, u"checkr-console"_s}}));
    QVERIFY(isAbout(alert, {{u"service"_s, u"checkr-console"_s}, {u"severity"_s, u"page"_s}}));
    QVERIFY(!isAbout(alert, {{u"service"_s, u"checkr-console"_s}, {u"zone"_s, u"a"_s}}));
    QVERIFY(!isAbout(alert, {{u"service"_s, u"other"_s}}));
    QVERIFY(!isAbout(alert, {}));
}

void TestAlerts::eachIsAskedInItsOwnWay()
{
    io::ManualClock clock{TimePoint(Milliseconds(0))};
    RecordedGateway gateway{clock};
    gateway.giveText(200, "[]");
    int answered = 0;
    const auto count = [&answered](
                           const Expected<QList<Alert>> &told) { answered += told ? 1 : 0; };
    firingAlerts(Client(warnings, gateway), {}).then(count);
    QCOMPARE(gateway.requests.constLast().url,
        u"https://am.example/alerts/api/v2/alerts?active=true&silenced=true&inhibited=false"_s);
    gateway.answers.clear();
    gateway.give(u"alerts-firing"_s);
    firingAlerts(Client(prom, gateway), {}).then(count);
    QCOMPARE(gateway.requests.constLast().url, u"https://prom.example/api/v1/alerts"_s);
    QCOMPARE(answered, 2);
}

void TestAlerts::aSilenceIsOneExactRequest()
{
    const TimePoint now = *fromIso(u"2026-11-21T03:21:36.000Z"_s);
    const HttpRequest request = silenceRequest(warnings,
        {{{u"service"_s, u"checkr-console"_s}}, now, now + 2h, u"Marta"_s, u"INC-0042"_s});
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.url, u"https://am.example/alerts/api/v2/silences"_s);
    QCOMPARE(request.credentialHeaders.value(u"Authorization"_s), u"basic:am"_s);
    QCOMPARE(request.expectedStatus, QList<int>{200});
    QCOMPARE(request.body,
        QByteArray(
            R"({"comment":"INC-0042","createdBy":"Marta","endsAt":"2026-11-21T05:21:36.000Z",)"
            R"("matchers":[{"isEqual":true,"isRegex":false,"name":"service",)"
            R"("value":"checkr-console"}],"startsAt":"2026-11-21T03:21:36.000Z"})"));
    const HttpRequest expire = expireRequest(warnings, u"6f2c/../x"_s);
    QCOMPARE(expire.method, u"DELETE"_s);
    QCOMPARE(expire.url, u"https://am.example/alerts/api/v2/silence/6f2c%2F..%2Fx"_s);
}

void TestAlerts::itsIdIsRead()
{
    const auto id = [](const QByteArray &body, int status) {
        return silenceId(io::HttpResponse{status, {}, body, {}}, warnings);
    };
    QCOMPARE(id(R"({"silenceID":"6f2c"})", 200).value(), u"6f2c"_s);
    QVERIFY(!id("{}", 200));
    QVERIFY(!id(R"("start time must be before end time")", 400));
}

void TestAlerts::aSilenceIsFoundAgain()
{
    io::ManualClock clock{TimePoint(Milliseconds(0))};
    RecordedGateway gateway{clock};
    gateway.giveText(200, R"([
{"id":"a","status":{"state":"expired"},"comment":"INC-0042","endsAt":"2026-11-21T05:21:36.000Z"},
{"id":"b","status":{"state":"active"},"comment":"INC-0042","endsAt":"2026-11-21T05:21:36.000Z"},
{"id":"c","status":{"state":"active"},"comment":"holiday","endsAt":"2026-11-21T05:21:36.000Z"}])");
    std::optional<Expected<QList<HeldSilence>>> held;
    heldSilences(Client(warnings, gateway), u"INC-0042"_s, {})
        .then([&held](Expected<QList<HeldSilence>> told) { held = std::move(told); });
    QVERIFY(held && *held);
    QCOMPARE((*held)->size(), 1);
    QCOMPARE((*held)->constFirst().id, u"b"_s);
    QCOMPARE(toIso((*held)->constFirst().until), u"2026-11-21T05:21:36.000Z"_s);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
