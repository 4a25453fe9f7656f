// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/runbooks/runbookrows.h"
#include "console/runbooks/shelf.h"
#include "incident/state.h"

#include <QDate>

/// How runbooks read on the screen. Pure.
namespace breakglass::console {

/// Where an answer leads, in words; empty when it asks on.
[[nodiscard]] QString strategyTitle(
    const DecisionAnswer &answer, const QList<Strategy> &strategies);
[[nodiscard]] RunbookRow runbookRow(
    const ShelfBook &shelved, const QList<Strategy> &strategies, QDate today);

/// A document made ready to be shown.
struct RunbookDocument
{
    QList<BlockRow> blocks;
    QList<OutlineRow> outline;
    QList<ProblemRow> problems;
    /// Row of every block that is an item of a phase, with the item's id.
    QList<std::pair<int, QString>> items;
};
/// Takes its time with a long one: call it in a worker.
[[nodiscard]] RunbookDocument readDocument(const ShelfBook &shelved);

/// The tree as it is drawn, with the answers that were given; every question once, however the document leads.
[[nodiscard]] QList<TreeLine> drawTree(const Runbook &book, const QList<Strategy> &strategies,
    const QList<incident::GivenAnswer> &answers);

/// The last block that begins at or before a line of the file.
[[nodiscard]] int blockAt(const QList<BlockRow> &blocks, int line);
[[nodiscard]] bool isFoundIn(const BlockRow &block, const QString &text);
[[nodiscard]] QList<ProblemRow> problemRows(const QList<workspace::Finding> &findings);

[[nodiscard]] QDate dateOf(TimePoint moment);
/// "12 Nov 2026"; empty for none.
[[nodiscard]] QString dateText(const QString &iso);

} // namespace breakglass::console
