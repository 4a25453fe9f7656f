// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartcolumns.h"

#include <algorithm>
#include <cmath>

namespace breakglass::items {

namespace {

constexpr int spareColumns = 8;

} // namespace

std::int64_t ColumnGrid::first() const
{
    return std::int64_t(std::floor(from / columnMs()));
}

void SeriesColumns::reset(const ColumnGrid &grid, bool isStepped, double gapAfterMs)
{
    m_columnMs = grid.columnMs();
    m_first = grid.first();
    m_isStepped = isStepped;
    m_gapAfterMs = gapAfterMs;
    m_hasLast = false;
    m_isCutRight = false;
    m_count = std::max(grid.count, 1);
    m_columns.assign(std::size_t(m_count) + spareColumns, Column{});
    m_firstChanged = 0;
    m_firstTouched = 0;
}

bool SeriesColumns::scrollTo(const ColumnGrid &grid)
{
    // The same span differs by rounding alone; a column may be off by a millionth of itself.
    const bool sameScale = std::abs(grid.columnMs() - m_columnMs) <= m_columnMs * 1e-6;
    if (!sameScale || grid.count != m_count) {
        return false;
    }
    const auto first = std::int64_t(std::floor(grid.from / m_columnMs));
    const auto by = first - m_first;
    // What lay right of the old window was not kept.
    if (by < 0 || (by > 0 && m_isCutRight)) {
        return false;
    }
    m_firstChanged = by > 0 ? 0 : m_firstChanged;
    m_firstTouched = int(std::max<std::int64_t>(0, m_firstTouched - by));
    const auto dropped = std::min<std::size_t>(std::size_t(by), m_columns.size());
    m_columns.erase(m_columns.begin(), m_columns.begin() + std::ptrdiff_t(dropped));
    m_columns.resize(std::size_t(m_count) + spareColumns);
    m_first = first;
    return true;
}

void SeriesColumns::append(std::span<const QPointF> points)
{
    for (const QPointF &point : points) {
        if (std::isnan(point.y())) {
            m_hasLast = false;
            continue;
        }
        const double x = point.x() / m_columnMs;
        const bool isJoined =
            m_hasLast && (m_gapAfterMs <= 0 || point.x() - m_last.x() <= m_gapAfterMs);
        if (!isJoined) {
            addPiece(std::int64_t(std::floor(x)), point.y(), point.y());
        } else if (m_isStepped) {
            addSegment(m_last.x() / m_columnMs, m_last.y(), x, m_last.y());
            addPiece(std::int64_t(std::floor(x)), m_last.y(), point.y());
        } else {
            addSegment(m_last.x() / m_columnMs, m_last.y(), x, point.y());
        }
        m_last = point;
        m_hasLast = true;
    }
}

void SeriesColumns::addSegment(double x0, double v0, double x1, double v1)
{
    auto begin = std::int64_t(std::floor(x0));
    const auto end = std::int64_t(std::floor(x1));
    if (begin == end) {
        addPiece(begin, v0, v1);
        return;
    }
    const double slope = (v1 - v0) / (x1 - x0);
    const auto last = m_first + std::int64_t(m_columns.size()) - 1;
    m_isCutRight = m_isCutRight || end > last;
    begin = std::max(begin, m_first);
    double left = double(begin) > x0 ? v0 + (double(begin) - x0) * slope : v0;
    for (auto column = begin; column <= std::min(end, last); ++column) {
        const double right = column == end ? v1 : v0 + (double(column + 1) - x0) * slope;
        addPiece(column, left, right);
        left = right;
    }
}

void SeriesColumns::addPiece(std::int64_t column, double v0, double v1)
{
    const auto index = column - m_first;
    const auto kept = std::int64_t(m_columns.size());
    m_isCutRight = m_isCutRight || index >= kept;
    if (index < 0 || index >= kept) {
        return;
    }
    ++m_touched;
    m_firstChanged = std::min(m_firstChanged, int(index));
    m_firstTouched = std::min(m_firstTouched, int(index));
    Column &into = m_columns[std::size_t(index)];
    const auto low = float(std::min(v0, v1));
    const auto high = float(std::max(v0, v1));
    const auto direction = std::int8_t(v1 > v0 ? 1 : (v1 < v0 ? -1 : 0));
    if (into.shape == Column::Shape::Empty) {
        into = {low, high, Column::Shape::Straight, direction};
        return;
    }
    if (direction != 0 && into.direction != 0 && direction != into.direction) {
        into.shape = Column::Shape::Turning;
    }
    if (direction != 0) {
        into.direction = direction;
    }
    into.low = std::min(into.low, low);
    into.high = std::max(into.high, high);
}

int SeriesColumns::takeFirstChanged()
{
    return std::exchange(m_firstChanged, count());
}

int SeriesColumns::takeFirstTouched()
{
    return std::exchange(m_firstTouched, int(m_columns.size()));
}

void SeriesGaps::reset(double gapAfterMs)
{
    *this = SeriesGaps();
    m_gapAfterMs = gapAfterMs;
}

void SeriesGaps::append(std::span<const QPointF> points)
{
    for (const QPointF &point : points) {
        const bool isGood = !std::isnan(point.y());
        const bool isFar = m_gapAfterMs > 0 && point.x() - m_lastGood > m_gapAfterMs;
        if (isGood && (m_isOpen || isFar) && !std::isnan(m_lastGood)) {
            m_closed.emplace_back(m_lastGood, point.x());
        }
        m_isOpen = !isGood;
        m_lastGood = isGood ? point.x() : m_lastGood;
        m_lastSeen = point.x();
    }
}

void SeriesGaps::dropBefore(double time)
{
    const auto firstKept = std::ranges::find_if(
        m_closed, [time](const std::pair<double, double> &gap) { return gap.second >= time; });
    m_closed.erase(m_closed.begin(), firstKept);
}

std::vector<std::pair<double, double>> SeriesGaps::found() const
{
    auto gaps = m_closed;
    if (m_isOpen && !std::isnan(m_lastGood)) {
        gaps.emplace_back(m_lastGood, m_lastSeen);
    }
    return gaps;
}

} // namespace breakglass::items
