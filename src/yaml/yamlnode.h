// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace breakglass::yaml {

/// A place in a file, both numbers 1-based; the column counts characters, not bytes.
struct Position
{
    int line = 0;
    int column = 0;
    friend bool operator==(const Position &, const Position &) = default;
};

enum class NodeKind { Empty, Text, List, Map };

/// A YAML value as it was written: every scalar is text, so what a person reads is what is used.
struct YamlNode
{
    NodeKind kind = NodeKind::Empty;
    QString text;
    bool quoted = false; ///< A quoted scalar is never read as a number or a switch.
    Position at;
    QString key; ///< Its name when it stands in a map.
    Position keyAt;
    std::vector<YamlNode> children;

    [[nodiscard]] const YamlNode *child(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const { return child(name) != nullptr; }
    /// Text of a child; empty when there is none.
    [[nodiscard]] QString textOf(const QString &name) const;
    /// Where a child stands, or this node itself.
    [[nodiscard]] Position positionOf(const QString &name) const;
    /// Texts of the items of a child that is a list.
    [[nodiscard]] QStringList textsOf(const QString &name) const;
    /// Items of a list or members of a map under `name`; empty when there is none.
    [[nodiscard]] const std::vector<YamlNode> &itemsOf(const QString &name) const;
};

} // namespace breakglass::yaml
