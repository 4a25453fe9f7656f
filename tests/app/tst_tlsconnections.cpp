// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tlsconnections.h"
#include "prometheus/client.h"
#include "support/eventually.h"
#include "support/monitoring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using support::eventually;
using support::Monitoring;

/// Against Debian's Prometheus, which lets in only who shows a certificate.
class TlsConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_http = io::makeHttpGateway(m_clock, m_secrets); }
    void showsItsCertificate();
    void isRefusedWithoutOne();
    void takesARenewedCertificate();

private:
    [[nodiscard]] MetricsSource source(const TlsFiles &tls) const
    {
        MetricsSource source;
        source.name = u"prom"_s;
        source.url = m_monitoring.secureUrl();
        source.tls = tls;
        return source;
    }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_monitoring.certificates() + u'/' + QLatin1String(name);
    }
    /// Why it was not answered, or nothing.
    [[nodiscard]] QString ask(const MetricsSource &source)
    {
        const prometheus::Client client(source, *m_http);
        const auto answer = QCoro::waitFor(client.query(u"vector(1)"_s, {}));
        return answer ? QString() : answer.error().sentence();
    }

    Monitoring m_monitoring;
    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http;
};

void TlsConnectionsTest::initTestCase()
{
    QVERIFY2(m_monitoring.startSecurePrometheus(), m_monitoring.output().constData());
}

void TlsConnectionsTest::showsItsCertificate()
{
    const MetricsSource whole =
        source({file("ca.pem"), file("client.pem"), file("client.key"), {}});
    app::TlsConnections connections(*m_http, {{whole.connection(), whole.tls}});
    QVERIFY(!connections.isEmpty());
    QCoro::waitFor(connections.read());
    QCOMPARE(ask(whole), QString());
}

void TlsConnectionsTest::isRefusedWithoutOne()
{
    const MetricsSource half = source({file("ca.pem"), {}, {}, {}});
    app::TlsConnections connections(*m_http, {{half.connection(), half.tls}});
    QCoro::waitFor(connections.read());
    QVERIFY(!ask(half).isEmpty());
    const MetricsSource plain = source({});
    QVERIFY(app::TlsConnections(*m_http, {}).isEmpty());
    QVERIFY(!ask(plain).isEmpty());
}

// Certificates of clients live for hours; the console for days.
void TlsConnectionsTest::takesARenewedCertificate()
{
    const QTemporaryDir folder;
    const auto place = [&](const char *from, const char *to) {
        QFile::remove(folder.filePath(QLatin1String(to)));
        QVERIFY(QFile::copy(file(from), folder.filePath(QLatin1String(to))));
    };
    place("server.pem", "mine.pem");
    place("client.key", "mine.key"); // Not the key of that certificate.
    const MetricsSource renewed = source(
        {file("ca.pem"), folder.filePath(u"mine.pem"_s), folder.filePath(u"mine.key"_s), {}});
    app::TlsConnections connections(*m_http, {{renewed.connection(), renewed.tls}});
    QCoro::waitFor(connections.read());
    QVERIFY(!ask(renewed).isEmpty());
    place("client.pem", "mine.pem");
    QVERIFY(eventually([&] { return ask(renewed).isEmpty(); }));
}

QTEST_GUILESS_MAIN(TlsConnectionsTest)
#include "tst_tlsconnections.moc"
