// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/load.h"

#include "io/files.h"
#include "workspace/reading.h"
#include "workspace/schema.h"
#include "workspace/yamlreader.h"
#include "yaml/yamlparser.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

std::optional<YamlNode> readMainFile(const QString &folder, QList<Finding> &findings)
{
    const auto bytes = io::readFile(folder + u'/' + mainFile, yaml::Limits{}.bytes + 1);
    if (!bytes) {
        findings.append(Finding{.file = mainFile, .text = bytes.error().sentence()});
        return {};
    }
    auto root = readYaml(*bytes, mainFile, findings);
    if (!root || !checkSchema(*root, u"breakglass"_s, mainFile, findings))
        return {};
    return root;
}

// Where each part and each of its entries begins: "escalation", "escalation.0", "service_levels.P0".
void noteLines(const YamlNode &root, Workspace &workspace)
{
    for (const YamlNode &part : root.children) {
        workspace.lines.insert(part.key, part.keyAt.line);
        for (std::size_t i = 0; i < part.children.size(); ++i) {
            const YamlNode &entry = part.children.at(i);
            const QString name = entry.key.isEmpty() ? QString::number(i) : entry.key;
            const int line = entry.key.isEmpty() ? entry.at.line : entry.keyAt.line;
            workspace.lines.insert(u"%1.%2"_s.arg(part.key, name), line);
        }
    }
}

} // namespace

QString Finding::toText() const
{
    if (line == 0)
        return u"%1: %2"_s.arg(file, text);
    return u"%1:%2:%3: %4"_s.arg(file).arg(line).arg(column).arg(text);
}

bool Loaded::isUsable() const
{
    return std::ranges::none_of(
        findings, [](const Finding &finding) { return finding.weight == Finding::Weight::Error; });
}

Loaded load(const QString &folder)
{
    Reading reading;
    reading.workspace.path = folder;
    const auto root = readMainFile(folder, reading.findings);
    if (!root)
        return {std::move(reading.workspace), std::move(reading.findings)};
    reading.workspace.name = root->textOf(u"name"_s);
    reading.workspace.description = root->textOf(u"description"_s);
    reading.workspace.readOnly = root->textOf(u"read_only"_s) == "true"_L1;
    noteLines(*root, reading.workspace);
    readEnvironments(*root, reading);
    readStrategies(*root, reading);
    readPeople(*root, reading);
    readChannels(*root, reading);
    readSigners(*root, reading);
    readMetrics(*root, reading);
    readTargets(*root, reading);
    checkClusters(*root, reading);
    readRunbooks(reading);
    readTemplates(reading);
    readDrills(reading);
    checkAcross(*root, reading);
    return {std::move(reading.workspace), std::move(reading.findings)};
}

} // namespace breakglass::workspace
