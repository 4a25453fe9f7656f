// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"
#include "workspace/yamlreader.h"

#include <QJsonObject>
#include <QJsonValue>

namespace breakglass::workspace {

/// A published schema of resources/schema: "breakglass", "drill", "runbook" or "template".
[[nodiscard]] QJsonObject schemaNamed(const QString &name);
/// The tree as JSON. A plain scalar becomes a number or a switch only where the schema wants
/// one and it is written
/// without doubt: "010" and "yes" stay text.
[[nodiscard]] QJsonValue toJson(const YamlNode &node, const QJsonObject &schema);
/// The same where no schema speaks: every scalar is text.
[[nodiscard]] QJsonValue toJson(const YamlNode &node);
/// Appends one finding for everything in `node` that the schema refuses; true when there was
/// nothing.
[[nodiscard]] bool checkSchema(const YamlNode &node, const QString &schemaName, const QString &file,
    QList<Finding> &findings, int firstLine = 1);

} // namespace breakglass::workspace
