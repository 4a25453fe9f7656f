// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"
#include "yaml/yamlnode.h"

#include <optional>
#include <QByteArray>

namespace breakglass::workspace {

using yaml::NodeKind;
using yaml::Position;
using yaml::YamlNode;

/// Reads one YAML document of the workspace (see yaml::parse). Findings name `file` and count lines
/// from `firstLine`. Empty when there was an error.
[[nodiscard]] std::optional<YamlNode> readYaml(
    const QByteArray &bytes, const QString &file, QList<Finding> &findings, int firstLine = 1);

} // namespace breakglass::workspace
