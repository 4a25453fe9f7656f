// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartpoints.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace breakglass::items {

namespace {

// A store keeps what nobody shows any more until it is this much, and half of all.
constexpr qint64 leastGarbage = 4096;

} // namespace

struct ChartPoints::Store
{
    std::vector<QPointF> points;
    // Serial number of the first point kept.
    qint64 base{0};
    // Equal in stores that were copied for room alone, so that their serial numbers mean the same points.
    std::shared_ptr<const int> line;
    // A store that was left for a copy may not grow, or the two would differ under the same numbers.
    bool isLeft{false};

    [[nodiscard]] qint64 end() const { return base + qint64(points.size()); }
};

ChartPoints::ChartPoints(std::initializer_list<QPointF> points)
{
    reserve(qsizetype(points.size()));
    for (const QPointF &point : points) {
        append(point);
    }
}

ChartPoints::ChartPoints(const QList<QPointF> &points)
{
    reserve(points.size());
    for (const QPointF &point : points) {
        append(point);
    }
}

const QPointF *ChartPoints::constData() const
{
    return m_store ? m_store->points.data() + (m_first - m_store->base) : nullptr;
}

qsizetype ChartPoints::storedCount() const
{
    return m_store ? qsizetype(m_store->points.size()) : 0;
}

void ChartPoints::startStore(qint64 first, std::shared_ptr<const int> line)
{
    auto store = std::make_shared<Store>();
    store->points.reserve(std::size_t(size()) * 2 + 1);
    store->points.assign(begin(), end());
    store->base = first;
    store->line = std::move(line);
    m_end = first + size();
    m_first = first;
    m_store = std::move(store);
}

void ChartPoints::append(const QPointF &point)
{
    if (!m_store || m_store->isLeft || m_end != m_store->end()) {
        startStore(0, std::make_shared<const int>(0));
    } else if (const auto garbage = m_first - m_store->base;
        garbage > leastGarbage && garbage > size()) {
        m_store->isLeft = true;
        startStore(m_first, m_store->line);
    }
    m_store->points.push_back(point);
    ++m_end;
}

void ChartPoints::removeFirst(qsizetype count)
{
    m_first += std::clamp<qint64>(count, 0, size());
}

void ChartPoints::reserve(qsizetype count)
{
    if (!m_store && count > 0) {
        startStore(0, std::make_shared<const int>(0));
    }
    if (m_store && m_end == m_store->end()) {
        m_store->points.reserve(std::size_t(m_first - m_store->base) + std::size_t(count));
    }
}

const QPointF *ChartPoints::firstFrom(double time) const
{
    return std::lower_bound(
        begin(), end(), time, [](const QPointF &point, double when) { return point.x() < when; });
}

bool ChartPoints::isSameStore(const ChartPoints &other) const
{
    return m_store && other.m_store && m_store->line == other.m_store->line;
}

qsizetype ChartPoints::continues(const ChartPoints &known) const
{
    if (known.isEmpty() || isEmpty()) {
        return -1;
    }
    if (isSameStore(known)) {
        const bool isLater = m_first >= known.m_first && m_first < known.m_end;
        return isLater && m_end >= known.m_end ? qsizetype(known.m_end - m_first) : -1;
    }
    const QPointF *from = known.firstFrom(first().x());
    const auto rest = known.end() - from;
    if (rest == 0 || rest > size()) {
        return -1;
    }
    const auto bytes = std::size_t(rest) * sizeof(QPointF);
    return std::memcmp(from, constData(), bytes) == 0 ? rest : -1;
}

bool ChartPoints::operator==(const ChartPoints &other) const
{
    if (size() != other.size()) {
        return false;
    }
    const bool isSame = isSameStore(other) && m_first == other.m_first;
    const auto bytes = std::size_t(size()) * sizeof(QPointF);
    return isSame || isEmpty() || std::memcmp(constData(), other.constData(), bytes) == 0;
}

} // namespace breakglass::items
