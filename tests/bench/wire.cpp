// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goals 12 and 13: from the confirmation to the whole request at the server, with and without the record before it,
// on a warm connection; against fdatasync and a raw socket, and against starting a process.
#include "bench.h"
#include "io/httpgateway.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

constexpr char okAnswer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

/// Answers each whole request in a thread of its own, blocking: the least that a server can cost. It notes when the
/// last request was complete.
class BlockingServer
{
public:
    BlockingServer() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, asAddress(address), sizeof address);
        ::listen(m_listener, 8);
        socklen_t length = sizeof address;
        ::getsockname(m_listener, asAddress(address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { accept(); });
    }
    ~BlockingServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(BlockingServer)
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] double lastRequestMs() const { return m_lastRequest; }
    static sockaddr *asAddress(sockaddr_in &address)
    {
        return reinterpret_cast<sockaddr *>(&address);
    }

private:
    void accept()
    {
        std::vector<std::thread> serving;
        for (;;) {
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                break;
            serving.emplace_back([this, client] { serve(client); });
        }
        for (std::thread &one : serving)
            one.join();
    }
    void serve(int client)
    {
        const int on = 1;
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        QByteArray got;
        char buffer[4096];
        for (ssize_t size = 0; (size = ::read(client, buffer, sizeof buffer)) > 0;) {
            got.append(buffer, size);
            const qsizetype head = got.indexOf("\r\n\r\n");
            if (head < 0 || (got.startsWith("POST") && got.size() < head + 6))
                continue;
            m_lastRequest = bench::wallMs();
            got.clear();
            std::ignore = ::write(client, okAnswer, sizeof okAnswer - 1);
        }
        ::close(client);
    }

    int m_listener;
    quint16 m_port = 0;
    std::atomic<double> m_lastRequest = 0;
    std::thread m_thread;
};

/// The floor: one blocking socket.
class RawClient
{
public:
    explicit RawClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(m_socket, BlockingServer::asAddress(address), sizeof address);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~RawClient() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawClient)
    void post() const
    {
        constexpr char request[] =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
        std::ignore = ::write(m_socket, request, sizeof request - 1);
        char buffer[4096];
        std::ignore = ::read(m_socket, buffer, sizeof buffer);
    }

private:
    int m_socket;
};

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_block(::open(QFile::encodeName(folder + u"/block"_s).constData(),
              O_RDWR | O_CREAT | O_CLOEXEC, 0600)),
          m_raw(m_server.port()),
          m_gateway(io::makeHttpGateway(m_clock, m_secrets))
    {
        if (auto record = record::Record::open(folder + u"/bench.record"_s))
            m_record = std::move(*record);
        sync();
    }
    ~Bench() { ::close(m_block); }
    Q_DISABLE_COPY_MOVE(Bench)

    [[nodiscard]] bool isReady() const { return m_record && send(u"POST"_s) > 0; }
    double floorConfirm()
    {
        const double before = bench::wallMs();
        sync();
        m_raw.post();
        return (m_server.lastRequestMs() - before) * 1000;
    }
    double confirm()
    {
        const double before = bench::wallMs();
        std::ignore = QCoro::waitFor(m_record->append(support::noteEvent(QString(230, u'x'))));
        std::ignore = send(u"POST"_s);
        return (m_server.lastRequestMs() - before) * 1000;
    }
    /// Whole time of a request, as somebody waits for it.
    [[nodiscard]] double send(const QString &method) const
    {
        const HttpRequest request{.method = method,
            .url = u"http://127.0.0.1:%1/"_s.arg(m_server.port()),
            .headers = {},
            .credentialHeaders = {},
            .body = method == u"POST" ? "{}" : "",
            .expectedStatus = {}};
        const double before = bench::wallMs();
        const auto answer = QCoro::waitFor(m_gateway->send(request, {}, {}));
        return answer ? (bench::wallMs() - before) * 1000 : 0;
    }

    /// The peer: the network of Qt by itself, on its own warm connection.
    double bareRead()
    {
        const double before = bench::wallMs();
        QNetworkReply *reply =
            m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.port()))));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const double took = (bench::wallMs() - before) * 1000;
        reply->deleteLater();
        return took;
    }

private:
    void sync() const
    {
        static const QByteArray bytes(4096, 'x');
        std::ignore = ::pwrite(m_block, bytes.constData(), std::size_t(bytes.size()), 0);
        ::fdatasync(m_block);
    }

    int m_block;
    BlockingServer m_server;
    RawClient m_raw;
    QNetworkAccessManager m_network;
    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_gateway;
    std::unique_ptr<record::Record> m_record;
};

/// What an action costs that starts kubectl; where there is none, a process that does nothing stands for it.
double spawnUs(bool &isKubectl)
{
    const QString kubectl = QStandardPaths::findExecutable(u"kubectl"_s);
    isKubectl = !kubectl.isEmpty();
    const double before = bench::wallMs();
    QProcess::execute(isKubectl ? kubectl : u"/bin/true"_s,
        isKubectl ? QStringList{u"version"_s, u"--client"_s} : QStringList());
    return (bench::wallMs() - before) * 1000;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    Bench bench(folder.path());
    if (!bench.isReady())
        return 2;
    QList<double> floors;
    QList<double> confirms;
    QList<double> reads;
    QList<double> bareReads;
    QList<double> spawns;
    bool isKubectl = false;
    for (int i = 0; i < (quick ? 10 : 600); ++i) {
        floors.append(bench.floorConfirm());
        confirms.append(bench.confirm());
        reads.append(bench.send(u"GET"_s));
        bareReads.append(bench.bareRead());
        if (i % 20 == 0)
            spawns.append(spawnUs(isKubectl));
    }
    report.ratio(
        "12-confirm-to-wire-p50", bench::median(confirms), bench::median(floors), "us", 2.5);
    report.ratio("12-confirm-to-wire-p99", bench::percentile(confirms, 99),
        bench::percentile(floors, 99), "us", 3);
    report.ratio(
        "13-read-vs-bare-network", bench::median(reads), bench::median(bareReads), "us", 1.3);
    // kubectl takes about 70 times what a process takes that does nothing (PERFORMANCE.md section 5).
    report.ratio(isKubectl ? "13-read-vs-kubectl" : "13-read-vs-process-standing-for-kubectl",
        bench::median(reads), bench::median(spawns), "us", isKubectl ? 0.01 : 0.7);
    return report.exitCode();
}
