// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "registry/registry.h"
#include "support/faultserver.h"

#include <QCoroNetworkReply>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::registry;
using support::FaultServer;

namespace {

const auto program = u"/usr/bin/docker-registry"_s;
// bcrypt of "s3cret"
const QByteArray passwords = "ops:$2b$05$abcdefghijklmnopqrstuuLK7U1u6pVRmL7L1BBM2aS35PSZnDXlK\n";

QByteArray run(const QString &tool, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(tool, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString digestOf(const QByteArray &bytes)
{
    return u"sha256:"_s +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Debian's docker-registry with one image in it, on a free port of this machine.
class RealRegistry
{
public:
    explicit RealRegistry(const QByteArray &auth, QByteArray authorization = {})
        : m_authorization(std::move(authorization))
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        write(u"passwords"_s, passwords);
        write(u"config.yml"_s,
            "version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: " +
                path(u"images"_s).toLatin1() +
                "}}\nhttp: {addr: '127.0.0.1:" + QByteArray::number(m_port) + "'}\n" +
                QByteArray(auth).replace("FOLDER", m_folder.path().toLatin1()));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {u"serve"_s, path(u"config.yml"_s)});
    }
    ~RealRegistry()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString host() const { return u"127.0.0.1:%1"_s.arg(m_port); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] bool answers()
    {
        return QTest::qWaitFor([this] { return status("GET", url(u"/v2/"_s)) > 0; }, 20'000);
    }
    /// Pushes an image as any client does: its parts, then the manifest; its digest.
    QString push(const QString &repository, const QString &tag)
    {
        const QByteArray config =
            R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";
        const QString place =
            u"/v2/%1/blobs/uploads/?digest=%2"_s.arg(repository, digestOf(config));
        status("POST", url(place), config);
        if (m_location.isValid()) {
            QString next = m_location.toString(QUrl::FullyEncoded);
            next += (next.contains(u'?') ? u'&' : u'?') + u"digest="_s + digestOf(config);
            status("PUT", QUrl(next), config);
        }
        const QJsonObject json{{u"schemaVersion"_s, 2},
            {u"mediaType"_s, u"application/vnd.oci.image.manifest.v1+json"_s},
            {u"config"_s,
                QJsonObject{{u"mediaType"_s, u"application/vnd.oci.image.config.v1+json"_s},
                    {u"size"_s, config.size()}, {u"digest"_s, digestOf(config)}}},
            {u"layers"_s, QJsonArray{}}};
        const QByteArray manifest = QJsonDocument(json).toJson(QJsonDocument::Compact);
        const int pushed = status("PUT", url(u"/v2/%1/manifests/%2"_s.arg(repository, tag)),
            manifest, "application/vnd.oci.image.manifest.v1+json");
        return pushed == 201 ? digestOf(manifest) : u"HTTP %1"_s.arg(pushed);
    }

private:
    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(u"http://"_s + host() + path); }

    int status(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
        const QByteArray &type = "application/octet-stream")
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        if (!m_authorization.isEmpty())
            request.setRawHeader("Authorization", m_authorization);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, body));
        std::ignore = QTest::qWaitFor([&reply] { return reply->isFinished(); });
        m_location = reply->rawHeader("Location").isEmpty() || method != "POST"
                         ? QUrl()
                         : url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QByteArray m_authorization;
    QUrl m_location;
    QNetworkAccessManager m_network;
    QProcess m_process;
};

/// Hands out tokens as a registry's own server does: signed with the key whose certificate the registry trusts.
class TokenServer
{
public:
    TokenServer()
    {
        run(u"/usr/bin/openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                path(u"key"_s), u"-out"_s, path(u"certificate"_s), u"-subj"_s, u"/CN=tokens"_s,
                u"-days"_s, u"2"_s});
        m_server.setScript([this](QTcpSocket &socket, const FaultServer::Request &request) {
            const bool isKnown =
                request.head.contains("Basic " + QByteArray("ops:s3cret").toBase64());
            const QByteArray answer =
                R"({"token":")" + token(isKnown ? "pull" : QByteArray()) + R"("})";
            FaultServer::answer("200 OK", answer)(socket, request);
        });
    }
    [[nodiscard]] QByteArray auth() const
    {
        return "auth: {token: {realm: '" + m_server.url(u"/token"_s).toLatin1() +
               "', service: shop, issuer: tokens, rootcertbundle: " +
               path(u"certificate"_s).toLatin1() + "}}\n";
    }
    [[nodiscard]] QString host() const { return QUrl(m_server.url({})).authority(); }
    [[nodiscard]] QByteArray token(const QByteArray &action) const
    {
        const QByteArray certificate = run(u"/usr/bin/openssl"_s,
            {u"x509"_s, u"-in"_s, path(u"certificate"_s), u"-outform"_s, u"DER"_s});
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonArray actions;
        for (const QByteArray &one : action.split(','))
            if (!one.isEmpty())
                actions.append(QString::fromLatin1(one));
        const QJsonObject head{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s},
            {u"x5c"_s, QJsonArray{QString::fromLatin1(certificate.toBase64())}}};
        const QJsonObject claims{{u"iss"_s, u"tokens"_s}, {u"sub"_s, u"ops"_s},
            {u"aud"_s, u"shop"_s}, {u"exp"_s, now + 300}, {u"nbf"_s, now - 10}, {u"iat"_s, now},
            {u"jti"_s, u"1"_s},
            {u"access"_s, QJsonArray{QJsonObject{{u"type"_s, u"repository"_s},
                              {u"name"_s, u"shop/web"_s}, {u"actions"_s, actions}}}}};
        const QByteArray text = encoded(QJsonDocument(head).toJson(QJsonDocument::Compact)) + '.' +
                                encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
        return text + '.' +
               encoded(run(u"/usr/bin/openssl"_s,
                   {u"dgst"_s, u"-sha256"_s, u"-sign"_s, path(u"key"_s)}, text));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray encoded(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    QTemporaryDir m_folder;
    FaultServer m_server;
};

} // namespace

