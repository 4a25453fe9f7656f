// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The focus is never lost: whatever Tab reaches, and whatever opens and closes, something in sight has it, with a name.
#include "support/placewindow.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

namespace {

QStringList warned;

void note(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warned.append(text);
    fprintf(stderr, "%s\n", qPrintable(text));
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(item);
    return known ? known->text(QAccessible::Name) : QString();
}

// What is wrong with what has the focus, or nothing.
QString trouble(const QQuickWindow &window)
{
    QQuickItem *item = window.activeFocusItem();
    if (!item || item == window.contentItem())
        return u"nothing has the focus"_s;
    const QString what = QString::fromLatin1(item->metaObject()->className());
    if (!item->isVisible() || !item->isEnabled())
        return u"%1 has the focus and is not there"_s.arg(what);
    if (nameOf(item).trimmed().isEmpty())
        return u"%1 has the focus and no name"_s.arg(what);
    const QRectF seen = item->mapRectToScene(item->boundingRect());
    if (!seen.intersects(QRectF({}, window.size())))
        return u"%1 '%2' has the focus out of sight"_s.arg(what, nameOf(item));
    return {};
}

QString waitForFocus(const QQuickWindow &window)
{
    std::ignore = QTest::qWaitFor([&] { return trouble(window).isEmpty(); }, 3000);
    return trouble(window);
}

void addPlaces()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("the overview") << u"Ctrl+1"_s;
    QTest::newRow("the services") << u"Ctrl+2"_s;
    QTest::newRow("the guide") << u"Ctrl+3"_s;
    QTest::newRow("the plans") << u"Ctrl+4"_s;
    QTest::newRow("the live place") << u"Ctrl+5"_s;
    QTest::newRow("the incident") << u"Ctrl+6"_s;
    QTest::newRow("the drills") << u"Ctrl+7"_s;
    QTest::newRow("the runbooks") << u"Ctrl+8"_s;
    QTest::newRow("the audit") << u"Ctrl+Shift+A"_s;
    QTest::newRow("the settings") << u"Ctrl+,"_s;
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isNamedAtEveryStopOfTab_data() { addPlaces(); }
    void isNamedAtEveryStopOfTab();
    void comesBackFromWhatOpensAnywhere_data();
    void comesBackFromWhatOpensAnywhere();
    void goesWhereThePaletteLeads();
    void comesBackFromWhatAPlaceOpens();
    void goesToTheBoardOfWhatWasConnected();

private:
    void readsAChartAsATable();
    // Goes on until it is where it began; the stops on the way.
    QStringList walk(const QString &key);
    [[nodiscard]] QString nameOfFocus() const
    {
        QQuickItem *item = m_window->window().activeFocusItem();
        return item ? nameOf(item) : QString();
    }

    std::unique_ptr<support::PlaceWindow> m_window;
    QtMessageHandler m_before = nullptr;
};

void TestFocus::initTestCase()
{
    QAccessible::setActive(true);
}

void TestFocus::init()
{
    warned.clear();
    m_before = qInstallMessageHandler(note);
    m_window = std::make_unique<support::PlaceWindow>(QSize(1280, 720));
    m_window->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_window->run(10s);
}

void TestFocus::cleanup()
{
    m_window.reset();
    qInstallMessageHandler(m_before);
    QCOMPARE(warned, QStringList());
}

QStringList TestFocus::walk(const QString &key)
{
    const QQuickItem *first = m_window->window().activeFocusItem();
    QStringList stops;
    for (int i = 0; i < 150; ++i) {
        m_window->press(key);
        if (const QString wrong = trouble(m_window->window()); !wrong.isEmpty())
            return {u"After %1: %2"_s.arg(stops.join(u", "), wrong)};
        stops.append(nameOf(m_window->window().activeFocusItem()));
        if (m_window->window().activeFocusItem() == first)
            return stops;
    }
    return {u"never came back: %1"_s.arg(stops.join(u", "))};
}

void TestFocus::isNamedAtEveryStopOfTab()
{
    QFETCH(const QString, keys);
    m_window->press(keys);
    m_window->run(5s);
    QCOMPARE(waitForFocus(m_window->window()), QString());
    const QStringList forward = walk(u"Tab"_s);
    QVERIFY2(forward.size() > 5, qPrintable(forward.join(u'\n')));
    const QStringList back = walk(u"Shift+Tab"_s);
    QVERIFY2(back.size() == forward.size(),
        qPrintable((forward + QStringList{u"BACK"_s} + back).join(u", ")));
}

void TestFocus::comesBackFromWhatOpensAnywhere_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("the palette") << u"Ctrl+K"_s;
    QTest::newRow("the form that declares an incident") << u"Ctrl+I"_s;
    QTest::newRow("the sheet of shortcuts") << u"F1"_s;
    QTest::newRow("the form that connects") << u"Ctrl+N"_s;
    QTest::newRow("the import of a runbook") << u"Ctrl+O"_s;
}

