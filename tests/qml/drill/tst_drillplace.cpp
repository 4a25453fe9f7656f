// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "drillconsole.h"

#include "app/engine.h"
#include "app/robot.h"

#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

namespace {

QQuickWindow *openWindow(app::Engine &engine, QSize size)
{
    engine.qml().setInitialProperties({{u"width"_s, size.width()}, {u"height"_s, size.height()}});
    engine.qml().loadFromModule("Breakglass.Shell", "Main");
    auto *window = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().value(0));
    if (!window)
        return nullptr;
    window->show();
    window->requestActivate();
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

// For people who want to look: pictures go where this says.
void keepPicture(app::Robot &robot, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("BG_PICTURES"); !folder.isEmpty())
        QVERIFY(robot.takePicture(u"%1/drills-%2.png"_s.arg(folder, name)));
}

} // namespace

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
    const QString width = QString::number(size.width());
    DrillConsole fixture;
    fixture.console().preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
    app::Engine engine;
    QQuickWindow *window = openWindow(engine, size);
    QVERIFY2(window, qPrintable(engine.warnings().join(u'\n')));
    app::Robot robot(*window);
    robot.press(u"Ctrl+7"_s);
    QTest::qWait(400); // The place fades in by the real time.
    QCOMPARE(fixture.console().shell()->place(), u"drills"_s);
    fixture.run(2s);
    keepPicture(robot, width + u"-1-choose"_s);
    robot.press(u"Ctrl+Return"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    fixture.run(30s);
    keepPicture(robot, width + u"-2-running"_s);
    robot.press(u"Ctrl+Shift+E"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    keepPicture(robot, width + u"-3-asked"_s);
    robot.press(u"Esc"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    fixture.answerWell();
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().face() == (u"debrief"_s); }));
    fixture.run(1s);
    keepPicture(robot, width + u"-4-debrief"_s);
    robot.press(u"Ctrl+E"_s);
    QVERIFY(DrillConsole::comes([&] { return !fixture.drills().exported().isEmpty(); }));
    robot.press(u"Ctrl+R"_s);
    QCOMPARE(fixture.drills().face(), u"running"_s);
    fixture.run(20min);
    robot.press(u"Ctrl+Shift+E"_s);
    robot.press(u"Tab"_s);
    robot.press(u"Return"_s);
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().face() == (u"debrief"_s); }));
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().trend()->count() == (2); }));
    fixture.run(1s);
    keepPicture(robot, width + u"-5-late"_s);
    robot.press(u"Esc"_s);
    QCOMPARE(fixture.drills().face(), u"choose"_s);
    fixture.run(1s);
    keepPicture(robot, width + u"-6-after"_s);
    QCOMPARE(engine.warnings(), QStringList());
}

QTEST_MAIN(TestDrillPlace)
#include "tst_drillplace.moc"
