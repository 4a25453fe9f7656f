// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/command/variables.h"

namespace breakglass::backends {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 128;
constexpr qsizetype longestText = 1000;

// Plain loops instead of patterns: a pattern that hits a limit says "no match" without saying why.
bool isAsciiWord(const QString &text, bool firstMayBeUnderscore)
{
    if (text.isEmpty() || text.size() > longestWord)
        return false;
    const auto isLetterOrDigit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    const QChar first = text.front();
    if (!isLetterOrDigit(first) && !(firstMayBeUnderscore && first == u'_'))
        return false;
    return std::ranges::all_of(
        text, [&](QChar c) { return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-'; });
}

bool isOneLine(const QString &text)
{
    if (text.isEmpty() || text.size() > longestText || text.startsWith(u'-'))
        return false;
    return std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.isSurrogate() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

bool isAbsolutePath(const QString &text)
{
    if (!text.startsWith(u'/') || !isOneLine(text))
        return false;
    return !text.split(u'/').contains(u".."_s);
}

bool isNumber(const QString &text)
{
    if (text.isEmpty() || text.size() > 18 || (text.size() > 1 && text.front() == u'0'))
        return false;
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<VariableType> variableTypeFromName(const QString &name)
{
    static const QMap<QString, VariableType> names{{u"path"_s, VariableType::Path},
        {u"word"_s, VariableType::Word}, {u"revision"_s, VariableType::Revision},
        {u"number"_s, VariableType::Number}, {u"text"_s, VariableType::Text}};
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

bool isRelative(const QString &revision)
{
    static const QStringList words{u"0"_s, u"previous"_s, u"prev"_s, u"last"_s, u"latest"_s,
        u"current"_s, u"head"_s, u"undo"_s, u"stable"_s, u"newest"_s, u"last-known-good"_s,
        u"last_known_good"_s};
    return words.contains(revision.toLower());
}

bool fits(VariableType type, const QString &value)
{
    switch (type) {
    case VariableType::Path:
        return isAbsolutePath(value);
    case VariableType::Word:
        return isAsciiWord(value, true);
    case VariableType::Revision:
        return isAsciiWord(value, false) && !isRelative(value);
    case VariableType::Number:
        return isNumber(value);
    case VariableType::Text:
        return isOneLine(value);
    }
    return false;
}

Status Variables::set(const QString &name, VariableType type, const QString &value)
{
    if (!fits(type, value))
        return failure(ErrorKind::Invalid,
            u"The value of ${%1} can't be used as it is."_s.arg(name), u"Nothing ran."_s,
            u"Correct it in the workspace."_s);
    m_values.insert(name, value);
    return {};
}

Expected<QStringList> namesIn(const QString &text)
{
    QStringList names;
    qsizetype at = 0;
    while ((at = text.indexOf(u"${"_s, at)) >= 0) {
        const qsizetype end = text.indexOf(u'}', at);
        const QString name = end < 0 ? QString() : text.mid(at + 2, end - at - 2);
        if (!isAsciiWord(name, true))
            return failure(ErrorKind::Invalid,
                u"\"%1\" holds a variable that is not closed or has no name."_s.arg(text), {},
                u"Write it as ${revision}."_s);
        names.append(name);
        at = end + 1;
    }
    return names;
}

Expected<QString> Variables::fill(const QString &text) const
{
    const Expected<QStringList> names = namesIn(text);
    if (!names)
        return std::unexpected(names.error());
    QString filled;
    qsizetype from = 0;
    for (const QString &name : *names) {
        const auto value = m_values.constFind(name);
        if (value == m_values.cend())
            return failure(ErrorKind::Invalid, u"${%1} is not known here."_s.arg(name),
                u"Nothing ran."_s, u"Declare it under variables, or correct its name."_s);
        const qsizetype at = text.indexOf(u"${"_s, from);
        filled += text.sliced(from, at - from) + *value;
        from = text.indexOf(u'}', at) + 1;
    }
    return filled + text.sliced(from);
}

Expected<QStringList> Variables::fill(const QStringList &texts) const
{
    QStringList filled;
    for (const QString &text : texts) {
        const Expected<QString> one = fill(text);
        if (!one)
            return std::unexpected(one.error());
        filled.append(*one);
    }
    return filled;
}

} // namespace breakglass::backends
