// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace breakglass::console {

/// How well one typed word is found in a text, both folded by `foldedForSearch`: whole words and beginnings first,
/// then letters in their order. -1: not at all.
[[nodiscard]] int scoreWord(QStringView word, QStringView text);
/// Every word of a query must be found, in the title or, for less, in the detail. -1: not at all; an empty query
/// finds everything alike.
[[nodiscard]] int scoreQuery(QStringView query, QStringView title, QStringView detail);
/// Lower case, without accents.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace breakglass::console
