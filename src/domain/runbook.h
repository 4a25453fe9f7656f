// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/strategy.h"
#include "domain/time.h"

#include <optional>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass {

/// A place in a runbook that has to be filled: "<service-name>", "[SERVICE]", "$ROLLBACK_VERSION".
struct Placeholder
{
    QString text; ///< As written.
    QString name; ///< Normalised: "service-name".
    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

enum class BlockKind { Heading, Paragraph, ListItem, Checklist, Code, Table, Quote, Rule, Tree };

/// One block of a runbook, plain text throughout: nothing in it is ever interpreted as markup.
struct RunbookBlock
{
    BlockKind kind = BlockKind::Paragraph;
    int line = 0;        ///< 1-based line in the file.
    int level = 0;       ///< Heading level, or depth of a list item (1: outermost).
    int number = 0;      ///< Of an item of a numbered list; 0: a bullet.
    QString text;        ///< Heading, paragraph, item or code text.
    QString language;    ///< Of a Code block.
    bool ticked = false; ///< A Checklist item written as "- [x]".
    QList<Placeholder> placeholders;
    QStringList links;       ///< Where its links lead, in order; never opened unasked.
    QStringList header;      ///< Of a Table.
    QList<QStringList> rows; ///< Of a Table.
    friend bool operator==(const RunbookBlock &, const RunbookBlock &) = default;
};

/// One thing to tick. `check` names a check that Breakglass performs itself, or is empty: a
/// person ticks it.
struct ChecklistItem
{
    QString id; ///< "decide.2": phase and position; stable while the text stays.
    QString text;
    QString role; ///< Who answers for it: "Incident Commander"; empty: anybody.
    QString check;
    int line = 0;
    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// A stretch of the procedure with its time box.
struct Phase
{
    QString id;    ///< "assess"
    QString title; ///< "Assess"
    int line = 0;
    std::optional<DurationRange> budget; ///< "(0-15 minutes)"
    bool recurring = false;              ///< "every 15 min": goes on beside the others.
    QList<ChecklistItem> items;
    QStringList commands; ///< Text of the code blocks in it, in order.
    friend bool operator==(const Phase &, const Phase &) = default;
};

/// An answer leads to another question or to a strategy.
struct DecisionAnswer
{
    QString text;
    QString next;         ///< DecisionNode::id, or empty.
    QString strategy;     ///< Strategy::id, or empty.
    QString strategyText; ///< As written in the tree, when no strategy of that name exists.
    std::optional<DurationRange> expected;
    QList<Fact> evidence; ///< What Breakglass looks at to support this answer.
    friend bool operator==(const DecisionAnswer &, const DecisionAnswer &) = default;
};
struct DecisionNode
{
    QString id;
    QString question;
    int line = 0;
    QList<DecisionAnswer> answers;
    friend bool operator==(const DecisionNode &, const DecisionNode &) = default;
};

/// How often a document is read through again; of the two, one is not 0.
struct ReviewCycle
{
    int months = 0;
    int days = 0;
    [[nodiscard]] bool isSet() const { return months > 0 || days > 0; }
    [[nodiscard]] QDate after(QDate reviewed) const;
    [[nodiscard]] QString text() const; ///< "3 months", "1 day"; empty: none.
    friend bool operator==(const ReviewCycle &, const ReviewCycle &) = default;
};

/// A Markdown document read as a procedure.
struct Runbook
{
    QString id; ///< File name without ".md".
    QString path;
    QString title;
    QString version;
    QString owner;
    QString reviewed;           ///< ISO date of the last review, or empty.
    ReviewCycle reviewEvery;    ///< Not set: nobody said.
    QString reviewDue;          ///< ISO date: as stated, or a cycle after the review; or empty.
    QStringList links;          ///< What goes with it: ids of other runbooks, or https addresses.
    QList<RunbookBlock> blocks; ///< Everything, in order.
    QList<Phase> phases;
    QList<DecisionNode> tree; ///< First is the root; empty: no tree.
    QStringList notices;      ///< What was repaired, with its line.
    [[nodiscard]] const DecisionNode *node(const QString &id) const;
    [[nodiscard]] int count(BlockKind kind) const;
};

} // namespace breakglass
