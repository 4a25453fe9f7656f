// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/syntaxspans.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <optional>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

using KSyntaxHighlighting::Theme;

std::optional<SyntaxRole> roleOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Operator:
    case Theme::Preprocessor:
    case Theme::Import:
        return SyntaxRole::Keyword;
    case Theme::Function:
    case Theme::Variable:
    case Theme::BuiltIn:
    case Theme::Attribute:
    case Theme::DataType:
    case Theme::Extension:
        return SyntaxRole::Key;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return SyntaxRole::Text;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return SyntaxRole::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
        return SyntaxRole::Comment;
    default:
        return std::nullopt;
    }
}

// Gathers the spans of a text line by line.
class SpanCollector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QList<SyntaxSpan> collect(const QString &text)
    {
        KSyntaxHighlighting::State state;
        qsizetype begin = 0;
        while (begin <= text.size()) {
            const auto found = text.indexOf(u'\n', begin);
            const auto end = found < 0 ? text.size() : found;
            m_offset = int(begin);
            state = highlightLine(QStringView(text).mid(begin, end - begin), state);
            begin = end + 1;
        }
        return m_spans;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto role = roleOf(format.textStyle());
        if (role && length > 0) {
            m_spans.append({m_offset + offset, length, *role});
        }
    }

private:
    QList<SyntaxSpan> m_spans;
    int m_offset{0};
};

QString definitionName(const QString &language)
{
    if (language == "bash"_L1) {
        return u"Bash"_s;
    }
    if (language == "yaml"_L1) {
        return u"YAML"_s;
    }
    if (language == "json"_L1) {
        return u"JSON"_s;
    }
    return language == "diff"_L1 ? u"Diff"_s : QString();
}

} // namespace

QList<SyntaxSpan> findSyntaxSpans(const QString &text, const QString &language)
{
    const QString name = definitionName(language.toLower());
    if (name.isEmpty() || text.isEmpty()) {
        return {};
    }
    // Loaded once: it is a table of definitions, not state.
    static const KSyntaxHighlighting::Repository repository;
    const auto definition = repository.definitionForName(name);
    if (!definition.isValid()) {
        return {};
    }
    SpanCollector collector;
    collector.setDefinition(definition);
    return collector.collect(text);
}

} // namespace breakglass::items
