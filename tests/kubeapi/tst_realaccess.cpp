// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/fakecluster.h"
#include "kubeapi/client.h"
#include "support/eventually.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::kubeapi;
using support::eventually;

namespace {

const fakecluster::User person{u"marta"_s, {u"oncall"_s}};
const QString pods = u"/api/v1/namespaces/production/pods"_s;

/// A proxy that lets everything through, and keeps what it was asked for.
class TunnelProxy : public QTcpServer
{
public:
    TunnelProxy()
    {
        connect(this, &QTcpServer::newConnection, this, &TunnelProxy::begin);
        const bool listens = listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
    }
    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort());
    }
    QList<QByteArray> asked;

private:
    void begin()
    {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (QTcpSocket *server = client->findChild<QTcpSocket *>())
                server->write(client->readAll());
            else if (client->peek(8192).contains("\r\n\r\n"))
                open(client, client->readAll().split(' ').value(1));
        });
    }
    void open(QTcpSocket *client, const QByteArray &address)
    {
        asked.append(address);
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        server->connectToHost(QString::fromLatin1(address.split(':').value(0)),
            address.split(':').value(1).toUShort());
    }
};

/// An API server behind TLS, and a kubeconfig for it.
struct RealCluster
{
    explicit RealCluster(QStringList files = {u"config"_s})
    {
        cluster.access().allow({person.name, false, {u"*"_s}, {u"*"_s}, {}, u"oncall"_s});
        for (QString &file : files)
            file = path(file);
        setup.files = files;
    }
    [[nodiscard]] QString path(const QString &file) const { return folder.filePath(file); }
    /// As an editor or `aws eks update-kubeconfig` does: another file takes the place of the one before.
    void write(const QByteArray &text, const QString &file = u"config"_s) const
    {
        QSaveFile saved(path(file));
        const bool isOpen = saved.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        saved.write(text);
        saved.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const bool isWritten = saved.commit();
        Q_ASSERT(isWritten);
    }
    /// The kubeconfig with lines added to its cluster.
    [[nodiscard]] QByteArray withCluster(const QByteArray &line)
    {
        return cluster.kubeconfig(person).replace("  cluster:\n", "  cluster:\n    " + line + "\n");
    }
    /// Why the pods could not be listed, or nothing.
    [[nodiscard]] QString list()
    {
        if (!access) {
            access = std::make_unique<Access>(
                setup, Access::Doors{*http, secrets, process.get(), clock});
            client = std::make_unique<Client>(*access);
        }
        const auto answer = QCoro::waitFor(client->list(pods, {}, {}));
        return answer ? QString() : answer.error().sentence();
    }

    QTemporaryDir folder;
    io::LiveClock clock;
    fakecluster::FakeCluster cluster{clock, {.isSecure = true}};
    io::Secrets secrets{{}};
    std::unique_ptr<io::HttpGateway> http = io::makeHttpGateway(clock, secrets);
    std::unique_ptr<io::Subprocess> process = io::makeSubprocess(clock, secrets);
    Setup setup;
    std::unique_ptr<Access> access;
    std::unique_ptr<Client> client;
};

} // namespace

/// What a kubeconfig says about the way to a server, tried on the wire.
class RealAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheNameThatTheFileSays();
    void goesThroughTheProxy();
    void startsThePlugin_data();
    void startsThePlugin();
    void readsAFileThatWasReplaced();
    void readsAFileThatComesLater();
};

void RealAccessTest::checksTheNameThatTheFileSays()
{
    RealCluster world;
    world.write(world.withCluster("tls-server-name: elsewhere.example"));
    QVERIFY(!world.list().isEmpty()); // the server has no certificate for that name
    RealCluster other;
    other.write(other.withCluster("tls-server-name: localhost"));
    QCOMPARE(other.list(), QString());
}

void RealAccessTest::goesThroughTheProxy()
{
    TunnelProxy proxy;
    RealCluster world;
    world.write(world.withCluster("proxy-url: " + proxy.url()));
    QCOMPARE(world.list(), QString());
    QCOMPARE(proxy.asked.value(0), "127.0.0.1:" + QByteArray::number(world.cluster.port()));
}

void RealAccessTest::startsThePlugin_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("v1") << QByteArray("client.authentication.k8s.io/v1");
    QTest::newRow("v1beta1") << QByteArray("client.authentication.k8s.io/v1beta1");
}

void RealAccessTest::startsThePlugin()
{
    QFETCH(const QByteArray, version);
    RealCluster world;
    world.write("#!/bin/sh\n"
                "printf '%s' \"$KUBERNETES_EXEC_INFO\" > \"$(dirname \"$0\")/info\"\n"
                "printf '%s' \"$1 $REGION\" > \"$(dirname \"$0\")/asked\"\n"
                "echo '{\"apiVersion\":\"" +
                    version +
                    "\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"from-plugin\"}}'\n",
        u"token"_s);
    const QByteArray program = world.path(u"token"_s).toUtf8();
    world.write(world.cluster.tokenKubeconfig(person, "from-plugin")
            .replace("    token: from-plugin\n",
                "    exec: {apiVersion: " + version + ", command: " + program +
                    ", args: [for-production], env: [{name: REGION, value: eu-1}], "
                    "provideClusterInfo: true, interactiveMode: Never}\n"));
    QVERIFY(world.list().contains(u"does not allow"_s)); // nobody has said that it may be started
    QVERIFY(!QFile::exists(world.path(u"info"_s)));

    world.access.reset();
    world.setup.allowedPlugins = {QString::fromUtf8(program)};
    QCOMPARE(world.list(), QString());
    QFile asked(world.path(u"asked"_s));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QCOMPARE(asked.readAll(), "for-production eu-1");
    QFile info(world.path(u"info"_s));
    QVERIFY(info.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(info.readAll()).object();
    QCOMPARE(told[u"apiVersion"].toString(), QString::fromLatin1(version));
    QCOMPARE(told[u"spec"][u"cluster"][u"server"].toString(), world.cluster.url());
    QVERIFY(!told[u"spec"][u"cluster"][u"certificate-authority-data"].toString().isEmpty());
}

void RealAccessTest::readsAFileThatWasReplaced()
{
    RealCluster world;
    world.write(world.cluster.tokenKubeconfig(person, "first"));
    QCOMPARE(world.list(), QString());
    world.cluster.access().expireToken("first");
    world.write(world.cluster.tokenKubeconfig(person, "second"));
    QVERIFY(eventually([&] { return world.list().isEmpty(); }));
    // And once more: a file that was replaced is still the one that is looked at.
    world.cluster.access().expireToken("second");
    world.write(world.cluster.tokenKubeconfig(person, "third"));
    QVERIFY(eventually([&] { return world.list().isEmpty(); }));
}

// $KUBECONFIG may name a file that a login writes later; what it says first wins.
void RealAccessTest::readsAFileThatComesLater()
{
    RealCluster world({u"later"_s, u"config"_s});
    world.write(world.cluster.tokenKubeconfig(person, "mine"));
    QCOMPARE(world.list(), QString());
    world.cluster.access().expireToken("mine");
    world.write(world.cluster.tokenKubeconfig(person, "theirs"), u"later"_s);
    QVERIFY(eventually([&] { return world.list().isEmpty(); }));
}

QTEST_GUILESS_MAIN(RealAccessTest)
#include "tst_realaccess.moc"
