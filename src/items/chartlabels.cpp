// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartdecor.h"
#include "items/chartwords.h"

#include <cmath>
#include <numeric>
#include <QtCore/QHash>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

// The second half of ChartDecor: what is written over the lines.
namespace breakglass::items {

namespace {

constexpr double diamond = 4;
constexpr double besideMarker = 8;
constexpr double roomForMarkerLabel = 70;
constexpr double leastBetween = 4;
constexpr double dotRadius = 3;
constexpr double cursorRadius = 4;
constexpr double pillPadding = 6;
// A pixel is divided into so many places where the middle of a dot may lie.
constexpr int dotPlaces = 8;
constexpr int dotReach = 7;

struct CursorDot
{
    QRgb edge;
    QRgb inside;
    int x; // of its middle within a pixel, in places
    int y;
    friend bool operator==(const CursorDot &, const CursorDot &) = default;
    friend std::size_t qHash(const CursorDot &dot, std::size_t seed)
    {
        return qHashMulti(seed, dot.edge, dot.inside, dot.x, dot.y);
    }
};

void drawDot(QPainter &painter, const QPointF &middle, const QColor &edge, const QColor &inside)
{
    painter.setPen(QPen(edge, 2));
    painter.setBrush(inside);
    painter.drawEllipse(middle, cursorRadius, cursorRadius);
}

// A picture of the dot: an outline drawn smooth costs as much as a label, and each chart has one a series.
const QImage &dotPicture(const CursorDot &dot)
{
    constexpr qsizetype most = 2000;
    static thread_local QHash<CursorDot, QImage> pictures;
    const auto found = pictures.constFind(dot);
    if (found != pictures.constEnd()) {
        return *found;
    }
    if (pictures.size() == most) {
        pictures.clear();
    }
    QImage picture(2 * dotReach + 1, 2 * dotReach + 1, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(
        dotReach + double(dot.x) / dotPlaces, dotReach + double(dot.y) / dotPlaces);
    drawDot(painter, middle, QColor::fromRgba(dot.edge), QColor::fromRgba(dot.inside));
    painter.end();
    return *pictures.insert(dot, picture);
}

} // namespace

void ChartDecor::drawLabels(QPainter &painter) const
{
    painter.setFont(m_view.font);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_view.sparkline) {
        drawAxisLabels(painter);
        drawThresholdLabels(painter);
        drawMarkerLabels(painter);
    }
    if (m_view.endDot || m_view.sparkline) {
        drawEndDots(painter);
    }
}

void ChartDecor::drawAxisLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(m_view.font);
    painter.setPen(m_view.colors.quiet);
    for (double tick : m_layout.scale.ticks()) {
        const QString text = tickText(m_view, m_layout.scale, tick);
        const double x = m_plot.left() - 8 - labelWidth(m_view.font, text);
        drawLabel(painter, QPointF(x, m_layout.yOf(tick) + metrics.capHeight() / 2), text);
    }
    for (double tick : m_layout.times.ticks) {
        const QRectF place = timeLabelPlace(tick);
        drawLabel(painter, QPointF(place.left(), place.top() + metrics.ascent()),
            clockText(tick, m_layout.times.step));
    }
}

QRectF ChartDecor::timeLabelPlace(double tick) const
{
    const QFontMetricsF metrics(m_view.font);
    const double width = labelWidth(m_view.font, clockText(tick, m_layout.times.step));
    const double x = std::clamp(m_layout.xOf(tick) - width / 2, m_plot.left(),
        std::max(m_plot.left(), m_plot.right() - width));
    return {x, m_plot.bottom() + 5, width, metrics.height()};
}

// How many lines of data and markers run through the place of a label.
int ChartDecor::countConflicts(const QRectF &label) const
{
    int conflicts = 0;
    for (const ChartMarker &marker : m_view.markers) {
        const double x = m_layout.xOf(marker.time);
        conflicts += x > label.left() - 2 && x < label.right() + 2 ? 1 : 0;
    }
    for (const SeriesTrack &track : m_tracks) {
        conflicts += isCrossed(track, label) ? 2 : 0;
    }
    return conflicts;
}

// Asks the reduced columns, so that it costs no more for a long history.
bool ChartDecor::isCrossed(const SeriesTrack &track, const QRectF &label) const
{
    const double ratio = m_layout.pixelRatio;
    const int last = track.columns.count() - 1;
    const int from = std::max(int(label.left() * ratio) - m_layout.plot.left(), 0);
    const int to = std::min(int(label.right() * ratio) - m_layout.plot.left(), last);
    for (int i = from; i <= to; ++i) {
        const Column &column = track.columns.at(i);
        const bool isHit = column.shape != Column::Shape::Empty &&
                           m_layout.yOf(double(column.low)) > label.top() &&
                           m_layout.yOf(double(column.high)) < label.bottom();
        if (isHit) {
            return true;
        }
    }
    return false;
}

