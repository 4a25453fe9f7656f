// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/imagewatch.h"
#include "support/eventually.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace breakglass;
using support::eventually;
using support::FaultServer;

/// What a registry says of an image that has not run here yet.
class ImageWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsThere();
    void tellsWhatWasNeverPushed();
    void asksOnceInAWhile();
    void asksNobodyElse();

private:
    void answer(const QByteArray &status);
    [[nodiscard]] QString image(const QString &name) const { return m_host + u"/shop/"_s + name; }

    [[nodiscard]] qsizetype asked(const QByteArray &name) const
    {
        return std::ranges::count_if(m_targets,
            [&](const QByteArray &target) { return target.contains("/shop/" + name + '/'); });
    }

    std::unique_ptr<FaultServer> m_server;
    QString m_host;
    QList<QByteArray> m_targets; ///< What was asked for.
    io::LiveClock m_time;
    io::ManualClock m_clock{TimePoint(std::chrono::hours(480'000))};
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_time, m_secrets);
    std::unique_ptr<app::ImageWatch> m_watch;
};

void ImageWatchTest::init()
{
    m_watch.reset();
    m_server = std::make_unique<FaultServer>();
    m_host = QUrl(m_server->url({})).authority();
    m_targets.clear();
    registry::Access access;
    access.isPlain = true;
    m_watch = std::make_unique<app::ImageWatch>(registry::AccessByHost{{m_host, access}},
        registry::Registry::Doors{*m_http, m_secrets, m_clock});
}

void ImageWatchTest::answer(const QByteArray &status)
{
    m_server->setScript([this, status](QTcpSocket &socket, const FaultServer::Request &request) {
        m_targets.append(request.path);
        socket.write("HTTP/1.1 " + status +
                     "\r\nContent-Type: application/vnd.oci.image.index.v1+json\r\n"
                     "Docker-Content-Digest: sha256:" +
                     QByteArray(64, '1') + "\r\nContent-Length: 0\r\n\r\n");
    });
}

void ImageWatchTest::tellsWhatIsThere()
{
    answer("200 OK");
    const QSignalSpy told(m_watch.get(), &console::Images::told);
    QCOMPARE(m_watch->known(image(u"web:2"_s)), std::nullopt);
    m_watch->ask(image(u"web:2"_s));
    QVERIFY(eventually([&] { return told.size() == 1; }));
    QCOMPARE(m_watch->known(image(u"web:2"_s)), std::optional(true));
}

void ImageWatchTest::tellsWhatWasNeverPushed()
{
    answer("404 Not Found");
    const QSignalSpy told(m_watch.get(), &console::Images::told);
    m_watch->ask(image(u"web:3"_s));
    QVERIFY(eventually([&] { return told.size() == 1; }));
    QCOMPARE(m_watch->known(image(u"web:3"_s)), std::optional(false));
}

// A registry that is down is not asked with every look at the plan.
void ImageWatchTest::asksOnceInAWhile()
{
    answer("503 Service Unavailable");
    m_watch->ask(image(u"web:4"_s));
    QVERIFY(eventually([&] { return asked("web") == 1; }));
    m_watch->ask(image(u"web:4"_s));
    m_watch->ask(image(u"other:1"_s)); // comes after what would have been asked again
    QVERIFY(eventually([&] { return asked("other") == 1; }));
    QCOMPARE(asked("web"), 1);
    QCOMPARE(m_watch->known(image(u"web:4"_s)), std::nullopt);
    m_clock.advance(std::chrono::minutes(3));
    m_watch->ask(image(u"web:4"_s));
    QVERIFY(eventually([&] { return asked("web") == 2; }));
}

void ImageWatchTest::asksNobodyElse()
{
    answer("200 OK");
    m_watch->ask(u"ghcr.io/shop/web:2"_s);
    m_watch->ask(u"no image at all"_s);
    m_watch->ask(image(u"other:1"_s));
    QVERIFY(eventually([&] { return asked("other") == 1; }));
    QCOMPARE(m_targets.size(), 1);
    QCOMPARE(m_watch->known(u"ghcr.io/shop/web:2"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(ImageWatchTest)
#include "tst_imagewatch.moc"
