// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartraster.h"

namespace breakglass::items {

// The strokes of all series without what lies behind and before them. They are kept while time goes on: a column stays
// where it is in the image and only those that are new are drawn, in the place of those that have left.
class ChartLayer
{
public:
    // Everything is drawn anew the next time.
    void clear() { m_isStale = true; }
    // `first` is the left column on the grid of all time; columns before `from` are as they were. Returns how many
    // columns were drawn.
    int draw(
        QSize plot, double top, std::span<const SeriesLine> lines, std::int64_t first, int from);
    // Lays it over the plot of a picture, as far as `clip` goes; all in pixels.
    void showOn(QImage &image, const QRect &plot, const QRect &clip) const;

private:
    // Where the left column is in the image.
    [[nodiscard]] int turned() const;
    void wipe(int from);

    QImage m_image;
    std::int64_t m_first{0};
    double m_top{0};
    bool m_isStale{true};
};

} // namespace breakglass::items
