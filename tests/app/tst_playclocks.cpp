// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/playclocks.h"
#include "io/worker.h"

#include <atomic>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class TestPlayClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheSameMomentEachTime();
    void movesUntilItHolds_data();
    void movesUntilItHolds();
    void isOneTimeForAllSessions();
    void drillsIgnoreTheirSpeed();
    void waitsForOtherThreads();
};

void TestPlayClocks::beginsAtTheSameMomentEachTime()
{
    const app::PlayClocks first;
    QVERIFY(!first.runUntil([] { return false; }, 5s));
    const app::PlayClocks second;
    QCOMPARE(toIso(second.makeLive()->now()), u"2026-11-12T13:52:08.000Z"_s);
}

void TestPlayClocks::movesUntilItHolds_data()
{
    QTest::addColumn<Milliseconds>("due");
    QTest::addColumn<Milliseconds>("limit");
    QTest::addColumn<bool>("held");
    QTest::addColumn<Milliseconds>("passed");
    const auto row = [](const char *name, Milliseconds due, Milliseconds limit, bool held,
                         Milliseconds passed) {
        QTest::newRow(name) << due << limit << held << passed;
    };
    row("no time passes when it holds at once", 0s, 10s, true, 0s);
    row("it stops when it holds", 3s, 10s, true, 3s);
    row("it may hold at the limit", 10s, 10s, true, 10s);
    row("it ends at the limit", 11s, 10s, false, 10s);
    row("without a limit nothing moves", 1s, 0s, false, 0s);
}

void TestPlayClocks::movesUntilItHolds()
{
    QFETCH(const Milliseconds, due);
    QFETCH(const Milliseconds, limit);
    const app::PlayClocks clocks;
    const std::unique_ptr<io::Clock> clock = clocks.makeLive();
    const bool held = clocks.runUntil([&] { return clock->elapsed() >= due; }, limit);
    QTEST(held, "held");
    QTEST(clock->elapsed(), "passed");
}

void TestPlayClocks::isOneTimeForAllSessions()
{
    const app::PlayClocks clocks;
    const std::unique_ptr<io::Clock> live = clocks.makeLive();
    const std::unique_ptr<io::Clock> drill = clocks.drillClocks()(TimePoint(), 10);
    int due = 0;
    const auto timer = live->after(2s, [&] { ++due; });
    auto dropped = drill->after(2s, [&] { due += 100; });
    dropped.reset();
    QVERIFY(clocks.runUntil([&] { return due > 0; }, 5s));
    QCOMPARE(due, 1);
    QCOMPARE(drill->now(), live->now());
    QCOMPARE(live->elapsed(), Milliseconds(2s));
}

void TestPlayClocks::drillsIgnoreTheirSpeed()
{
    const app::PlayClocks clocks;
    const std::unique_ptr<io::Clock> drill = clocks.drillClocks()(TimePoint(), 10);
    const TimePoint before = drill->now();
    QVERIFY(!clocks.runUntil([] { return false; }, 4s));
    QCOMPARE(drill->now() - before, Milliseconds(4s));
}

void TestPlayClocks::waitsForOtherThreads()
{
    const app::PlayClocks clocks;
    std::atomic<int> done = 0;
    const auto slow = [&done] {
        QThread::msleep(60);
        return ++done;
    };
    QCoro::Task<int> work = io::inWorker(slow);
    QVERIFY(!clocks.runUntil([] { return false; }, 200ms));
    QCOMPARE(done.load(), 1);
    QCOMPARE(QCoro::waitFor(std::move(work)), 1);
}

QTEST_GUILESS_MAIN(TestPlayClocks)
#include "tst_playclocks.moc"
