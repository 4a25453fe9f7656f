// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "registry/registry.h"
#include "support/faultserver.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::registry;
using support::FaultServer;

namespace {

const QByteArray manifest = R"({"schemaVersion":2})";
const QByteArray digestOfIt =
    "sha256:" + QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex();

/// A registry that answers as it was told, and who asks it.
struct Bench
{
    explicit Bench(Access own = {}, FaultServer::Script script = {})
    {
        own.isPlain = true;
        if (script)
            server.setScript(std::move(script));
        qputenv("BG_TEST_REGISTRY", "ops:s3cret");
        registry.emplace(AccessByHost{{host(), own}}, Registry::Doors{*http, secrets, clock});
    }
    [[nodiscard]] QString host() const { return QUrl(server.url({})).authority(); }
    [[nodiscard]] Reference image(const QString &rest) const
    {
        return parseReference(host() + u"/shop/web"_s + rest).value();
    }
    Expected<Image> find(const QString &rest)
    {
        return QCoro::waitFor(registry->find(image(rest), {}));
    }

    FaultServer server;
    io::LiveClock time;
    io::ManualClock clock{TimePoint{}};
    io::Secrets secrets{
        {{u"ops"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_REGISTRY"_s}}}};
    std::unique_ptr<io::HttpGateway> http = io::makeHttpGateway(time, secrets);
    std::optional<Registry> registry;
};

FaultServer::Script has(const QByteArray &digest = digestOfIt)
{
    return [digest](QTcpSocket &socket, const FaultServer::Request &request) {
        const bool isHead = request.method == "HEAD";
        socket.write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.oci.image.index.v1+json\r\n");
        if (!digest.isEmpty())
            socket.write("Docker-Content-Digest: " + digest + "\r\n");
        socket.write("Content-Length: " + QByteArray::number(manifest.size()) + "\r\n\r\n");
        if (!isHead)
            socket.write(manifest);
    };
}

} // namespace

/// What registries say, and how far they are believed.
class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithoutPulling();
    void findsTheDigestItself();
    void doesNotBelieveAnotherDigest();
    void saysWhatTheRegistryMeant_data();
    void saysWhatTheRegistryMeant();
    void remembersForAWhile();
    void fetchesATokenForPullingOnly();
    void keepsTheTokenWhileItIsGood();
    void givesNoSecretToAnotherHost();
    void fetchesNoTokenWithoutTls();
    void asksNoRegistryThatNobodyNamed();
};

void RegistryTest::asksWithoutPulling()
{
    Bench bench({}, has());
    const auto image = bench.find(u":1.2"_s);
    QVERIFY2(image, image ? "" : qPrintable(image.error().sentence()));
    QCOMPARE(image->digest.toLatin1(), digestOfIt);
    QCOMPARE(image->size, manifest.size());
    const auto &asked = bench.server.executed();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).method, "HEAD");
    QCOMPARE(asked.at(0).path, "/v2/shop/web/manifests/1.2");
    QVERIFY(asked.at(0).head.contains("application/vnd.oci.image.index.v1+json"));
    QVERIFY(asked.at(0).head.contains("application/vnd.docker.distribution.manifest.v2+json"));
}

void RegistryTest::findsTheDigestItself()
{
    Bench bench({}, has({}));
    const auto image = bench.find(u"@"_s + QString::fromLatin1(digestOfIt));
    QVERIFY(image);
    QCOMPARE(image->digest.toLatin1(), digestOfIt);
    QCOMPARE(bench.server.executed().last().method, "GET");
}

void RegistryTest::doesNotBelieveAnotherDigest()
{
    for (const QByteArray &digest : {QByteArray("sha256:" + QByteArray(64, '0')), QByteArray()}) {
        Bench bench({}, has(digest));
        const auto image = bench.find(u"@sha256:"_s + QString(64, u'f'));
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::Unavailable);
        QVERIFY(!bench.registry->known(bench.image(u"@sha256:"_s + QString(64, u'f'))));
    }
}

void RegistryTest::saysWhatTheRegistryMeant_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("absent") << QByteArray("404 Not Found") << ErrorKind::NotFound << true;
    QTest::newRow("not allowed") << QByteArray("403 Forbidden") << ErrorKind::Denied << false;
    QTest::newRow("who are you") << QByteArray("401 Unauthorized") << ErrorKind::Denied << false;
    QTest::newRow("too often") << QByteArray("429 Too Many Requests") << ErrorKind::Unavailable
                               << false;
    QTest::newRow("down") << QByteArray("503 Service Unavailable") << ErrorKind::Unavailable
                          << false;
    QTest::newRow("elsewhere") << QByteArray("307 Temporary Redirect") << ErrorKind::Unavailable
                               << false;
}

void RegistryTest::saysWhatTheRegistryMeant()
{
    QFETCH(QByteArray, status);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isKnown);
    Bench bench({}, FaultServer::answer(status, {}));
    const auto image = bench.find(u":1.2"_s);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, kind);
    // That nobody answered is no proof that it is gone.
    const auto known = bench.registry->known(bench.image(u":1.2"_s));
    QCOMPARE(known, isKnown ? std::optional<bool>(false) : std::nullopt);
}

