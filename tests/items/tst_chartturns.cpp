// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartitem.h"
#include "support/eventually.h"

#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

using namespace breakglass::items;

namespace {

constexpr double start = 1794490800000.0;

// A window of twelve charts side by side.
class Page
{
public:
    Page()
    {
        window.resize(1200, 900);
        for (int i = 0; i < 12; ++i) {
            auto *chart = new Chart(window.contentItem());
            chart->setPosition(QPointF(i % 4 * 300, i / 4 * 300));
            chart->setSize(QSizeF(300, 300));
            charts.append(chart);
        }
        grow();
        window.show();
    }
    void grow()
    {
        ++m_points;
        ChartSeries series;
        for (int i = 0; i < m_points; ++i)
            series.points.append({start + i * 1000.0, double(i % 5)});
        for (Chart *chart : std::as_const(charts)) {
            chart->setFrom(start);
            chart->setTo(start + m_points * 1000.0);
            chart->setSeries({series});
        }
    }
    [[nodiscard]] QList<int> drawn() const
    {
        QList<int> counts;
        for (const Chart *chart : charts)
            counts.append(chart->drawCount());
        return counts;
    }
    [[nodiscard]] int drawnSince(const QList<int> &before) const
    {
        int count = 0;
        for (qsizetype i = 0; i < charts.size(); ++i)
            count += charts[i]->drawCount() - before[i];
        return count;
    }

    QQuickWindow window;
    QList<Chart *> charts;

private:
    int m_points{10};
};

} // namespace

class ChartTurnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsTheFirstPictureAtOnce();
    void sharesAFrameAmongThoseThatChanged();
    void drawsOneChartWhateverItsSize();
    void forgetsAChartThatGoes();
};

void ChartTurnsTest::drawsTheFirstPictureAtOnce()
{
    Page page;
    std::ignore = page.window.grabWindow();
    for (const Chart *chart : std::as_const(page.charts))
        QVERIFY(!chart->image().isNull());
}

void ChartTurnsTest::sharesAFrameAmongThoseThatChanged()
{
    Page page;
    std::ignore = page.window.grabWindow();
    for (int update = 0; update < 5; ++update) {
        const QList<int> before = page.drawn();
        page.grow();
        for (const int soFar : {4, 8, 12}) {
            std::ignore = page.window.grabWindow();
            QCOMPARE(page.drawnSince(before), soFar);
        }
        std::ignore = page.window.grabWindow();
        QCOMPARE(page.drawnSince(before), 12);
    }
}

void ChartTurnsTest::drawsOneChartWhateverItsSize()
{
    Page page;
    page.charts[0]->setSize(QSizeF(1200, 900));
    std::ignore = page.window.grabWindow();
    const int before = page.charts[0]->drawCount();
    page.charts[0]->setTo(start + 60'000);
    std::ignore = page.window.grabWindow();
    QCOMPARE(page.charts[0]->drawCount(), before + 1);
}

void ChartTurnsTest::forgetsAChartThatGoes()
{
    Page page;
    std::ignore = page.window.grabWindow();
    page.grow();
    std::ignore = page.window.grabWindow();
    const QList<Chart *> gone = std::exchange(page.charts, {});
    qDeleteAll(gone);
    for (int frame = 0; frame < 3; ++frame)
        QVERIFY(!page.window.grabWindow().isNull());
}

QTEST_MAIN(ChartTurnsTest)
#include "tst_chartturns.moc"
