// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "incidentbench.h"

#include "support/mainwindow.h"

using namespace breakglass;
using namespace breakglass::incidenttest;

class TestIncidentPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksByTheKeyboardAlone_data();
    void worksByTheKeyboardAlone();
};

void TestIncidentPlace::worksByTheKeyboardAlone_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("the smallest window") << QSize(1280, 720) << true;
    QTest::newRow("the reference window, light") << QSize(1440, 900) << false;
    QTest::newRow("the reference window") << QSize(1440, 900) << true;
}

void TestIncidentPlace::worksByTheKeyboardAlone()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    const QString name = u"incident-%1"_s.arg(size.width()) + (dark ? u"-dark"_s : u"-light"_s);
    IncidentBench bench;
    support::MainWindow window(bench.console(), size, dark ? u"dark"_s : u"light"_s);
    window.press(u"Ctrl+6"_s);
    bench.run(1s);
    window.picture(name + u"-1-none"_s);
    QVERIFY(bench.declare());
    bench.run(90s);
    window.press(u"Alt+N"_s);
    window.type(u"The pool is exhausted"_s);
    window.press(u"Return"_s);
    QVERIFY(bench.until([&] {
        return bench.cell(*bench.incident().timeline(), 0, "title") == u"The pool is exhausted"_s;
    }));
    window.press(u"Ctrl+Return"_s);
    QVERIFY(bench.until([&] { return bench.incident().sent()->count() == 1; }));
    window.press(u"Alt+A"_s);
    QVERIFY(bench.incident().composer()->isExternal());
    window.press(u"Alt+A"_s);
    window.press(u"Alt+2"_s);
    QCOMPARE(bench.incident().composer()->current(), 1);
    bench.run(5s);
    window.picture(name + u"-2-active"_s);
    window.press(u"Ctrl+Shift+R"_s);
    bench.run(1s);
    window.type(u"Rolled back to revision 41."_s);
    window.picture(name + u"-3-resolve"_s);
    window.press(u"Esc"_s);
    bench.incident().resolve(u"Rolled back to revision 41."_s);
    QVERIFY(bench.until([&] { return !bench.incident().isActive(); }));
    QVERIFY(support::eventually([&] { return !bench.incident().exportText().isEmpty(); }));
    bench.run(1s);
    window.picture(name + u"-4-resolved"_s);
    const QStringList warnings = window.warnings().filter(u"Places/Incident"_s);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

QTEST_MAIN(TestIncidentPlace)
#include "tst_incidentplace.moc"
