// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::report {

/// One block of a report. All text in it is plain: nothing in it is markup, wherever it came from.
struct Block
{
    enum class Kind { Heading, Paragraph, Bullets, Table, Code };
    Kind kind = Kind::Paragraph;
    int level = 1;           ///< Of a heading.
    QString text;            ///< Heading, paragraph, code.
    QStringList header;      ///< Of a table.
    QList<QStringList> rows; ///< Of a table; bullets are rows of one cell.
};

/// A report before it is written down in a format. The formats escape; who builds a document does not.
class Document
{
public:
    void heading(int level, QString text);
    void paragraph(QString text);
    void bullets(const QStringList &texts);
    void table(QStringList header, QList<QStringList> rows);
    void code(QString text);
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }

private:
    QList<Block> m_blocks;
};

/// Markdown in which no text of the document can become a link, an image, a mention, HTML or another column.
[[nodiscard]] QByteArray toMarkdown(const Document &document);
/// One self-contained page without scripts, fonts or anything else that is fetched; prints well.
[[nodiscard]] QByteArray toHtml(const QString &title, const Document &document);

/// Text in one line, for a cell or a paragraph; what can't be seen is written as \uXXXX.
[[nodiscard]] QString plainLine(const QString &text);
[[nodiscard]] QString markdownText(const QString &text);

} // namespace breakglass::report
