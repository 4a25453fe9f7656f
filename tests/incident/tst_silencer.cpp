// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Alerts are kept quiet for an incident: recorded before and after, sent once, ended with it.

#include "incident/silencer.h"

#include "example.h"
#include "incident/desk.h"
#include "support/eventually.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::incidenttest;
using namespace breakglass::incident;

namespace {

/// An Alertmanager that takes what it is asked, unless the test says otherwise.
class TakingGateway final : public io::HttpGateway
{
public:
    QList<HttpRequest> requests;
    std::function<Expected<io::HttpResponse>(const HttpRequest &)> answer = taken;

    static Expected<io::HttpResponse> taken(const HttpRequest &request)
    {
        const QByteArray body = request.method == u"POST" ? R"({"silenceID":"6f2c"})" : "";
        return io::HttpResponse{200, {}, body, {}};
    }
    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token) override
    {
        requests.append(request);
        co_return answer(request);
    }
};

class Bench
{
public:
    Bench()
    {
        workspace = exampleWorkspace();
        workspace.metrics.insert(u"am"_s, {.name = u"am"_s,
                                              .kind = MetricsSource::Kind::Alertmanager,
                                              .url = u"https://am.example"_s});
        workspace.targets.first().alerts =
            TargetAlerts{u"am"_s, {{u"service"_s, u"checkr-console"_s}}};
        open();
    }
    /// As after a crash: what is in the record, and nothing else.
    void open()
    {
        silencer.reset();
        desk.reset();
        record.reset();
        record = record::Record::open(m_folder.filePath(u"record.db"_s)).value();
        desk = std::make_unique<Desk>(workspace, *record, clock, u"Marta Kowalski"_s);
        silencer = std::make_unique<Silencer>(workspace, *record, clock, &gateway);
    }
    void declare()
    {
        QVERIFY(QCoro::waitFor(desk->declare(u"Errors above 5 %"_s, Severity::P0, {target()})));
    }
    void resolve() { QVERIFY(QCoro::waitFor(desk->resolve(u"Rolled back to rev 41"_s))); }
    [[nodiscard]] Expected<QString> silence()
    {
        const auto draft = silencer->draft(target(), desk->state().incident, u"Marta Kowalski"_s);
        if (!draft)
            return std::unexpected(draft.error());
        return QCoro::waitFor(silencer->silence(*draft, u"Marta Kowalski"_s));
    }
    [[nodiscard]] Silence::State state() const { return silencer->silences().all().first().state; }
    [[nodiscard]] bool reaches(Silence::State wanted) const
    {
        return support::eventually([this, wanted] { return state() == wanted; });
    }
    [[nodiscard]] QStringList eventNames() const
    {
        QStringList names;
        for (const Entry &entry : record->entries())
            names.append(events::eventName(entry.event.payload));
        return names;
    }

    Workspace workspace;
    TakingGateway gateway;
    io::ManualClock clock{moment(0s)};
    std::unique_ptr<record::Record> record;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Silencer> silencer;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestSilencer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsSentOnce();
    void isRecordedBeforeAndAfter();
    void endsWithTheIncident();
    void isFoundAgainWhenNobodyKnowsItsName();
    void aRefusalIsSaid();
    void afterACrashItIsUnknownAndStillEnds();
    void isRefusedWhereItCantBe();
};

void TestSilencer::whatIsShownIsSentOnce()
{
    Bench bench;
    bench.declare();
    const auto draft =
        bench.silencer->draft(target(), bench.desk->state().incident, u"Marta Kowalski"_s);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->until, moment(60min)); // P0: an hour to resolve
    QVERIFY(draft->request.body.contains("INCIDENT-1 SILENCE-0001"));
    QVERIFY(draft->request.body.contains(R"("value":"checkr-console")"));
    QCOMPARE(QCoro::waitFor(bench.silencer->silence(*draft, u"Marta Kowalski"_s)).value(),
        u"SILENCE-0001"_s);
    QCOMPARE(bench.gateway.requests, QList<HttpRequest>{draft->request});
    const auto again = QCoro::waitFor(bench.silencer->silence(*draft, u"Marta Kowalski"_s));
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(bench.gateway.requests.size(), 1);
}

