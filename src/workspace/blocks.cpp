// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/blocks.h"

#include "workspace/codefences.h"
#include "workspace/placeholders.h"

#include <md4c.h>
#include <QHash>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// The entities that people write by hand; others stay as written.
QString decodedEntity(const QString &entity)
{
    static const QHash<QString, QString> known{{u"&amp;"_s, u"&"_s}, {u"&lt;"_s, u"<"_s},
        {u"&gt;"_s, u">"_s}, {u"&quot;"_s, u"\""_s}, {u"&nbsp;"_s, u" "_s}};
    return known.value(entity, entity);
}

/// Listens to md4c and writes blocks. A line comes from where a text lies in the buffer.
class BlockCollector
{
public:
    BlockCollector(const QByteArray &markdown, int firstLine)
        : m_markdown(markdown), m_firstLine(firstLine), m_line(firstLine), m_fences(markdown)
    {
    }

    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void addText(MD_TEXTTYPE type, const char *text, qsizetype size);
    [[nodiscard]] ReadBlocks take();

private:
    [[nodiscard]] bool isInside(const char *text) const
    {
        return text >= m_markdown.constData() && text < m_markdown.constData() + m_markdown.size();
    }
    [[nodiscard]] int lineOf(const char *text);
    [[nodiscard]] int lineOfRule() const;
    RunbookBlock &begin(BlockKind kind);
    void enterItem(const MD_BLOCK_LI_DETAIL &item);
    void enterParagraph();
    void enterCode(const MD_BLOCK_CODE_DETAIL &code);
    void append(const QString &text);
    [[nodiscard]] bool isInItem() const { return m_items > 0; }

    const QByteArray &m_markdown;
    int m_firstLine;
    int m_line;
    const char *m_counted = nullptr; ///< Lines are counted up to here.
    QList<RunbookBlock> m_blocks;
    QList<int> m_numbers;    ///< Next number of every open list; 0 for bullets.
    bool m_isOpen = false;   ///< The last block still takes text.
    bool m_isPlaced = false; ///< It has its line.
    int m_items = 0;
    int m_quotes = 0;
    int m_blankCodeLines = 0;
    CodeFences m_fences;
    bool m_isSoftBreak = false;
    bool m_isHeader = false;
};

int BlockCollector::lineOf(const char *text)
{
    if (!m_counted)
        m_counted = m_markdown.constData();
    if (text > m_counted) {
        m_line += static_cast<int>(std::count(m_counted, text, '\n'));
        m_counted = text;
    }
    return m_line;
}

/// md4c says nothing about where a rule stands: it is the next line of dashes.
int BlockCollector::lineOfRule() const
{
    const char *end = m_markdown.constData() + m_markdown.size();
    const char *start = m_counted ? m_counted : m_markdown.constData();
    int line = m_line;
    const char *at = std::find(start, end, '\n');
    for (; at != end; at = std::find(at + 1, end, '\n')) {
        ++line;
        const QByteArray next =
            QByteArrayView(at + 1, std::find(at + 1, end, '\n')).trimmed().toByteArray();
        QByteArray dense = next;
        dense.replace(' ', "");
        if (dense.size() >= 3 && dense.count(dense.front()) == dense.size() &&
            QByteArrayView("-*_").contains(dense.front()))
            return line;
    }
    return m_line;
}

RunbookBlock &BlockCollector::begin(BlockKind kind)
{
    m_blocks.append(RunbookBlock{.kind = kind, .line = m_line});
    m_isOpen = true;
    m_isPlaced = false;
    m_isSoftBreak = false;
    return m_blocks.back();
}

void BlockCollector::enterItem(const MD_BLOCK_LI_DETAIL &item)
{
    ++m_items;
    RunbookBlock &block = begin(item.is_task ? BlockKind::Checklist : BlockKind::ListItem);
    block.level = static_cast<int>(m_numbers.size());
    block.ticked = item.is_task && item.task_mark != ' ';
    if (!m_numbers.isEmpty() && m_numbers.back() > 0)
        block.number = m_numbers.back()++;
    if (item.is_task) {
        block.line = lineOf(m_markdown.constData() + item.task_mark_offset);
        m_isPlaced = true;
    }
}

void BlockCollector::enterParagraph()
{
    const bool continuesItem = isInItem() && m_isOpen && m_blocks.back().text.isEmpty();
    if (continuesItem)
        return;
    begin(m_quotes > 0 ? BlockKind::Quote : BlockKind::Paragraph).level =
        static_cast<int>(m_numbers.size());
}

void BlockCollector::enterCode(const MD_BLOCK_CODE_DETAIL &code)
{
    RunbookBlock &block = begin(BlockKind::Code);
    block.level = static_cast<int>(m_numbers.size());
    block.language = QString::fromUtf8(code.lang.text, static_cast<qsizetype>(code.lang.size));
    // The info string stands in the fence's own line; without one the fence is the line
    // before the text.
    if (code.lang.size > 0 && isInside(code.lang.text)) {
        block.line = lineOf(code.lang.text);
        m_isPlaced = true;
    }
    m_blankCodeLines = code.fence_char ? 1 : 0;
    m_fences.begin(code.fence_char);
}

