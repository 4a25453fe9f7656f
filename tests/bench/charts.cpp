// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goals 4 to 6, and the page of twelve charts. Every update adds a point to every series and scrolls by a column, with
// axes, thresholds, markers, cursor and anti-aliasing.
#include "frames.h"
#include "items/chartitem.h"

#include <numeric>
#include <QApplication>

// The peer's header speaks with Qt's keywords.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach

using namespace breakglass;
using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

constexpr double start = 1794490800000.0;
constexpr double span = 30 * 60000.0;

double valueOf(int series, qint64 sample)
{
    return 1 + series % 7 + std::sin(double(sample) / 40 + series) +
           0.3 * std::sin(double(sample) * 1.7);
}

/// One chart and what it shows.
class LiveChart
{
public:
    LiveChart(QQuickItem *parent, const QRectF &area, int series, int points)
        : m_chart(new Chart(parent)), m_step(span / area.width()), m_sample(points)
    {
        m_chart->setPosition(area.topLeft());
        m_chart->setSize(area.size());
        m_chart->setColors(colors());
        m_chart->setThresholds({{.value = 5, .label = u"Trigger 5 %"_s}});
        m_chart->setMarkers({{.time = start + span / 2, .label = u"rev 42"_s},
            {.time = start + span * 0.75, .label = u"rev 43"_s, .style = ChartMarker::Solid}});
        m_chart->setUnit(u"%"_s);
        for (int i = 0; i < series; ++i)
            m_series.append(history(i, points));
        m_chart->setFrom(start);
        m_chart->setTo(start + span);
        m_chart->setCursorTime(start + span * 0.9);
        m_chart->setSeries(m_series);
    }

    /// One point for each series; the range moves on by a column.
    void grow()
    {
        m_moved += m_step;
        ++m_sample;
        for (int i = 0; i < int(m_series.size()); ++i)
            m_series[i].points.append({start + span + m_moved, valueOf(i, m_sample)});
        m_chart->setFrom(start + m_moved);
        m_chart->setTo(start + span + m_moved);
        m_chart->setSeries(m_series);
    }

    [[nodiscard]] int drawCount() const { return m_chart->drawCount(); }

private:
    static ChartColors colors()
    {
        ChartColors colors;
        colors.text = colors.surface = Qt::white;
        colors.ground = Qt::black;
        colors.quiet = colors.axis = colors.secondary = Qt::gray;
        colors.grid = Qt::darkGray;
        colors.threshold = Qt::yellow;
        colors.breach = Qt::red;
        colors.accent = colors.series1 = Qt::blue;
        colors.series2 = Qt::green;
        colors.series3 = Qt::magenta;
        colors.series4 = Qt::lightGray;
        return colors;
    }

    static ChartSeries history(int number, int points)
    {
        ChartSeries series;
        series.palette = number % 4;
        series.gapAfterMs = 60000;
        series.points.reserve(points + 1000);
        for (int i = 0; i < points; ++i)
            series.points.append({start + span * i / points, valueOf(number, i)});
        return series;
    }

    Chart *m_chart;
    QList<ChartSeries> m_series;
    double m_step;
    double m_moved = 0;
    qint64 m_sample;
};

struct Page
{
    Page(QSize size, int charts, int series, int points)
    {
        window.resize(size);
        window.setColor(Qt::black);
        const int columns = charts > 1 ? 4 : 1;
        const QSizeF cell(
            double(size.width()) / columns, size.height() / std::ceil(double(charts) / columns));
        for (int i = 0; i < charts; ++i) {
            const QPointF corner(i % columns * cell.width(), i / columns * cell.height());
            live.emplace_back(window.contentItem(), QRectF(corner, cell), series, points);
        }
        window.show();
        bench::frames(window, 3, [this] { grow(); });
    }
    void grow()
    {
        for (LiveChart &chart : live)
            chart.grow();
    }
    struct Frame
    {
        double processor;
        double wall;
    };
    /// The frames that it takes until every chart shows what came.
    QList<Frame> update()
    {
        QList<Frame> frames;
        const int before = drawCount();
        do {
            const double processor = bench::frame(window, [&] {
                if (frames.isEmpty())
                    grow();
            });
            frames.append({processor, clock.wall()});
        } while (drawCount() < before + int(live.size()));
        return frames;
    }
    [[nodiscard]] int drawCount() const
    {
        return std::accumulate(live.begin(), live.end(), 0,
            [](int count, const LiveChart &chart) { return count + chart.drawCount(); });
    }
    QList<double> run(int count)
    {
        return bench::frames(window, count, [this] { grow(); });
    }

    QQuickWindow window;
    bench::FrameClock clock{window};
    std::vector<LiveChart> live;
};

