// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartpicture.h"

class QPainter;

namespace breakglass::items {

// Text of one tick of the value axis: with its unit where that is a single sign.
[[nodiscard]] QString tickText(const ChartView &view, const ValueScale &scale, double value);

// Everything of a chart apart from its lines: axes, thresholds, markers, hatches, labels and the cursor.
class ChartDecor
{
public:
    ChartDecor(
        const ChartView &view, const ChartLayout &layout, std::span<const SeriesTrack> tracks);

    void drawBehind(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawCursor(QPainter &painter, double time) const;
    // For each threshold, whether its label stands at the right end: where fewer lines run through it.
    [[nodiscard]] QList<bool> placeThresholdLabels() const;
    // Where the label of each marker stands, so that none touches another; null: nowhere.
    [[nodiscard]] QList<QRectF> placeMarkerLabels() const;

private:
    void drawBands(QPainter &painter) const;
    void drawHatches(QPainter &painter) const;
    void drawGrid(QPainter &painter) const;
    void drawThresholdLines(QPainter &painter) const;
    void drawMarkerLines(QPainter &painter) const;
    void drawAxisLabels(QPainter &painter) const;
    void drawThresholdLabels(QPainter &painter) const;
    void drawMarkerLabels(QPainter &painter) const;
    void drawEndDots(QPainter &painter) const;
    void drawCursorDots(QPainter &painter, double time) const;
    void drawTimePill(QPainter &painter, double x, double time) const;

    [[nodiscard]] QColor colorOf(const ChartThreshold &threshold) const;
    [[nodiscard]] QColor colorOf(const ChartMarker &marker) const;
    [[nodiscard]] int countConflicts(const QRectF &label) const;
    [[nodiscard]] QRectF thresholdLabel(const ChartThreshold &threshold, bool isRight) const;
    [[nodiscard]] bool isCrossed(const SeriesTrack &track, const QRectF &label) const;
    [[nodiscard]] QRectF timeLabelPlace(double tick) const;
    [[nodiscard]] QRectF markerLabel(const ChartMarker &marker, bool isLeft) const;
    [[nodiscard]] double roomRightOf(qsizetype marker) const;
    // The middle of the device pixel that a coordinate falls into, so that hairlines stay sharp.
    [[nodiscard]] double sharp(double coordinate) const;

    const ChartView &m_view;
    const ChartLayout &m_layout;
    std::span<const SeriesTrack> m_tracks;
    QRectF m_plot;
};

} // namespace breakglass::items
