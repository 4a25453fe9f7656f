// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"

#include "moments.h"

#include <cmath>
#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using health::Series;

class TestSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptySeriesHasNothing();
    void theOldestGoWhenTheRingIsFull();
    void lateAndRepeatedSamplesAreIgnored();
    void betweenIncludesBothEnds();
    void aValueHoldsUntilItIsStale_data();
    void aValueHoldsUntilItIsStale();
};

void TestSeries::anEmptySeriesHasNothing()
{
    const Series series;
    QCOMPARE(series.size(), 0);
    QVERIFY(series.last() == nullptr);
    QVERIFY(std::isnan(series.valueAt(moment(0s))));
    QVERIFY(series.between(moment(0s), moment(1h)).isEmpty());
}

void TestSeries::theOldestGoWhenTheRingIsFull()
{
    Series series(4);
    for (int index = 0; index < 11; ++index)
        QVERIFY(series.append({moment(index * 1s), double(index)}));
    QCOMPARE(series.size(), 4);
    for (int index = 0; index < 4; ++index)
        QCOMPARE(series.at(index).value, double(7 + index));
    QCOMPARE(series.last()->value, 10.0);
    QCOMPARE(series.between(moment(8s), moment(9s)).size(), 2);
    QVERIFY(std::isnan(series.valueAt(moment(6s))));
}

void TestSeries::lateAndRepeatedSamplesAreIgnored()
{
    Series series;
    QVERIFY(series.append({moment(10s), 1}));
    QVERIFY(!series.append({moment(10s), 2}));
    QVERIFY(!series.append({moment(9s), 3}));
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.last()->value, 1.0);
}

void TestSeries::betweenIncludesBothEnds()
{
    Series series;
    for (int index = 0; index < 10; ++index)
        series.append({moment(index * 10s), double(index)});
    const QList<Sample> some = series.between(moment(20s), moment(40s));
    QCOMPARE(some.size(), 3);
    QCOMPARE(some.constFirst().value, 2.0);
    QCOMPARE(some.constLast().value, 4.0);
    QVERIFY(series.between(moment(41s), moment(49s)).isEmpty());
    QVERIFY(series.between(moment(40s), moment(20s)).isEmpty());
}

void TestSeries::aValueHoldsUntilItIsStale_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<double>("value");
    QTest::newRow("before the first sample there is nothing") << -1 << nothing;
    QTest::newRow("at the sample it is the sample") << 0 << 5.0;
    QTest::newRow("between two samples the earlier one counts") << 59 << 5.0;
    QTest::newRow("up to the limit it counts") << 60 << 5.0;
    QTest::newRow("in a gap there is nothing") << 61 << nothing;
    QTest::newRow("after the gap the new one counts") << 200 << 7.0;
}

void TestSeries::aValueHoldsUntilItIsStale()
{
    QFETCH(int, second);
    QFETCH(double, value);
    Series series;
    series.append({moment(0s), 5});
    series.append({moment(200s), 7});
    const double found = series.valueAt(moment(second * 1s));
    if (std::isnan(value))
        QVERIFY(std::isnan(found));
    else
        QCOMPARE(found, value);
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
