// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartpicture.h"

#include "items/chartdecor.h"
#include "items/chartraster.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace breakglass::items {

namespace {

constexpr double leastLeft = 38;
constexpr double labelGap = 8;
constexpr double belowPlot = 20;
constexpr double abovePlot = 8;
constexpr double rightOfPlot = 4;
constexpr double heightPerLine = 24;
constexpr double widthPerTime = 64;
constexpr double fillOpacity = 0.12;
constexpr int dashOn = 4;
constexpr int dashOff = 3;

double widestTick(const ChartView &view, const ValueScale &scale)
{
    const QFontMetricsF metrics(view.font);
    double widest = 0;
    for (double tick : scale.ticks()) {
        widest = std::max(widest, metrics.horizontalAdvance(tickText(view, scale, tick)));
    }
    return widest;
}

QRect devicePixels(const QRectF &area, double ratio)
{
    const auto left = int(std::lround(area.left() * ratio));
    const auto top = int(std::lround(area.top() * ratio));
    const auto right = int(std::lround(area.right() * ratio));
    const auto bottom = int(std::lround(area.bottom() * ratio));
    return {left, top, std::max(right - left, 0), std::max(bottom - top, 0)};
}

QRectF plotArea(const ChartView &view, const ValueScale &scale)
{
    const QRectF whole(QPointF(0, 0), view.size);
    if (view.sparkline) {
        return whole.adjusted(1, 2, -rightOfPlot, -2);
    }
    const double left = std::ceil(std::max(leastLeft, widestTick(view, scale) + labelGap));
    return whole.adjusted(left, abovePlot, -rightOfPlot, -belowPlot);
}

// A fixed top has a grid line at each whole trigger below it.
ValueScale fixedScale(const ChartView &view)
{
    const double trigger = view.trigger();
    const bool isWhole = trigger > 0 && trigger < view.maximum &&
                         std::abs(std::remainder(view.maximum, trigger)) < 1e-9 * view.maximum;
    return {view.maximum, isWhole ? trigger : view.maximum, view.subject.decimals};
}

ValueScale chooseScale(const ChartView &view, double greatest)
{
    if (view.maximum > 0) {
        return fixedScale(view);
    }
    QList<double> limits;
    for (const ChartThreshold &threshold : view.subject.thresholds) {
        limits.append(threshold.value);
    }
    const double height = view.size.height() - abovePlot - belowPlot;
    const int lines = std::clamp(int(height / heightPerLine), 1, 5);
    return chooseValueScale(greatest, limits, lines, view.subject.decimals);
}

// How many points of `known` the new list begins with; -1 when it is another list.
qsizetype sharedPoints(const QList<QPointF> &known, const QList<QPointF> &points, double from)
{
    if (known.isEmpty() || points.isEmpty()) {
        return -1;
    }
    const double first = points.first().x();
    const auto begin = std::lower_bound(known.begin(), known.end(), first,
        [](const QPointF &point, double time) { return point.x() < time; });
    const auto rest = known.end() - begin;
    const bool isFrontGone = begin != known.begin() && first > from;
    if (rest == 0 || rest > points.size() || isFrontGone) {
        return -1;
    }
    const auto bytes = std::size_t(rest) * sizeof(QPointF);
    return std::memcmp(&*begin, points.constData(), bytes) == 0 ? rest : -1;
}

} // namespace

QColor ChartView::colorOf(const ChartSeries &series) const
{
    if (series.color.isValid()) {
        return series.color;
    }
    switch (series.palette) {
    case 1:
        return colors.series2;
    case 2:
        return colors.series3;
    case 3:
        return colors.series4;
    default:
        return colors.series1;
    }
}

double ChartView::trigger() const
{
    double lowest = std::numeric_limits<double>::infinity();
    for (const ChartThreshold &threshold : subject.thresholds) {
        lowest = threshold.trigger ? std::min(lowest, threshold.value) : lowest;
    }
    return lowest;
}

QRectF ChartLayout::area() const
{
    return {plot.left() / pixelRatio, plot.top() / pixelRatio, plot.width() / pixelRatio,
        plot.height() / pixelRatio};
}

double ChartLayout::xOf(double time) const
{
    return area().left() + (time - from) / (to - from) * area().width();
}

double ChartLayout::yOf(double value) const
{
    return area().bottom() - value / scale.top * area().height();
}

double ChartLayout::timeAt(double x) const
{
    return from + (x - area().left()) / area().width() * (to - from);
}

