// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartcolumns.h"
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

    [[nodiscard]] QRectF area() const;
    [[nodiscard]] double xOf(double time) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double timeAt(double x) const;
};

// A chart as an image. It keeps the reduced columns between updates, so that new points at the end of a series are all
// that an update has to read.
class ChartPicture
{
public:
    // With a held scale the value axis stays as it was unless there was none.
    void update(const ChartView &view, bool isScaleHeld);

    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QImage imageWithCursor(double time) const;
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    [[nodiscard]] const SeriesColumns &columns(qsizetype series) const;

private:
    struct Track
    {
        SeriesColumns columns;
        QList<QPointF> known;
        bool isStepped{false};
        double gapAfterMs{0};
    };

    void arrange(bool isScaleHeld);
    void follow(Track &track, const ChartSeries &series, const ColumnGrid &grid);
    void drawSeries();
    [[nodiscard]] double greatest() const;

    ChartView m_view;
    ChartLayout m_layout;
    std::vector<Track> m_tracks;
    QImage m_image;
};

} // namespace breakglass::items