/// The same questions to Debian's docker-registry.
class RealRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatWasPushed();
    void asksForAPassword();
    void fetchesTokens();

private:
    Expected<Image> find(const QString &image, const Access &access)
    {
        const auto reference = parseReference(image);
        Registry registry({{reference->registry, access}}, {*m_http, m_secrets, m_clock});
        return QCoro::waitFor(registry.find(*reference, {}));
    }

    io::LiveClock m_clock;
    io::Secrets m_secrets{
        {{u"ops"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_REGISTRY"_s}},
            {u"wrong"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_WRONG"_s}}}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_clock, m_secrets);
};

void RealRegistryTest::initTestCase()
{
    QVERIFY2(QFile::exists(program), "The package docker-registry is missing.");
    qputenv("BG_TEST_REGISTRY", "ops:s3cret");
    qputenv("BG_TEST_WRONG", "ops:wrong");
}

void RealRegistryTest::findsWhatWasPushed()
{
    RealRegistry real({});
    QVERIFY(real.answers());
    const QString digest = real.push(u"shop/web"_s, u"1.2"_s);
    QVERIFY2(digest.startsWith(u"sha256:"_s), qPrintable(digest));
    const Access open{{}, {}, {}, true};
    const QString web = real.host() + u"/shop/web"_s;
    for (const QString &name :
        {web + u":1.2"_s, web + u"@"_s + digest, web + u":other@"_s + digest}) {
        const auto image = find(name, open);
        QVERIFY2(image, image ? "" : qPrintable(image.error().sentence()));
        QCOMPARE(image->digest, digest);
        QCOMPARE(image->mediaType, u"application/vnd.oci.image.manifest.v1+json"_s);
    }
    for (const QString &name : {web + u":1.3"_s, web + u"@sha256:"_s + QString(64, u'a'),
             real.host() + u"/shop/none:1"_s}) {
        const auto image = find(name, open);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::NotFound);
    }
}

void RealRegistryTest::asksForAPassword()
{
    RealRegistry real("auth: {htpasswd: {realm: shop, path: FOLDER/passwords}}\n",
        "Basic " + QByteArray("ops:s3cret").toBase64());
    QVERIFY(real.answers());
    const QString digest = real.push(u"shop/web"_s, u"1.2"_s);
    QVERIFY2(digest.startsWith(u"sha256:"_s), qPrintable(digest));
    const QString image = real.host() + u"/shop/web:1.2"_s;
    QCOMPARE(find(image, {u"ops"_s, {}, {}, true})->digest, digest);
    QCOMPARE(find(image, {{}, {}, {}, true}).error().kind, ErrorKind::Denied);
    QCOMPARE(find(image, {u"wrong"_s, {}, {}, true}).error().kind, ErrorKind::Denied);
    QCOMPARE(find(image + u"3"_s, {u"ops"_s, {}, {}, true}).error().kind, ErrorKind::NotFound);
}

void RealRegistryTest::fetchesTokens()
{
    TokenServer tokens;
    RealRegistry real(tokens.auth(), "Bearer " + tokens.token("pull,push"));
    QVERIFY(real.answers());
    const QString digest = real.push(u"shop/web"_s, u"1.2"_s);
    QVERIFY2(digest.startsWith(u"sha256:"_s), qPrintable(digest));
    const QString image = real.host() + u"/shop/web@"_s + digest;
    const auto found = find(image, {u"ops"_s, tokens.host(), {}, true});
    QVERIFY2(found, found ? "" : qPrintable(found.error().sentence()));
    QCOMPARE(found->digest, digest);
    // The server of tokens has to be named before it gets the password.
    QCOMPARE(find(image, {u"ops"_s, {}, {}, true}).error().kind, ErrorKind::Denied);
    QCOMPARE(find(image, {u"wrong"_s, tokens.host(), {}, true}).error().kind, ErrorKind::Denied);
}

QTEST_GUILESS_MAIN(RealRegistryTest)
#include "tst_realregistry.moc"