void ChartPicture::update(const ChartView &view, bool isScaleHeld)
{
    m_view = view;
    if (!(m_view.subject.to > m_view.subject.from)) {
        m_view.subject.to = m_view.subject.from + 1;
    }
    arrange(isScaleHeld);
    const QSize pixels = (view.size * view.pixelRatio).toSize();
    if (m_image.size() != pixels) {
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    }
    if (m_image.isNull() || m_layout.plot.isEmpty()) {
        return;
    }
    m_image.setDevicePixelRatio(view.pixelRatio);
    m_image.fill(Qt::transparent);
    const ChartDecor decor(m_view, m_layout);
    {
        QPainter painter(&m_image);
        decor.drawBehind(painter);
    }
    drawSeries();
    QPainter painter(&m_image);
    decor.drawLabels(painter);
}

// The plot's width depends on the tick labels, these on the scale, and this on the values in view.
void ChartPicture::arrange(bool isScaleHeld)
{
    const ChartSubject &subject = m_view.subject;
    const bool isKept = isScaleHeld && !m_layout.plot.isEmpty();
    m_tracks.resize(std::size_t(subject.series.size()));
    m_layout.pixelRatio = m_view.pixelRatio;
    m_layout.from = subject.from;
    m_layout.to = subject.to;
    for (int pass = 0; pass < 2; ++pass) {
        m_layout.plot = devicePixels(plotArea(m_view, m_layout.scale), m_view.pixelRatio);
        const ColumnGrid grid{subject.from, subject.to, std::max(m_layout.plot.width(), 1)};
        for (std::size_t i = 0; i < m_tracks.size(); ++i) {
            follow(m_tracks[i], subject.series[qsizetype(i)], grid);
        }
        const ValueScale scale = isKept ? m_layout.scale : chooseScale(m_view, greatest());
        const bool isSettled = scale == m_layout.scale;
        m_layout.scale = scale;
        if (isSettled) {
            break;
        }
    }
    const int times = std::max(int(m_layout.area().width() / widthPerTime), 1);
    m_layout.times = chooseTimeScale(subject.from, subject.to, times);
}

void ChartPicture::follow(Track &track, const ChartSeries &series, const ColumnGrid &grid)
{
    const bool isSameKind = track.isStepped == series.stepped &&
                            track.gapAfterMs == series.gapAfterMs && !track.known.isEmpty();
    const auto shared = isSameKind ? sharedPoints(track.known, series.points, grid.from) : -1;
    if (shared >= 0 && track.columns.scrollTo(grid)) {
        track.columns.append(std::span(series.points).subspan(std::size_t(shared)));
    } else {
        track.columns.reset(grid, series.stepped, series.gapAfterMs);
        track.columns.append(series.points);
    }
    track.known = series.points;
    track.isStepped = series.stepped;
    track.gapAfterMs = series.gapAfterMs;
}

double ChartPicture::greatest() const
{
    double greatest = 0;
    for (const Track &track : m_tracks) {
        for (const Column &column : track.columns.columns()) {
            if (column.shape != Column::Shape::Empty) {
                greatest = std::max(greatest, double(column.high));
            }
        }
    }
    return greatest;
}

void ChartPicture::drawSeries()
{
    std::vector<SeriesLine> lines;
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const ChartSeries &series = m_view.subject.series[qsizetype(i)];
        LineStyle style;
        style.color = m_view.colorOf(series);
        style.width = series.lineWidth * m_view.pixelRatio;
        if (series.dashed || series.comparison) {
            style.dashOn = int(std::lround(dashOn * m_view.pixelRatio));
            style.dashOff = int(std::lround(dashOff * m_view.pixelRatio));
        }
        style.fill = series.filled ? fillOpacity : 0;
        if (!series.comparison) {
            style.breachAbove = m_view.trigger();
            style.breach = m_view.colors.breach;
            style.breachWider = 0.5 * m_view.pixelRatio;
        }
        lines.push_back({&m_tracks[i].columns, style});
    }
    drawLines(m_image, m_layout.plot, m_layout.scale.top, lines);
}

QImage ChartPicture::imageWithCursor(double time) const
{
    const bool isInside = time >= m_layout.from && time <= m_layout.to;
    if (!isInside || m_image.isNull() || m_layout.plot.isEmpty()) {
        return m_image;
    }
    QImage image = m_image;
    QPainter painter(&image);
    ChartDecor(m_view, m_layout).drawCursor(painter, time);
    painter.end();
    return image;
}

const SeriesColumns &ChartPicture::columns(qsizetype series) const
{
    return m_tracks[std::size_t(series)].columns;
}

} // namespace breakglass::items
