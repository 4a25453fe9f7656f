// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/httpgateway.h"
#include "support/eventually.h"
#include "support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using support::eventually;
using support::FaultServer;

namespace {

constexpr char streaming[] = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";

/// One answer that is followed, with what came of it.
struct Following
{
    QByteArray got;
    std::stop_source stop;
    std::optional<Expected<io::HttpResponse>> answer;
    std::function<void()> heard = [] {};

    static QCoro::Task<> begin(
        io::HttpGateway &gateway, HttpRequest request, io::FollowLimits limits, Following &into)
    {
        const std::stop_token token = into.stop.get_token();
        const auto part = [&into](const QByteArray &bytes) {
            into.got += bytes;
            into.heard();
        };
        into.answer = co_await gateway.follow(request, limits, part, token);
    }
};

} // namespace

/// An answer that goes on: its bytes come as they are sent, and it ends when either side wants it to.
class FollowTest : public QObject
{
    Q_OBJECT

    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_gateway;

    static HttpRequest request(const FaultServer &server, const QString &method = u"GET"_s)
    {
        HttpRequest request;
        request.method = method;
        request.url = server.url(u"/"_s);
        return request;
    }

private Q_SLOTS:
    void init() { m_gateway = io::makeHttpGateway(m_clock, m_secrets); }
    void handsOutWhatComes();
    void endsWhenItIsStopped_data();
    void endsWhenItIsStopped();
    void givesUpOnSilence();
    void returnsWhatIsNoStream();
    void followsNothingThatChanges();
};

void FollowTest::handsOutWhatComes()
{
    QPointer<QTcpSocket> open;
    FaultServer server([&](QTcpSocket &socket, const FaultServer::Request &) {
        socket.write(streaming + QByteArray("one "));
        open = &socket;
    });
    Following following;
    const auto task = Following::begin(*m_gateway, request(server), {}, following);
    QVERIFY(eventually([&] { return following.got == "one "; }));
    open->write("two");
    QVERIFY(eventually([&] { return following.got == "one two"; }));
    QVERIFY(!following.answer);
    open->disconnectFromHost();
    QVERIFY(eventually([&] { return following.answer.has_value(); }));
    QCOMPARE((*following.answer)->status, 200);
    QVERIFY((*following.answer)->body.isEmpty());
}

void FollowTest::endsWhenItIsStopped_data()
{
    QTest::addColumn<bool>("insideOfAPart");
    QTest::newRow("from outside") << false;
    QTest::newRow("by the one who gets the bytes") << true;
}

// The network of a stream goes with it, while Qt is still at work on the end of the reply.
void FollowTest::endsWhenItIsStopped()
{
    QFETCH(const bool, insideOfAPart);
    FaultServer server([](QTcpSocket &socket, const FaultServer::Request &) {
        socket.write(streaming + QByteArray("one"));
    });
    for (int turn = 0; turn < 20; ++turn) {
        Following following;
        if (insideOfAPart)
            following.heard = [&following] { following.stop.request_stop(); };
        const auto task = Following::begin(*m_gateway, request(server), {}, following);
        QVERIFY(eventually([&] { return following.got == "one"; }));
        following.stop.request_stop();
        QVERIFY(eventually([&] { return following.answer.has_value(); }));
        QCOMPARE(following.answer->error().kind, ErrorKind::Cancelled);
    }
}

void FollowTest::givesUpOnSilence()
{
    FaultServer server([](QTcpSocket &socket, const FaultServer::Request &) {
        socket.write(streaming + QByteArray("one"));
    });
    Following following;
    const auto task = Following::begin(*m_gateway, request(server), {.silence = 200ms}, following);
    QVERIFY(eventually([&] { return following.answer.has_value(); }));
    QCOMPARE(following.got, "one");
    QCOMPARE(following.answer->error().kind, ErrorKind::TimedOut);
}

void FollowTest::returnsWhatIsNoStream()
{
    FaultServer server(FaultServer::answer("410 Gone", "too old"));
    Following following;
    const auto task = Following::begin(*m_gateway, request(server), {}, following);
    QVERIFY(eventually([&] { return following.answer.has_value(); }));
    QCOMPARE((*following.answer)->status, 410);
    QCOMPARE((*following.answer)->body, "too old");
    QVERIFY(following.got.isEmpty());
}

void FollowTest::followsNothingThatChanges()
{
    const FaultServer server;
    Following following;
    const auto task = Following::begin(*m_gateway, request(server, u"POST"_s), {}, following);
    QVERIFY(eventually([&] { return following.answer.has_value(); }));
    QVERIFY(!following.answer->has_value());
    QVERIFY(server.executed().isEmpty());
}

QTEST_GUILESS_MAIN(FollowTest)
#include "tst_follow.moc"