/// The peer: QCustomPlot with the same series.
class Peer
{
public:
    Peer(QSize size, int series, int points) : m_sample(points)
    {
        m_plot.resize(size);
        for (int i = 0; i < series; ++i) {
            QCPGraph *graph = m_plot.addGraph();
            for (int at = 0; at < points; ++at)
                graph->addData(double(at), valueOf(i, at));
        }
        m_plot.yAxis->setRange(0, 12);
        m_plot.xAxis->setRange(0, points);
        m_plot.show();
        static_cast<void>(update());
    }
    double update()
    {
        const double before = bench::processorMs();
        ++m_sample;
        for (int i = 0; i < m_plot.graphCount(); ++i)
            m_plot.graph(i)->addData(double(m_sample), valueOf(i, m_sample));
        m_plot.xAxis->moveRange(1);
        m_plot.replot(QCustomPlot::rpImmediateRefresh);
        return bench::processorMs() - before;
    }

private:
    QCustomPlot m_plot;
    qint64 m_sample;
};

void compareWithPeer(bench::Report &report, const QString &renderer, bool quick)
{
    const int series = quick ? 5 : 200;
    const QSize size(1280, 720);
    Page page(size, 1, series, quick ? 100 : 3600);
    Peer peer(size, series, quick ? 100 : 3600);
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < (quick ? 2 : 100); ++i) {
        ours.append(page.run(1));
        if (i % 5 == 0)
            theirs.append(peer.update());
    }
    const auto name = [&](const char *what) {
        return (QString::fromLatin1(what) + u'-' + renderer).toLatin1();
    };
    const double p99 = bench::percentile(ours, 99);
    report.ratio(
        name("4-chart-200x3600-vs-qcustomplot"), p99, bench::percentile(theirs, 99), "ms", 0.1);
    report.limit(name("4-chart-200x3600-p99"), p99, "ms", 16.7);
    report.limit(
        name("6-chart-200x3600-10hz-core"), bench::median(ours), "%", renderer == u"sw" ? 10 : 15);
}

void compareLengths(bench::Report &report, const QString &renderer, bool quick)
{
    const int series = quick ? 5 : 200;
    const QSize size(1280, 720);
    Page brief(size, 1, series, quick ? 100 : 1'000);
    Page lengthy(size, 1, series, quick ? 1'000 : 100'000);
    QList<double> ofBrief;
    QList<double> ofLengthy;
    for (int i = 0; i < (quick ? 2 : 60); ++i) {
        ofBrief.append(brief.run(1));
        ofLengthy.append(lengthy.run(1));
    }
    report.ratio((u"5-chart-200x100k-vs-1k-"_s + renderer).toLatin1(), bench::median(ofLengthy),
        bench::median(ofBrief), "ms", 1.2);
}

void drawPage(bench::Report &report, const QString &renderer, bool quick)
{
    const QSize size(1920, 1080);
    Page page(size, 12, quick ? 2 : 10, quick ? 100 : 10'000);
    // The floor: a window of this size that only changes its colour.
    QQuickWindow plain;
    plain.resize(size);
    plain.show();
    const bench::FrameClock plainClock(plain);
    // Several threads draw one frame of llvmpipe: what a person waits for is the time on the wall.
    const bool isOneThread = renderer == u"sw";
    QList<double> spans;
    QList<double> updates;
    QList<double> floors;
    for (int i = 0; i < (quick ? 2 : 200); ++i) {
        double whole = 0;
        for (const Page::Frame &one : page.update()) {
            spans += isOneThread ? one.processor : one.wall;
            whole += one.processor;
        }
        updates += whole;
        const double processor =
            bench::frame(plain, [&] { plain.setColor(i % 2 ? Qt::black : Qt::gray); });
        floors += isOneThread ? processor : plainClock.wall();
    }
    report.limit((u"12-charts-10x10000-p99-"_s + renderer).toLatin1(), bench::percentile(spans, 99),
        "ms", 16.7, bench::percentile(floors, 99));
    // Ten updates a second: milliseconds an update are percent of a core.
    if (isOneThread)
        report.limit("12-charts-10x10000-10hz-core-sw", bench::median(updates), "%", 15,
            bench::median(floors));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    QQuickWindow probe;
    probe.show();
    bench::frames(probe, 1, [] {});
    const QString renderer = bench::rendererName(probe);
    probe.close();
    if (argc > 1 && QByteArray(argv[1]) == "--page") {
        drawPage(report, renderer, quick);
        return 0;
    }
    compareWithPeer(report, renderer, quick);
    compareLengths(report, renderer, quick);
    drawPage(report, renderer, quick);
    return report.exitCode();
}
