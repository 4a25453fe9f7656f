// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/httpgateway.h"

#include "support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using support::FaultServer;

namespace {

constexpr auto canary = "canary-token-7f31b2";

io::Secrets testSecrets()
{
    qputenv("BG_TEST_TOKEN", canary);
    return io::Secrets(
        {{u"prod-us"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_TOKEN"_s}}});
}

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

    io::LiveClock m_clock;
    io::Secrets m_secrets = testSecrets();
    std::unique_ptr<io::HttpGateway> m_gateway;

    Expected<io::HttpResponse> send(
        const HttpRequest &request, io::HttpLimits limits = {}, std::stop_token stop = {})
    {
        return QCoro::waitFor(m_gateway->send(request, limits, stop));
    }
    static HttpRequest request(
        const QString &method, const QString &url, const QByteArray &body = {})
    {
        return {.method = method,
            .url = url,
            .headers = {},
            .credentialHeaders = {},
            .body = body,
            .expectedStatus = {}};
    }

private Q_SLOTS:
    void init() { m_gateway = io::makeHttpGateway(m_clock, m_secrets); }

    void executesOnceWhateverBreaks_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isWarm");
        QTest::addColumn<QByteArray>("body");
        for (const QString &method : {u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}) {
            for (const QString &fault : {u"cut"_s, u"reset"_s, u"cut status line"_s, u"stall"_s}) {
                for (const bool isWarm : {false, true}) {
                    for (const QByteArray &body : {QByteArray("{\"replicas\":4}"), QByteArray()}) {
                        const QString row = u"%1 %2 body on a %3 connection: %4"_s.arg(method,
                            body.isEmpty() ? u"without"_s : u"with"_s,
                            isWarm ? u"warm"_s : u"cold"_s, fault);
                        QTest::newRow(qPrintable(row)) << method << fault << isWarm << body;
                    }
                }
            }
        }
    }
    void executesOnceWhateverBreaks()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, fault);
        QFETCH(const bool, isWarm);
        QFETCH(const QByteArray, body);
        const QMap<QString, FaultServer::Script> scripts{{u"cut"_s, FaultServer::cut},
            {u"reset"_s, FaultServer::reset}, {u"cut status line"_s, FaultServer::cutStatusLine},
            {u"stall"_s, FaultServer::stall}};
        FaultServer server;
        if (isWarm)
            QVERIFY(send(request(u"GET"_s, server.url(u"/warm"_s))));
        server.forget();
        server.setScript(scripts.value(fault));
        const auto answer =
            send(request(method, server.url(u"/act"_s), body), {.deadline = Milliseconds(300)});
        // A second try would come at once.
        QTest::qWait(60);
        QCOMPARE(server.executed().size(), 1);
        QCOMPARE(server.executed().constFirst().method, method.toLatin1());
        QCOMPARE(server.executed().constFirst().body, body);
        QVERIFY(!answer);
        QVERIFY2(answer.error().kind == ErrorKind::OutcomeUnknown, qPrintable(answer.error().what));
    }