QRectF ChartDecor::thresholdLabel(const ChartThreshold &threshold, bool isRight) const
{
    const QFontMetricsF metrics(m_view.font);
    const double width = labelWidth(m_view.font, threshold.label);
    const double y = m_layout.yOf(threshold.value);
    const bool isBelow = y - m_plot.top() < metrics.height();
    const double baseline = isBelow ? y + 3 + metrics.ascent() : y - 5;
    const double x = isRight ? m_plot.right() - 6 - width : m_plot.left() + 6;
    return {x, baseline - metrics.ascent(), width, metrics.height()};
}

QList<bool> ChartDecor::placeThresholdLabels() const
{
    // Two lines at one height have their labels at different ends.
    constexpr int overAnother = 100;
    QList<QRectF> taken;
    const auto conflictsAt = [&](const QRectF &label) {
        const bool isTaken = std::ranges::any_of(
            taken, [&](const QRectF &other) { return other.intersects(label); });
        return countConflicts(label) + (isTaken ? overAnother : 0);
    };
    QList<bool> places;
    for (const ChartThreshold &threshold : m_view.subject.thresholds) {
        const QRectF right = thresholdLabel(threshold, true);
        const QRectF left = thresholdLabel(threshold, false);
        const bool isRight = !threshold.label.isEmpty() && conflictsAt(right) < conflictsAt(left);
        places.append(isRight);
        if (!threshold.label.isEmpty()) {
            taken.append(isRight ? right : left);
        }
    }
    return places;
}

void ChartDecor::drawThresholdLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(m_view.font);
    const auto &thresholds = m_view.subject.thresholds;
    for (qsizetype i = 0; i < thresholds.size(); ++i) {
        const ChartThreshold &threshold = thresholds[i];
        if (threshold.label.isEmpty() || threshold.value > m_layout.scale.top) {
            continue;
        }
        const QRectF place = thresholdLabel(threshold, m_layout.labelsRight.value(i));
        painter.setPen(colorOf(threshold));
        drawLabel(painter, QPointF(place.left(), place.top() + metrics.ascent()), threshold.label);
    }
}

double ChartDecor::roomRightOf(qsizetype marker) const
{
    const double x = m_layout.xOf(m_view.markers[marker].time);
    double next = m_plot.right();
    for (const ChartMarker &other : m_view.markers) {
        const double at = m_layout.xOf(other.time);
        next = at > x ? std::min(next, at) : next;
    }
    return next - x;
}

QRectF ChartDecor::markerLabel(const ChartMarker &marker, bool isLeft) const
{
    const QFontMetricsF metrics(m_view.font);
    const double width = labelWidth(m_view.font, marker.label);
    const double tip = sharp(m_layout.xOf(marker.time));
    const double x = isLeft ? tip - besideMarker - width : tip + besideMarker;
    return {x, m_plot.top() + metrics.capHeight() / 2 - metrics.ascent(), width, metrics.height()};
}

// From the right, where the edge leaves less choice. A label that would touch another stands on the other side of its
// line, or nowhere: the diamond is still there.
QList<QRectF> ChartDecor::placeMarkerLabels() const
{
    const QList<ChartMarker> &markers = m_view.markers;
    QList<qsizetype> order(markers.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, std::greater{}, [&](qsizetype marker) { return markers[marker].time; });
    QList<QRectF> places(markers.size());
    for (const qsizetype at : std::as_const(order)) {
        const ChartMarker &marker = markers[at];
        if (marker.time < m_layout.from || marker.time > m_layout.to || marker.label.isEmpty()) {
            continue;
        }
        const QRectF left = markerLabel(marker, true);
        const QRectF right = markerLabel(marker, false);
        const bool mayBeLeft = left.left() > m_plot.left();
        const double wanted = std::max(right.width() + 2 * besideMarker, roomForMarkerLabel);
        const bool isLeft = roomRightOf(at) < wanted && mayBeLeft;
        const QRectF &first = isLeft ? left : right;
        const QRectF &second = isLeft ? right : left;
        const bool maySecond = isLeft ? right.right() <= m_view.size.width() : mayBeLeft;
        const auto isFree = [&](const QRectF &place) {
            const QRectF wide = place.adjusted(-leastBetween, 0, leastBetween, 0);
            return std::ranges::none_of(
                places, [&](const QRectF &other) { return other.intersects(wide); });
        };
        if (isFree(first)) {
            places[at] = first;
        } else if (maySecond && isFree(second)) {
            places[at] = second;
        }
    }
    return places;
}

