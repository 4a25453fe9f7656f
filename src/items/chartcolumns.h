// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <QtCore/QPointF>
#include <span>
#include <utility>
#include <vector>

namespace breakglass::items {

// One pixel column of one series: the least and the greatest value its line reaches in there.
struct Column
{
    enum class Shape : std::uint8_t { Empty, Straight, Turning };

    float low{0};
    float high{0};
    Shape shape{Shape::Empty};
    std::int8_t direction{0};
};

// Time on a pixel grid that is fixed to 1970, so that a sliding window scrolls whole columns.
struct ColumnGrid
{
    double from{0};
    double to{1};
    int count{1};

    [[nodiscard]] double columnMs() const { return (to - from) / count; }
    [[nodiscard]] std::int64_t first() const;
    // Fractional column of a time, counted from the left edge of the picture.
    [[nodiscard]] double position(double time) const { return (time - from) / columnMs(); }
    bool operator==(const ColumnGrid &other) const = default;
};

// A series reduced to pixel columns by minimum and maximum, so that no peak is lost. Appending costs the new points
// only; a window that moved on scrolls.
class SeriesColumns
{
public:
    void reset(const ColumnGrid &grid, bool isStepped, double gapAfterMs);
    // Follows a window of the same scale; false when it must be reset and filled again.
    [[nodiscard]] bool scrollTo(const ColumnGrid &grid);
    void append(std::span<const QPointF> points);

    [[nodiscard]] int count() const { return m_count; }
    // Number of the left column on the grid of all time; dashes hang on it.
    [[nodiscard]] std::int64_t firstColumn() const { return m_first; }
    [[nodiscard]] const Column &at(int column) const { return m_columns[std::size_t(column)]; }
    [[nodiscard]] std::span<const Column> columns() const
    {
        return std::span(m_columns).first(std::size_t(m_count));
    }
    // The first column that changed since this was asked last; count() when none did.
    [[nodiscard]] int takeFirstChanged();
    // The first column that got a point since this was asked last, wherever it has scrolled to; count() or more when
    // none in view did.
    [[nodiscard]] int takeFirstTouched();
    // Sum of all columns touched since the start; tests see by it that appending stays cheap.
    [[nodiscard]] std::int64_t touched() const { return m_touched; }

private:
    void addSegment(double x0, double v0, double x1, double v1);
    void addPiece(std::int64_t column, double v0, double v1);

    // Those in view and a few to their right: the last sample is often as late as the window ends.
    std::vector<Column> m_columns;
    int m_count{0};
    std::int64_t m_first{0};
    double m_columnMs{1};
    double m_gapAfterMs{0};
    bool m_isStepped{false};
    bool m_hasLast{false};
    bool m_isCutRight{false};
    QPointF m_last;
    std::int64_t m_touched{0};
    int m_firstChanged{0};
    int m_firstTouched{0};
};

// Stretches of time in which a series has no data although it had before, found as the points come.
class SeriesGaps
{
public:
    void reset(double gapAfterMs);
    void append(std::span<const QPointF> points);
    // Forgets what ended before a time.
    void dropBefore(double time);
    [[nodiscard]] std::vector<std::pair<double, double>> found() const;

private:
    std::vector<std::pair<double, double>> m_closed;
    double m_gapAfterMs{0};
    double m_lastGood{std::numeric_limits<double>::quiet_NaN()};
    double m_lastSeen{std::numeric_limits<double>::quiet_NaN()};
    bool m_isOpen{false};
};

} // namespace breakglass::items
