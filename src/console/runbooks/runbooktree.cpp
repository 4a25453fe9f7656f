// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbookreading.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Walks the tree once; a question that comes again is named and not opened again.
class TreeDrawing
{
public:
    TreeDrawing(const Runbook &book, const QList<Strategy> &strategies,
        const QList<incident::GivenAnswer> &answers)
        : m_book(book), m_strategies(strategies), m_answers(answers)
    {
    }
    QList<TreeLine> draw()
    {
        if (!m_book.tree.isEmpty())
            drawNode(m_book.tree.first(), {}, true);
        return m_lines;
    }

private:
    void drawNode(const DecisionNode &node, const QString &rails, bool isLast);
    void drawAnswer(const DecisionNode &node, qsizetype index, const QString &rails);
    [[nodiscard]] bool isTaken(const DecisionNode &node, const DecisionAnswer &answer) const;

    const Runbook &m_book;
    const QList<Strategy> &m_strategies;
    const QList<incident::GivenAnswer> &m_answers;
    QSet<QString> m_drawn;
    QList<TreeLine> m_lines;
};

bool TreeDrawing::isTaken(const DecisionNode &node, const DecisionAnswer &answer) const
{
    return std::ranges::any_of(m_answers, [&](const incident::GivenAnswer &given) {
        return given.runbook == m_book.id && given.node == node.id && given.answer == answer.text;
    });
}

void TreeDrawing::drawAnswer(const DecisionNode &node, qsizetype index, const QString &rails)
{
    const DecisionAnswer &answer = node.answers.at(index);
    TreeLine line;
    line.rails = rails;
    line.last = index == node.answers.size() - 1;
    line.text = answer.text;
    line.strategy = strategyTitle(answer, m_strategies);
    line.expected = answer.expected ? answer.expected->text() : QString();
    line.taken = isTaken(node, answer);
    m_lines.append(line);
    if (const DecisionNode *next = m_book.node(answer.next))
        drawNode(*next, rails + (line.last ? u' ' : u'|'), true);
}

void TreeDrawing::drawNode(const DecisionNode &node, const QString &rails, bool isLast)
{
    TreeLine line;
    line.rails = rails;
    line.last = isLast;
    line.question = true;
    line.text = node.question;
    m_lines.append(line);
    if (m_drawn.contains(node.id))
        return;
    m_drawn.insert(node.id);
    const QString below = rails.isEmpty() && m_drawn.size() == 1 ? rails : rails + u' ';
    for (qsizetype index = 0; index < node.answers.size(); ++index)
        drawAnswer(node, index, below);
}

} // namespace

QString strategyTitle(const DecisionAnswer &answer, const QList<Strategy> &strategies)
{
    const auto known = std::ranges::find(strategies, answer.strategy, &Strategy::id);
    if (!answer.strategy.isEmpty() && known != strategies.end())
        return known->title;
    return answer.strategyText.isEmpty() ? answer.strategy : answer.strategyText;
}

QList<TreeLine> drawTree(const Runbook &book, const QList<Strategy> &strategies,
    const QList<incident::GivenAnswer> &answers)
{
    return TreeDrawing(book, strategies, answers).draw();
}

} // namespace breakglass::console
