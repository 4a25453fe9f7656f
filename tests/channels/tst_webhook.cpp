// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The exact request, and a real server that takes it, refuses it, cuts the line or never answers.

#include "channels/webhook.h"
#include "support/faultserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using events::DeliveryOutcome;
using support::FaultServer;

namespace {

constexpr auto canary = "canary-hook-71c0";

channels::Notice noticeWith(const QString &text)
{
    return {u"MESSAGE-0001"_s, u"update"_s, u"Initial alert"_s, u"internal"_s, text,
        {{u"severity"_s, u"P0"_s}, {u"incident"_s, u"INCIDENT-1"_s}}};
}

ChannelSetup setupFor(const QString &url)
{
    ChannelSetup setup{u"ops"_s, u"webhook"_s, u"internal"_s, {}, {}, {}};
    setup.settings = {{u"url"_s, url},
        {u"credentials"_s, QJsonObject{{u"Authorization"_s, u"hook"_s}}},
        {u"headers"_s, QJsonObject{{u"X-Team"_s, u"console"_s}}}, {u"timeout"_s, 400},
        {u"body"_s,
            QJsonObject{{u"text"_s, u"{{incident}}: {{text}}"_s}, {u"urgency"_s, u"{{urgency}}"_s},
                {u"inside"_s, QJsonObject{{u"list"_s, QJsonArray{u"{{title}}"_s}}}}}}};
    return setup;
}

} // namespace

class TestWebhook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("BG_TEST_HOOK", canary); }
    void fillsTextsAsValues_data();
    void fillsTextsAsValues();
    void postsOnceWithItsHeaders();
    void judges_data();
    void judges();
    void namesNoSecret();

private:
    channels::Delivery deliver(const ChannelSetup &setup)
    {
        channels::Webhook hook(setup, *m_http, m_secrets.redactor());
        return QCoro::waitFor(hook.deliver(noticeWith(u"We look into it."_s)));
    }
    io::LiveClock m_clock;
    io::Secrets m_secrets{
        {{u"hook"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_HOOK"_s}}}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_clock, m_secrets);
};

void TestWebhook::fillsTextsAsValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain words") << u"We look into it."_s;
    QTest::newRow("quotes and braces stay text") << u"\"},{\"text\":\"owned"_s;
    QTest::newRow("a field in the text is not filled") << u"{{severity}} {{text}}"_s;
    QTest::newRow("line ends and a backslash") << u"a\nb\\n\tc"_s;
    QTest::newRow("other scripts") << u"żółw → 🦆"_s;
}

void TestWebhook::fillsTextsAsValues()
{
    QFETCH(const QString, text);
    const HttpRequest request =
        channels::webhookRequest(setupFor(u"https://a.example"_s), noticeWith(text));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.keys(), (QStringList{u"inside"_s, u"text"_s, u"urgency"_s}));
    QCOMPARE(body.value(u"text").toString(), u"INCIDENT-1: "_s + text);
    QCOMPARE(body.value(u"urgency").toString(), u"critical"_s);
    QCOMPARE(
        body.value(u"inside").toObject().value(u"list").toArray(), QJsonArray{u"Initial alert"_s});
}

void TestWebhook::postsOnceWithItsHeaders()
{
    FaultServer server;
    const channels::Delivery delivery = deliver(setupFor(server.url(u"/hook"_s)));
    QCOMPARE(delivery, (channels::Delivery{DeliveryOutcome::Delivered, u"answered 200"_s}));
    QCOMPARE(server.executed().size(), 1);
    const FaultServer::Request &request = server.executed().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/hook");
    const QByteArray head = request.head.toLower();
    QVERIFY(head.contains("authorization: canary-hook-71c0"));
    QVERIFY(head.contains("x-team: console"));
    QVERIFY(head.contains("content-type: application/json"));
}

void TestWebhook::judges_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<QList<int>>("success");
    QTest::addColumn<DeliveryOutcome>("outcome");
    QTest::addColumn<QString>("begins");
    const auto answer = [](const QByteArray &status, const QByteArray &body = {}) {
        return FaultServer::answer(status, body);
    };
    using Outcome = DeliveryOutcome;
    const QList<int> any;
    QTest::newRow("any 2xx is taken")
        << answer("202 Accepted") << any << Outcome::Delivered << u"answered 202"_s;
    QTest::newRow("403 says why") << answer("403 Forbidden", "channel is archived") << any
                                  << Outcome::Failed
                                  << u"refused the message (403): channel is archived"_s;
    QTest::newRow("only what counts as success")
        << answer("200 OK") << QList<int>{204} << Outcome::Failed << u"refused the message (200)"_s;
    QTest::newRow("a redirect is not followed")
        << FaultServer::answer("302 Found", {}, "Location: http://127.0.0.1:1/\r\n") << any
        << Outcome::Failed << u"refused the message (302)"_s;
    QTest::newRow("a proxy that lost its server leaves it open")
        << answer("502 Bad Gateway") << any << Outcome::Unknown
        << u"lost the message on the way (502)"_s;
    QTest::newRow("a connection reset after sending leaves it open")
        << FaultServer::Script(FaultServer::reset) << any << Outcome::Unknown
        << u"gave no answer."_s;
    QTest::newRow("an answer that never comes leaves it open")
        << FaultServer::Script(FaultServer::stall) << any << Outcome::Unknown
        << u"gave no answer."_s;
    QTest::newRow("half a status line leaves it open")
        << FaultServer::Script(FaultServer::cutStatusLine) << any << Outcome::Unknown
        << u"gave no answer."_s;
}

void TestWebhook::judges()
{
    QFETCH(const FaultServer::Script, script);
    QFETCH(const QList<int>, success);
    QFETCH(const QString, begins);
    FaultServer server(script);
    ChannelSetup setup = setupFor(server.url(u"/hook"_s));
    QJsonArray codes;
    for (const int code : success)
        codes.append(code);
    setup.settings.insert(u"success"_s, codes);
    const channels::Delivery delivery = deliver(setup);
    QTEST(delivery.outcome, "outcome");
    QVERIFY2(delivery.detail.startsWith(begins), qPrintable(delivery.detail));
    QCOMPARE(server.executed().size(), 1);
}

void TestWebhook::namesNoSecret()
{
    FaultServer server(FaultServer::answer("403 Forbidden", QByteArray("no: ") + canary));
    const channels::Delivery refused = deliver(setupFor(server.url(u"/hook"_s)));
    QCOMPARE(refused.outcome, DeliveryOutcome::Failed);
    QVERIFY(!refused.detail.contains(QLatin1StringView(canary)));
    server.close();
    const channels::Delivery unreached = deliver(setupFor(u"http://127.0.0.1:1/hook"_s));
    QCOMPARE(unreached.outcome, DeliveryOutcome::Failed);
    QVERIFY(unreached.detail.startsWith(u"was not reached."_s));
    QVERIFY(!unreached.detail.contains(QLatin1StringView(canary)));
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
