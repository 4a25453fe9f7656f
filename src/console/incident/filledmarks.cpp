// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/filledmarks.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTextDocument>

namespace breakglass::console {

class FilledMarks::Highlighter final : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const FilledMarks &marks)
        : QSyntaxHighlighter(document), m_marks(marks)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        format.setBackground(m_marks.m_fill);
        format.setForeground(m_marks.m_ink);
        const qsizetype begin = currentBlock().position();
        for (const TextSpan &span : m_marks.m_marked) {
            const qsizetype from = std::max(span.start - begin, qsizetype(0));
            const qsizetype to = std::min(span.start + span.length - begin, text.size());
            if (from < to)
                setFormat(int(from), int(to - from), format);
        }
    }

private:
    const FilledMarks &m_marks;
};

FilledMarks::FilledMarks(QObject *parent) : QObject(parent) {}

FilledMarks::~FilledMarks() = default;

void FilledMarks::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    m_highlighter.reset();
    m_document = document;
    if (m_document)
        m_highlighter = std::make_unique<Highlighter>(m_document->textDocument(), *this);
    show();
    Q_EMIT changed();
}

void FilledMarks::setComposer(MessageComposer *composer)
{
    if (composer == m_composer)
        return;
    if (m_composer)
        disconnect(m_composer, nullptr, this, nullptr);
    m_composer = composer;
    if (m_composer)
        connect(m_composer, &MessageComposer::changed, this, &FilledMarks::show);
    show();
    Q_EMIT changed();
}

void FilledMarks::setFill(const QColor &fill)
{
    m_fill = fill;
    if (m_highlighter && m_composer)
        m_highlighter->rehighlight();
    Q_EMIT changed();
}

void FilledMarks::setInk(const QColor &ink)
{
    m_ink = ink;
    if (m_highlighter && m_composer)
        m_highlighter->rehighlight();
    Q_EMIT changed();
}

void FilledMarks::show()
{
    if (!m_composer || !m_highlighter)
        return;
    replaceText();
    const QString shown = m_composer->title() + u'|' + m_composer->audience();
    if (shown != std::exchange(m_template, shown))
        Q_EMIT templateChanged();
    if (m_marked == m_composer->filled())
        return;
    m_marked = m_composer->filled();
    m_highlighter->rehighlight();
}

void FilledMarks::replaceText()
{
    QTextDocument *document = m_document->textDocument();
    const QString before = document->toPlainText();
    const QString &after = m_composer->text();
    if (before == after)
        return;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    m_marked = m_composer->filled();
    QTextCursor cursor(document);
    cursor.setPosition(int(head));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(head, after.size() - tail - head));
    m_highlighter->rehighlight();
}

} // namespace breakglass::console
