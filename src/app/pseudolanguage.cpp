// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/pseudolanguage.h"

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"aceinosuyzACEINOSUYZ"_s;
    static const QString marked = u"áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

/// As much again as four tenths of a text, in words, so that it can be broken into lines like the text.
QString padding(qsizetype length)
{
    static const QString words = u" óñé ţŵó ţĥŕéé ƒóúŕ"_s;
    const qsizetype wanted = (length * 4 + 9) / 10;
    return words.repeated(wanted / words.size() + 1).left(wanted);
}

} // namespace

std::unique_ptr<QTranslator> PseudoLanguage::of(const QString &language)
{
    if (language == u"en-XA")
        return std::make_unique<PseudoLanguage>(Qt::LeftToRight);
    if (language == u"ar-XB")
        return std::make_unique<PseudoLanguage>(Qt::RightToLeft);
    return {};
}

QString PseudoLanguage::translate(
    const char *context, const char *source, const char * /*disambiguation*/, int /*count*/) const
{
    // The name by which Qt asks a translation which way it is written.
    if (QByteArrayView(context) == "QGuiApplication" &&
        QByteArrayView(source) == "QT_LAYOUT_DIRECTION")
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    // How dates are written is not a text: the letters of "d MMM" are Qt's.
    if (QByteArrayView(context) == "Figures")
        return QString::fromUtf8(source);
    const QString plain = QString::fromUtf8(source);
    if (plain.isEmpty())
        return {};
    QString text;
    for (const QChar letter : plain)
        text += accented(letter);
    // A mark that is not seen, as the first letter of a text in such a writing would be: its order follows.
    static const QString fromTheRight(QChar(0x200f));
    const QString begin = m_direction == Qt::RightToLeft ? fromTheRight : QString();
    return begin + u'[' + text + padding(plain.size()) + u']';
}

} // namespace breakglass::app
