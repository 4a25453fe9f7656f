// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/encoding.h"

#include "yaml/characters.h"

#include <QHash>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

using yaml::isHiddenControl;

namespace {

/// Bytes 0x80 to 0xFF of Mac Roman, in order.
constexpr QStringView macRoman =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(macRoman.size() == 128);

std::optional<uchar> macRomanByte(QChar character)
{
    if (character.unicode() < 0x80)
        return {};
    const qsizetype index = macRoman.indexOf(character);
    if (index < 0)
        return {};
    return static_cast<uchar>(0x80 + index);
}

/// How many bytes a UTF-8 sequence with this first byte has; 0: none begins so.
int sequenceLength(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

/// What the characters at `start` were before they were misread; empty when they are what they
/// seem.
QString misreadSequence(const QString &text, qsizetype start)
{
    const auto lead = macRomanByte(text.at(start));
    const int length = lead ? sequenceLength(*lead) : 0;
    if (length == 0 || start + length > text.size())
        return {};
    QByteArray bytes(1, static_cast<char>(*lead));
    for (qsizetype next = start + 1; next < start + length; ++next) {
        const auto byte = macRomanByte(text.at(next));
        if (!byte || *byte < 0x80 || *byte > 0xBF)
            return {};
        bytes.append(static_cast<char>(*byte));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString original = decoder(bytes);
    return decoder.hasError() ? QString() : original;
}

/// Two characters alone may be meant (“Ä...); three or four in a row are never what anybody typed.
bool isCertainlyMisread(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto lead = macRomanByte(text.at(at));
        if (lead && sequenceLength(*lead) >= 3 && !misreadSequence(text, at).isEmpty())
            return true;
    }
    return false;
}

QString joinLines(const QStringList &lines)
{
    return lines.size() == 1 ? u"Line "_s + lines.first() : u"Lines "_s + lines.join(u", "_s);
}

/// Names the lines for which `isHit` holds, in `notices`.
template <typename Hit>
void noteLines(const QStringList &lines, Hit isHit, const QString &what, QStringList &notices)
{
    QStringList hits;
    for (qsizetype index = 0; index < lines.size(); ++index)
        if (isHit(lines.at(index)))
            hits.append(QString::number(index + 1));
    if (!hits.isEmpty())
        notices.append(u"%1: %2"_s.arg(joinLines(hits), what));
}

QString escapeHidden(const QString &line)
{
    QString shown;
    for (const char32_t character : line.toUcs4()) {
        if (isHiddenControl(character))
            shown += u"\\u%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0'));
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

} // namespace

QString repairMojibake(const QString &text)
{
    if (!isCertainlyMisread(text))
        return text;
    QString repaired;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString original = misreadSequence(text, at);
        if (original.isEmpty()) {
            repaired += text.at(at);
            continue;
        }
        repaired += original;
        at += original.toUtf8().size() - 1;
    }
    return repaired;
}

Expected<RepairedText> repairText(const QByteArray &bytes, const QString &path)
{
    if (bytes.contains('\0'))
        return failure(ErrorKind::Invalid, u"%1 is not a text file."_s.arg(path),
            u"Nothing was imported."_s, u"Choose a Markdown file."_s);
    RepairedText result;
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (yaml::firstInvalidLine(bytes))
        noteLines(
            text.split(u'\n'), [](const QString &line) { return line.contains(u'\ufffd'); },
            u"bytes that are not UTF-8 were replaced."_s, result.notices);
    const QString repaired = repairMojibake(text);
    if (repaired != text) {
        const QStringList before = text.split(u'\n');
        const QStringList after = repaired.split(u'\n');
        qsizetype index = 0;
        noteLines(
            before, [&](const QString &line) { return line != after.value(index++); },
            u"UTF-8 had been read as Mac Roman; the characters were repaired."_s, result.notices);
    }
    QStringList lines = repaired.split(u'\n');
    noteLines(
        lines, [](const QString &line) { return escapeHidden(line) != line; },
        u"invisible control characters are shown escaped."_s, result.notices);
    for (QString &line : lines)
        line = escapeHidden(line);
    result.text = lines.join(u'\n');
    return result;
}

} // namespace breakglass::workspace
