// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartitem.h"
#include "support/eventually.h"

#include <cmath>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

Q_IMPORT_QML_PLUGIN(Breakglass_ItemsPlugin)

using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60000;
// 12 November 2026, 13:40 UTC.
constexpr double start = 1794490800000.0;

ChartColors darkColors()
{
    ChartColors colors;
    colors.surface = QColor(0x10161D);
    colors.text = QColor(0xE8EEF4);
    colors.secondary = QColor(0xAFBBC7);
    colors.quiet = QColor(0x8695A4);
    colors.grid = QColor(0x1C2530);
    colors.axis = QColor(0x35424F);
    colors.future = QColor(0x171F28);
    colors.threshold = QColor(0xF0B63C);
    colors.breach = QColor(0xFF7F77);
    colors.accent = QColor(0x5CA9FF);
    colors.series1 = QColor(0x4F9CF5);
    colors.series2 = QColor(0x35BFA9);
    colors.series3 = QColor(0xD977BF);
    colors.series4 = QColor(0xD7DCE2);
    return colors;
}

ChartColors lightColors()
{
    ChartColors colors;
    colors.surface = QColor(0xFFFFFF);
    colors.text = QColor(0x121A22);
    colors.secondary = QColor(0x42505E);
    colors.quiet = QColor(0x586675);
    colors.grid = QColor(0xE6EBF0);
    colors.axis = QColor(0xB4C0CB);
    colors.future = QColor(0xF4F6F9);
    colors.threshold = QColor(0x8A5E00);
    colors.breach = QColor(0x9B1512);
    colors.accent = QColor(0x125DB8);
    colors.series1 = QColor(0x155BB5);
    colors.series2 = QColor(0x0B7F6F);
    colors.series3 = QColor(0xB8529B);
    colors.series4 = QColor(0x36424E);
    return colors;
}

// A quiet half hour, then a bad release from minute 22 on.
ChartSeries errorSeries()
{
    ChartSeries series;
    series.name = u"Error rate"_s;
    for (int i = 0; i <= 180; ++i) {
        const double m = i / 6.0;
        const double wave = std::sin(i * 1.7) * 0.5 + std::sin(i * 0.63) * 0.5;
        const double value =
            m < 22 ? 0.4 + wave * 0.06 : std::min(0.4 + (m - 22) * 1.6, 7.6) + wave * 0.5;
        series.points.append({start + m * minute, std::max(value, 0.0)});
    }
    return series;
}

ChartThreshold trigger(double value, const QString &label)
{
    ChartThreshold threshold;
    threshold.value = value;
    threshold.label = label;
    return threshold;
}

void fillErrorChart(Chart &chart)
{
    chart.setSeries({errorSeries()});
    chart.setThresholds({trigger(5, u"Trigger 5 %"_s)});
    ChartMarker marker;
    marker.time = start + 22 * minute;
    marker.label = u"rev 42"_s;
    chart.setMarkers({marker});
    chart.setFrom(start);
    chart.setTo(start + 30 * minute);
    chart.setUnit(u"%"_s);
    chart.setDecimals(1);
    chart.setCursorTime(start + 27 * minute);
}

void fillLatencyChart(Chart &chart)
{
    ChartSeries series;
    series.name = u"p95 latency"_s;
    series.palette = 1;
    ChartSeries before;
    before.comparison = true;
    before.palette = 3;
    for (int i = 0; i <= 120; ++i) {
        const double wave = std::sin(i * 1.7) * 20 + std::sin(i * 0.63) * 20;
        const bool isGap = i > 60 && i < 75;
        before.points.append({start + i * 0.1667 * minute, 520 + wave});
        if (i > 30) {
            series.points.append(
                {start + i * 0.1667 * minute, isGap ? qQNaN() : 450 + wave + (i == 110 ? 250 : 0)});
        }
    }
    chart.setSeries({before, series});
    auto gate = trigger(1000, u"Gate and trigger 1,000 ms"_s);
    gate.style = ChartThreshold::Dotted;
    gate.color = chart.colors().threshold;
    chart.setThresholds({gate});
    chart.setMarkers({{start + 5 * minute, u"10 %"_s, {}, ChartMarker::Dotted},
        {start + 10 * minute, u"25 %"_s, {}, ChartMarker::Solid},
        {start + 22 * minute, u"50 %"_s, {}, ChartMarker::Future},
        {start + 30 * minute, u"100 %"_s, {}, ChartMarker::Future}});
    chart.setFrom(start);
    chart.setTo(start + 30 * minute);
    chart.setFutureFrom(start + 20 * minute);
    chart.setUnit(u"ms"_s);
    chart.setEndDot(true);
}

void fillReplicaChart(Chart &chart)
{
    ChartSeries series;
    series.name = u"Ready replicas"_s;
    series.palette = 2;
    series.stepped = true;
    series.filled = true;
    series.points = {{start, 6}, {start + 22 * minute, 5}, {start + 22.5 * minute, 6},
        {start + 25 * minute, 5}, {start + 26 * minute, 4}, {start + 30 * minute, 4}};
    chart.setSeries({series});
    ChartThreshold wanted{6, u"Wanted 6"_s, {}, ChartThreshold::Dotted, false};
    chart.setThresholds({wanted});
    chart.setFrom(start);
    chart.setTo(start + 30 * minute);
    chart.setCursorTime(start + 27 * minute);
}

void fillSparkline(Chart &chart)
{
    auto series = errorSeries();
    series.palette = 3;
    chart.setSeries({series});
    chart.setThresholds({trigger(5, {})});
    chart.setSparkline(true);
    chart.setFrom(start);
    chart.setTo(start + 30 * minute);
}

} // namespace

class ChartItemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savePictures_data();
    void savePictures();
};

void ChartItemTest::savePictures_data()
{
    QTest::addColumn<ChartColors>("colors");
    QTest::addColumn<QString>("file");
    QTest::newRow("dark") << darkColors() << u"charts-dark.png"_s;
    QTest::newRow("light") << lightColors() << u"charts-light.png"_s;
}

void ChartItemTest::savePictures()
{
    QFETCH(ChartColors, colors);
    QFETCH(QString, file);
    QQuickWindow window;
    window.setColor(colors.surface);
    window.resize(900, 420);
    struct Place
    {
        QRectF area;
        void (*fill)(Chart &);
    };
    const Place places[] = {{{10, 10, 300, 140}, fillErrorChart},
        {{320, 10, 480, 190}, fillLatencyChart}, {{10, 160, 300, 140}, fillReplicaChart},
        {{10, 310, 150, 26}, fillSparkline}, {{200, 310, 90, 24}, fillSparkline}};
    for (const Place &place : places) {
        auto *chart = new Chart(window.contentItem());
        chart->setColors(colors);
        place.fill(*chart);
        chart->setPosition(place.area.topLeft());
        chart->setSize(place.area.size());
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, breakglass::support::longestWait));
    const QImage picture = window.grabWindow();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(QStringLiteral(BG_BINARY_DIR "/") + file));
}

QTEST_MAIN(ChartItemTest)
#include "tst_chartitem.moc"
