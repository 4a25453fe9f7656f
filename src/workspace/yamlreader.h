// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"
#include "workspace/yamlnode.h"

#include <optional>
#include <QByteArray>

namespace breakglass::workspace {

/// Limits of one YAML text. A bomb is refused before anything walks it.
inline constexpr qint64 maximumYamlBytes = qint64(1024) * 1024;
inline constexpr int maximumYamlDepth = 32;
inline constexpr int maximumYamlNodes = 10'000;
inline constexpr int maximumYamlText = 4'096;

/// Reads one YAML document strictly: no anchors, aliases, tags, merge keys or duplicate keys,
/// so no two readers can
/// understand it differently. Findings name `file` and count lines from `firstLine`. Empty when
/// there was an error.
[[nodiscard]] std::optional<YamlNode> readYaml(
    const QByteArray &bytes, const QString &file, QList<Finding> &findings, int firstLine = 1);

} // namespace breakglass::workspace
