// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/logsource.h"

#include "items/chartscale.h"
#include "items/logtext.h"

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

constexpr int allTags = 0x3f;
constexpr std::size_t pieceBytes = std::size_t{256} * 1024;
constexpr std::size_t pieceLines = pieceBytes / 64;
constexpr qsizetype mostBytes = qsizetype{64} * 1024 * 1024;

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
    return isFiltered() ? int(m_passing.size()) : totalCount();
}

LogRow RingLogSource::at(int line) const
{
    if (line < 0 || line >= lineCount()) {
        return {};
    }
    return lineAt(isFiltered() ? m_passing[std::size_t(line)] : m_firstSerial + line);
}

const RingLogSource::Piece &RingLogSource::pieceOf(qint64 serial) const
{
    const auto after = std::ranges::upper_bound(m_pieces, serial, {}, &Piece::firstSerial);
    return *std::prev(after);
}

LogRow::Tag RingLogSource::tagAt(qint64 serial) const
{
    const Piece &piece = pieceOf(serial);
    return LogRow::Tag(piece.lines[std::size_t(serial - piece.firstSerial)].tag);
}

LogRow RingLogSource::lineAt(qint64 serial) const
{
    const Piece &piece = pieceOf(serial);
    const auto index = std::size_t(serial - piece.firstSerial);
    const Line &line = piece.lines[index];
    const std::size_t begin = index > 0 ? piece.lines[index - 1].end : 0;
    const auto size = qsizetype(line.end - begin);
    return {line.time, LogRow::Tag(line.tag), QString::fromUtf8(piece.text.data() + begin, size)};
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
        keep(row);
        if (isShown(row.tag)) {
            ++added;
            if (isFiltered()) {
                m_passing.push_back(m_end - 1);
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

void RingLogSource::keep(const LogRow &row)
{
    const QByteArray text = harmlessLine(row.text.toUtf8()).toUtf8();
    const auto size = std::size_t(text.size());
    const bool isFull = m_pieces.empty() || m_pieces.back().lines.size() == pieceLines ||
                        m_pieces.back().text.size() + size > pieceBytes;
    if (isFull) {
        Piece piece{.firstSerial = m_end, .lines = {}, .text = {}};
        piece.lines.reserve(64);
        piece.text.reserve(std::max(size, m_pieces.empty() ? size : pieceBytes));
        m_held += qsizetype(piece.text.capacity());
        m_pieces.push_back(std::move(piece));
    }
    Piece &piece = m_pieces.back();
    const auto before = piece.lines.capacity() * sizeof(Line) + piece.text.capacity();
    piece.text.insert(piece.text.end(), text.begin(), text.end());
    piece.lines.push_back({row.time, std::uint32_t(piece.text.size()), std::uint8_t(row.tag)});
    m_held += qsizetype(piece.lines.capacity() * sizeof(Line) + piece.text.capacity() - before);
    ++m_counts[std::size_t(row.tag)];
    ++m_end;
}

int RingLogSource::dropSurplus()
{
    int dropped = 0;
    while (totalCount() > m_capacity || (m_held > mostBytes && totalCount() > 1)) {
        dropped += isShown(tagAt(m_firstSerial)) ? 1 : 0;
        dropFirst();
    }
    while (!m_passing.empty() && m_passing.front() < m_firstSerial) {
        m_passing.pop_front();
    }
    return dropped;
}

void RingLogSource::dropFirst()
{
    --m_counts[std::size_t(tagAt(m_firstSerial))];
    ++m_firstSerial;
    const Piece &first = m_pieces.front();
    if (m_firstSerial == first.firstSerial + qint64(first.lines.size())) {
        m_held -= qsizetype(first.lines.capacity() * sizeof(Line) + first.text.capacity());
        m_pieces.pop_front();
    }
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
    for (const Piece &piece : m_pieces) {
        for (std::size_t i = 0; i < piece.lines.size(); ++i) {
            const qint64 serial = piece.firstSerial + qint64(i);
            if (serial >= m_firstSerial && isShown(LogRow::Tag(piece.lines[i].tag))) {
                m_passing.push_back(serial);
            }
        }
    }
}

void RingLogSource::clear()
{
    m_firstSerial = m_end;
    m_pieces.clear();
    m_held = 0;
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
