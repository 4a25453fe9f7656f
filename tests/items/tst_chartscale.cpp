// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartcolumns.h"
#include "items/chartdecor.h"
#include "items/chartscale.h"
#include "items/chartsummary.h"

#include <cmath>
#include <QtTest/QTest>

using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60000;
// 12 November 2026, 14:00 UTC.
constexpr double start = 1794492000000.0;

ChartSubject subjectOf(const QList<double> &values, double triggerValue = 0)
{
    ChartSubject subject;
    ChartSeries series;
    series.name = u"Error rate"_s;
    for (qsizetype i = 0; i < values.size(); ++i) {
        series.points.append({start + double(i) * minute, values[i]});
    }
    subject.series = {series};
    subject.from = start;
    subject.to = start + 120 * minute;
    subject.unit = u"%"_s;
    subject.decimals = 1;
    if (triggerValue > 0) {
        ChartThreshold threshold;
        threshold.value = triggerValue;
        subject.thresholds = {threshold};
    }
    return subject;
}

} // namespace

class ChartScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueScales_data();
    void valueScales();
    void timeScales_data();
    void timeScales();
    void clocksAreUtc();
    void summaries_data();
    void summaries();
    void tablesAreShortAndEndWithTheLastSample();
    void valuesInGapsAreNoNumbers();
    void gapsAreFound();
    void equalSeriesWithGapsAreEqual();
};

void ChartScaleTest::valueScales_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<QList<double>>("thresholds");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    using L = QList<double>;
    QTest::newRow("breach of 5 % doubles the axis") << 8.2 << L{5} << 4 << 1 << 10. << 5.;
    QTest::newRow("two limits leave head-room") << 3.6 << L{5, 1} << 5 << 1 << 6. << 2.;
    QTest::newRow("quiet errors still show the trigger") << 0.4 << L{5} << 4 << 1 << 6. << 2.;
    QTest::newRow("latency in hundreds") << 1430. << L{1000} << 4 << 0 << 1500. << 500.;
    QTest::newRow("replicas are whole") << 6. << L{6} << 4 << 0 << 8. << 2.;
    QTest::newRow("requests without a trigger") << 2010. << L{} << 4 << 0 << 2400. << 800.;
    QTest::newRow("nothing but zero") << 0. << L{} << 4 << 0 << 4. << 1.;
}

void ChartScaleTest::valueScales()
{
    QFETCH(double, greatest);
    QFETCH(QList<double>, thresholds);
    QFETCH(int, lines);
    QFETCH(int, decimals);
    const auto scale = chooseValueScale(greatest, thresholds, lines, decimals);
    QTEST(scale.top, "top");
    QTEST(scale.step, "step");
    QCOMPARE(scale.ticks().first(), 0.);
    QVERIFY(scale.ticks().size() <= lines + 1);
    for (double threshold : thresholds) {
        QVERIFY(scale.top > threshold * 1.1);
    }
}

void ChartScaleTest::timeScales_data()
{
    QTest::addColumn<double>("minutes");
    QTest::addColumn<int>("lines");
    QTest::addColumn<double>("stepMinutes");
    QTest::newRow("half an hour in a small chart") << 35. << 4 << 10.;
    QTest::newRow("twenty minutes in a wide chart") << 20. << 6 << 5.;
    QTest::newRow("a day") << 1440. << 6 << 240.;
    QTest::newRow("half a minute") << 0.5 << 4 << 10. / 60;
}

void ChartScaleTest::timeScales()
{
    QFETCH(double, minutes);
    QFETCH(int, lines);
    QFETCH(double, stepMinutes);
    const auto scale = chooseTimeScale(start + 1000, start + 1000 + minutes * minute, lines);
    QCOMPARE(scale.step, stepMinutes * minute);
    QVERIFY(!scale.ticks.isEmpty());
    QVERIFY(scale.ticks.size() <= lines + 1);
    for (double tick : scale.ticks) {
        QCOMPARE(std::fmod(tick, scale.step), 0.);
    }
}

void ChartScaleTest::clocksAreUtc()
{
    QCOMPARE(clockText(start + 7 * minute), u"14:07"_s);
    QCOMPARE(clockText(start + 30500, 10000), u"14:00:30"_s);
    QCOMPARE(clockText(-minute), u"23:59"_s);
    QCOMPARE(valueText(1290, 0, u"ms"_s), u"1,290 ms"_s);
    QCOMPARE(valueText(qQNaN(), 0, u"ms"_s), u"no data"_s);
}

