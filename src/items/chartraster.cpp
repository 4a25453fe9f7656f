// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartraster.h"

#include <array>
#include <bit>
#include <cmath>

namespace breakglass::items {

namespace {

constexpr int blockWidth = 16;
// Steeper than this a stroke inside one column is as good as a bar.
constexpr float steepest = 3;

// One column of pixels being composed front to back, premultiplied.
struct Strip
{
    std::vector<QRgb> pixels;
    // One bit a row that nothing can shine through any more.
    std::vector<std::uint64_t> opaque;
    int touchedFrom{0};
    int touchedTo{0};

    // True when nothing drawn into these rows could be seen.
    [[nodiscard]] bool isOpaque(int from, int to) const
    {
        for (int word = from / 64; word * 64 < to; ++word) {
            if ((rowsOf(word, from, to) & ~opaque[std::size_t(word)]) != 0) {
                return false;
            }
        }
        return true;
    }

    // The rows [from, to) that fall into one word of 64.
    [[nodiscard]] static std::uint64_t rowsOf(int word, int from, int to)
    {
        const int begin = from > word * 64 ? from - word * 64 : 0;
        const int end = to < word * 64 + 64 ? to - word * 64 : 64;
        return (~std::uint64_t{0} << begin) & (~std::uint64_t{0} >> (64 - end));
    }

    void clear(int height)
    {
        pixels.assign(std::size_t(height), 0);
        opaque.assign(std::size_t(height) / 64 + 1, 0);
        touchedFrom = height;
        touchedTo = 0;
    }
};

QRgb premultiplied(const QColor &color, double opacity = 1)
{
    QColor faded = color;
    faded.setAlphaF(float(color.alphaF() * opacity));
    return qPremultiply(faded.rgba());
}

QRgb scaled(QRgb color, int by)
{
    const auto part = [by](int channel) { return (channel * by + 127) / 255; };
    return qRgba(part(qRed(color)), part(qGreen(color)), part(qBlue(color)), part(qAlpha(color)));
}

// Puts a colour behind what a pixel already holds.
void putBehind(QRgb &pixel, QRgb color)
{
    const int room = 255 - qAlpha(pixel);
    if (room == 255) {
        pixel = color;
    } else if (room > 0) {
        pixel += scaled(color, room);
    }
}

// The cover of pixel rows by a stroke that crosses a column between two heights.
class Cover
{
public:
    Cover(float upper, float lower, float halfWidth, bool isStraight)
        : m_upper(upper), m_lower(lower), m_half(halfWidth)
    {
        const float rise = lower - upper;
        if (isStraight && rise > 0.05F && rise <= steepest) {
            m_slope = rise;
            m_half = halfWidth * std::sqrt(1 + rise * rise);
        }
    }

    [[nodiscard]] float top() const { return m_upper - m_half; }
    [[nodiscard]] float bottom() const { return m_lower + m_half; }
    // Between these heights the cover is full.
    [[nodiscard]] float solidTop() const { return top() + m_slope; }
    [[nodiscard]] float solidBottom() const { return bottom() - m_slope; }

    [[nodiscard]] float row(int y) const
    {
        const auto from = float(y);
        const float to = from + 1;
        if (m_slope <= 0) {
            return std::clamp(std::min(to, bottom()) - std::max(from, top()), 0.F, 1.F);
        }
        return grown(to + m_half) - grown(from + m_half) - grown(to - m_half) +
               grown(from - m_half);
    }

private:
    // Integral of the share of the column in which the stroke's middle lies above a height.
    [[nodiscard]] float grown(float height) const
    {
        const float into = height - m_upper;
        if (into <= 0) {
            return 0;
        }
        return into < m_slope ? into * into / (2 * m_slope) : into - m_slope / 2;
    }

    float m_upper;
    float m_lower;
    float m_half;
    float m_slope{0};
};

// What a series needs in every column, worked out once.
struct Brush
{
    explicit Brush(const SeriesLine &line, double top, int rows)
        : columns(line.columns),
          style(line.style),
          color(premultiplied(line.style.color)),
          breach(premultiplied(line.style.breach)),
          fill(premultiplied(line.style.color, line.style.fill)),
          scale(float(rows / top)),
          height(rows)
    {
        const double limit = style.breachAbove;
        breachRow = std::isfinite(limit) ? int(std::lround(rows - limit * rows / top)) : 0;
    }

    [[nodiscard]] float yOf(float value) const { return float(height) - value * scale; }
    [[nodiscard]] bool isDashGap(std::int64_t column) const
    {
        const int period = style.dashOn + style.dashOff;
        return style.dashOn > 0 && column % period >= style.dashOn;
    }

