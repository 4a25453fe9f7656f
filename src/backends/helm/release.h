// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/time.h"

#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::backends::helm {

/// Where Helm keeps its releases (HELM_DRIVER).
enum class Driver { Secret, ConfigMap };
[[nodiscard]] QString driverName(Driver driver); ///< "secret", "configmap"
[[nodiscard]] QString resourceOf(Driver driver); ///< "secrets", "configmaps"

/// What Helm says a release is, in its own words: "deployed", "failed", "pending-upgrade"...
/// `superseded` proves nothing: failed ones become it, too (helm#11435).
[[nodiscard]] bool isPending(const QString &status);

/// What the labels of a stored revision say, without reading it.
struct StoredRevision
{
    QString object; ///< "sh.helm.release.v1.checkr-worker.v3"
    QString uid;
    QString resourceVersion;
    int version = 0;
    QString status;
    TimePoint createdAt;
    TimePoint modifiedAt;
    QString manager; ///< Who wrote it last: "Helm", "helm-controller".
    friend bool operator==(const StoredRevision &, const StoredRevision &) = default;
};
/// Empty for an object that is no stored revision.
[[nodiscard]] std::optional<StoredRevision> storedRevision(const QJsonObject &object);

/// A program that Helm runs beside the release: "pre-upgrade".
struct Hook
{
    QString name;
    QString kind;
    QString manifest;
    QStringList events;
};

/// One revision of a release, as Helm 3 and 4 write it.
struct Release
{
    StoredRevision stored;
    QString name;
    QString nameSpace;
    int version = 0;
    QString status;
    QString description; ///< Outside text.
    TimePoint firstDeployed;
    TimePoint lastDeployed;
    QString chart; ///< "checkr-worker"
    QString chartVersion;
    QString appVersion;
    QJsonObject values;   ///< What the operator gave.
    QJsonObject defaults; ///< What the chart brings.
    QString manifest;
    QList<Hook> hooks;
    bool isServerSide = false; ///< Applied by the server, which knows who set each field (Helm 4).
    /// "Rollback to 2": the revision it copies, or 0.
    [[nodiscard]] int copyOf() const;
    /// It failed, whatever its status says by now.
    [[nodiscard]] bool hasFailed() const;
};

/// Reads a Secret or a ConfigMap of Helm whole.
[[nodiscard]] Expected<Release> releaseFrom(const QJsonObject &object, Driver driver);
/// The JSON inside, byte for byte.
[[nodiscard]] Expected<QByteArray> releaseText(const QJsonObject &object, Driver driver);
/// The other way: what `data.release` of the object is for this JSON.
[[nodiscard]] QString storedText(const QByteArray &json, Driver driver);
/// The JSON with another status, and nothing else in it changed.
[[nodiscard]] Expected<QByteArray> withStatus(const QByteArray &json, const QString &status);

} // namespace breakglass::backends::helm
