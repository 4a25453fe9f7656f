// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartdecor.h"
#include "items/chartpicture.h"

#include <cmath>
#include <QtTest/QTest>

using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60000;
constexpr double start = 1794490800000.0;

ChartView busyView()
{
    ChartView view;
    view.size = {420, 180};
    view.font.setPixelSize(11);
    view.endDot = true;
    view.subject.from = start;
    view.subject.to = start + 30 * minute;
    view.subject.unit = u"%"_s;
    view.subject.thresholds = {{.value = 5, .label = u"Trigger 5 %"_s}};
    view.markers = {{.time = start + 10 * minute, .label = u"rev 42"_s}};
    view.colors.series1 = Qt::blue;
    view.colors.breach = Qt::red;
    view.colors.axis = Qt::gray;
    view.colors.threshold = Qt::darkYellow;
    for (int i = 0; i < 3; ++i) {
        ChartSeries series;
        series.palette = i;
        series.gapAfterMs = 2 * minute;
        view.subject.series.append(series);
    }
    return view;
}

void grow(ChartView &view, int sample)
{
    int phase = 0;
    for (ChartSeries &series : view.subject.series) {
        const double wave = 3 + 2.8 * std::sin(sample / 9.0 + phase++);
        series.points.append({start + sample * 5000.0, sample % 50 == 49 ? qQNaN() : wave});
    }
}

QImage drawnAtOnce(const ChartView &view)
{
    ChartPicture picture;
    picture.update(view, false);
    return picture.image();
}

} // namespace

class ChartPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growingEqualsDrawingAtOnce();
    void scrollingEqualsDrawingAtOnce();
    void scrollingCostsItsColumns_data();
    void scrollingCostsItsColumns();
    void aPointCostsItsColumns();
    void whatChangesTheLookIsDrawnWhole_data();
    void whatChangesTheLookIsDrawnWhole();
    void labelsOfOneHeightStandAtBothEnds();
    void labelsOfMarkersNeverTouch_data();
    void labelsOfMarkersNeverTouch();
};

void ChartPictureTest::growingEqualsDrawingAtOnce()
{
    ChartView view = busyView();
    ChartPicture picture;
    for (int sample = 0; sample < 360; ++sample) {
        grow(view, sample);
        picture.update(view, false);
        if (sample % 30 == 17 || sample > 350) {
            QCOMPARE(picture.image(), drawnAtOnce(view));
        }
    }
}

void ChartPictureTest::scrollingEqualsDrawingAtOnce()
{
    ChartView view = busyView();
    for (int sample = 0; sample < 360; ++sample) {
        grow(view, sample);
    }
    ChartPicture picture;
    picture.update(view, false);
    for (int sample = 360; sample < 420; ++sample) {
        grow(view, sample);
        view.subject.from += 5000;
        view.subject.to += 5000;
        picture.update(view, false);
        // Reduced points keep the grid of all time, so no line wobbles while it scrolls.
        QCOMPARE(picture.image(), drawnAtOnce(view));
    }
}

void ChartPictureTest::scrollingCostsItsColumns_data()
{
    QTest::addColumn<double>("shift");
    QTest::newRow("this year") << 0.0;
    QTest::newRow("across 1970") << -busyView().subject.to - 30 * minute + 1234.5;
}

void ChartPictureTest::scrollingCostsItsColumns()
{
    QFETCH(const double, shift);
    ChartView view = busyView();
    for (int sample = 0; sample < 360; ++sample) {
        grow(view, sample);
    }
    const double span = view.subject.to - view.subject.from;
    for (ChartSeries &series : view.subject.series) {
        ChartPoints moved;
        for (const QPointF &point : series.points)
            moved.append(point + QPointF(shift, 0));
        series.points = moved;
    }
    view.subject.from += shift;
    view.subject.to += shift;
    ChartPicture picture;
    picture.update(view, false);
    const auto whole = picture.strokesDrawn();
    // All around the kept strokes, and a little more.
    const int columns = picture.layout().plot.width();
    for (int step = 1; step <= columns + 20; ++step) {
        view.subject.from += span / columns;
        view.subject.to += span / columns;
        picture.update(view, false);
        if (step % 50 == 0)
            QCOMPARE(picture.image(), drawnAtOnce(view));
    }
    const auto drawn = picture.strokesDrawn() - whole;
    QVERIFY2(drawn < 3 * columns, qPrintable(QString::number(drawn)));
}