    const SeriesColumns *columns;
    LineStyle style;
    QRgb color;
    QRgb breach;
    QRgb fill;
    float scale;
    int height;
    int breachRow{0};
};

// Whole rows of one opaque colour, 64 at a time: what is covered costs nothing.
void drawSolid(Strip &strip, int from, int to, QRgb color)
{
    for (int word = from / 64; word * 64 < to; ++word) {
        const std::uint64_t rows = Strip::rowsOf(word, from, to);
        std::uint64_t &done = strip.opaque[std::size_t(word)];
        QRgb *pixels = strip.pixels.data() + std::ptrdiff_t{word} * 64;
        for (std::uint64_t open = rows & ~done; open != 0; open &= open - 1) {
            putBehind(pixels[std::countr_zero(open)], color);
        }
        done |= rows;
    }
}

void drawEdge(Strip &strip, const Cover &cover, int from, int to, QRgb color)
{
    for (int y = from; y < to; ++y) {
        const bool isDone = (strip.opaque[std::size_t(y / 64)] >> (y % 64)) & 1;
        const int share = isDone ? 0 : int(std::lround(cover.row(y) * 255));
        if (share > 0) {
            putBehind(strip.pixels[std::size_t(y)], share == 255 ? color : scaled(color, share));
        }
    }
}

void drawRows(Strip &strip, const Cover &cover, int from, int to, QRgb color)
{
    from = std::max(from, int(cover.top()));
    to = std::min(to, int(cover.bottom()) + 1);
    if (from >= to || strip.isOpaque(from, to)) {
        return;
    }
    strip.touchedFrom = std::min(strip.touchedFrom, from);
    strip.touchedTo = std::max(strip.touchedTo, to);
    const int solidFrom = std::clamp(int(cover.solidTop()) + 1, from, to);
    const int solidTo = std::clamp(int(cover.solidBottom()), solidFrom, to);
    const bool isSolid = solidFrom < solidTo && qAlpha(color) == 255;
    drawEdge(strip, cover, from, isSolid ? solidFrom : to, color);
    if (isSolid) {
        drawSolid(strip, solidFrom, solidTo, color);
        drawEdge(strip, cover, solidTo, to, color);
    }
}

void drawFill(Strip &strip, const Brush &brush, float from)
{
    const int first = std::clamp(int(std::lround(from)), 0, brush.height);
    strip.touchedFrom = std::min(strip.touchedFrom, first);
    strip.touchedTo = brush.height;
    for (int y = first; y < brush.height; ++y) {
        putBehind(strip.pixels[std::size_t(y)], brush.fill);
    }
}

void drawColumn(Strip &strip, const Brush &brush, int column)
{
    const Column &extent = brush.columns->at(column);
    if (extent.shape == Column::Shape::Empty) {
        return;
    }
    const bool isStraight = extent.shape == Column::Shape::Straight;
    // Neither 0 nor a value off the scale loses its stroke at the edge.
    const auto edge = float(brush.style.width / 2);
    const float floor = float(brush.height) - edge;
    const float upper = std::clamp(brush.yOf(extent.high), edge, floor);
    const float lower = std::clamp(brush.yOf(extent.low), edge, floor);
    const bool isBreach = double(extent.high) > brush.style.breachAbove;
    const int split = isBreach ? std::clamp(brush.breachRow, 0, brush.height) : 0;
    if (!brush.isDashGap(column + brush.columns->firstColumn())) {
        if (isBreach) {
            const auto wider = float((brush.style.width + brush.style.breachWider) / 2);
            drawRows(strip, Cover(upper, lower, wider, isStraight), 0, split, brush.breach);
        }
        drawRows(strip, Cover(upper, lower, edge, isStraight), split, brush.height, brush.color);
    }
    if (brush.style.fill > 0) {
        drawFill(strip, brush, (upper + lower) / 2);
    }
}

void blendBlock(QImage &image, const QRect &plot, int left, std::span<Strip> strips)
{
    int from = plot.height();
    int to = 0;
    for (const Strip &strip : strips) {
        from = std::min(from, strip.touchedFrom);
        to = std::max(to, strip.touchedTo);
    }
    for (int y = from; y < to; ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(image.scanLine(plot.top() + y)) + plot.left() + left;
        for (std::size_t i = 0; i < strips.size(); ++i) {
            const QRgb front = strips[i].pixels[std::size_t(y)];
            const int alpha = qAlpha(front);
            if (alpha == 255) {
                row[i] = front;
            } else if (alpha > 0) {
                row[i] = front + scaled(row[i], 255 - alpha);
            }
        }
    }
}

} // namespace

void drawLines(QImage &image, const QRect &plot, double top, std::span<const SeriesLine> lines,
    int from, int turned)
{
    const QRect area = plot & image.rect();
    if (area != plot || plot.isEmpty() || !(top > 0)) {
        return;
    }
    std::vector<Brush> brushes;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        brushes.emplace_back(*line, top, plot.height());
    }
    std::array<Strip, blockWidth> strips;
    for (int left = from, width = 0; left < plot.width(); left += width) {
        const int x = (left + turned) % plot.width();
        width = std::min({blockWidth, plot.width() - left, plot.width() - x});
        for (int i = 0; i < width; ++i) {
            Strip &strip = strips[std::size_t(i)];
            strip.clear(plot.height());
            for (const Brush &brush : brushes) {
                if (left + i < brush.columns->count()) {
                    drawColumn(strip, brush, left + i);
                }
            }
        }
        blendBlock(image, plot, x, std::span(strips).first(std::size_t(width)));
    }
}

} // namespace breakglass::items
