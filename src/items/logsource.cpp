// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/logsource.h"

#include "items/chartscale.h"
#include "items/logtext.h"

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

constexpr int allTags = 0x3f;
constexpr double secondMs = 1000;

} // namespace

QString tagWord(LogRow::Tag tag)
{
    switch (tag) {
    case LogRow::Command:
        return u"$"_s;
    case LogRow::Output:
        return u"out"_s;
    case LogRow::Gate:
        return u"gate"_s;
    case LogRow::Warning:
        return u"warn"_s;
    case LogRow::Error:
        return u"err"_s;
    case LogRow::Note:
        break;
    }
    return u"info"_s;
}

RingLogSource::RingLogSource(QObject *parent, int capacity)
    : LogSource(parent), m_capacity(std::max(capacity, 1))
{
}

bool RingLogSource::isFiltered() const
{
    return (m_shownTags & allTags) != allTags;
}

int RingLogSource::lineCount() const
{
    return int(isFiltered() ? m_passing.size() : m_lines.size());
}

LogRow RingLogSource::at(int line) const
{
    if (line < 0 || line >= lineCount()) {
        return {};
    }
    const auto index = isFiltered() ? std::size_t(m_passing[std::size_t(line)] - m_firstSerial)
                                    : std::size_t(line);
    const Line &kept = m_lines[index];
    return {kept.time, kept.tag, QString::fromUtf8(kept.text)};
}

int RingLogSource::countOf(LogRow::Tag tag) const
{
    return m_counts[std::size_t(tag)];
}

void RingLogSource::append(const QList<LogRow> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    int added = 0;
    for (const LogRow &row : rows) {
        const QByteArray raw = row.text.toUtf8();
        m_lines.push_back({row.time, row.tag, harmlessLine(raw).toUtf8()});
        ++m_counts[std::size_t(row.tag)];
        if (isShown(row.tag)) {
            ++added;
            if (isFiltered()) {
                m_passing.push_back(m_firstSerial + qint64(m_lines.size()) - 1);
            }
        }
    }
    const int dropped = dropSurplus();
    Q_EMIT totalCountChanged();
    if (added > 0 || dropped > 0) {
        Q_EMIT appended(added, dropped);
        Q_EMIT lineCountChanged();
    }
}

int RingLogSource::dropSurplus()
{
    int dropped = 0;
    while (m_lines.size() > std::size_t(m_capacity)) {
        const LogRow::Tag tag = m_lines.front().tag;
        --m_counts[std::size_t(tag)];
        dropped += isShown(tag) ? 1 : 0;
        m_lines.pop_front();
        ++m_firstSerial;
    }
    while (!m_passing.empty() && m_passing.front() < m_firstSerial) {
        m_passing.pop_front();
    }
    return dropped;
}

void RingLogSource::setShownTags(int tags)
{
    if (m_shownTags == tags) {
        return;
    }
    m_shownTags = tags;
    filterAgain();
    Q_EMIT shownTagsChanged();
    Q_EMIT reset();
    Q_EMIT lineCountChanged();
}

void RingLogSource::filterAgain()
{
    m_passing.clear();
    if (!isFiltered()) {
        return;
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(m_lines[i].tag)) {
            m_passing.push_back(m_firstSerial + qint64(i));
        }
    }
}

void RingLogSource::clear()
{
    m_firstSerial += qint64(m_lines.size());
    m_lines.clear();
    m_passing.clear();
    m_counts.fill(0);
    Q_EMIT totalCountChanged();
    Q_EMIT reset();
    Q_EMIT lineCountChanged();
}

QString RingLogSource::allText() const
{
    QString text;
    for (int i = 0; i < lineCount(); ++i) {
        const LogRow row = at(i);
        text += clockText(row.time, secondMs) + u' ' + tagWord(row.tag) + u' ' + row.text + u'\n';
    }
    return text;
}

} // namespace breakglass::items