void TestSilencer::isRecordedBeforeAndAfter()
{
    Bench bench;
    bench.declare();
    QStringList before;
    bench.gateway.answer = [&](const HttpRequest &request) {
        before = bench.eventNames();
        return TakingGateway::taken(request);
    };
    QVERIFY(bench.silence());
    QCOMPARE(before.last(), u"silence-intended"_s);
    QCOMPARE(bench.eventNames().last(), u"silence-finished"_s);
    const Silence silence = bench.silencer->silences().all().first();
    QCOMPARE(silence.state, Silence::State::Held);
    QCOMPARE(silence.held, u"6f2c"_s);
    QCOMPARE(silence.incident, u"INCIDENT-1"_s);
}

void TestSilencer::endsWithTheIncident()
{
    Bench bench;
    bench.declare();
    QVERIFY(bench.silence());
    bench.resolve();
    QVERIFY(bench.reaches(Silence::State::Ended));
    QCOMPARE(bench.gateway.requests.size(), 2);
    QCOMPARE(bench.gateway.requests.last().method, u"DELETE"_s);
    QCOMPARE(bench.gateway.requests.last().url, u"https://am.example/api/v2/silence/6f2c"_s);
    QCOMPARE(bench.eventNames().count(u"silence-intended"_s), 2);
    bench.open();
    bench.silencer->start();
    QCOMPARE(bench.gateway.requests.size(), 2);
}

void TestSilencer::isFoundAgainWhenNobodyKnowsItsName()
{
    Bench bench;
    bench.declare();
    bench.gateway.answer = [](const HttpRequest &request) -> Expected<io::HttpResponse> {
        if (request.method == u"POST")
            return failure(ErrorKind::OutcomeUnknown, u"The line was cut."_s);
        const QByteArray list =
            R"([{"id":"77aa","status":{"state":"active"},"endsAt":"2026-11-12T15:07:00.000Z",)"
            R"("comment":"INCIDENT-1 SILENCE-0001: alerts of checkr-console@production_us, )"
            R"(by Breakglass"}])";
        return io::HttpResponse{200, {}, request.method == u"GET" ? list : QByteArray(), {}};
    };
    QVERIFY(bench.silence());
    QCOMPARE(bench.state(), Silence::State::Unknown);
    bench.resolve();
    QVERIFY(bench.reaches(Silence::State::Ended));
    QCOMPARE(bench.gateway.requests.last().url, u"https://am.example/api/v2/silence/77aa"_s);
}

void TestSilencer::aRefusalIsSaid()
{
    Bench bench;
    bench.declare();
    bench.gateway.answer = [](const HttpRequest &) {
        return io::HttpResponse{400, {}, "\"bad matcher\"", {}};
    };
    QVERIFY(bench.silence());
    QCOMPARE(bench.state(), Silence::State::Failed);
    const auto *finished =
        std::get_if<events::SilenceFinished>(&bench.record->entries().last().event.payload);
    QVERIFY(finished && finished->detail.contains(u"bad matcher"));
    bench.resolve();
    QCOMPARE(bench.gateway.requests.size(), 1); // There is nothing to end.
}

void TestSilencer::afterACrashItIsUnknownAndStillEnds()
{
    Bench bench;
    bench.declare();
    const auto draft = bench.silencer->draft(target(), bench.desk->state().incident, {});
    const Event intended{u"Marta Kowalski"_s, bench.clock.now(), u"INCIDENT-1"_s,
        events::SilenceIntended{draft->id, target(), u"am"_s, true, {}, draft->until}};
    QVERIFY(QCoro::waitFor(bench.record->append(intended)));
    bench.open();
    bench.silencer->start();
    QVERIFY(bench.reaches(Silence::State::Unknown));
    QVERIFY(bench.gateway.requests.isEmpty()); // Nothing is repeated.
}

void TestSilencer::isRefusedWhereItCantBe()
{
    Bench bench;
    QVERIFY(!bench.silence()); // no incident
    bench.declare();
    QCOMPARE(bench.silencer->obstacle(target()), QString());
    QVERIFY(!bench.silencer->obstacle({u"other"_s, u"production_us"_s}).isEmpty());
    bench.workspace.readOnly = true;
    QVERIFY(!bench.silence());
    bench.workspace.readOnly = false;
    const Silencer simulated(bench.workspace, *bench.record, bench.clock, nullptr);
    QVERIFY(!simulated.obstacle(target()).isEmpty());
    bench.workspace.metrics.clear();
    QVERIFY(!bench.silence());
    QVERIFY(bench.gateway.requests.isEmpty());
}

QTEST_GUILESS_MAIN(TestSilencer)
#include "tst_silencer.moc"
