// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartcolumns.h"
#include "items/chartlayer.h"
#include "items/chartscale.h"
#include "items/chartsummary.h"

#include <QtCore/QRectF>
#include <QtGui/QFont>
#include <QtGui/QImage>

namespace breakglass::items {

// Everything that a chart's picture depends on, apart from the cursor.
struct ChartView
{
    ChartSubject subject;
    QList<ChartMarker> markers;
    ChartColors colors;
    QFont font;
    QSizeF size;
    double pixelRatio{1};
    // Beginning of the part that has not happened yet; NaN: none.
    double futureFrom{qQNaN()};
    // Greatest value of a fixed scale; 0: chosen from the values and thresholds.
    double maximum{0};
    bool sparkline{false};
    bool endDot{false};

    [[nodiscard]] QColor colorOf(const ChartSeries &series) const;
    [[nodiscard]] double trigger() const;
};

// Where things are: the plot in device pixels and both scales.
struct ChartLayout
{
    QRect plot;
    double pixelRatio{1};
    double from{0};
    double to{1};
    ValueScale scale;
    TimeScale times;
    // For each threshold, whether its label stands at the right end.
    QList<bool> labelsRight;

    [[nodiscard]] QRectF area() const;
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double timeAt(double x) const;
    bool operator==(const ChartLayout &other) const = default;
};

// What is kept of a series between two pictures: its columns and gaps, and the points they were made of.
struct SeriesTrack
{
    SeriesColumns columns;
    SeriesGaps gaps;
    ChartPoints known;
    bool isStepped{false};
    double gapAfterMs{0};
};

// A chart as an image. It keeps the reduced columns between updates, so that new points at the end of a series are all
// that an update has to read, and draws again only what they changed.
class ChartPicture
{
public:
    // With a held scale the value axis stays as it was unless there was none.
    void update(const ChartView &view, bool isScaleHeld);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QImage imageWithCursor(double time) const;
    [[nodiscard]] bool isInRange(double time) const;
    // Pixels drawn since this was asked last.
    [[nodiscard]] QRect takeDrawn() { return std::exchange(m_drawn, {}); }
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    [[nodiscard]] const SeriesColumns &columns(qsizetype series) const;
    // Columns of strokes drawn since the start, for tests: scrolling draws the new ones only.
    [[nodiscard]] std::int64_t strokesDrawn() const { return m_strokesDrawn; }
    // Columns of pixels drawn since the start, for tests.
    [[nodiscard]] std::int64_t columnsDrawn() const { return m_columnsDrawn; }

private:
    void arrange(bool isScaleHeld);
    void follow(SeriesTrack &track, const ChartSeries &series, const ColumnGrid &grid);
    [[nodiscard]] int takeFirstChanged();
    void draw(int fromColumn);
    void drawSeries();
    [[nodiscard]] double greatest() const;

    ChartView m_view;
    ChartLayout m_layout;
    std::vector<SeriesTrack> m_tracks;
    ChartLayer m_strokes;
    QImage m_image;
    QRect m_drawn;
    std::int64_t m_columnsDrawn{0};
    std::int64_t m_strokesDrawn{0};
};

} // namespace breakglass::items
