// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace breakglass::items {

// No line of a log is longer than this many bytes of UTF-8; the rest is cut with a mark that says so.
inline constexpr qsizetype longestLine = 64 * 1024;

// What a terminal would obey becomes harmless text: escape sequences (colours, titles, links, clipboard) are dropped,
// tabs become spaces, other control and direction characters are shown as "\x07" or "\u202e".
[[nodiscard]] QString harmlessText(QStringView text);

// Bytes as they came from a program: broken UTF-8 is repaired with U+FFFD, too long a line is cut.
[[nodiscard]] QString harmlessLine(const QByteArray &line);

// Breaks a line into rows of at most `columns` cells of a fixed-width font, between words where it can; never drops a
// character. A space may hang over the edge of its row.
[[nodiscard]] QList<QString> wrapCells(const QString &text, int columns);

} // namespace breakglass::items
