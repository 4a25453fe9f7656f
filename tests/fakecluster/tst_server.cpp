// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "world.h"

#include "client.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using namespace breakglass::support;
using breakglass::TimePoint;
using breakglass::io::ManualClock;

namespace {

const QString deployments = QStringLiteral("/apis/apps/v1/namespaces/production/deployments");

struct Served
{
    explicit Served(bool isSecure = false)
        : clock(TimePoint(1'800'000'000s)), cluster(clock, {.isSecure = isSecure}), client(cluster)
    {
    }
    [[nodiscard]] bool load()
    {
        const bool isLoaded = cluster.load(workload("Deployment", "1")).has_value();
        clock.advance(30s);
        return isLoaded;
    }
    ManualClock clock;
    FakeCluster cluster;
    Client client;
};

QJsonObject read(const std::unique_ptr<QNetworkReply> &reply)
{
    return QJsonDocument::fromJson(reply->readAll()).object();
}

/// The events of a watch so far, one a line.
QList<QJsonObject> eventsOf(const QByteArray &lines)
{
    QList<QJsonObject> events;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            events.append(QJsonDocument::fromJson(line).object());
    }
    return events;
}

/// A watch as a client has it: what has come, and whether it is over.
struct Watching
{
    Watching(Client &client, const QString &path) : reply(client.start("GET", path))
    {
        QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(),
            [this] { received += reply->readAll(); });
    }
    [[nodiscard]] bool has(qsizetype count)
    {
        return eventually([this, count] { return eventsOf(received).size() >= count; });
    }
    [[nodiscard]] QStringList types() const
    {
        QStringList list;
        for (const QJsonObject &event : eventsOf(received))
            list.append(event[u"type"_s].toString());
        return list;
    }
    std::unique_ptr<QNetworkReply> reply;
    QByteArray received;
};

} // namespace

/// The server over real sockets: who gets in, what flows, and what breaks.
class ServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certificatesSayWho();
    void tokensSayWhoUntilTheyExpire();
    void strangersGetNothing();
    void denialsWinOverGrants();
    void severalRequestsShareAConnection();
    void bodiesComeInChunks();
    void pagesAreOfOneMoment();
    void watchesTellWhatHappens();
    void watchesBeginWithWhatIsThere();
    void watchesSelect();
    void watchesEndInTime();
    void faults_data();
    void faults();
    void anUnknownOutcomeHasHappened();
    void delaysGoByTheClock();
    void silenceLeavesWatchesOpen();
    void droppedWatchesEnd();
    void tenThousandPodsAreListed();
};

void ServerTest::certificatesSayWho()
{
    Served served(true);
    served.client.showCertificate(
        served.cluster.authority().user(u"alice"_s, {u"system:masters"_s, u"sre"_s}));
    const auto reply =
        served.client.ask("POST", u"/apis/authentication.k8s.io/v1/selfsubjectreviews"_s, "{}");
    QCOMPARE(statusOf(reply), 201);
    const QJsonObject info = dig(read(reply), "status.userInfo").toObject();
    QCOMPARE(info[u"username"_s].toString(), u"alice"_s);
    QVERIFY(info[u"groups"_s].toArray().contains(u"sre"_s));
    QCOMPARE(served.cluster.requests().last().user, u"alice"_s);
}

void ServerTest::tokensSayWhoUntilTheyExpire()
{
    Served served(true);
    served.cluster.access().addToken("t0ken", {u"robot"_s, {}});
    served.cluster.access().allow(
        {.subject = u"robot"_s, .verbs = {u"list"_s}, .resources = {u"deployments.apps"_s}});
    served.client.useToken("t0ken");
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 200);
    QCOMPARE(statusOf(served.client.ask("GET", u"/api/v1/pods"_s)), 403);
    served.cluster.access().expireToken("t0ken");
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 401);
}

void ServerTest::strangersGetNothing()
{
    Served served(true);
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 403);
    QCOMPARE(statusOf(served.client.ask("GET", u"/apis"_s)), 403);
    QCOMPARE(statusOf(served.client.ask("GET", u"/readyz"_s)), 200);
    const CertificateAuthority other;
    served.client.showCertificate(other.user(u"mallory"_s, {u"system:masters"_s}));
    QVERIFY(statusOf(served.client.ask("GET", deployments)) != 200);
}

void ServerTest::denialsWinOverGrants()
{
    Served served;
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 200);
    served.cluster.access().deny(u"admin"_s, {u"list"_s}, {u"deployments.apps"_s});
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 403);
    served.cluster.access().forgetDenials();
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 200);
}

void ServerTest::severalRequestsShareAConnection()
{
    Served served;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, served.cluster.port());
    socket.write("GET /version HTTP/1.1\r\nHost: x\r\n\r\nGET /nothing HTTP/1.1\r\nHost: x\r\n\r\n"
                 "GET /version HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(eventually([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    const QByteArray answers = socket.readAll();
    QCOMPARE(answers.count("HTTP/1.1 200 OK"), 2);
    QCOMPARE(answers.count("HTTP/1.1 404 Not Found"), 1);
}

