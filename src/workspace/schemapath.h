// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/yamlreader.h"

#include <QJsonObject>
#include <QStringList>

namespace breakglass::workspace {

/// `schema` with its "$ref" followed.
[[nodiscard]] QJsonObject resolved(const QJsonObject &schema, const QJsonObject &root);
/// The schema of a member of a map; empty when anything goes.
[[nodiscard]] QJsonObject memberSchema(
    const QJsonObject &schema, const QString &key, const QJsonObject &root);
/// The schema of the items of a list.
[[nodiscard]] QJsonObject itemSchema(const QJsonObject &schema, const QJsonObject &root);

/// Where a path of keys and list positions leads, in the tree and in the schema.
struct SchemaPlace
{
    const YamlNode *node = nullptr;
    QJsonObject schema;
    QString subject; ///< "\"approvals\"", or "Entry 2 of \"targets\"".
};
[[nodiscard]] SchemaPlace placeAt(
    const YamlNode &root, const QJsonObject &schema, const QStringList &path);

} // namespace breakglass::workspace
