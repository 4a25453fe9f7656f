// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace breakglass::workspace {

/// Which of a document's code blocks end because a fence closes them. Markdown reads on to the end when none does, and
/// the parser does not say so: headings, checklists and commands that follow would silently be one block of code.
class CodeFences
{
public:
    explicit CodeFences(const QByteArray &markdown) : m_rows(markdown.split('\n')) {}

    /// A block of code begins; `mark` is 0 when it is only indented.
    void begin(char mark) { m_mark = mark; }
    /// It ended. `row` is where it began, counted from 0; unknown when it had no text.
    void end(const QString &code, std::optional<qsizetype> row);
    /// Rows where a block begins that nothing closes, or that only another block's end closes.
    [[nodiscard]] const QList<qsizetype> &open() const { return m_open; }

private:
    [[nodiscard]] QByteArray fenceAt(qsizetype row) const;

    QByteArrayList m_rows;
    QList<qsizetype> m_open;
    qsizetype m_next = 0; ///< The block before ended above this row.
    char m_mark = 0;
};

} // namespace breakglass::workspace