void BlockCollector::enter(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        begin(BlockKind::Heading).level =
            static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_UL:
        m_numbers.append(0);
        break;
    case MD_BLOCK_OL:
        m_numbers.append(static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
        break;
    case MD_BLOCK_LI:
        enterItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_P:
        enterParagraph();
        break;
    case MD_BLOCK_CODE:
        enterCode(*static_cast<MD_BLOCK_CODE_DETAIL *>(detail));
        break;
    case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
    case MD_BLOCK_HR:
        m_isOpen = false;
        m_blocks.append(RunbookBlock{.kind = BlockKind::Rule, .line = lineOfRule()});
        break;
    case MD_BLOCK_TABLE:
        begin(BlockKind::Table);
        break;
    case MD_BLOCK_THEAD:
        m_isHeader = true;
        break;
    case MD_BLOCK_TR:
        if (!m_isHeader)
            m_blocks.back().rows.append(QStringList());
        break;
    case MD_BLOCK_TH:
        m_blocks.back().header.append(QString());
        break;
    case MD_BLOCK_TD:
        m_blocks.back().rows.back().append(QString());
        break;
    default:
        break;
    }
}

void BlockCollector::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_numbers.removeLast();
        m_isOpen = false;
        break;
    case MD_BLOCK_LI:
        --m_items;
        m_isOpen = false;
        break;
    case MD_BLOCK_QUOTE:
        --m_quotes;
        break;
    case MD_BLOCK_THEAD:
        m_isHeader = false;
        break;
    case MD_BLOCK_CODE:
        m_fences.end(m_blocks.back().text,
            m_isPlaced ? std::optional(m_blocks.back().line - m_firstLine) : std::nullopt);
        m_isOpen = false;
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        m_isOpen = false;
        break;
    default:
        break;
    }
}

void BlockCollector::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (m_blocks.isEmpty())
        return;
    const auto remember = [&](const MD_ATTRIBUTE &target) {
        m_blocks.back().links.append(
            QString::fromUtf8(target.text, static_cast<qsizetype>(target.size)));
    };
    if (type == MD_SPAN_A)
        remember(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    else if (type == MD_SPAN_IMG)
        remember(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
    else if (type == MD_SPAN_STRONG && m_isSoftBreak) {
        // A line that begins in bold was meant as a line ("**Owner**: ..."); others are
        // only wrapped.
        m_isSoftBreak = false;
        append(u"\n"_s);
    }
}

void BlockCollector::append(const QString &text)
{
    RunbookBlock &block = m_blocks.back();
    if (block.kind != BlockKind::Table)
        block.text += text;
    else if (m_isHeader && !block.header.isEmpty())
        block.header.back() += text;
    else if (!block.rows.isEmpty() && !block.rows.back().isEmpty())
        block.rows.back().back() += text;
}

void BlockCollector::addText(MD_TEXTTYPE type, const char *text, qsizetype size)
{
    if (!m_isOpen)
        begin(BlockKind::Paragraph).level = static_cast<int>(m_numbers.size());
    const bool isCode = m_blocks.back().kind == BlockKind::Code;
    if (isInside(text)) {
        const int line = lineOf(text);
        if (!m_isPlaced)
            m_blocks.back().line = line - (isCode ? m_blankCodeLines : 0);
        m_isPlaced = true;
    } else if (isCode && !m_isPlaced && size == 1 && *text == '\n') {
        ++m_blankCodeLines;
    }
    if (type == MD_TEXT_SOFTBR) {
        m_isSoftBreak = true;
        return;
    }
    if (std::exchange(m_isSoftBreak, false))
        append(u" "_s);
    if (type == MD_TEXT_ENTITY)
        append(decodedEntity(QString::fromUtf8(text, size)));
    else if (type == MD_TEXT_BR)
        append(u"\n"_s);
    else if (type == MD_TEXT_NULLCHAR)
        append(QString(QChar::ReplacementCharacter));
    else
        append(QString::fromUtf8(text, size));
}

ReadBlocks BlockCollector::take()
{
    for (RunbookBlock &block : m_blocks) {
        const bool isCode = block.kind == BlockKind::Code;
        block.text = isCode && block.text.endsWith(u'\n') ? block.text.chopped(1)
                     : isCode                             ? block.text
                                                          : block.text.trimmed();
        QStringList parts{block.text};
        parts += block.header;
        for (const QStringList &row : block.rows)
            parts += row;
        const bool isProgram = isCode && !block.language.isEmpty() && block.language != u"text"_s &&
                               block.language != u"markdown"_s;
        block.placeholders = findPlaceholders(parts.join(u'\n'), isProgram);
    }
    QList<int> open;
    for (const qsizetype row : m_fences.open())
        open.append(m_firstLine + int(row));
    return {m_blocks, open};
}

} // namespace

Expected<ReadBlocks> readBlocks(const QByteArray &markdown, int firstLine)
{
    BlockCollector collector(markdown, firstLine);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<BlockCollector *>(self)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<BlockCollector *>(self)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<BlockCollector *>(self)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        static_cast<BlockCollector *>(self)->addText(type, text, static_cast<qsizetype>(size));
        return 0;
    };
    const auto size = static_cast<MD_SIZE>(markdown.size());
    if (md_parse(markdown.constData(), size, &parser, &collector) != 0)
        return failure(ErrorKind::Invalid, u"The document can't be read as Markdown."_s);
    return collector.take();
}

} // namespace breakglass::workspace
