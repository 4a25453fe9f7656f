// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartcolumns.h"

#include <limits>
#include <QtCore/QRect>
#include <QtGui/QColor>
#include <QtGui/QImage>

namespace breakglass::items {

// How one series is drawn; all lengths in device pixels.
struct LineStyle
{
    QColor color;
    double width{1.5};
    // Runs of `dashOn` drawn and `dashOff` left out columns; 0 is a solid line.
    int dashOn{0};
    int dashOff{0};
    // Fill below the line, 0 to 1.
    double fill{0};
    // Values above it are drawn in `breach`, a little wider.
    double breachAbove{std::numeric_limits<double>::infinity()};
    QColor breach;
    double breachWider{0.5};
};

struct SeriesLine
{
    const SeriesColumns *columns{nullptr};
    LineStyle style;
};

// Draws lines into `plot` of an image (ARGB32_Premultiplied, opaque or not), value 0 on the lower edge and `top` on
// the upper. The last line lies in front. Each pixel is written once: columns are composed front to back, and a
// pixel that is covered is not touched again. Run ends are smoothed by their exact cover. Columns before `from` are
// left alone. `turned` columns to the right is where the first one goes, around the edge of the plot.
void drawLines(QImage &image, const QRect &plot, double top, std::span<const SeriesLine> lines,
    int from = 0, int turned = 0);

} // namespace breakglass::items
