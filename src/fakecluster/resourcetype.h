// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace breakglass::fakecluster {

/// One sort of object that the server keeps.
struct ResourceType
{
    QString group; ///< Empty for core.
    QString version;
    QString plural;
    QString singular;
    QString kind;
    bool isNamespaced = true;
    QStringList shortNames;
    bool isInAll = false;       ///< `kubectl get all` shows it.
    bool hasStatus = false;     ///< /status
    bool hasScale = false;      ///< /scale
    bool hasGeneration = false; ///< metadata.generation counts changes of its spec.

    [[nodiscard]] QString apiVersion() const;
    /// "deployments.apps", "pods": how error messages name it.
    [[nodiscard]] QString groupResource() const;
    /// "Deployment.apps", "Pod".
    [[nodiscard]] QString groupKind() const;
};

[[nodiscard]] const QList<ResourceType> &resourceTypes();
/// Null when this server has no such type.
[[nodiscard]] const ResourceType *findResource(
    const QString &group, const QString &version, const QString &plural);
[[nodiscard]] const ResourceType *findKind(const QString &apiVersion, const QString &kind);
/// By its kind alone, for what this room itself asks for: "Pod".
[[nodiscard]] const ResourceType &typeOf(const char *kind);

} // namespace breakglass::fakecluster
