// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/clock.h"

#include <QTest>

// QtTest 6.8 narrows a number inside its own QTRY_ macros.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace std::chrono_literals;

namespace {

const TimePoint noon{Milliseconds(1'794'000'000'000)};

QCoro::Task<> sleepTwice(io::Clock &clock, QStringList &log)
{
    co_await clock.sleep(1s);
    log.append(u"first"_s);
    co_await clock.sleep(1s);
    log.append(u"second"_s);
}

QCoro::Task<> sleepUnlessStopped(io::Clock &clock, std::stop_token stop, std::optional<bool> &whole)
{
    whole = co_await clock.sleep(10s, stop);
}

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualTimeMovesOnlyWhenTold()
    {
        io::ManualClock clock(noon);
        QCOMPARE(clock.now(), noon);
        QVERIFY(!clock.nextDue());
        clock.advance(1500ms);
        QCOMPARE(clock.now(), noon + 1500ms);
        QCOMPARE(clock.elapsed(), 1500ms);
    }

    void callsInOrderOfDueTimeThenOfScheduling()
    {
        io::ManualClock clock(noon);
        QStringList log;
        const auto note = [&log, &clock](const QString &name) {
            return [&log, &clock, name] {
                log.append(name + QString::number(clock.elapsed().count()));
            };
        };
        const auto late = clock.after(20ms, note(u"late "_s));
        const auto early = clock.after(10ms, note(u"early "_s));
        const auto same = clock.after(20ms, note(u"same "_s));
        QCOMPARE(clock.nextDue(), Milliseconds(10));
        QVERIFY(log.isEmpty());
        clock.advance(20ms);
        QCOMPARE(log, (QStringList{u"early 10"_s, u"late 20"_s, u"same 20"_s}));
    }

    void callsWhatCallsScheduleInsideTheSpan()
    {
        io::ManualClock clock(noon);
        QList<Milliseconds> moments;
        std::unique_ptr<io::Clock::Timer> inner;
        const auto outer = clock.after(
            10ms, [&] { inner = clock.after(5ms, [&] { moments.append(clock.elapsed()); }); });
        clock.advance(14ms);
        QVERIFY(moments.isEmpty());
        clock.advance(1ms);
        QCOMPARE(moments, QList<Milliseconds>{15ms});
    }

    void destroyingATimerCancelsIt()
    {
        io::ManualClock clock(noon);
        int calls = 0;
        auto timer = clock.after(10ms, [&] { ++calls; });
        timer.reset();
        QVERIFY(!clock.nextDue());
        clock.advance(20ms);
        QCOMPARE(calls, 0);
    }

    void aTimerMayDestroyItself()
    {
        io::ManualClock clock(noon);
        int calls = 0;
        std::unique_ptr<io::Clock::Timer> timer;
        timer = clock.every(10ms, [&] {
            if (++calls == 3)
                timer.reset();
        });
        clock.advance(1s);
        QCOMPARE(calls, 3);
    }

    void aTimerMayOutliveItsClock()
    {
        auto clock = std::make_unique<io::ManualClock>(noon);
        const auto timer = clock->after(10ms, [] { QFAIL("was called"); });
        clock.reset();
    }

    void repeatsWithoutDrift()
    {
        io::ManualClock clock(noon);
        QList<Milliseconds> moments;
        const auto timer = clock.every(100ms, [&] { moments.append(clock.elapsed()); });
        clock.advance(350ms);
        QCOMPARE(moments, (QList<Milliseconds>{100ms, 200ms, 300ms}));
    }

    void sleepersWakeInsideOneAdvance()
    {
        io::ManualClock clock(noon);
        QStringList log;
        const auto task = sleepTwice(clock, log);
        QVERIFY(log.isEmpty());
        clock.advance(1s);
        QCOMPARE(log, QStringList{u"first"_s});
        clock.advance(1s);
        QCOMPARE(log, (QStringList{u"first"_s, u"second"_s}));
    }

    void sleepEndsEarlyWhenStopped()
    {
        io::ManualClock clock(noon);
        std::stop_source stop;
        std::optional<bool> whole;
        const auto task = sleepUnlessStopped(clock, stop.get_token(), whole);
        clock.advance(1s);
        QVERIFY(!whole);
        stop.request_stop();
        QCOMPARE(whole, false);
        QVERIFY(!clock.nextDue());
        std::optional<bool> second;
        const auto late = sleepUnlessStopped(clock, stop.get_token(), second);
        QCOMPARE(second, false);
    }

    void liveTimeCallsFromTheEventLoop()
    {
        io::LiveClock clock;
        QStringList log;
        const Milliseconds begin = clock.elapsed();
        const auto second = clock.after(40ms, [&] { log.append(u"second"_s); });
        const auto first = clock.after(0ms, [&] { log.append(u"first"_s); });
        auto cancelled = clock.after(10ms, [&] { log.append(u"cancelled"_s); });
        cancelled.reset();
        QVERIFY(log.isEmpty());
        QTRY_COMPARE(log, (QStringList{u"first"_s, u"second"_s}));
        QVERIFY(clock.elapsed() - begin >= 40ms);
        const auto wall = std::chrono::system_clock::now() - clock.now();
        QVERIFY(wall >= 0ms && wall < 5s);
    }

    void liveChainsOfZeroDelaysLetOthersRun()
    {
        io::LiveClock clock;
        std::unique_ptr<io::Clock::Timer> chain;
        int links = 0;
        std::function<void()> next = [&] {
            ++links;
            chain = clock.after(0ms, [&] { next(); });
        };
        next();
        QTRY_VERIFY(links > 10);
        chain.reset();
    }

    void scaledTimeRunsFaster()
    {
        io::ScaledClock clock(noon, 100.0);
        QCOMPARE(clock.factor(), 100.0);
        io::LiveClock real;
        const Milliseconds begin = real.elapsed();
        bool isDue = false;
        const auto timer = clock.after(10s, [&] { isDue = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDue, 5000);
        const Milliseconds took = real.elapsed() - begin;
        QVERIFY2(took >= 99ms && took < 2000ms, qPrintable(QString::number(took.count())));
        QVERIFY(clock.now() >= noon + 10s);
    }

    void anotherFactorKeepsTimeAndDueTimes()
    {
        io::ScaledClock clock(noon, 0.0);
        bool isDue = false;
        const auto timer = clock.after(5s, [&] { isDue = true; });
        QTest::qWait(30);
        QVERIFY(!isDue);
        QCOMPARE(clock.elapsed(), 0ms);
        clock.setFactor(100.0);
        QTRY_VERIFY(isDue);
        QVERIFY(clock.elapsed() >= 5s);
        const Milliseconds before = clock.elapsed();
        clock.setFactor(0.0);
        QVERIFY(clock.elapsed() - before < 5s);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
