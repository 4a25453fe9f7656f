// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/frontmatter.h"

#include "workspace/schema.h"
#include "workspace/yamlreader.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

FrontMatter splitFrontMatter(const QString &text)
{
    if (!text.startsWith(u"---\n"_s))
        return {.yaml = {}, .body = text};
    const qsizetype end = text.indexOf(u"\n---\n"_s, 3);
    if (end < 0)
        return {.yaml = {}, .body = text};
    const qsizetype bodyStart = end + 5;
    const int lines = static_cast<int>(QStringView(text).first(bodyStart).count(u'\n'));
    return {text.sliced(4, std::max<qsizetype>(0, end - 3)), text.sliced(bodyStart), lines + 1};
}

std::optional<YamlNode> readFrontMatter(const FrontMatter &parts, const QString &schemaName,
    const QString &file, QList<Finding> &findings)
{
    constexpr int firstLine = 2;
    if (!parts.exists())
        return {};
    auto node = readYaml(parts.yaml.toUtf8(), file, findings, firstLine);
    if (!node || !checkSchema(*node, schemaName, file, findings, firstLine))
        return {};
    return node;
}

} // namespace breakglass::workspace
