// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::yaml {
struct YamlNode;
}

namespace breakglass::backends::helm {

/// One object of a rendered manifest, as the chart wrote it.
struct Part
{
    QString source; ///< "checkr-worker/templates/deployment.yaml", or empty.
    QString kind;   ///< Found without reading the whole; empty when there is none.
    QString text;
};

/// The documents of a manifest, without reading them.
[[nodiscard]] QList<Part> partsOf(const QString &manifest);

/// The object that a document stands for, numbers and switches as Kubernetes reads them. Empty when it can't be read:
/// it has anchors, or is no YAML.
[[nodiscard]] QJsonObject objectOf(const QString &text);
[[nodiscard]] QJsonValue jsonOf(const yaml::YamlNode &node);

/// Objects of some kinds: those that run a service, and those that scale them.
struct Objects
{
    QList<QJsonObject> items;
    QStringList unreadable; ///< Sources of documents of these kinds that can't be read.
};
[[nodiscard]] Objects objectsOf(const QString &manifest, const QStringList &kinds);
/// Deployments, StatefulSets and DaemonSets.
[[nodiscard]] Objects workloadsOf(const QString &manifest);
[[nodiscard]] QString nameOf(const QJsonObject &object);

/// An image as it is written: "registry/app:1.2@sha256:..." in its parts.
struct ImageName
{
    QString repository;
    QString tag;
    QString digest; ///< "sha256:..."
    /// "2.1.0", or the first eight digits of the digest.
    [[nodiscard]] QString shortName() const;
};
[[nodiscard]] ImageName imageName(const QString &reference);
/// Images of the containers of all workloads, in order, each once.
[[nodiscard]] QStringList imagesIn(const QString &manifest);

} // namespace breakglass::backends::helm
