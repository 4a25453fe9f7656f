// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/logtext.h"

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

constexpr char16_t escape = 0x1b;
constexpr int tabWidth = 4;

// Position after a CSI sequence: parameters, then one final byte from @ to ~.
qsizetype skipControlSequence(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] >= u' ' && text[at] < u'@') {
        ++at;
    }
    return std::min(at + 1, text.size());
}

// Position after an OSC, DCS, SOS, PM or APC string, which ends with BEL or ESC \ or with the line.
qsizetype skipControlString(QStringView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == u'\a' || text[at] == QChar(0x9c)) {
            return at + 1;
        }
        if (text[at] == QChar(escape) && at + 1 < text.size() && text[at + 1] == u'\\') {
            return at + 2;
        }
    }
    return at;
}

qsizetype skipEscape(QStringView text, qsizetype at)
{
    if (at >= text.size()) {
        return at;
    }
    switch (text[at].unicode()) {
    case u'[':
        return skipControlSequence(text, at + 1);
    case u']':
    case u'P':
    case u'X':
    case u'^':
    case u'_':
        return skipControlString(text, at + 1);
    default:
        // Two-character sequences; ( ) * + choose a character set by a third.
        return std::min(at + (u"()*+#"_s.contains(text[at]) ? 2 : 1), text.size());
    }
}

// Direction overrides and isolates, zero-width signs and line separators can make a line read as another.
bool isTreacherous(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
           (code >= 0x200b && code <= 0x200f) || code == 0x2028 || code == 0x2029 ||
           code == 0x61c || code == 0xfeff || code == 0x00ad;
}

bool isWide(QStringView text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    return text[at].isHighSurrogate() || (code >= 0x1100 && code <= 0x115f) ||
           (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) ||
           (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) ||
           (code >= 0xff00 && code <= 0xff60);
}

int cellsAt(QStringView text, qsizetype at)
{
    return isWide(text, at) ? 2 : (text[at].isLowSurrogate() ? 0 : 1);
}

int cellsOf(QStringView text, qsizetype from, qsizetype to)
{
    int cells = 0;
    for (qsizetype at = from; at < to; ++at) {
        cells += cellsAt(text, at);
    }
    return cells;
}

// Where the next row begins when this one is full at `at`: behind the last space, which may hang over the edge. A word
// that is longer than the row is broken.
qsizetype nextRow(QStringView text, qsizetype begin, qsizetype at)
{
    if (text[at] == u' ') {
        return at + 1;
    }
    const QStringView row = text.sliced(begin, at - begin);
    const qsizetype space = row.lastIndexOf(u' ');
    const bool isIndent = space < 0 || row.first(space).trimmed().isEmpty();
    return isIndent ? at : begin + space + 1;
}

// What nearly every line is.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar character) { return character >= u' ' && character < u'\x7f'; });
}

} // namespace

QString harmlessText(QStringView text)
{
    if (isPlain(text)) {
        return text.toString();
    }
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text[at];
        const char16_t code = character.unicode();
        ++at;
        if (code == escape) {
            at = skipEscape(text, at);
        } else if (code == 0x9b) {
            at = skipControlSequence(text, at);
        } else if (code == 0x90 || code == 0x9d) {
            at = skipControlString(text, at);
        } else if (code == u'\t') {
            safe += QString(tabWidth - safe.size() % tabWidth, u' ');
        } else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
            safe += u"\\x%1"_s.arg(code, 2, 16, QChar(u'0'));
        } else if (isTreacherous(character)) {
            safe += u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
        } else {
            safe += character;
        }
    }
    return safe;
}

QString harmlessLine(const QByteArray &line)
{
    QByteArrayView bytes(line);
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    if (bytes.size() <= longestLine) {
        return harmlessText(QString::fromUtf8(bytes));
    }
    const auto more = bytes.size() - longestLine;
    return harmlessText(QString::fromUtf8(bytes.first(longestLine))) +
           u" [%1 more bytes]"_s.arg(more);
}

QList<QString> wrapCells(const QString &text, int columns)
{
    QList<QString> rows;
    const int width = std::max(columns, 2);
    qsizetype begin = 0;
    int cells = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int wanted = cellsAt(text, at);
        if (cells + wanted > width) {
            const qsizetype next = nextRow(text, begin, at);
            rows.append(text.mid(begin, next - begin));
            begin = next;
            cells = cellsOf(text, begin, at);
            if (begin > at) {
                continue;
            }
        }
        cells += wanted;
    }
    rows.append(text.mid(begin));
    return rows;
}

} // namespace breakglass::items