void ServerTest::bodiesComeInChunks()
{
    Served served;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, served.cluster.port());
    socket.write("POST /api/v1/namespaces/production/configmaps HTTP/1.1\r\nHost: x\r\n"
                 "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
                 "19\r\n{\"metadata\":{\"name\":\"a\"},\r\n");
    QVERIFY(eventually([&socket] { return socket.bytesToWrite() == 0; }));
    socket.write("12\r\n\"data\":{\"k\":\"abc\"}\r\n1\r\n}\r\n0\r\n\r\n");
    QVERIFY(eventually([&socket] { return socket.bytesAvailable() > 0; }));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 201 Created"));
    QCOMPARE(dig(served.cluster.object("ConfigMap", u"production"_s, u"a"_s), "data.k"),
        QJsonValue(u"abc"_s));
}

void ServerTest::pagesAreOfOneMoment()
{
    Served served;
    for (const char *name : {"a", "b", "c", "d"})
        QVERIFY(served.cluster.load(QByteArray("{apiVersion: v1, kind: Secret, metadata: {name: ") +
                                    name + ", namespace: production}}"));
    const QString secrets = u"/api/v1/namespaces/production/secrets?limit=2"_s;
    const QJsonObject first = read(served.client.ask("GET", secrets));
    QCOMPARE(dig(first, "metadata.remainingItemCount").toInteger(), 2);
    const QString token = dig(first, "metadata.continue").toString();
    // What is deleted and made meanwhile belongs to another moment.
    (void)served.cluster.registry().remove({&typeOf("Secret"), u"production"_s, u"c"_s}, {});
    QVERIFY(served.cluster.load(
        "{apiVersion: v1, kind: Secret, metadata: {name: bb, namespace: production}}"));
    const QJsonObject second = read(served.client.ask("GET", secrets + u"&continue="_s + token));
    QStringList names;
    for (const QJsonObject &page : {first, second}) {
        const QJsonArray items = page[u"items"_s].toArray();
        for (const QJsonValue &item : items)
            names.append(nameOf(item.toObject()));
    }
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QVERIFY(!dig(second, "metadata.continue").isString());
    served.cluster.store().forgetHistory();
    const auto late = served.client.ask("GET", secrets + u"&continue="_s + token);
    QCOMPARE(statusOf(late), 410);
}

void ServerTest::watchesTellWhatHappens()
{
    Served served;
    QVERIFY(served.load());
    const quint64 now = served.cluster.store().version();
    Watching watching(served.client,
        deployments + u"?watch=1&allowWatchBookmarks=true&resourceVersion=%1"_s.arg(now));
    QVERIFY(eventually([&served] { return !served.cluster.requests().isEmpty(); }));
    QVERIFY(served.cluster.load(workload("Deployment", "2")));
    served.clock.advance(30s);
    QVERIFY(watching.has(5));
    QCOMPARE(watching.types().first(), u"MODIFIED"_s);
    served.clock.advance(60s);
    QVERIFY(eventually([&] { return watching.types().last() == u"BOOKMARK"; }));
    (void)served.cluster.registry().remove({&typeOf("Deployment"), u"production"_s, u"shop"_s}, {});
    QVERIFY(eventually([&] { return watching.types().last() == u"DELETED"; }));
    quint64 before = now;
    for (const QJsonObject &event : eventsOf(watching.received)) {
        const quint64 version =
            dig(event, "object.metadata.resourceVersion").toString().toULongLong();
        QVERIFY(version >= before);
        before = version;
    }
}

void ServerTest::watchesBeginWithWhatIsThere()
{
    Served served;
    QVERIFY(served.load());
    Watching watching(served.client,
        u"/api/v1/pods?watch=true&allowWatchBookmarks=true&sendInitialEvents=true&"
        "resourceVersionMatch=NotOlderThan"_s);
    QVERIFY(watching.has(4));
    QCOMPARE(watching.types(), (QStringList{u"ADDED"_s, u"ADDED"_s, u"ADDED"_s, u"BOOKMARK"_s}));
    const QJsonObject mark = eventsOf(watching.received).last()[u"object"_s].toObject();
    QCOMPARE(annotationOf(mark, u"k8s.io/initial-events-end"_s), u"true"_s);
}

