// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/codefences.h"

#include <algorithm>

namespace breakglass::workspace {

namespace {

constexpr qsizetype shortestFence = 3;

/// The marks that a row begins with, inside of quotes and lists, too.
QByteArray marksOf(QByteArrayView row, char mark)
{
    const auto isBefore = [](char c) { return c == ' ' || c == '\t' || c == '>'; };
    const auto from = std::ranges::find_if_not(row, isBefore);
    const auto to = std::find_if_not(from, row.end(), [mark](char c) { return c == mark; });
    return {from, to - from};
}

/// "```bash": a block that begins. Never inside of another one with a fence as long.
bool isBegun(QByteArrayView row, const QByteArray &fence)
{
    const QByteArrayView trimmed = row.trimmed();
    if (fence.size() < shortestFence || !trimmed.startsWith(fence) ||
        trimmed.size() == fence.size())
        return false;
    return std::ranges::all_of(trimmed.sliced(fence.size()),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

} // namespace

QByteArray CodeFences::fenceAt(qsizetype row) const
{
    return row >= 0 && row < m_rows.size() ? marksOf(m_rows.at(row), m_mark) : QByteArray();
}

void CodeFences::end(const QString &code, std::optional<qsizetype> row)
{
    if (m_mark == 0)
        return;
    qsizetype first = row.value_or(m_next);
    while (!row && first < m_rows.size() && fenceAt(first).size() < shortestFence)
        ++first;
    const QByteArray fence = fenceAt(first);
    const qsizetype last = first + 1 + code.count(u'\n');
    const bool isClosed = fenceAt(last).size() >= std::max(shortestFence, fence.size());
    const auto begun = [&](qsizetype at) { return isBegun(m_rows.at(at), fence); };
    bool holdsAnother = false;
    for (qsizetype at = first + 1; at < std::min(last, m_rows.size()); ++at)
        holdsAnother = holdsAnother || begun(at);
    if (!isClosed || holdsAnother)
        m_open.append(first);
    m_next = last + 1;
    m_mark = 0;
}

} // namespace breakglass::workspace
