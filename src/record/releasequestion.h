// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/releasehistory.h"

/// How the release history is asked, in SQL. Pure.
namespace breakglass::record {

[[nodiscard]] bool isByText(HistoryOrder order);
/// The column that it is sorted by.
[[nodiscard]] const QString &sortedText(HistoryOrder order);
[[nodiscard]] bool isAscii(const QString &text);
/// The first text behind all those that begin so, in the order of code points.
[[nodiscard]] QString afterAllThatBegin(const QString &beginning);
/// As one phrase in the language of the index.
[[nodiscard]] QString quotedForIndex(QString needle);

/// A page after `mark`; its last value, the number of rows, is left to be bound. `match`: what the index is asked;
/// empty: it can't answer. `columns`: empty for all that a revision is made of.
[[nodiscard]] HistoryStatement pageStatement(const HistoryQuestion &question,
    const HistoryMark &mark, const QString &match, const QString &columns = {});
/// The same by looking at so many rows in their order, and at no more.
[[nodiscard]] HistoryStatement walkStatement(
    const HistoryQuestion &question, const HistoryMark &mark);

} // namespace breakglass::record
