// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goal 12 with TLS: the console keeps a connection open to every target that it watches, so a confirmed request is on
// the wire as fast as without TLS, and none ever waits for a handshake, not even the first.
#include "io/httpgateway.h"
#include "rawwire.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A certificate for this machine, which is trusted from now on.
bool makeCertificate(const QString &folder)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(
        u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                          u"2"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s, u"-subj"_s,
                          u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
    if (!openssl.waitForFinished())
        return false;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(contentOf(folder + u"/cert.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    return true;
}

/// Answers each whole request in a thread of its own, blocking; counts handshakes, and notes when the last request was
/// whole.
class TlsServer
{
public:
    explicit TlsServer(const QString &folder)
        : m_certificate(contentOf(folder + u"/cert.pem"_s)),
          m_key(contentOf(folder + u"/key.pem"_s), QSsl::Rsa),
          m_listener([this](int client) { serve(client); })
    {
    }
    [[nodiscard]] QString url() const { return u"https://localhost:%1/"_s.arg(m_listener.port()); }
    [[nodiscard]] double lastRequestMs() const { return m_lastRequest; }
    [[nodiscard]] int handshakes() const { return m_handshakes; }

private:
    void serve(int client)
    {
        QSslSocket socket;
        socket.setSocketDescriptor(client);
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.setLocalCertificate(m_certificate);
        socket.setPrivateKey(m_key);
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.startServerEncryption();
        if (!socket.waitForEncrypted())
            return;
        ++m_handshakes;
        QByteArray got;
        while (socket.waitForReadyRead(-1)) {
            got += socket.readAll();
            const qsizetype head = got.indexOf("\r\n\r\n");
            if (head < 0 || got.size() < head + 6)
                continue;
            m_lastRequest = bench::wallMs();
            got.clear();
            socket.write(bench::okAnswer);
            socket.flush();
        }
    }

    QSslCertificate m_certificate;
    QSslKey m_key;
    std::atomic<double> m_lastRequest = 0;
    std::atomic<int> m_handshakes = 0;
    bench::Listener m_listener; // Last: it serves until it is gone.
};

class Bench
{
public:
    explicit Bench(const QString &folder) : m_server(folder), m_floor(folder)
    {
        if (auto record = record::Record::open(folder + u"/bench.record"_s))
            m_record = std::move(*record);
    }

    /// A console that has just opened its workspace: its targets are connected, nothing was sent.
    [[nodiscard]] bool openConsole()
    {
        const int before = m_server.handshakes();
        m_gateway = io::makeHttpGateway(m_clock, m_secrets);
        m_gateway->keepOpen({m_server.url()});
        const QDeadlineTimer deadline(30'000);
        while (m_server.handshakes() == before && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        // The server counts a handshake before its last message is here.
        const QDeadlineTimer settled(20);
        while (!settled.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return m_server.handshakes() == before + 1;
    }
    [[nodiscard]] double floorConfirm() const { return m_floor.measure(); }
    /// Microseconds until the whole request is at the server; 0 when there was no answer.
    double confirm()
    {
        const double before = bench::wallMs();
        std::ignore = QCoro::waitFor(m_record->append(support::noteEvent(QString(230, u'x'))));
        const HttpRequest request{.method = u"POST"_s,
            .url = m_server.url(),
            .headers = {},
            .credentialHeaders = {},
            .body = "{}",
            .expectedStatus = {}};
        const auto answer = QCoro::waitFor(m_gateway->send(request, {}, {}));
        return answer ? (m_server.lastRequestMs() - before) * 1000 : 0;
    }
    [[nodiscard]] int handshakes() const { return m_server.handshakes(); }
    [[nodiscard]] bool isReady() const { return m_record != nullptr; }

private:
    TlsServer m_server;
    bench::ConfirmFloor m_floor;
    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_gateway;
    std::unique_ptr<record::Record> m_record;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    if (!makeCertificate(folder.path()))
        return 2;
    Bench bench(folder.path());
    if (!bench.isReady())
        return 2;
    int waited = 0;
    QList<double> floors;
    QList<double> confirms;
    for (int console = 0; console < (quick ? 1 : 10); ++console) {
        if (!bench.openConsole())
            return 2;
        const int before = bench.handshakes();
        for (int i = 0; i < (quick ? 3 : 60); ++i) {
            floors.append(bench.floorConfirm());
            confirms.append(bench.confirm());
            if (confirms.constLast() <= 0)
                return 2;
        }
        waited += bench.handshakes() - before;
    }
    report.limit("12-confirms-that-waited-for-tls", waited, "", 0);
    bench::reportConfirms(report, "12-confirm-to-wire-tls", confirms, floors);
    return report.exitCode();
}
