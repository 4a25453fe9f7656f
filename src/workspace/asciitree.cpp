// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/asciitree.h"

#include "workspace/timebox.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

constexpr QChar arrow = u'→';

/// One row of the drawing: how far in it branches, and what it says.
struct Row
{
    qsizetype indent = 0; ///< 0: not a branch, but the question above them.
    QString text;
    int line = 0;
};

qsizetype branchOf(const QString &line)
{
    static const QRegularExpression branch(u"[├└]"_s);
    return line.indexOf(branch);
}

QList<Row> rowsOf(const QString &text, int firstLine)
{
    static const QRegularExpression drawing(u"[│├└─\\s]+"_s);
    QList<Row> rows;
    const QStringList lines = text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QString content = lines.at(index);
        const qsizetype branch = branchOf(content);
        const auto lead = drawing.match(content, 0, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption);
        content.remove(0, lead.capturedLength());
        if (!content.isEmpty())
            rows.append({branch + 1, content.trimmed(), firstLine + static_cast<int>(index)});
    }
    return rows;
}

/// "→ [Helm Rollback](#x) (2-5 min) **note**": the way, its name and its time.
void readOutcome(QString text, DecisionAnswer &answer)
{
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"\\*\\*.*\\*\\*"_s);
    static const QRegularExpression box(u"\\(([^)]*)\\)"_s);
    text.remove(0, text.indexOf(arrow) + 1);
    text.replace(link, u"\\1"_s).remove(emphasis);
    const QRegularExpressionMatch time = box.match(text);
    if (time.hasMatch())
        answer.expected = rangeFromText(time.captured(1));
    if (answer.expected)
        text.remove(time.capturedStart(), time.capturedLength());
    answer.strategyText = text.simplified();
}

/// Walks the rows once, deeper rows inside shallower ones.
class TreeReader
{
public:
    explicit TreeReader(QList<Row> rows) : m_rows(std::move(rows)) {}
    QList<DecisionNode> read();

private:
    void readAnswers(qsizetype node, qsizetype parentIndent);
    void readAnswer(qsizetype node, const Row &row);

    QList<Row> m_rows;
    qsizetype m_next = 0;
    QList<DecisionNode> m_nodes;
};

QList<DecisionNode> TreeReader::read()
{
    DecisionNode root{.id = u"root"_s, .question = {}, .line = m_rows.value(0).line, .answers = {}};
    QStringList question;
    while (m_next < m_rows.size() && m_rows.at(m_next).indent == 0)
        question.append(m_rows.at(m_next++).text);
    root.question = question.join(u' ');
    m_nodes.append(root);
    readAnswers(0, 0);
    return m_nodes;
}

void TreeReader::readAnswers(qsizetype node, qsizetype parentIndent)
{
    while (m_next < m_rows.size()) {
        const Row row = m_rows.at(m_next);
        if (row.indent <= parentIndent)
            return;
        ++m_next;
        readAnswer(node, row);
    }
}

void TreeReader::readAnswer(qsizetype node, const Row &row)
{
    DecisionAnswer answer{.text = row.text.section(arrow, 0, 0).trimmed()};
    if (row.text.contains(arrow)) {
        readOutcome(row.text, answer);
        if (answer.text.isEmpty())
            answer.text = answer.strategyText;
    } else if (m_next < m_rows.size() && m_rows.at(m_next).indent > row.indent) {
        if (m_rows.at(m_next).text.startsWith(arrow)) {
            readOutcome(m_rows.at(m_next++).text, answer);
        } else {
            answer.next = slug(row.text);
            m_nodes.append(DecisionNode{
                .id = answer.next, .question = row.text, .line = row.line, .answers = {}});
            readAnswers(m_nodes.size() - 1, row.indent);
        }
    }
    m_nodes[node].answers.append(answer);
}

} // namespace

bool isDrawnTree(const QString &text)
{
    return branchOf(text) >= 0 && text.contains(arrow);
}

QList<DecisionNode> readDrawnTree(const QString &text, int line)
{
    return TreeReader(rowsOf(text, line)).read();
}

} // namespace breakglass::workspace
