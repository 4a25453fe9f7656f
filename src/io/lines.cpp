// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/lines.h"

#include <QStringList>

namespace breakglass::io {

namespace {

bool isDropped(char16_t c)
{
    if (c == u'\t')
        return false;
    const bool isControl = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool changesDirection =
        (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    return isControl || changesDirection;
}

qsizetype utf8Size(QChar c)
{
    if (c.unicode() < 0x80)
        return 1;
    // A surrogate is half of four bytes.
    return c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
}

} // namespace

LineSplitter::LineSplitter(std::function<void(QString)> line) : m_give(std::move(line)) {}

void LineSplitter::add(const QByteArray &bytes)
{
    const QString text = m_decoder.decode(bytes);
    for (const QChar character : text)
        take(character);
}

void LineSplitter::finish()
{
    // A character that was cut off still counts as broken text.
    if (m_decoder.hasError())
        m_decoder.resetState();
    if (!m_line.isEmpty())
        giveLine();
}

void LineSplitter::take(QChar character)
{
    const bool followsReturn = std::exchange(m_afterReturn, false);
    if (character == u'\n' || character == u'\r') {
        m_sequence = Sequence::None;
        m_afterReturn = character == u'\r';
        // "\r\n" is one end; a lone "\r" is one, too, so that nothing is overwritten unseen.
        if (!(character == u'\n' && followsReturn))
            giveLine();
        return;
    }
    if (isInSequence(character) || isDropped(character.unicode()))
        return;
    if (m_bytes + 4 > longestLine && !character.isLowSurrogate())
        giveLine();
    m_line += character;
    m_bytes += utf8Size(character);
}

bool LineSplitter::isInSequence(QChar character)
{
    const char16_t c = character.unicode();
    switch (m_sequence) {
    case Sequence::None:
        if (c == 0x1b)
            m_sequence = Sequence::Escape;
        else if (c == 0x9b)
            m_sequence = Sequence::Control;
        return m_sequence != Sequence::None;
    case Sequence::Escape:
        if (c == u'[')
            m_sequence = Sequence::Control;
        else if (c == u']' || c == u'P' || c == u'^' || c == u'_' || c == u'X')
            m_sequence = Sequence::Text;
        else if (c < 0x20 || c > 0x2f) // an intermediate byte is followed by more
            m_sequence = Sequence::None;
        return true;
    case Sequence::Control:
        if (c >= 0x40 && c <= 0x7e)
            m_sequence = Sequence::None;
        return true;
    case Sequence::Text:
        if (c == 0x07)
            m_sequence = Sequence::None;
        else if (c == 0x1b)
            m_sequence = Sequence::TextEscape;
        return true;
    case Sequence::TextEscape:
        m_sequence = Sequence::None;
        return true;
    }
    return false;
}

void LineSplitter::giveLine()
{
    m_bytes = 0;
    m_give(std::exchange(m_line, {}));
}

QString plainText(const QByteArray &bytes)
{
    QStringList lines;
    LineSplitter splitter([&lines](QString line) { lines.append(std::move(line)); });
    splitter.add(bytes);
    const bool endsOpen = !bytes.isEmpty() && !bytes.endsWith('\n') && !bytes.endsWith('\r');
    splitter.finish();
    if (!endsOpen)
        lines.append(QString());
    return lines.join(u'\n');
}

} // namespace breakglass::io
