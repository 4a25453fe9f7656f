// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The desktop's notifications, over a bus of this test's own with a service of this test's own.

#include "io/notifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace breakglass;

/// What a desktop puts on the bus.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QString summary;
    QString body;
    QVariantMap hints;
    int shown = 0;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
        const QStringList &, const QVariantMap &given, int)
    {
        summary = title;
        body = text;
        hints = given;
        return uint(++shown);
    }
};

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysWhenNobodyShowsIt();
    void showsPlainText_data();
    void showsPlainText();

private:
    QProcess m_bus;
    FakeDesktop m_desktop;
};

void TestNotifier::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead(20'000));
    const QByteArray address = m_bus.readLine().trimmed();
    QVERIFY(address.startsWith("unix:"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

void TestNotifier::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestNotifier::saysWhenNobodyShowsIt()
{
    const auto notifier = io::makeNotifier();
    const Status shown =
        QCoro::waitFor(notifier->notify(u"Initial alert"_s, u"We look into it."_s, false));
    QVERIFY(!shown.has_value());
    QVERIFY(shown.error().what.startsWith(u"The desktop shows no notifications:"_s));
    QCOMPARE(shown.error().still, u"Nobody saw it here."_s);
}

void TestNotifier::showsPlainText_data()
{
    QTest::addColumn<bool>("markup");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::newRow("markup is escaped where it would be read")
        << true << u"a <b>bold</b> & <img src=\"http://x\">"_s
        << u"a &lt;b&gt;bold&lt;/b&gt; &amp; &lt;img src=&quot;http://x&quot;&gt;"_s;
    QTest::newRow("and left alone where it would be shown")
        << false << u"1 < 2 & 3"_s << u"1 < 2 & 3"_s;
    QTest::newRow("lines stay, other control characters go")
        << false << u"a\nb\x1b[31mc\x07"_s << u"a\nb[31mc"_s;
}

void TestNotifier::showsPlainText()
{
    QFETCH(const bool, markup);
    QFETCH(const QString, text);
    QFETCH(const QString, body);
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(
        u"/org/freedesktop/Notifications"_s, &m_desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    m_desktop.capabilities =
        markup ? QStringList{u"body"_s, u"body-markup"_s} : QStringList{u"body"_s};
    const int before = m_desktop.shown;
    const auto notifier = io::makeNotifier();
    const Status shown = QCoro::waitFor(notifier->notify(u"INCIDENT-1:\nalert"_s, text, true));
    QVERIFY2(shown, qPrintable(shown ? QString() : shown.error().sentence()));
    QCOMPARE(m_desktop.shown, before + 1);
    QCOMPARE(m_desktop.summary, u"INCIDENT-1: alert"_s);
    QCOMPARE(m_desktop.body, body);
    QCOMPARE(m_desktop.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    bus.unregisterService(u"org.freedesktop.Notifications"_s);
    bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
