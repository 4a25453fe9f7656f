// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/httpgateway.h"
#include "support/eventually.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

/// A TLS server that counts handshakes and answers every request with an empty object.
class TlsServer : public QObject
{
    Q_OBJECT
public:
    TlsServer(const QSslCertificate &certificate, const QSslKey &key)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                m_sockets.append(socket);
                ++m_handshakes;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url(const QString &path) const
    {
        return u"https://localhost:%1%2"_s.arg(m_server.serverPort()).arg(path);
    }
    [[nodiscard]] int handshakes() const { return m_handshakes; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] qsizetype open() const
    {
        return std::ranges::count_if(m_sockets, [](const QPointer<QTcpSocket> &socket) {
            return socket && socket->state() == QAbstractSocket::ConnectedState;
        });
    }
    void holdAnswers(bool holds)
    {
        m_holds = holds;
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_held, {})) {
            if (socket)
                answer(*socket);
        }
    }
    void hangUp()
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->disconnectFromHost();
        }
    }

private:
    void read(QTcpSocket &socket)
    {
        if (!socket.readAll().contains("\r\n\r\n"))
            return;
        ++m_requests;
        if (m_holds)
            m_held.append(&socket);
        else
            answer(socket);
    }
    static void answer(QTcpSocket &socket)
    {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }

    QSslServer m_server;
    QList<QPointer<QTcpSocket>> m_sockets;
    QList<QPointer<QTcpSocket>> m_held;
    bool m_holds = false;
    int m_handshakes = 0;
    int m_requests = 0;
};

} // namespace

class WarmthTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    io::ManualClock m_clock{TimePoint(Milliseconds(1'794'000'000'000))};
    io::Secrets m_secrets{{}};
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<io::HttpGateway> m_gateway;

    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Expected<io::HttpResponse> post()
    {
        const HttpRequest request{.method = u"POST"_s,
            .url = m_server->url(u"/rollback"_s),
            .headers = {},
            .credentialHeaders = {},
            .body = "{}",
            .expectedStatus = {}};
        return QCoro::waitFor(m_gateway->send(request, {}, {}));
    }
    [[nodiscard]] bool settles(const std::function<bool()> &holds)
    {
        return support::eventually(holds);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s, u"-subj"_s,
                u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
        QVERIFY2(openssl.waitForFinished(), "openssl makes the certificate of this test");
        const QSslCertificate certificate(contentOf(u"cert.pem"_s));
        QVERIFY(!certificate.isNull());
        // Errors of TLS are never ignored, so the certificate must be trusted.
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        m_server =
            std::make_unique<TlsServer>(certificate, QSslKey(contentOf(u"key.pem"_s), QSsl::Rsa));
    }
    void init() { m_gateway = io::makeHttpGateway(m_clock, m_secrets); }
    void cleanup()
    {
        m_gateway.reset();
        m_server->hangUp();
    }

    void aConfirmedRequestFindsAnOpenConnection()
    {
        const int before = m_server->handshakes();
        const int requests = m_server->requests();
        m_gateway->keepWarm({m_server->url(u"/rollback"_s), m_server->url(u"/status"_s)});
        QVERIFY(settles([&] { return m_server->handshakes() > before; }));
        // Nothing is sent on it.
        QCOMPARE(m_server->requests(), requests);
        const auto answer = post();
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence()));
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_server->requests(), requests + 1);
        QCOMPARE(m_server->handshakes(), before + 1);
    }
    void withoutItARequestMakesItsOwn()
    {
        const int before = m_server->handshakes();
        QVERIFY(post());
        QCOMPARE(m_server->handshakes(), before + 1);
    }
    void aConnectionThatWasClosedIsOpenedAgain()
    {
        m_gateway->keepWarm({m_server->url(u"/"_s)});
        const int before = m_server->handshakes();
        QVERIFY(settles([&] { return m_server->handshakes() > before; }));
        m_server->hangUp();
        const int closed = m_server->handshakes();
        QVERIFY(settles([&] {
            m_clock.advance(Milliseconds(45'000));
            return m_server->handshakes() > closed;
        }));
    }
    void itEndsByItself()
    {
        const int before = m_server->handshakes();
        m_gateway->keepWarm({m_server->url(u"/"_s)});
        QVERIFY(settles([&] { return m_server->handshakes() > before; }));
        for (int i = 0; i < 12; ++i) {
            m_clock.advance(Milliseconds(45'000));
            QTest::qWait(20);
        }
        // What the network keeps for one host.
        QVERIFY(m_server->handshakes() - before <= 7);
        m_server->hangUp();
        const int ended = m_server->handshakes();
        m_clock.advance(Milliseconds(300'000));
        QTest::qWait(50);
        QCOMPARE(m_server->handshakes(), ended);
    }
    void whatIsKeptOpenIsRenewedForGoodAndOnce()
    {
        m_gateway->keepOpen({m_server->url(u"/healthz"_s), m_server->url(u"/"_s)});
        QVERIFY(settles([&] { return m_server->open() == 1; }));
        // A confirmation that goes there finds it, and opens no other.
        m_gateway->keepWarm({m_server->url(u"/rollback"_s)});
        for (int i = 0; i < 20; ++i) {
            const int before = m_server->handshakes();
            m_clock.advance(Milliseconds(i == 0 ? 45'000 : 40'000));
            QVERIFY(settles([&] { return m_server->handshakes() > before; }));
            m_clock.advance(Milliseconds(5'000));
            QVERIFY(settles([&] { return m_server->open() == 1; }));
            QCOMPARE(m_server->handshakes(), before + 1);
        }
        const int before = m_server->handshakes();
        QVERIFY(post());
        QCOMPARE(m_server->handshakes(), before);
    }
    void anAnswerThatIsDueSurvivesTheRenewal()
    {
        m_gateway->keepOpen({m_server->url(u"/"_s)});
        QVERIFY(settles([&] { return m_server->open() == 1; }));
        m_server->holdAnswers(true);
        const HttpRequest request{.method = u"POST"_s,
            .url = m_server->url(u"/rollback"_s),
            .headers = {},
            .credentialHeaders = {},
            .body = "{}",
            .expectedStatus = {}};
        std::optional<Expected<io::HttpResponse>> answer;
        const int requests = m_server->requests();
        // Longer than the exchange may take is not waited.
        auto sending = m_gateway->send(request, {.deadline = Milliseconds(600'000)}, {});
        sending.then([&](const Expected<io::HttpResponse> &came) { answer = came; });
        QVERIFY(settles([&] { return m_server->requests() > requests; }));
        for (int i = 0; i < 4; ++i) {
            m_clock.advance(Milliseconds(50'000));
            QTest::qWait(20);
        }
        QVERIFY(!answer);
        m_server->holdAnswers(false);
        QVERIFY(settles([&] { return answer.has_value(); }));
        QVERIFY(*answer);
        QCOMPARE((*answer)->status, 200);
    }
    void whatIsNoAddressIsLeftOut()
    {
        m_gateway->keepWarm({u"ftp://localhost/"_s, u"nonsense"_s, QString()});
        m_gateway->keepWarm({});
        QVERIFY(post());
    }
};

QTEST_GUILESS_MAIN(WarmthTest)
#include "tst_warmth.moc"
