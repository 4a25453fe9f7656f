// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <memory>
#include <QtCore/QList>
#include <QtCore/QPointF>
#include <span>

namespace breakglass::items {

// The samples of a series as a value that is cheap to copy, to extend at its end and to cut at its front, however long
// it is: copies share one store, and a store only ever grows. So what two states of one series have in common is known
// without reading a point. All copies belong to one thread.
class ChartPoints
{
public:
    ChartPoints() = default;
    ChartPoints(std::initializer_list<QPointF> points);
    ChartPoints(const QList<QPointF>
            &points); // NOLINT(google-explicit-constructor): a list of points is points

    void append(const QPointF &point);
    void removeFirst(qsizetype count);
    void reserve(qsizetype count);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_end - m_first); }
    [[nodiscard]] bool isEmpty() const { return m_end == m_first; }
    [[nodiscard]] const QPointF *begin() const { return constData(); }
    [[nodiscard]] const QPointF *end() const { return constData() + size(); }
    [[nodiscard]] const QPointF *constData() const;
    [[nodiscard]] const QPointF &operator[](qsizetype index) const { return constData()[index]; }
    [[nodiscard]] const QPointF &first() const { return *begin(); }
    [[nodiscard]] const QPointF &last() const { return *(end() - 1); }
    [[nodiscard]] std::span<const QPointF> span() const { return {begin(), std::size_t(size())}; }
    [[nodiscard]] QList<QPointF> toList() const { return {begin(), end()}; }
    // Points its store holds, those that were cut off included; for tests.
    [[nodiscard]] qsizetype storedCount() const;
    // The first sample at or after a time; samples ascend in time.
    [[nodiscard]] const QPointF *firstFrom(double time) const;

    // How many points this begins with that `known` ends with; -1 when it is no continuation of `known`. Reads points
    // only where the two don't share a store.
    [[nodiscard]] qsizetype continues(const ChartPoints &known) const;
    // Bit by bit: a gap equals a gap.
    bool operator==(const ChartPoints &other) const;

private:
    struct Store;

    [[nodiscard]] bool isSameStore(const ChartPoints &other) const;
    void startStore(qint64 first, std::shared_ptr<const int> line);

    std::shared_ptr<Store> m_store;
    // Serial numbers within the line of stores that this one belongs to.
    qint64 m_first{0};
    qint64 m_end{0};
};

} // namespace breakglass::items
