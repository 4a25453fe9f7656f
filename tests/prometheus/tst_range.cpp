// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "prometheus/range.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::prometheus;
using namespace std::chrono_literals;

class TestRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsFitTheSpan_data();
    void stepsFitTheSpan();
    void theGridStays();
    void nothingIsAskedTwice();
    void aChartGetsNoMoreThanItCanShow();
};

void TestRange::stepsFitTheSpan_data()
{
    QTest::addColumn<Milliseconds>("span");
    QTest::addColumn<int>("points");
    QTest::addColumn<Milliseconds>("finest");
    QTest::addColumn<Milliseconds>("step");
    QTest::newRow("half an hour on 600 px")
        << Milliseconds(30min) << 600 << Milliseconds(1s) << Milliseconds(5s);
    QTest::newRow("never finer than it measures")
        << Milliseconds(30min) << 2'000 << Milliseconds(15s) << Milliseconds(15s);
    QTest::newRow("a day on 300 px")
        << Milliseconds(24h) << 300 << Milliseconds(15s) << Milliseconds(5min);
    QTest::newRow("an interval nobody counts in")
        << Milliseconds(10min) << 1'000 << Milliseconds(7s) << Milliseconds(10s);
    QTest::newRow("a year on 100 px")
        << Milliseconds(365 * 24h) << 100 << Milliseconds(15s) << Milliseconds(4 * 24h);
    QTest::newRow("no width yet") << Milliseconds(30min) << 0 << Milliseconds(1s)
                                  << Milliseconds(15min);
    QTest::newRow("a wall of pixels stays below what a server gives")
        << Milliseconds(24h) << 100'000 << Milliseconds(1s) << Milliseconds(10s);
}

void TestRange::stepsFitTheSpan()
{
    QFETCH(Milliseconds, span);
    QFETCH(int, points);
    QFETCH(Milliseconds, finest);
    QFETCH(Milliseconds, step);
    QCOMPARE(stepFor(span, points, finest).count(), step.count());
}

void TestRange::theGridStays()
{
    const TimePoint now(Milliseconds(1'795'231'247'309));
    const Range first = onGrid(now - 30min, now, 15s);
    const Range later = onGrid(now - 30min + 4s, now + 4s, 15s);
    QCOMPARE(first.to.time_since_epoch() % 15s, Milliseconds(0));
    QCOMPARE((later.from - first.from) % 15s, Milliseconds(0));
    QCOMPARE(first.points(), 120);
    QVERIFY(first.to <= now);
    QVERIFY(first.from > now - 30min);
}

void TestRange::nothingIsAskedTwice()
{
    const TimePoint last(Milliseconds(1'795'231'245'000));
    QCOMPARE(onGrid(last, last + 14s, 15s).points(), 0);
    const Range next = onGrid(last, last + 15s, 15s);
    QCOMPARE(next.points(), 1);
    QVERIFY(next.from == last + 15s);
}

void TestRange::aChartGetsNoMoreThanItCanShow()
{
    const TimePoint now(Milliseconds(1'795'231'247'309));
    for (const int pixels : {40, 300, 600, 1'900, 20'000}) {
        for (const Milliseconds span :
            {Milliseconds(5min), Milliseconds(30min), Milliseconds(6h), Milliseconds(7 * 24h)}) {
            const Range range = rangeFor(now - span, now, pixels, 1s);
            QVERIFY(range.points() <= std::min(pixels, 10'000) + 1);
            QVERIFY(range.points() >= 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestRange)
#include "tst_range.moc"
