// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "drillconsole.h"

#include "support/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class TestDrillPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsByTheKeyboardAlone_data();
    void playsByTheKeyboardAlone();
};

void TestDrillPlace::playsByTheKeyboardAlone_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("the smallest window") << QSize(1280, 720) << true;
    QTest::newRow("the reference window, light") << QSize(1440, 900) << false;
    QTest::newRow("a large window") << QSize(1920, 1080) << true;
}

void TestDrillPlace::playsByTheKeyboardAlone()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    const QString name = u"drills-%1"_s.arg(size.width());
    DrillConsole fixture;
    support::MainWindow window(fixture.console(), size, dark ? u"dark"_s : u"light"_s);
    window.press(u"Ctrl+7"_s);
    QCOMPARE(fixture.console().shell()->place(), u"drills"_s);
    fixture.run(2s);
    window.picture(name + u"-1-choose"_s);
    window.press(u"Ctrl+Return"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    fixture.run(30s);
    window.picture(name + u"-2-running"_s);
    window.press(u"Ctrl+Shift+E"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    window.picture(name + u"-3-asked"_s);
    window.press(u"Esc"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    fixture.answerWell();
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().face() == (u"debrief"_s); }));
    fixture.run(1s);
    window.picture(name + u"-4-debrief"_s);
    window.press(u"Ctrl+E"_s);
    QVERIFY(DrillConsole::comes([&] { return !fixture.drills().exported().isEmpty(); }));
    window.press(u"Ctrl+R"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    fixture.run(20min);
    window.press(u"Ctrl+Shift+E"_s);
    window.press(u"Tab"_s);
    window.press(u"Return"_s);
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().face() == (u"debrief"_s); }));
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().trend()->count() == (2); }));
    fixture.run(1s);
    window.picture(name + u"-5-late"_s);
    window.press(u"Esc"_s);
    QCOMPARE(fixture.drills().face(), u"choose"_s);
    fixture.run(1s);
    window.picture(name + u"-6-after"_s);
    QCOMPARE(window.warnings(), QStringList());
}

QTEST_MAIN(TestDrillPlace)
#include "tst_drillplace.moc"
