// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "wallbench.h"

#include "support/mainwindow.h"

#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using execution::RunPhase;

namespace {

/// The war room's own window, with nothing else.
class Wall : public support::MainWindow
{
public:
    Wall(console::Console &console, QSize size, const QString &theme)
        : MainWindow(console, size, theme, u"Breakglass.Places.Warroom"_s, u"WarRoomWindow"_s)
    {
        qml()
            .singletonInstance<QObject *>("Breakglass.Theme", "Theme")
            ->setProperty("dark", theme != u"light");
    }
};

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
    return support::eventually([&] { return illegible(window).isEmpty(); });
}

bool says(const QQuickWindow &window, const QString &text)
{
    return std::ranges::any_of(textsOf(window),
        [&](const QQuickItem *item) { return item->property("text").toString().contains(text); });
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
    const QString name = u"warroom-%1"_s.arg(size.width());
    WallBench bench;
    Wall wall(bench.console(), size, theme);
    const QQuickWindow &window = wall.window();
    bench.run(30s);
    wall.picture(name + u"-1-calm"_s);
    QVERIFY2(settles(window), qPrintable(illegible(window)));
    QVERIFY2(says(window, u"1 degraded"_s), qPrintable(bench.wall().head().word));
    QVERIFY(bench.hurt());
    bench.run(10s);
    QVERIFY(says(window, u"1 unhealthy"_s));
    wall.picture(name + u"-2-unhealthy"_s);
    QVERIFY2(settles(window), qPrintable(illegible(window)));
    bench.declare();
    bench.enter(u"assess"_s);
    bench.run(3min);
    QVERIFY(says(window, u"P0"_s));
    wall.picture(name + u"-3-declared"_s);
    QVERIFY2(settles(window), qPrintable(illegible(window)));
    bench.run(10min + 30s);
    const QString refused = bench.goBack();
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    QVERIFY(bench.runUntil([&] { return bench.session().runner().view().current >= 2; }, 5min));
    bench.run(20s);
    wall.picture(name + u"-4-running"_s);
    QVERIFY2(settles(window), qPrintable(illegible(window)));
    QVERIFY(bench.runUntil([&] { return bench.phase() == RunPhase::Finished; }, 20min));
    QVERIFY(bench.runUntil([&] { return bench.isAt(HealthLevel::Healthy); }, 10min));
    wall.picture(name + u"-5-healed"_s);
    QVERIFY2(settles(window), qPrintable(illegible(window)));
    bench.resolve();
    bench.run(2s);
    QVERIFY(says(window, u"Resolved"_s));
    wall.picture(name + u"-6-resolved"_s);
    QVERIFY2(settles(window), qPrintable(illegible(window)));
    QCOMPARE(wall.warnings(), QStringList());
}

void TestWarRoom::opensAndClosesByKeys()
{
    WallBench bench;
    support::MainWindow main(bench.console());
    for (const QString &key : {u"Esc"_s, u"F11"_s, u"Ctrl+9"_s}) {
        QVERIFY(!bench.wall().isShown());
        main.press(u"F11"_s);
        QVERIFY2(bench.wall().isShown(), qPrintable(key));
        QQuickWindow *wall = nullptr;
        QVERIFY(support::eventually([&] {
            wall = qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow());
            return wall && wall != &main.window();
        }));
        app::Robot(*wall).press(key);
        QVERIFY2(!bench.wall().isShown(), qPrintable(key));
        QVERIFY(support::activate(main.window()));
    }
    QCOMPARE(main.warnings(), QStringList());
}

void TestWarRoom::hidesThePointer()
{
    WallBench bench;
    Wall wall(bench.console(), {1280, 720}, u"dark"_s);
    const QQuickItem *room = wall.window().contentItem()->childItems().first();
    QTest::mouseMove(&wall.window(), {200, 200});
    QVERIFY(support::eventually([&] { return !room->property("idle").toBool(); }));
    QVERIFY(support::eventually([&] { return room->property("idle").toBool(); }));
    QTest::mouseMove(&wall.window(), {300, 240});
    QVERIFY(support::eventually([&] { return !room->property("idle").toBool(); }));
}

QTEST_MAIN(TestWarRoom)
#include "tst_warroom.moc"