void TestFocus::comesBackFromWhatOpensAnywhere()
{
    QFETCH(const QString, keys);
    for (const QString &place : {u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+6"_s, u"Ctrl+8"_s, u"Ctrl+,"_s}) {
        m_window->press(place);
        m_window->run(2s);
        QCOMPARE(waitForFocus(m_window->window()), QString());
        const QPointer<QQuickItem> before = m_window->window().activeFocusItem();
        m_window->press(keys);
        QCOMPARE(waitForFocus(m_window->window()), QString());
        QVERIFY2(m_window->window().activeFocusItem() != before, qPrintable(place));
        const QStringList stops = walk(u"Tab"_s);
        QVERIFY2(!stops.first().startsWith(u"After"), qPrintable(stops.join(u'\n')));
        m_window->press(u"Esc"_s);
        QCOMPARE(waitForFocus(m_window->window()), QString());
        if (keys != u"Ctrl+O") // It leads to the runbooks.
            QVERIFY2(m_window->window().activeFocusItem() == before, qPrintable(place));
    }
}

void TestFocus::goesWhereThePaletteLeads()
{
    m_window->press(u"Ctrl+K"_s);
    m_window->type(u"Go to Audit"_s);
    m_window->press(u"Return"_s);
    QVERIFY(m_window->until([&] { return m_window->shell().place() == u"audit"; }));
    QCOMPARE(waitForFocus(m_window->window()), QString());
}

void TestFocus::readsAChartAsATable()
{
    const QPointer<QQuickItem> before = m_window->window().activeFocusItem();
    m_window->press(u"T"_s);
    QCOMPARE(waitForFocus(m_window->window()), QString());
    QAccessibleInterface *line =
        QAccessible::queryAccessibleInterface(m_window->window().activeFocusItem());
    QCOMPARE(line->role(), QAccessible::Row);
    const QString last = line->text(QAccessible::Name);
    QVERIFY2(last.contains(u"Error rate") && last.contains(u'%'), qPrintable(last));
    m_window->press(u"Up"_s);
    QVERIFY(nameOf(m_window->window().activeFocusItem()) != last);
    m_window->press(u"Esc"_s);
    QCOMPARE(m_window->window().activeFocusItem(), before);
}

void TestFocus::comesBackFromWhatAPlaceOpens()
{
    m_window->press(u"Ctrl+I"_s);
    m_window->type(u"Errors"_s);
    m_window->press(u"Return"_s);
    QVERIFY(m_window->until([&] {
        m_window->run(100ms);
        return m_window->console().present().desk().state().incident.isActive();
    }));
    QCOMPARE(waitForFocus(m_window->window()), QString());
    m_window->press(u"Ctrl+6"_s);
    m_window->run(2s);
    for (const QString &keys : {u"Alt+N"_s, u"Alt+1"_s, u"Alt+A"_s, u"Ctrl+Shift+R"_s}) {
        m_window->press(keys);
        QCOMPARE(waitForFocus(m_window->window()), QString());
        m_window->press(u"Esc"_s);
        QCOMPARE(waitForFocus(m_window->window()), QString());
    }
    m_window->press(u"Ctrl+2"_s);
    m_window->run(2s);
    readsAChartAsATable();
    m_window->press(u"R"_s);
    QVERIFY(m_window->until([&] {
        m_window->run(100ms);
        return m_window->shell().place() == u"plans";
    }));
    m_window->run(2s);
    QCOMPARE(waitForFocus(m_window->window()), QString());
    const QPointer<QQuickItem> before = m_window->window().activeFocusItem();
    m_window->press(u"Ctrl+Return"_s);
    m_window->run(2s);
    QCOMPARE(waitForFocus(m_window->window()), QString());
    QVERIFY(m_window->window().activeFocusItem() != before);
    m_window->press(u"Esc"_s);
    QCOMPARE(waitForFocus(m_window->window()), QString());
    QVERIFY(m_window->window().activeFocusItem() == before);
}

// The place itself is exchanged below the form that connects.
void TestFocus::goesToTheBoardOfWhatWasConnected()
{
    m_window.reset();
    m_window = std::make_unique<support::PlaceWindow>(QSize(1280, 720), true, QString());
    m_window->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    QCOMPARE(waitForFocus(m_window->window()), QString());
    m_window->press(u"Ctrl+N"_s);
    QVERIFY(m_window->until([&] { return nameOfFocus() == u"Folder"; }));
    // The workspaces that come with Breakglass are read in a worker; Tab passes an empty list.
    QVERIFY(m_window->until([&] {
        if (nameOfFocus() != u"checkr-console")
            m_window->press(u"Shift+Tab"_s);
        return nameOfFocus() == u"checkr-console";
    }));
    m_window->press(u"Return"_s);
    QVERIFY(m_window->until([&] { return m_window->shell().isConnected(); }));
    QVERIFY(m_window->until([&] {
        const QQuickItem *item = m_window->window().activeFocusItem();
        return item && QString::fromLatin1(item->metaObject()->className()).startsWith(u"Board");
    }));
    const QString first = m_window->shell().selection()->target().key();
    m_window->press(u"Down"_s);
    m_window->press(u"Return"_s);
    QVERIFY(m_window->until([&] { return m_window->shell().place() == u"services"; }));
    QVERIFY(m_window->shell().selection()->target().key() != first);
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
