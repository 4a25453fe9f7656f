// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goals 12 and 13: from the confirmation to the whole request at the server, with and without the record before it,
// on a warm connection; against fdatasync and a raw socket, and against starting a process.
#include "io/httpgateway.h"
#include "rawwire.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_floor(folder), m_gateway(io::makeHttpGateway(m_clock, m_secrets))
    {
        if (auto record = record::Record::open(folder + u"/bench.record"_s))
            m_record = std::move(*record);
    }

    [[nodiscard]] bool isReady() const { return m_record && send(u"POST"_s) > 0; }
    [[nodiscard]] double floorConfirm() const { return m_floor.measure(); }
    double confirm()
    {
        const double before = bench::wallMs();
        std::ignore = QCoro::waitFor(m_record->append(support::noteEvent(QString(230, u'x'))));
        std::ignore = send(u"POST"_s);
        return (m_floor.server().lastRequestMs() - before) * 1000;
    }
    /// Whole time of a request, as somebody waits for it.
    [[nodiscard]] double send(const QString &method) const
    {
        const HttpRequest request{.method = method,
            .url = url(),
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
        QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(url())));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const double took = (bench::wallMs() - before) * 1000;
        reply->deleteLater();
        return took;
    }

private:
    [[nodiscard]] QString url() const
    {
        return u"http://127.0.0.1:%1/"_s.arg(m_floor.server().port());
    }

    bench::ConfirmFloor m_floor;
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
    bench::reportConfirms(report, "12-confirm-to-wire", confirms, floors);
    report.ratio(
        "13-read-vs-bare-network", bench::median(reads), bench::median(bareReads), "us", 1.3);
    // kubectl takes about 70 times what a process takes that does nothing (PERFORMANCE.md section 5).
    report.ratio(isKubectl ? "13-read-vs-kubectl" : "13-read-vs-process-standing-for-kubectl",
        bench::median(reads), bench::median(spawns), "us", isKubectl ? 0.01 : 0.7);
    return report.exitCode();
}
