// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartlayer.h"

#include <algorithm>
#include <QtGui/QPainter>

namespace breakglass::items {

int ChartLayer::draw(
    QSize plot, double top, std::span<const SeriesLine> lines, std::int64_t first, int from)
{
    const bool isKept = !m_isStale && plot == m_image.size() && top == m_top && first >= m_first;
    if (plot != m_image.size()) {
        m_image = QImage(plot, QImage::Format_ARGB32_Premultiplied);
    }
    const std::int64_t known = isKept ? m_first + plot.width() - first : 0;
    const int begin = int(std::clamp<std::int64_t>(known, 0, std::clamp(from, 0, plot.width())));
    m_first = first;
    m_top = top;
    m_isStale = false;
    wipe(begin);
    drawLines(m_image, m_image.rect(), top, lines, begin, turned());
    return plot.width() - begin;
}

int ChartLayer::turned() const
{
    const std::int64_t width = m_image.width();
    return int((m_first % width + width) % width);
}

// The columns from here to the right edge; in the image they may go on at its left.
void ChartLayer::wipe(int from)
{
    const int width = m_image.width();
    const int begin = (from + turned()) % width;
    const int count = width - from;
    const int straight = std::min(count, width - begin);
    for (int y = 0; y < m_image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        std::fill_n(row + begin, straight, 0);
        std::fill_n(row, count - straight, 0);
    }
}

void ChartLayer::showOn(QImage &image, const QRect &plot, const QRect &clip) const
{
    const double ratio = image.devicePixelRatio();
    image.setDevicePixelRatio(1);
    {
        QPainter painter(&image);
        painter.setClipRect(clip);
        const int left = turned();
        const int straight = m_image.width() - left;
        painter.drawImage(plot.topLeft(), m_image, QRect(left, 0, straight, m_image.height()));
        if (left > 0) {
            painter.drawImage(
                plot.topLeft() + QPoint(straight, 0), m_image, QRect(0, 0, left, m_image.height()));
        }
    }
    image.setDevicePixelRatio(ratio);
}

} // namespace breakglass::items