void ChartPictureTest::aPointCostsItsColumns()
{
    ChartView view = busyView();
    ChartPicture picture;
    for (int sample = 0; sample < 200; ++sample) {
        grow(view, sample);
    }
    picture.update(view, false);
    const auto before = picture.columnsDrawn();
    picture.update(view, false);
    QCOMPARE(picture.columnsDrawn(), before);
    grow(view, 200);
    picture.update(view, false);
    const auto drawn = picture.columnsDrawn() - before;
    // Room for what may still come on the right is drawn with it.
    QVERIFY2(drawn > 0 && drawn < 190, qPrintable(QString::number(drawn)));
}

void ChartPictureTest::whatChangesTheLookIsDrawnWhole_data()
{
    QTest::addColumn<std::function<void(ChartView &)>>("change");
    using Change = std::function<void(ChartView &)>;
    QTest::newRow("a marker") << Change(
        [](ChartView &view) { view.markers[0].time -= 5 * minute; });
    QTest::newRow("a threshold") << Change(
        [](ChartView &view) { view.subject.thresholds[0].value = 2; });
    QTest::newRow("a colour") << Change([](ChartView &view) { view.colors.series1 = Qt::green; });
    QTest::newRow("a dash") << Change(
        [](ChartView &view) { view.subject.series[1].dashed = true; });
    QTest::newRow("a series more")
        << Change([](ChartView &view) { view.subject.series.append(view.subject.series[0]); });
    QTest::newRow("a series less")
        << Change([](ChartView &view) { view.subject.series.removeLast(); });
    QTest::newRow("the future") << Change(
        [](ChartView &view) { view.futureFrom = start + 20 * minute; });
    QTest::newRow("the size") << Change([](ChartView &view) { view.size = {300, 200}; });
    QTest::newRow("a higher value") << Change(
        [](ChartView &view) { view.subject.series[0].points.append({start + 29 * minute, 50}); });
}

void ChartPictureTest::whatChangesTheLookIsDrawnWhole()
{
    QFETCH(const std::function<void(ChartView &)>, change);
    ChartView view = busyView();
    for (int sample = 0; sample < 300; ++sample) {
        grow(view, sample);
    }
    ChartPicture picture;
    picture.update(view, false);
    const QImage before = picture.image().copy();
    change(view);
    picture.update(view, false);
    QVERIFY(picture.image() != before);
    QCOMPARE(picture.image(), drawnAtOnce(view));
}

void ChartPictureTest::labelsOfOneHeightStandAtBothEnds()
{
    ChartView view = busyView();
    view.markers.clear();
    view.subject.thresholds = {{.value = 5, .label = u"Trigger 5"_s},
        {.value = 5, .label = u"Wanted 5"_s}, {.value = 2, .label = u"Low 2"_s}};
    ChartPicture picture;
    picture.update(view, false);
    const QList<bool> places = ChartDecor(view, picture.layout(), {}).placeThresholdLabels();
    QCOMPARE(places, (QList<bool>{false, true, false}));
}

void ChartPictureTest::labelsOfMarkersNeverTouch_data()
{
    QTest::addColumn<QList<double>>("minutes");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<int>("shown");
    const QStringList stages{u"10 %"_s, u"25 %"_s, u"50 %"_s, u"100 %"_s};
    QTest::newRow("wide apart") << QList<double>{2, 10, 17, 24} << stages << 4;
    QTest::newRow("the last two are near") << QList<double>{2, 10, 22, 28} << stages << 4;
    QTest::newRow("the last at the edge") << QList<double>{2, 10, 26, 29.5} << stages << 4;
    QTest::newRow("as they come") << QList<double>{28, 22, 10, 2} << stages << 4;
    QTest::newRow("one on the other") << QList<double>{10, 10, 10, 10} << stages << 2;
    QTest::newRow("outside of the chart") << QList<double>{-5, 10, 17, 40} << stages << 2;
    QTest::newRow("without words") << QList<double>{10, 11} << QStringList{{}, u"rev 42"_s} << 1;
}

void ChartPictureTest::labelsOfMarkersNeverTouch()
{
    QFETCH(const QList<double>, minutes);
    QFETCH(const QStringList, labels);
    QFETCH(const int, shown);
    ChartView view = busyView();
    view.markers.clear();
    for (qsizetype i = 0; i < minutes.size(); ++i)
        view.markers.append({.time = start + minutes[i] * minute, .label = labels[i]});
    ChartPicture picture;
    picture.update(view, false);
    const QList<QRectF> places = ChartDecor(view, picture.layout(), {}).placeMarkerLabels();
    QCOMPARE(places.size(), minutes.size());
    int seen = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].isNull())
            continue;
        ++seen;
        QVERIFY(places[i].left() >= 0 && places[i].right() <= view.size.width());
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!places[i].adjusted(-2, 0, 2, 0).intersects(places[other]));
    }
    QCOMPARE(seen, shown);
}

QTEST_MAIN(ChartPictureTest)
#include "tst_chartpicture.moc"
