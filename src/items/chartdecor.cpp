// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartdecor.h"

#include <cmath>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace breakglass::items {

namespace {

constexpr double hatchStep = 6;
constexpr double tickLength = 4;
constexpr double tintOpacity = 0.05;

QPen linePen(const QColor &color, double width = 1, const QList<qreal> &dashes = {})
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

} // namespace

QString tickText(const ChartView &view, const ValueScale &scale, double value)
{
    const QString &unit = view.subject.unit;
    return valueText(value, scale.decimals, unit.size() == 1 ? unit : QString());
}

ChartDecor::ChartDecor(
    const ChartView &view, const ChartLayout &layout, std::span<const SeriesTrack> tracks)
    : m_view(view), m_layout(layout), m_tracks(tracks), m_plot(layout.area())
{
}

double ChartDecor::sharp(double coordinate) const
{
    const double ratio = m_layout.pixelRatio;
    return (std::floor(coordinate * ratio) + 0.5 * std::round(ratio)) / ratio;
}

QColor ChartDecor::colorOf(const ChartThreshold &threshold) const
{
    if (threshold.color.isValid()) {
        return threshold.color;
    }
    const bool isReference = !threshold.trigger && threshold.style == ChartThreshold::Dotted;
    return isReference ? m_view.colors.secondary : m_view.colors.threshold;
}

void ChartDecor::drawBehind(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, -1, 0, 1 + tickLength), Qt::IntersectClip);
    drawBands(painter);
    drawHatches(painter);
    if (!m_view.sparkline) {
        drawGrid(painter);
    }
    drawThresholdLines(painter);
    drawMarkerLines(painter);
    painter.restore();
}

void ChartDecor::drawBands(QPainter &painter) const
{
    if (!std::isnan(m_view.futureFrom) && m_view.futureFrom < m_layout.to) {
        QRectF future = m_plot;
        future.setLeft(std::max(m_layout.xOf(m_view.futureFrom), m_plot.left()));
        painter.fillRect(future, m_view.colors.future);
    }
    const double trigger = m_view.trigger();
    if (!m_view.sparkline && trigger < m_layout.scale.top) {
        QColor tint = m_view.colors.breach;
        tint.setAlphaF(float(tintOpacity));
        QRectF above = m_plot;
        above.setBottom(m_layout.yOf(trigger));
        painter.fillRect(above, tint);
    }
}

void ChartDecor::drawHatches(QPainter &painter) const
{
    painter.setPen(linePen(m_view.colors.axis));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        if (m_view.subject.series[qsizetype(i)].comparison) {
            continue;
        }
        const auto gaps = m_tracks[i].gaps.found();
        for (const auto &[from, to] : gaps) {
            const double left = std::max(m_layout.xOf(from), m_plot.left());
            const double right = std::min(m_layout.xOf(to), m_plot.right());
            if (!(right > left)) {
                continue;
            }
            painter.save();
            painter.setClipRect(
                QRectF(QPointF(left, m_plot.top()), QPointF(right, m_plot.bottom())),
                Qt::IntersectClip);
            const double reach = m_plot.height();
            for (double x = left - std::fmod(left, hatchStep) - reach; x < right; x += hatchStep) {
                painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x + reach, m_plot.top()));
            }
            painter.restore();
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartDecor::drawGrid(QPainter &painter) const
{
    for (double tick : m_layout.scale.ticks()) {
        painter.setPen(linePen(tick == 0 ? m_view.colors.axis : m_view.colors.grid));
        const double y = sharp(m_layout.yOf(tick));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter.setPen(linePen(m_view.colors.axis));
    for (double tick : m_layout.times.ticks) {
        const double x = sharp(m_layout.xOf(tick));
        const double y = m_plot.bottom() + 1;
        painter.drawLine(QPointF(x, y), QPointF(x, y + tickLength - 1));
    }
}

void ChartDecor::drawThresholdLines(QPainter &painter) const
{
    for (const ChartThreshold &threshold : m_view.subject.thresholds) {
        const double y = sharp(m_layout.yOf(threshold.value));
        QColor color = colorOf(threshold);
        QList<qreal> dashes{5, 4};
        if (m_view.sparkline) {
            color = m_view.colors.axis;
            dashes = {3, 3};
        } else if (threshold.style == ChartThreshold::Dotted) {
            dashes = {2, 3};
        }
        painter.setPen(linePen(color, 1, dashes));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
}

QColor ChartDecor::colorOf(const ChartMarker &marker) const
{
    if (marker.color.isValid()) {
        return marker.color;
    }
    switch (marker.style) {
    case ChartMarker::Solid:
        return m_view.colors.accent;
    case ChartMarker::Future:
        return m_view.colors.quiet;
    case ChartMarker::Dotted:
        break;
    }
    return m_view.colors.text;
}

void ChartDecor::drawMarkerLines(QPainter &painter) const
{
    if (m_view.sparkline) {
        return;
    }
    for (const ChartMarker &marker : m_view.markers) {
        if (marker.time < m_layout.from || marker.time > m_layout.to) {
            continue;
        }
        const double x = sharp(m_layout.xOf(marker.time));
        const bool isSolid = marker.style == ChartMarker::Solid;
        painter.setPen(
            isSolid ? linePen(colorOf(marker), 1.5) : linePen(colorOf(marker), 1, {2, 3}));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
}

} // namespace breakglass::items