void ServerTest::watchesSelect()
{
    Served served;
    QVERIFY(served.load());
    Watching watching(served.client,
        u"/api/v1/namespaces/production/configmaps?watch=1&labelSelector=on%3Dyes"_s);
    QVERIFY(eventually([&served] { return !served.cluster.requests().isEmpty(); }));
    for (const char *label : {"no", "yes", "yes", "no"})
        QVERIFY(served.cluster.load(
            QByteArray("{apiVersion: v1, kind: ConfigMap, metadata: {name: c, namespace: "
                       "production, labels: {on: '") +
            label + "'}}, data: {x: '" + QByteArray::number(served.cluster.store().version()) +
            "'}}"));
    QVERIFY(watching.has(3));
    QCOMPARE(watching.types(), (QStringList{u"ADDED"_s, u"MODIFIED"_s, u"DELETED"_s}));
}

void ServerTest::watchesEndInTime()
{
    Served served;
    Watching watching(served.client, deployments + u"?watch=1&timeoutSeconds=30"_s);
    QVERIFY(eventually([&served] { return !served.cluster.requests().isEmpty(); }));
    served.clock.advance(29s);
    QVERIFY(!watching.reply->isFinished());
    served.clock.advance(2s);
    QVERIFY(eventually([&watching] { return watching.reply->isFinished(); }));
    QCOMPARE(watching.reply->error(), QNetworkReply::NoError);
}

void ServerTest::faults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addRow("an internal error") << 500 << QByteArray();
    QTest::addRow("shutting down") << 503 << QByteArray("2");
    QTest::addRow("too many requests") << 429 << QByteArray("2");
    QTest::addRow("an expired session") << 401 << QByteArray();
}

void ServerTest::faults()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    Served served;
    served.cluster.faults().add({.method = "GET",
        .part = "/deployments",
        .status = status,
        .retryAfterSeconds = retryAfter.toInt(),
        .times = 2});
    for (int i = 0; i < 2; ++i) {
        const auto reply = served.client.ask("GET", deployments);
        QCOMPARE(statusOf(reply), status);
        QCOMPARE(reply->rawHeader("Retry-After"), retryAfter);
        QCOMPARE(read(reply)[u"kind"_s].toString(), u"Status"_s);
    }
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 200);
}

void ServerTest::anUnknownOutcomeHasHappened()
{
    for (const FaultKind kind : {FaultKind::DropBefore, FaultKind::DropAfter}) {
        Served served;
        QVERIFY(served.load());
        served.cluster.faults().add({.kind = kind, .method = "PATCH", .times = -1});
        const auto reply = served.client.ask("PATCH", deployments + u"/shop"_s,
            R"({"spec":{"replicas":7}})", "application/merge-patch+json");
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QCOMPARE(statusOf(reply), 0);
        QCOMPARE(
            number(shop(served.cluster), "spec.replicas"), kind == FaultKind::DropAfter ? 7 : 3);
        QCOMPARE(served.cluster.requests().last().status, 0);
    }
}

void ServerTest::delaysGoByTheClock()
{
    Served served;
    served.cluster.faults().add({.kind = FaultKind::Delay, .delay = 5s});
    const std::unique_ptr<QNetworkReply> reply(served.client.start("GET", deployments));
    QVERIFY(eventually([&served] { return !served.cluster.requests().isEmpty(); }));
    QVERIFY(!reply->isFinished());
    served.clock.advance(5s);
    QVERIFY(eventually([&reply] { return reply->isFinished(); }));
    QCOMPARE(statusOf(reply), 200);
}

void ServerTest::silenceLeavesWatchesOpen()
{
    Served served;
    QVERIFY(served.load());
    Watching watching(served.client, deployments + u"?watch=1"_s);
    QVERIFY(watching.has(1));
    served.cluster.goSilent();
    QVERIFY(served.cluster.load(workload("Deployment", "2")));
    Client late(served.cluster);
    const auto refused = late.ask("GET", deployments);
    QCOMPARE(refused->error(), QNetworkReply::ConnectionRefusedError);
    QCOMPARE(watching.types().size(), 1);
    QVERIFY(!watching.reply->isFinished());
    served.cluster.comeBack();
    QCOMPARE(statusOf(late.ask("GET", deployments)), 200);
}

void ServerTest::droppedWatchesEnd()
{
    Served served;
    QVERIFY(served.load());
    Watching watching(served.client, deployments + u"?watch=1"_s);
    QVERIFY(watching.has(1));
    served.cluster.closeWatches();
    QVERIFY(eventually([&watching] { return watching.reply->isFinished(); }));
    QCOMPARE(statusOf(served.client.ask("GET", deployments)), 200);
}

void ServerTest::tenThousandPodsAreListed()
{
    Served served;
    QVERIFY(served.load());
    QJsonObject pod = served.cluster.objects("Pod", u"production"_s).first();
    plant(pod, "metadata.uid", QJsonValue::Undefined);
    for (int i = 0; i < 10'000; ++i) {
        plant(pod, "metadata.name", u"filler-%1"_s.arg(i));
        served.cluster.put(pod);
    }
    const auto reply = served.client.ask("GET", u"/api/v1/namespaces/production/pods"_s);
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(read(reply)[u"items"_s].toArray().size(), 10'003);
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
