// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/yamlreader.h"

#include "yaml/yamlparser.h"

namespace breakglass::workspace {

std::optional<YamlNode> readYaml(
    const QByteArray &bytes, const QString &file, QList<Finding> &findings, int firstLine)
{
    auto root = yaml::parse(bytes);
    if (root)
        return std::move(*root);
    const auto &[at, text] = root.error();
    findings.append(Finding{.file = file,
        .line = at.line > 0 ? at.line + firstLine - 1 : 0,
        .column = at.column,
        .text = text});
    return {};
}

} // namespace breakglass::workspace