void RegistryTest::remembersForAWhile()
{
    Bench bench({}, has());
    const QString exact = u"@"_s + QString::fromLatin1(digestOfIt);
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(bench.find(exact)->digest.toLatin1(), digestOfIt);
        QCOMPARE(bench.find(u":1.2"_s)->digest.toLatin1(), digestOfIt);
    }
    QCOMPARE(bench.server.executed().size(), 2);
    bench.clock.advance(std::chrono::minutes(2));
    QCOMPARE(bench.registry->known(bench.image(exact)), std::optional<bool>(true));
    QVERIFY(!bench.registry->known(bench.image(u":1.2"_s)));
    QVERIFY(bench.find(exact) && bench.find(u":1.2"_s));
    QCOMPARE(bench.server.executed().size(), 3);
}

namespace {

/// Asks for a token of `realm`, and has the image for who brings it.
FaultServer::Script guarded(const QString &realm, const QByteArray &token)
{
    return [realm, token](QTcpSocket &socket, const FaultServer::Request &request) {
        if (request.path.startsWith("/token")) {
            FaultServer::answer("200 OK", R"({"token":")" + token + R"(","expires_in":60})")(
                socket, request);
        } else if (request.head.contains("Bearer " + token)) {
            has()(socket, request);
        } else {
            FaultServer::answer("401 Unauthorized", {},
                "WWW-Authenticate: Bearer realm=\"" + realm.toLatin1() +
                    "\",service=\"the shop\",scope=\"repository:shop/web:pull,push,delete\"\r\n")(
                socket, request);
        }
    };
}

} // namespace

void RegistryTest::fetchesATokenForPullingOnly()
{
    Bench bench({u"ops"_s, {}, {}, true});
    bench.server.setScript(guarded(bench.server.url(u"/token"_s), "t0ken-of-this-test"));
    const auto image = bench.find(u":1.2"_s);
    QVERIFY2(image, image ? "" : qPrintable(image.error().sentence()));
    const auto &asked = bench.server.executed();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(1).path, "/token?scope=repository:shop/web:pull&service=the%20shop");
    QVERIFY(asked.at(1).head.contains("Basic " + QByteArray("ops:s3cret").toBase64()));
    QVERIFY(!asked.at(2).head.contains("Basic"));
    // Neither of them is ever shown.
    const QByteArray said =
        bench.secrets.redactor().redact(QByteArray("t0ken-of-this-test ops:s3cret"));
    QVERIFY(!said.contains("t0ken") && !said.contains("s3cret"));
}

void RegistryTest::keepsTheTokenWhileItIsGood()
{
    Bench bench;
    bench.server.setScript(guarded(bench.server.url(u"/token"_s), "t0ken"));
    const auto tokens = [&bench] {
        return std::ranges::count_if(bench.server.executed(),
            [](const FaultServer::Request &one) { return one.path.startsWith("/token"); });
    };
    QVERIFY(bench.find(u":1"_s) && bench.find(u":2"_s));
    QCOMPARE(tokens(), 1);
    bench.clock.advance(std::chrono::seconds(56));
    QVERIFY(bench.find(u":3"_s));
    QCOMPARE(tokens(), 2);
    // One that is refused is not brought again.
    bench.server.setScript(guarded(bench.server.url(u"/token"_s), "another"));
    QVERIFY(!bench.find(u":4"_s));
    QVERIFY(bench.find(u":4"_s));
}

void RegistryTest::givesNoSecretToAnotherHost()
{
    FaultServer other;
    other.setScript(guarded({}, "t0ken"));
    Bench bench({u"ops"_s, {}, {}, true});
    bench.server.setScript(guarded(other.url(u"/token"_s), "t0ken"));
    QVERIFY(bench.find(u":1"_s));
    QCOMPARE(other.executed().size(), 1);
    QVERIFY(!other.executed().at(0).head.contains("Authorization"));
    Bench trusting({u"ops"_s, QUrl(other.url({})).authority(), {}, true});
    trusting.server.setScript(guarded(other.url(u"/token"_s), "t0ken"));
    QVERIFY(trusting.find(u":1"_s));
    QVERIFY(other.executed().last().head.contains("Basic"));
}

void RegistryTest::fetchesNoTokenWithoutTls()
{
    for (const QString &realm : {u"http://registry.invalid/token"_s, u"ftp://127.0.0.1/"_s,
             u"file:///etc/passwd"_s, u"token"_s}) {
        Bench bench({u"ops"_s, {}, {}, true});
        bench.server.setScript(guarded(realm, "t0ken"));
        const auto image = bench.find(u":1"_s);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::Denied);
    }
}

void RegistryTest::asksNoRegistryThatNobodyNamed()
{
    Bench bench;
    QVERIFY(bench.registry->mayAsk(bench.image(u":1"_s)));
    QVERIFY(!bench.registry->mayAsk(parseReference(u"nginx"_s).value()));
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
