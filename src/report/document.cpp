// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/document.h"

namespace breakglass::report {

using namespace Qt::StringLiterals;

void Document::heading(int level, QString text)
{
    m_blocks.append({.kind = Block::Kind::Heading,
        .level = level,
        .text = std::move(text),
        .header = {},
        .rows = {}});
}

void Document::paragraph(QString text)
{
    m_blocks.append(
        {.kind = Block::Kind::Paragraph, .text = std::move(text), .header = {}, .rows = {}});
}

void Document::bullets(const QStringList &texts)
{
    Block block{.kind = Block::Kind::Bullets, .text = {}, .header = {}, .rows = {}};
    for (const QString &text : texts)
        block.rows.append(QStringList{text});
    m_blocks.append(block);
}

void Document::table(QStringList header, QList<QStringList> rows)
{
    m_blocks.append({.kind = Block::Kind::Table,
        .text = {},
        .header = std::move(header),
        .rows = std::move(rows)});
}

void Document::code(QString text)
{
    m_blocks.append({.kind = Block::Kind::Code, .text = std::move(text), .header = {}, .rows = {}});
}

namespace {

bool isHidden(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString &text, bool keepsLines)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const bool isBreak = character == u'\n' || character == u'\t';
        if (isBreak)
            shown += keepsLines ? character : QChar(u' ');
        else if (isHidden(character))
            shown += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            shown += character;
    }
    return shown;
}

/// A fence longer than any row of backticks in the text, so the text can't end it.
QString fenced(const QString &text)
{
    qsizetype longest = 0;
    qsizetype row = 0;
    for (const QChar character : text) {
        row = character == u'`' ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    const QString fence(std::max<qsizetype>(3, longest + 1), u'`');
    return u"%1text\n%2\n%1\n"_s.arg(fence, visible(text, true));
}

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(markdownText(cell));
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString markdownBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return QString(block.level, u'#') + u' ' + markdownText(block.text) + u'\n';
    case Block::Kind::Paragraph:
        return markdownText(block.text) + u'\n';
    case Block::Kind::Code:
        return fenced(block.text);
    case Block::Kind::Bullets: {
        QString lines;
        for (const QStringList &row : block.rows)
            lines += u"- "_s + markdownText(row.constFirst()) + u'\n';
        return lines;
    }
    case Block::Kind::Table: {
        QString lines =
            markdownRow(block.header) + u'|' + u" --- |"_s.repeated(block.header.size()) + u'\n';
        for (const QStringList &row : block.rows)
            lines += markdownRow(row);
        return lines;
    }
    }
    return {};
}

} // namespace

QString plainLine(const QString &text)
{
    return visible(text, false).trimmed();
}

QString markdownText(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>()#+|~!&$"_s;
    // Forges turn bare addresses and names into links and mentions even when they are escaped: a zero-width space
    // after the sign is what they all respect.
    constexpr QChar nothing(0x200B);
    const QString line = plainLine(text);
    QString out;
    for (qsizetype index = 0; index < line.size(); ++index) {
        const QChar character = line.at(index);
        const bool isLineStart = index == 0 && (character == u'-' || character == u'=');
        if (special.contains(character) || isLineStart)
            out += u'\\';
        out += character;
        const QStringView before = QStringView(line).left(index + 1);
        const QStringView after = QStringView(line).mid(index + 1);
        const bool isScheme = character == u':' && !after.isEmpty() && !after.front().isSpace() &&
                              index > 0 && line.at(index - 1).isLetter();
        const bool isHost = character == u'.' && before.endsWith(u"www."_s, Qt::CaseInsensitive);
        const bool isMention = character == u'@' && !after.isEmpty() && !after.front().isSpace() &&
                               (index == 0 || !line.at(index - 1).isLetterOrNumber() ||
                                   after.left(after.indexOf(u' ')).contains(u'.'));
        const bool isOrdered = character.isDigit() && index + 1 < line.size() &&
                               (after.front() == u'.') && before.toString().toLongLong() >= 0 &&
                               std::ranges::all_of(before, [](QChar c) { return c.isDigit(); });
        if (isScheme || isHost || isMention)
            out += nothing;
        if (isOrdered)
            out += u'\\';
    }
    return out;
}

QByteArray toMarkdown(const Document &document)
{
    QStringList blocks;
    for (const Block &block : document.blocks())
        blocks.append(markdownBlock(block));
    return blocks.join(u'\n').toUtf8();
}

namespace {

constexpr QLatin1StringView style(R"(
body { font: 14px/1.5 Inter, system-ui, sans-serif; color: #121a22; background: #fff;
       max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 24px; } h2 { font-size: 18px; margin-top: 2rem; } h3 { font-size: 15px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #d5dce3; padding: 4px 8px; text-align: left; vertical-align: top;
         overflow-wrap: anywhere; }
th { background: #f4f6f9; font-weight: 600; }
pre { background: #f7f9fb; border: 1px solid #d5dce3; padding: 8px; white-space: pre-wrap;
      overflow-wrap: anywhere; font: 12px/1.6 "JetBrains Mono", monospace; }
@media print { body { margin: 0; max-width: none; } tr, pre { break-inside: avoid; }
               h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
)");

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, plainLine(cell).toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

QString htmlBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return u"<h%1>%2</h%1>\n"_s.arg(
            QString::number(block.level), plainLine(block.text).toHtmlEscaped());
    case Block::Kind::Paragraph:
        return u"<p>%1</p>\n"_s.arg(plainLine(block.text).toHtmlEscaped());
    case Block::Kind::Code:
        return u"<pre>%1</pre>\n"_s.arg(visible(block.text, true).toHtmlEscaped());
    case Block::Kind::Bullets: {
        QString items;
        for (const QStringList &row : block.rows)
            items += u"<li>%1</li>\n"_s.arg(plainLine(row.constFirst()).toHtmlEscaped());
        return u"<ul>\n%1</ul>\n"_s.arg(items);
    }
    case Block::Kind::Table: {
        QString rows;
        for (const QStringList &row : block.rows)
            rows += htmlRow(row, u"td"_s);
        return u"<table>\n<thead>%1</thead>\n<tbody>\n%2</tbody>\n</table>\n"_s.arg(
            htmlRow(block.header, u"th"_s), rows);
    }
    }
    return {};
}

} // namespace

QByteArray toHtml(const QString &title, const Document &document)
{
    QString body;
    for (const Block &block : document.blocks())
        body += htmlBlock(block);
    // The policy is a second wall: even if something slipped through, the page may load and run nothing.
    const QString page = uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>%1</title>
<style>%2</style>
</head>
<body>
%3</body>
</html>
)"_s;
    return page.arg(plainLine(title).toHtmlEscaped(), QString(style), body).toUtf8();
}

} // namespace breakglass::report