void ChartDecor::drawMarkerLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(m_view.font);
    const QList<QRectF> places = placeMarkerLabels();
    for (qsizetype i = 0; i < m_view.markers.size(); ++i) {
        const ChartMarker &marker = m_view.markers[i];
        if (marker.time < m_layout.from || marker.time > m_layout.to) {
            continue;
        }
        const QPointF tip(sharp(m_layout.xOf(marker.time)), m_plot.top());
        const bool isDeployment = marker.style == ChartMarker::Dotted && !marker.color.isValid();
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDeployment ? m_view.colors.secondary : colorOf(marker));
        painter.drawPolygon(QPolygonF({tip + QPointF(0, -diamond), tip + QPointF(diamond, 0),
            tip + QPointF(0, diamond), tip + QPointF(-diamond, 0)}));
        if (places[i].isNull()) {
            continue;
        }
        painter.setPen(colorOf(marker));
        drawLabel(
            painter, QPointF(places[i].left(), tip.y() + metrics.capHeight() / 2), marker.label);
    }
}

void ChartDecor::drawEndDots(QPainter &painter) const
{
    for (const ChartSeries &series : m_view.subject.series) {
        if (series.comparison || series.points.isEmpty()) {
            continue;
        }
        const QPointF last = series.points.last();
        if (std::isnan(last.y()) || last.x() < m_layout.from || last.x() > m_layout.to) {
            continue;
        }
        const double y = std::clamp(m_layout.yOf(last.y()), m_plot.top() + 1, m_plot.bottom() - 1);
        const bool isBreach = last.y() > m_view.trigger();
        painter.setPen(Qt::NoPen);
        painter.setBrush(isBreach ? m_view.colors.breach : m_view.colorOf(series));
        const double radius = m_view.sparkline ? dotRadius - 0.5 : dotRadius;
        painter.drawEllipse(QPointF(m_layout.xOf(last.x()), y), radius, radius);
    }
}

void ChartDecor::drawCursor(QPainter &painter, double time) const
{
    const double x = sharp(m_layout.xOf(time));
    painter.setPen(QPen(m_view.colors.text, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    drawCursorDots(painter, time);
    if (!m_view.sparkline) {
        drawTimePill(painter, x, time);
    }
}

void ChartDecor::drawCursorDots(QPainter &painter, double time) const
{
    for (const ChartSeries &series : m_view.subject.series) {
        const double value = valueAt(series, time);
        if (std::isnan(value)) {
            continue;
        }
        const bool isBreach = !series.comparison && value > m_view.trigger();
        const QColor edge = isBreach ? m_view.colors.breach : m_view.colorOf(series);
        const double y = std::clamp(m_layout.yOf(value), m_plot.top(), m_plot.bottom());
        const QPointF middle(sharp(m_layout.xOf(time)), y);
        if (m_layout.pixelRatio != 1) {
            drawDot(painter, middle, edge, m_view.colors.surface);
            continue;
        }
        const QPoint place(qRound(middle.x() * dotPlaces), qRound(middle.y() * dotPlaces));
        const QPoint pixel(place.x() / dotPlaces, place.y() / dotPlaces);
        const QPoint within = place - pixel * dotPlaces;
        painter.drawImage(pixel - QPoint(dotReach, dotReach),
            dotPicture({edge.rgba(), m_view.colors.surface.rgba(), within.x(), within.y()}));
    }
}

void ChartDecor::drawTimePill(QPainter &painter, double x, double time) const
{
    QFont font = m_view.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = clockText(time, m_layout.times.step);
    const double width = labelWidth(font, text) + 2 * pillPadding;
    const double left = std::clamp(x - width / 2, 0.0, std::max(m_view.size.width() - width, 0.0));
    const QRectF pill(left, m_plot.bottom() + 3, width, 16);
    // A label that only peeps out beside the pill would be misread.
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (double tick : m_layout.times.ticks) {
        const QRectF place = timeLabelPlace(tick);
        if (place.intersects(pill)) {
            painter.fillRect(place.adjusted(-1, 0, 1, 0), m_view.colors.ground);
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_view.colors.text);
    painter.drawRoundedRect(pill, 3, 3);
    painter.setPen(m_view.colors.surface);
    painter.setFont(font);
    const double baseline = pill.center().y() + metrics.capHeight() / 2;
    drawLabel(painter, QPointF(left + pillPadding, baseline), text);
}

} // namespace breakglass::items
