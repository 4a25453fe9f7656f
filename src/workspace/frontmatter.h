// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"
#include "workspace/yamlreader.h"

#include <optional>
#include <QString>

namespace breakglass::workspace {

/// A Markdown text cut into its YAML front matter (between two lines "---") and the rest.
struct FrontMatter
{
    QString yaml;
    QString body;
    int bodyLine = 1; ///< Line of the file where the body begins; the YAML begins in line 2.
    [[nodiscard]] bool exists() const { return bodyLine > 1; }
};
[[nodiscard]] FrontMatter splitFrontMatter(const QString &text);
/// Reads and checks it; empty when there is none or when it has an error.
[[nodiscard]] std::optional<YamlNode> readFrontMatter(const FrontMatter &parts,
    const QString &schemaName, const QString &file, QList<Finding> &findings);

} // namespace breakglass::workspace
