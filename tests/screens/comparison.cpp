// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "comparison.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace breakglass::screens {

namespace {

QImage plain(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32);
}

/// How much each pixel differs, in its channel that differs most.
class Map
{
public:
    Map(const QImage &one, const QImage &other)
        : m_width(one.width()),
          m_height(one.height()),
          m_values(std::size_t(m_width) * std::size_t(m_height))
    {
        for (int y = 0; y < m_height; ++y) {
            const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
            const auto *right = reinterpret_cast<const QRgb *>(other.constScanLine(y));
            if (std::memcmp(left, right, std::size_t(m_width) * sizeof(QRgb)) == 0)
                continue;
            for (int x = 0; x < m_width; ++x)
                m_values[index(x, y)] = distance(left[x], right[x]);
        }
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int at(int x, int y) const { return m_values[index(x, y)]; }

private:
    static uchar distance(QRgb left, QRgb right)
    {
        return uchar(std::max({std::abs(qRed(left) - qRed(right)),
            std::abs(qGreen(left) - qGreen(right)), std::abs(qBlue(left) - qBlue(right))}));
    }
    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return std::size_t(y) * std::size_t(m_width) + std::size_t(x);
    }

    int m_width;
    int m_height;
    std::vector<uchar> m_values;
};

// Windows overlap by half, so that nothing hides on the border between two.
QRect firstWindow(const Map &map, int side, int level, int limit)
{
    for (int top = 0; top < map.height(); top += side / 2) {
        for (int left = 0; left < map.width(); left += side / 2) {
            const QRect window =
                QRect(left, top, side, side) & QRect(0, 0, map.width(), map.height());
            int count = 0;
            for (int y = window.top(); y <= window.bottom(); ++y)
                for (int x = window.left(); x <= window.right(); ++x)
                    count += map.at(x, y) > level ? 1 : 0;
            if (count >= limit)
                return window;
        }
    }
    return {};
}

QRect firstRow(const Map &map, int level, int limit)
{
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0, run = 0; x < map.width(); ++x) {
            run = map.at(x, y) > level ? run + 1 : 0;
            if (run >= limit)
                return {x - run + 1, y, run, 1};
        }
    }
    return {};
}

QRect firstColumn(const Map &map, int level, int limit)
{
    for (int x = 0; x < map.width(); ++x) {
        for (int y = 0, run = 0; y < map.height(); ++y) {
            run = map.at(x, y) > level ? run + 1 : 0;
            if (run >= limit)
                return {x, y - run + 1, 1, run};
        }
    }
    return {};
}

Difference judge(const Map &map, const Tolerance &tolerance)
{
    const auto place = [](const QRect &where) {
        return u"at %1, %2"_s.arg(where.x()).arg(where.y());
    };
    if (const QRect where =
            firstWindow(map, tolerance.window, tolerance.clear, tolerance.clearPixels);
        !where.isNull())
        return {u"something else is drawn "_s + place(where), where};
    if (const QRect where =
            firstWindow(map, tolerance.window, tolerance.faint, tolerance.faintPixels);
        !where.isNull())
        return {u"another colour "_s + place(where), where};
    QRect where = firstRow(map, tolerance.thin, tolerance.thinRun);
    if (where.isNull())
        where = firstColumn(map, tolerance.thin, tolerance.thinRun);
    if (!where.isNull())
        return {u"an edge moved "_s + place(where), where};
    return {};
}

// White where nothing differs; the darker, the more.
QImage drawn(const Map &map)
{
    QImage image(map.width(), map.height(), QImage::Format_RGB32);
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0; x < map.width(); ++x) {
            const int value = map.at(x, y);
            const int shade = value == 0 ? 255 : std::max(0, 200 - 2 * value);
            image.setPixel(x, y, qRgb(value == 0 ? 255 : 220, shade, shade));
        }
    }
    return image;
}

} // namespace

Difference compare(const QImage &baseline, const QImage &now, const Tolerance &tolerance)
{
    if (baseline.size() != now.size())
        return {u"the size was %1x%2 and is %3x%4"_s.arg(baseline.width())
                    .arg(baseline.height())
                    .arg(now.width())
                    .arg(now.height()),
            now.rect()};
    const QImage left = plain(baseline);
    const QImage right = plain(now);
    if (left == right)
        return {};
    return judge(Map(left, right), tolerance);
}

QImage sideBySide(const QImage &baseline, const QImage &now, const Difference &difference)
{
    constexpr int gap = 16;
    const int width = std::max(baseline.width(), now.width());
    const int height = std::max(baseline.height(), now.height());
    QImage all(3 * width + 2 * gap, height, QImage::Format_RGB32);
    all.fill(Qt::gray);
    QPainter painter(&all);
    painter.drawImage(0, 0, baseline);
    painter.drawImage(width + gap, 0, now);
    if (baseline.size() == now.size())
        painter.drawImage(2 * (width + gap), 0, drawn(Map(plain(baseline), plain(now))));
    painter.setPen(QPen(Qt::magenta, 3));
    for (int column = 0; column < 3; ++column) {
        const QPoint origin(column * (width + gap), 0);
        painter.drawRect(difference.where.translated(origin).adjusted(-12, -12, 12, 12));
    }
    return all;
}

} // namespace breakglass::screens
