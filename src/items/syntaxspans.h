// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace breakglass::items {

// What a piece of code is, in the five roles of the theme.
enum class SyntaxRole { Key, Text, Number, Keyword, Comment };

struct SyntaxSpan
{
    int start{0};
    int length{0};
    SyntaxRole role{SyntaxRole::Key};

    bool operator==(const SyntaxSpan &other) const = default;
};

// Pieces of a text that deserve a colour, in order. `language` is bash, yaml, json or diff; for any other there are
// none. The first call in a process loads the definitions (about 5 ms): keep it out of the first frame.
[[nodiscard]] QList<SyntaxSpan> findSyntaxSpans(const QString &text, const QString &language);

} // namespace breakglass::items