    void givesAnyStatusAsAValue_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("status");
        for (const QString &method : {u"GET"_s, u"POST"_s, u"DELETE"_s}) {
            for (const char *status :
                {"200 OK", "201 Created", "302 Found", "400 Bad Request", "401 Unauthorized",
                    "404 Not Found", "409 Conflict", "422 Unprocessable Content",
                    "500 Internal Server Error", "503 Service Unavailable"})
                QTest::addRow("%s answered with %s", qPrintable(method), status)
                    << method << QByteArray(status);
        }
    }
    void givesAnyStatusAsAValue()
    {
        QFETCH(const QString, method);
        QFETCH(const QByteArray, status);
        FaultServer server(FaultServer::answer(
            status, "the body", "WWW-Authenticate: Basic realm=\"x\"\r\nX-Kind: A\r\n"));
        const auto answer = send(request(method, server.url(u"/"_s)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence()));
        QCOMPARE(answer->status, status.first(3).toInt());
        QCOMPARE(answer->body, "the body");
        QCOMPARE(answer->headers.value("x-kind"), "A");
        QCOMPARE(server.executed().size(), 1);
    }

    void followsNoRedirectAndLeaksNoCredential_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301 Moved", "302 Found", "307 Temporary", "308 Permanent"}) {
            for (const QString &method : {u"GET"_s, u"PATCH"_s})
                QTest::addRow("%s redirected with %s", qPrintable(method), status)
                    << method << QByteArray(status);
        }
    }
    void followsNoRedirectAndLeaksNoCredential()
    {
        QFETCH(const QString, method);
        QFETCH(const QByteArray, status);
        FaultServer other;
        FaultServer server(FaultServer::answer(
            status, {}, "Location: " + other.url(u"/elsewhere"_s).toLatin1() + "\r\n"));
        HttpRequest asked = request(method, server.url(u"/"_s));
        asked.credentialHeaders = {{u"Authorization"_s, u"prod-us"_s}};
        const auto answer = send(asked);
        QVERIFY(answer);
        QCOMPARE(answer->status, status.first(3).toInt());
        QVERIFY(server.executed().constFirst().head.contains(canary));
        QTest::qWait(60);
        QVERIFY(other.executed().isEmpty());
    }

    void namesNoCredentialInAnError()
    {
        FaultServer server(FaultServer::cut);
        HttpRequest asked = request(u"POST"_s, server.url(u"/?token=also-hidden"_s), "x");
        asked.credentialHeaders = {{u"Authorization"_s, u"prod-us"_s}};
        const auto answer = send(asked);
        QVERIFY(!answer);
        QVERIFY(!answer.error().sentence().contains(QLatin1StringView(canary)));
        QVERIFY(!answer.error().sentence().contains(u"also-hidden"_s));
        QCOMPARE(m_secrets.redactor().redact(QByteArray("a ") + canary), "a [redacted]");
    }

    void aDripOfBytesMeetsTheDeadline()
    {
        std::unique_ptr<io::Clock::Timer> drip;
        FaultServer server([this, &drip](QTcpSocket &socket, const FaultServer::Request &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            drip = m_clock.every(Milliseconds(20), [&socket] { socket.write("x"); });
        });
        const Milliseconds begin = m_clock.elapsed();
        const auto answer =
            send(request(u"GET"_s, server.url(u"/"_s)), {.deadline = Milliseconds(300)});
        drip.reset();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::TimedOut);
        QVERIFY(m_clock.elapsed() - begin < Milliseconds(2000));
    }

    void aBodyOverTheCapIsRefused_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("while reading it is unavailable") << u"GET"_s << ErrorKind::Unavailable;
        QTest::newRow("after a change its outcome is unknown")
            << u"POST"_s << ErrorKind::OutcomeUnknown;
    }
    void aBodyOverTheCapIsRefused()
    {
        QFETCH(const QString, method);
        QFETCH(const ErrorKind, kind);
        FaultServer server(FaultServer::answer("200 OK", QByteArray(200'000, 'x')));
        const io::HttpLimits limits{.deadline = Milliseconds(5000), .maximumBytes = 100'000};
        const auto answer = send(request(method, server.url(u"/"_s)), limits);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QVERIFY(send(request(method, server.url(u"/"_s))));
    }

    void whatWasNeverSentIsNotUnknown()
    {
        FaultServer server;
        const QString url = server.url(u"/"_s);
        server.close();
        const auto read = send(request(u"GET"_s, url));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        const auto change = send(request(u"POST"_s, url, "{}"));
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::Unavailable);
        // Without a body nothing tells of the sending.
        const auto bare = send(request(u"POST"_s, url));
        QVERIFY(!bare);
        QCOMPARE(bare.error().kind, ErrorKind::OutcomeUnknown);
        QVERIFY(server.executed().isEmpty());
    }

    void whatWasSentToAServerThatThenWentAwayIsUnknown()
    {
        for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
            FaultServer server;
            QVERIFY(send(request(u"GET"_s, server.url(u"/warm"_s))));
            server.setScript([&server](QTcpSocket &socket, const FaultServer::Request &) {
                server.close();
                socket.disconnectFromHost();
            });
            const auto answer = send(request(u"DELETE"_s, server.url(u"/"_s), body));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::OutcomeUnknown);
            QCOMPARE(server.executed().size(), 2);
        }
    }

    void aBrokenReadIsUnavailable()
    {
        FaultServer server(FaultServer::cut);
        const auto answer = send(request(u"GET"_s, server.url(u"/"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    }

    void stoppingASentChangeLeavesItUnknown()
    {
        FaultServer server(FaultServer::stall);
        std::stop_source stop;
        const auto timer = m_clock.after(Milliseconds(100), [&stop] { stop.request_stop(); });
        const auto change = send(request(u"POST"_s, server.url(u"/"_s), "x"), {}, stop.get_token());
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::OutcomeUnknown);
        const auto early = send(request(u"POST"_s, server.url(u"/"_s), "x"), {}, stop.get_token());
        QCOMPARE(early.error().kind, ErrorKind::Cancelled);
        QCOMPARE(server.executed().size(), 1);
    }

    void refusesWhatIsNotAPlainRequest_data()
    {
        QTest::addColumn<HttpRequest>("asked");
        const auto http = u"http://127.0.0.1:9/"_s;
        QTest::newRow("a file address") << request(u"GET"_s, u"file:///etc/passwd"_s);
        QTest::newRow("no host") << request(u"GET"_s, u"http:///x"_s);
        QTest::newRow("a password in the address") << request(u"GET"_s, u"http://a:b@localhost/"_s);
        QTest::newRow("a method in lower case") << request(u"post"_s, http);
        QTest::newRow("a method with a line break") << request(u"GET\r\nX: y"_s, http);
        QTest::newRow("a read with a body") << request(u"GET"_s, http, "body");
        HttpRequest header = request(u"GET"_s, http);
        header.headers = {{u"X-A"_s, u"b\r\nHost: evil"_s}};
        QTest::newRow("a header with a line break") << header;
        header.headers = {{u"Content-Length"_s, u"5"_s}};
        QTest::newRow("a header of the connection") << header;
    }
    void refusesWhatIsNotAPlainRequest()
    {
        QFETCH(const HttpRequest, asked);
        const auto answer = send(asked);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    }

    void sendsNoCredentialWithoutTls()
    {
        HttpRequest asked = request(u"GET"_s, u"http://192.0.2.1/"_s);
        asked.credentialHeaders = {{u"Authorization"_s, u"prod-us"_s}};
        const auto answer = send(asked);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