void ChartScaleTest::summaries_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("trigger");
    QTest::addColumn<QString>("sentence");
    using L = QList<double>;
    QTest::newRow("above the trigger now")
        << L{0.4, 3, 6, 6.6} << 5.
        << u"Error rate: last 6.6 % at 14:03, lowest 0.4 %, highest 6.6 %, "
           "above the trigger of 5 % since 14:02."_s;
    QTest::newRow("above the trigger for a while")
        << L{0.4, 6, 7, 1} << 5.
        << u"Error rate: last 1.0 % at 14:03, lowest 0.4 %, highest 7.0 %, "
           "above the trigger of 5 % from 14:01 to 14:03."_s;
    QTest::newRow("on the trigger is not above it")
        << L{5, 5} << 5.
        << u"Error rate: last 5.0 % at 14:01, lowest 5.0 %, highest 5.0 %, "
           "never above the trigger of 5 %."_s;
    QTest::newRow("no trigger set")
        << L{1, 2} << 0. << u"Error rate: last 2.0 % at 14:01, lowest 1.0 %, highest 2.0 %."_s;
    QTest::newRow("metrics stopped")
        << L{1, 2, qQNaN()} << 0.
        << u"Error rate: last 2.0 % at 14:01, no data since then, lowest 1.0 %, highest 2.0 %."_s;
    QTest::newRow("never any data") << L{} << 5. << u"Error rate: no data."_s;
}

void ChartScaleTest::summaries()
{
    QFETCH(QList<double>, values);
    QFETCH(double, trigger);
    QTEST(summarize(subjectOf(values, trigger)), "sentence");
}

void ChartScaleTest::tablesAreShortAndEndWithTheLastSample()
{
    QList<double> values;
    for (int i = 0; i < 110; ++i) {
        values.append(i);
    }
    const auto rows = tabulate(subjectOf(values));
    QCOMPARE(rows.size(), 60);
    QCOMPARE(rows.first().values, QStringList{u"0.0 %"_s});
    QCOMPARE(rows.last().values, QStringList{u"109.0 %"_s});
    QCOMPARE(tabulate(subjectOf({1, qQNaN()})).last().values, QStringList{u"no data"_s});
    QVERIFY(tabulate(subjectOf({})).isEmpty());
}

void ChartScaleTest::valuesInGapsAreNoNumbers()
{
    const auto series = subjectOf({1, 2, qQNaN(), 4}).series.first();
    QCOMPARE(valueAt(series, start), 1.);
    QCOMPARE(valueAt(series, start + 0.6 * minute), 2.);
    QVERIFY(std::isnan(valueAt(series, start + 1.5 * minute)));
    QVERIFY(std::isnan(valueAt(series, start + 2.5 * minute)));
    QVERIFY(std::isnan(valueAt(series, start - 1)));
    QVERIFY(std::isnan(valueAt(series, start + 4 * minute)));
    QCOMPARE(neighbourTime(series, start + minute, 1), start + 2 * minute);
    QCOMPARE(neighbourTime(series, start + minute, -1), start);
    QCOMPARE(neighbourTime(series, start, -1), start);
}

void ChartScaleTest::gapsAreFound()
{
    using Gaps = std::vector<std::pair<double, double>>;
    const auto series = subjectOf({qQNaN(), 1, 2, qQNaN(), qQNaN(), 4, qQNaN()}).series.first();
    SeriesGaps gaps;
    // In two parts, as they come.
    gaps.append(series.points.span().first(4));
    QCOMPARE(gaps.found(), (Gaps{{start + 2 * minute, start + 3 * minute}}));
    gaps.append(series.points.span().subspan(4));
    QCOMPARE(gaps.found(),
        (Gaps{{start + 2 * minute, start + 5 * minute}, {start + 5 * minute, start + 6 * minute}}));
    gaps.dropBefore(start + 5.5 * minute);
    QCOMPARE(gaps.found(), (Gaps{{start + 5 * minute, start + 6 * minute}}));
    gaps.reset(50);
    gaps.append(ChartPoints{{0, 1}, {10, 1}, {100, 1}}.span());
    QCOMPARE(gaps.found(), (Gaps{{10, 100}}));
}

void ChartScaleTest::equalSeriesWithGapsAreEqual()
{
    const auto one = subjectOf({1, qQNaN()}).series.first();
    auto other = subjectOf({1, qQNaN()}).series.first();
    QVERIFY(one == other);
    other.points = {{start, 2}, other.points.last()};
    QVERIFY(!(one == other));
}

QTEST_APPLESS_MAIN(ChartScaleTest)
#include "tst_chartscale.moc"
