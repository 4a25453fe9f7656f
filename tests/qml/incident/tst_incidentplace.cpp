// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "incidentbench.h"

#include "app/engine.h"
#include "app/robot.h"

#include <QQuickItem>
#include <QQuickWindow>

using namespace breakglass;
using namespace breakglass::incidenttest;

namespace {

QQuickWindow *openWindow(app::Engine &engine, QSize size)
{
    engine.qml().setInitialProperties({{u"width"_s, size.width()}, {u"height"_s, size.height()}});
    engine.qml().loadFromModule("Breakglass.Shell", "Main");
    auto *window = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().value(0));
    if (window)
        window->show();
    return window;
}

// For people who want to look: pictures go where this says.
void keepPicture(app::Robot &robot, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("BG_PICTURES"); !folder.isEmpty())
        QVERIFY(robot.takePicture(u"%1/incident-%2.png"_s.arg(folder, name)));
}

} // namespace

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
    const QString name = QString::number(size.width()) + (dark ? u"-dark"_s : u"-light"_s);
    IncidentBench bench;
    bench.console().preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
    app::Engine engine;
    QQuickWindow *window = openWindow(engine, size);
    QVERIFY2(window, qPrintable(engine.warnings().join(u'\n')));
    QVERIFY(QTest::qWaitForWindowActive(window));
    app::Robot robot(*window);
    robot.press(u"Ctrl+6"_s);
    bench.run(1s);
    keepPicture(robot, name + u"-1-none"_s);
    QVERIFY(bench.declare());
    bench.run(90s);
    robot.press(u"Alt+N"_s);
    robot.type(u"The pool is exhausted"_s);
    robot.press(u"Return"_s);
    QVERIFY(bench.until([&] {
        return bench.cell(*bench.incident().timeline(), 0, "title") == u"The pool is exhausted"_s;
    }));
    robot.press(u"Ctrl+Return"_s);
    QVERIFY(bench.until([&] { return bench.incident().sent()->count() == 1; }));
    robot.press(u"Alt+A"_s);
    QVERIFY(bench.incident().composer()->isExternal());
    robot.press(u"Alt+A"_s);
    robot.press(u"Alt+2"_s);
    QCOMPARE(bench.incident().composer()->current(), 1);
    bench.run(5s);
    keepPicture(robot, name + u"-2-active"_s);
    robot.press(u"Ctrl+Shift+R"_s);
    bench.run(1s);
    robot.type(u"Rolled back to revision 41."_s);
    keepPicture(robot, name + u"-3-resolve"_s);
    robot.press(u"Esc"_s);
    bench.incident().resolve(u"Rolled back to revision 41."_s);
    QVERIFY(bench.until([&] { return !bench.incident().isActive(); }));
    QVERIFY(QTest::qWaitFor([&] { return !bench.incident().exportText().isEmpty(); }));
    bench.run(1s);
    keepPicture(robot, name + u"-4-resolved"_s);
    const QStringList warnings = engine.warnings().filter(u"Places/Incident"_s);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

QTEST_MAIN(TestIncidentPlace)
#include "tst_incidentplace.moc"
