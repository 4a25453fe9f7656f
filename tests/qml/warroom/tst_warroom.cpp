// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "wallbench.h"

#include "app/engine.h"
#include "app/robot.h"

#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using execution::RunPhase;

namespace {

/// The war room's own window, with nothing else.
QQuickWindow *openWall(app::Engine &engine, QSize size)
{
    engine.qml().setInitialProperties({{u"width"_s, size.width()}, {u"height"_s, size.height()}});
    engine.qml().loadFromModule("Breakglass.Places.Warroom", "WarRoomWindow");
    auto *window = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().value(0));
    if (!window)
        return nullptr;
    window->show();
    window->requestActivate();
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

void collect(const QQuickItem *item, QList<const QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        found.append(item);
    for (const QQuickItem *child : item->childItems())
        collect(child, found);
}

QList<const QQuickItem *> textsOf(const QQuickWindow &window)
{
    QList<const QQuickItem *> found;
    collect(window.contentItem(), found);
    return found;
}

/// What would be too small to read from four metres, or does not fit.
QString illegible(const QQuickWindow &window)
{
    QStringList found;
    for (const QQuickItem *item : textsOf(window)) {
        const QString text = item->property("text").toString();
        if (item->property("font").value<QFont>().pixelSize() < 24)
            found.append(u"too small: "_s + text);
        if (item->property("truncated").toBool())
            found.append(u"cut: "_s + text);
    }
    return found.join(u'\n');
}

/// Widths follow a new text one frame later.
bool settles(const QQuickWindow &window)
{
    return QTest::qWaitFor([&] { return illegible(window).isEmpty(); });
}

bool says(const QQuickWindow &window, const QString &text)
{
    return std::ranges::any_of(textsOf(window),
        [&](const QQuickItem *item) { return item->property("text").toString().contains(text); });
}

/// For people who want to look: pictures go where this says.
void keepPicture(QQuickWindow &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("BG_PICTURES"); !folder.isEmpty())
        QVERIFY(app::Robot(window).takePicture(u"%1/warroom-%2.png"_s.arg(folder, name)));
}

} // namespace

class TestWarRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryFace_data();
    void showsEveryFace();
    void opensAndClosesByKeys();
    void hidesThePointer();
};

void TestWarRoom::showsEveryFace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::newRow("on a laptop") << QSize(1280, 720) << u"light"_s;
    QTest::newRow("on a wall") << QSize(1920, 1080) << u"dark"_s;
    QTest::newRow("on a 4K panel") << QSize(3840, 2160) << u"light"_s;
}

void TestWarRoom::showsEveryFace()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, theme);
    const QString width = QString::number(size.width());
    WallBench bench;
    bench.console().preferences()->setTheme(theme);
    app::Engine engine;
    engine.qml()
        .singletonInstance<QObject *>("Breakglass.Theme", "Theme")
        ->setProperty("dark", theme != u"light");
    QQuickWindow *window = openWall(engine, size);
    QVERIFY2(window, qPrintable(engine.warnings().join(u'\n')));
    bench.run(30s);
    keepPicture(*window, width + u"-1-calm"_s);
    QVERIFY2(settles(*window), qPrintable(illegible(*window)));
    QVERIFY2(says(*window, u"1 degraded"_s), qPrintable(bench.wall().head().word));
    QVERIFY(bench.hurt());
    bench.run(10s);
    QVERIFY(says(*window, u"1 unhealthy"_s));
    keepPicture(*window, width + u"-2-unhealthy"_s);
    QVERIFY2(settles(*window), qPrintable(illegible(*window)));
    bench.declare();
    bench.enter(u"assess"_s);
    bench.run(3min);
    QVERIFY(says(*window, u"P0"_s));
    keepPicture(*window, width + u"-3-declared"_s);
    QVERIFY2(settles(*window), qPrintable(illegible(*window)));
    bench.run(10min + 30s);
    const QString refused = bench.goBack();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    QVERIFY(bench.runUntil([&] { return bench.session().runner().view().current >= 2; }, 5min));
    bench.run(20s);
    keepPicture(*window, width + u"-4-running"_s);
    QVERIFY2(settles(*window), qPrintable(illegible(*window)));
    QVERIFY(bench.runUntil([&] { return bench.phase() == RunPhase::Finished; }, 20min));
    QVERIFY(bench.runUntil([&] { return bench.isAt(HealthLevel::Healthy); }, 10min));
    keepPicture(*window, width + u"-5-healed"_s);
    QVERIFY2(settles(*window), qPrintable(illegible(*window)));
    bench.resolve();
    bench.run(2s);
    QVERIFY(says(*window, u"Resolved"_s));
    keepPicture(*window, width + u"-6-resolved"_s);
    QVERIFY2(settles(*window), qPrintable(illegible(*window)));
    QCOMPARE(engine.warnings(), QStringList());
}

void TestWarRoom::opensAndClosesByKeys()
{
    WallBench bench;
    app::Engine engine;
    engine.qml().setInitialProperties({{u"width"_s, 1440}, {u"height"_s, 900}});
    engine.qml().loadFromModule("Breakglass.Shell", "Main");
    auto *main = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().value(0));
    QVERIFY(main);
    main->show();
    main->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(main));
    for (const QString &key : {u"Esc"_s, u"F11"_s, u"Ctrl+9"_s}) {
        QVERIFY(!bench.wall().isShown());
        app::Robot(*main).press(u"F11"_s);
        QVERIFY2(bench.wall().isShown(), qPrintable(key));
        QQuickWindow *wall = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            wall = qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow());
            return wall && wall != main;
        }));
        app::Robot(*wall).press(key);
        QVERIFY2(!bench.wall().isShown(), qPrintable(key));
        main->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(main));
    }
    QCOMPARE(engine.warnings(), QStringList());
}

void TestWarRoom::hidesThePointer()
{
    WallBench bench;
    app::Engine engine;
    QQuickWindow *window = openWall(engine, {1280, 720});
    QVERIFY(window);
    const QQuickItem *room = window->contentItem()->childItems().first();
    QTest::mouseMove(window, {200, 200});
    QVERIFY(QTest::qWaitFor([&] { return !room->property("idle").toBool(); }));
    QVERIFY(QTest::qWaitFor([&] { return room->property("idle").toBool(); }, 10'000));
    QTest::mouseMove(window, {300, 240});
    QVERIFY(QTest::qWaitFor([&] { return !room->property("idle").toBool(); }));
}

QTEST_MAIN(TestWarRoom)
#include "tst_warroom.moc"
