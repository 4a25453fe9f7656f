// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/runlog.h"

#include "console/charttime.h"
#include "console/sentences/figures.h"
#include "items/logtext.h"

#include <array>

namespace breakglass::console {

using items::LogRow;

namespace {

constexpr int bit(LogRow::Tag tag)
{
    return 1 << tag;
}

// What each choice of the filter shows.
constexpr std::array shownTags{
    -1, bit(LogRow::Command), bit(LogRow::Gate), bit(LogRow::Warning) | bit(LogRow::Error)};

LogRow::Tag tagOf(execution::LogTag tag)
{
    switch (tag) {
    case execution::LogTag::Command:
        return LogRow::Command;
    case execution::LogTag::Output:
        return LogRow::Output;
    case execution::LogTag::Gate:
        return LogRow::Gate;
    case execution::LogTag::Warning:
        return LogRow::Warning;
    case execution::LogTag::Error:
        return LogRow::Error;
    case execution::LogTag::Info:
        break;
    }
    return LogRow::Note;
}

LogRow rowOf(const execution::LogLine &line)
{
    LogRow row;
    row.time = chartTime(line.at);
    row.tag = tagOf(line.tag);
    row.text = items::harmlessText(line.text);
    return row;
}

} // namespace

RunLog::RunLog(QObject *parent) : QObject(parent) {}

void RunLog::setFilter(int filter)
{
    if (filter == m_filter || filter < 0 || filter >= int(shownTags.size()))
        return;
    m_filter = filter;
    m_source.setShownTags(shownTags.at(std::size_t(filter)));
    Q_EMIT filterChanged();
}

int RunLog::warnings() const
{
    return m_source.countOf(LogRow::Warning) + m_source.countOf(LogRow::Error);
}

QString RunLog::text() const
{
    const int count = m_source.totalCount();
    const QString lines = count == 1 ? tr("1 line") : tr("%1 lines").arg(shownCount(count));
    return m_live ? tr("live, %1").arg(lines) : lines;
}

void RunLog::start(const QList<execution::LogLine> &lines)
{
    m_waiting.clear();
    m_source.clear();
    QList<LogRow> rows;
    rows.reserve(lines.size());
    for (const execution::LogLine &line : lines)
        rows.append(rowOf(line));
    m_source.append(rows);
    Q_EMIT counted();
}

void RunLog::append(const execution::LogLine &line)
{
    m_waiting.append(rowOf(line));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &RunLog::flush, Qt::QueuedConnection);
}

void RunLog::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    Q_EMIT counted();
}

void RunLog::flush()
{
    if (m_waiting.isEmpty())
        return;
    m_source.append(std::exchange(m_waiting, {}));
    Q_EMIT counted();
}

} // namespace breakglass::console
