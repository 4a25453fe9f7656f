// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartpicture.h"

#include "items/chartdecor.h"
#include "items/chartraster.h"
#include "items/chartwords.h"

#include <cmath>
#include <cstring>
#include <limits>
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
constexpr double endDotReach = 8;
constexpr int dashOn = 4;
constexpr int dashOff = 3;

double widestTick(const ChartView &view, const ValueScale &scale)
{
    double widest = 0;
    for (double tick : scale.ticks()) {
        widest = std::max(widest, labelWidth(view.font, tickText(view, scale, tick)));
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

// How many points of what is known the new ones begin with; -1 when columns can't be kept.
qsizetype sharedPoints(const ChartPoints &known, const ChartPoints &points, double from)
{
    const auto shared = points.continues(known);
    const bool isFrontGone = shared >= 0 && shared < known.size() && points.first().x() > from;
    return isFrontGone ? -1 : shared;
}

bool isSameStyle(const ChartSeries &one, const ChartSeries &other)
{
    return one.color == other.color && one.palette == other.palette &&
           one.lineWidth == other.lineWidth && one.dashed == other.dashed &&
           one.filled == other.filled && one.comparison == other.comparison;
}

// The strokes of the series themselves; the scale is compared where they are drawn.
bool areSameStrokes(const ChartView &one, const ChartView &other)
{
    return std::ranges::equal(one.subject.series, other.subject.series, isSameStyle) &&
           one.colors == other.colors && one.trigger() == other.trigger() &&
           one.pixelRatio == other.pixelRatio;
}

// Everything but the points, which the tracks compare, and the range, which the layout holds.
bool isSameLook(const ChartView &one, const ChartView &other)
{
    const auto &series = one.subject.series;
    const bool isSameTime = one.futureFrom == other.futureFrom ||
                            (std::isnan(one.futureFrom) && std::isnan(other.futureFrom));
    return std::ranges::equal(series, other.subject.series, isSameStyle) && isSameTime &&
           one.subject.thresholds == other.subject.thresholds &&
           one.subject.unit == other.subject.unit && one.markers == other.markers &&
           one.colors == other.colors && one.font == other.font && one.size == other.size &&
           one.pixelRatio == other.pixelRatio && one.sparkline == other.sparkline &&
           one.endDot == other.endDot;
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
    const ChartView before = std::exchange(m_view, view);
    const ChartLayout oldLayout = m_layout;
    if (!(m_view.subject.to > m_view.subject.from)) {
        m_view.subject.to = m_view.subject.from + 1;
    }
    arrange(isScaleHeld);
    const int firstChanged = takeFirstChanged();
    const QSize pixels = (view.size * view.pixelRatio).toSize();
    const bool isNew = m_image.size() != pixels;
    if (isNew) {
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
    }
    if (m_image.isNull() || m_layout.plot.isEmpty()) {
        return;
    }
    m_image.setDevicePixelRatio(view.pixelRatio);
    if (!areSameStrokes(before, m_view)) {
        m_strokes.clear();
    }
    const bool isKept = !isNew && m_layout == oldLayout && isSameLook(before, m_view);
    draw(isKept ? firstChanged : 0);
}

int ChartPicture::takeFirstChanged()
{
    int first = m_layout.plot.width();
    for (SeriesTrack &track : m_tracks) {
        first = std::min(first, track.columns.takeFirstChanged());
    }
    return first;
}

// Everything right of a column and a little before it, where an end dot may have been.
void ChartPicture::draw(int fromColumn)
{
    const int margin = int(std::ceil(endDotReach * m_view.pixelRatio));
    const int from = std::max(fromColumn - margin, 0);
    const int left = from > 0 ? m_layout.plot.left() + from : 0;
    const QRect strip = m_image.rect().adjusted(left, 0, 0, 0);
    if (fromColumn >= m_layout.plot.width() || strip.isEmpty()) {
        return;
    }
    m_drawn = m_drawn.united(strip);
    m_columnsDrawn += m_layout.plot.width() - from;
    const ChartDecor decor(m_view, m_layout, m_tracks);
    const double ratio = m_view.pixelRatio;
    const QRectF clip(strip.left() / ratio, 0, strip.width() / ratio, strip.height() / ratio);
    {
        QPainter painter(&m_image);
        painter.setClipRect(clip);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(clip, m_view.colors.ground);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        decor.drawBehind(painter);
    }
    drawSeries();
    m_strokes.showOn(m_image, m_layout.plot, strip);
    QPainter painter(&m_image);
    painter.setClipRect(clip);
    decor.drawLabels(painter);
}

// The plot's width depends on the tick labels, these on the scale, and this on the values in view.
void ChartPicture::arrange(bool isScaleHeld)
{
    const ChartSubject &subject = m_view.subject;
    const bool isKept = isScaleHeld && !m_layout.plot.isEmpty();
    m_tracks.resize(std::size_t(subject.series.size()));
    m_layout.pixelRatio = m_view.pixelRatio;
    for (int pass = 0; pass < 2; ++pass) {
        m_layout.plot = devicePixels(plotArea(m_view, m_layout.scale), m_view.pixelRatio);
        const ColumnGrid grid{subject.from, subject.to, std::max(m_layout.plot.width(), 1)};
        // Whole columns: within one, nothing moves.
        m_layout.from = double(grid.first()) * grid.columnMs();
        m_layout.to = m_layout.from + grid.count * grid.columnMs();
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
    m_layout.times = chooseTimeScale(m_layout.from, m_layout.to, times);
    m_layout.labelsRight = ChartDecor(m_view, m_layout, m_tracks).placeThresholdLabels();
}

void ChartPicture::follow(SeriesTrack &track, const ChartSeries &series, const ColumnGrid &grid)
{
    const bool isSameKind = track.isStepped == series.stepped &&
                            track.gapAfterMs == series.gapAfterMs && !track.known.isEmpty();
    const auto shared = isSameKind ? sharedPoints(track.known, series.points, grid.from) : -1;
    if (shared >= 0 && track.columns.scrollTo(grid)) {
        const auto news = series.points.span().subspan(std::size_t(shared));
        track.columns.append(news);
        track.gaps.append(news);
        track.gaps.dropBefore(grid.from);
    } else {
        track.columns.reset(grid, series.stepped, series.gapAfterMs);
        track.columns.append(series.points.span());
        track.gaps.reset(series.gapAfterMs);
        track.gaps.append(series.points.span());
    }
    track.known = series.points;
    track.isStepped = series.stepped;
    track.gapAfterMs = series.gapAfterMs;
}

double ChartPicture::greatest() const
{
    double greatest = 0;
    for (const SeriesTrack &track : m_tracks) {
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
    if (m_tracks.empty()) {
        m_strokes.clear();
    }
    int from = m_layout.plot.width();
    for (SeriesTrack &track : m_tracks) {
        from = std::min(from, track.columns.takeFirstTouched());
    }
    const std::int64_t first = m_tracks.empty() ? 0 : m_tracks.front().columns.firstColumn();
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
    m_strokesDrawn += m_strokes.draw(m_layout.plot.size(), m_layout.scale.top, lines, first, from);
}

bool ChartPicture::isInRange(double time) const
{
    return time >= m_layout.from && time <= m_layout.to;
}

QImage ChartPicture::imageWithCursor(double time) const
{
    if (!isInRange(time) || m_image.isNull() || m_layout.plot.isEmpty()) {
        return m_image;
    }
    QImage image = m_image;
    QPainter painter(&image);
    ChartDecor(m_view, m_layout, m_tracks).drawCursor(painter, time);
    painter.end();
    return image;
}

const SeriesColumns &ChartPicture::columns(qsizetype series) const
{
    return m_tracks[std::size_t(series)].columns;
}

} // namespace breakglass::items
