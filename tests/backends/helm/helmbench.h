// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/helmbackend.h"
#include "kubeapi/clusterbench.h"
#include "support/recording.h"

#include <QJsonArray>
#include <QTest>

namespace breakglass::support {

inline const TargetId worker{QStringLiteral("checkr-worker"), QStringLiteral("production")};

/// The recorded release checkr-worker, and a cluster that answers as it was told.
class HelmBench
{
public:
    explicit HelmBench(QJsonObject settings = {}, QMap<QString, QString> own = {})
    {
        settings.insert(
            QStringLiteral("kubeconfig"), cluster.folder.filePath(QStringLiteral("config")));
        if (!settings.contains(QStringLiteral("helm")))
            settings.insert(QStringLiteral("helm"), QStringLiteral("/usr/bin/helm"));
        TargetSetup target;
        target.id = worker;
        target.settings = std::move(own);
        if (!target.settings.contains(QStringLiteral("namespace")))
            target.settings.insert(QStringLiteral("namespace"), QStringLiteral("production"));
        cluster.clock.advance(TimePoint(std::chrono::seconds(1'795'231'000)) - cluster.clock.now());
        cluster.http.reviews();
        const auto read = backends::helm::readHelmSettings(settings);
        if (!read)
            return;
        auto made = backends::HelmBackend::make(
            *read, {target}, {cluster.client, nullptr, QStringLiteral("/empty")});
        if (made)
            backend = std::move(*made);
    }

    static QJsonObject body(const QString &name)
    {
        return recordedBody(QStringLiteral("backends/helm"), name);
    }
    static QJsonObject listOf(const QJsonArray &items)
    {
        return {{QStringLiteral("items"), items}, {QStringLiteral("metadata"), QJsonObject{}}};
    }

    /// The answers of one look at the release: its labels, the newest body, the workload, its pods, what scales it.
    void looks(const QJsonArray &secrets, const QJsonObject &deployment,
        const QJsonArray &pods = {}, const QJsonArray &scalers = {}, bool isKnown = false)
    {
        cluster.http.reply(200, listOf(secrets));
        if (!isKnown)
            cluster.http.reply(200, secrets.last().toObject());
        if (deployment.isEmpty())
            cluster.http.reply(404, QJsonObject{{QStringLiteral("kind"), QStringLiteral("Status")},
                                        {QStringLiteral("code"), 404}});
        else
            cluster.http.reply(200, deployment);
        if (!deployment.isEmpty())
            cluster.http.reply(200, listOf(pods));
        cluster.http.reply(200, listOf(scalers));
    }
    void tells(const QJsonArray &secrets)
    {
        cluster.http.reply(200, listOf(secrets));
        cluster.http.reply(200, listOf(secrets));
    }
    Expected<TargetState> observe() { return QCoro::waitFor(backend->observe(worker, {})); }
    Expected<History> history() { return QCoro::waitFor(backend->history(worker, {})); }

    ClusterBench cluster;
    std::unique_ptr<backends::HelmBackend> backend;
};

inline QJsonArray secretsAfterRollback()
{
    return HelmBench::body(QStringLiteral("helm-secrets-list"))[QStringLiteral("items")].toArray();
}
inline QJsonArray secretsAfterBad()
{
    return HelmBench::body(QStringLiteral("helm-secrets-list-after-bad"))[QStringLiteral("items")]
        .toArray();
}
inline QJsonObject deployment()
{
    return HelmBench::body(QStringLiteral("deployment-after-rollback"));
}

/// A copy with one value changed: at(object, {"spec", "replicas"}, 5).
inline QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        object.insert(path.constFirst(), value);
        return object;
    }
    const QJsonObject inner = object.value(path.constFirst()).toObject();
    object.insert(path.constFirst(), with(inner, path.mid(1), value));
    return object;
}

inline QJsonObject scaledTo(const QJsonObject &object, int count)
{
    QJsonObject scaled = with(object, {QStringLiteral("spec"), QStringLiteral("replicas")}, count);
    for (const auto &field : {"replicas", "updatedReplicas", "readyReplicas", "availableReplicas"})
        scaled = with(scaled, {QStringLiteral("status"), QString::fromLatin1(field)}, count);
    return scaled;
}

/// The container list of a Deployment, changed.
inline QJsonObject withContainers(const QJsonObject &object, const QJsonArray &containers)
{
    return with(object,
        {QStringLiteral("spec"), QStringLiteral("template"), QStringLiteral("spec"),
            QStringLiteral("containers")},
        containers);
}
inline QJsonArray containersOf(const QJsonObject &object)
{
    return object[QStringLiteral("spec")][QStringLiteral("template")][QStringLiteral("spec")]
                 [QStringLiteral("containers")]
                     .toArray();
}

/// A stored revision whose JSON inside was changed.
inline QJsonObject restored(const QJsonObject &secret, const QString &status,
    const std::function<QJsonObject(QJsonObject)> &change = {})
{
    using namespace backends::helm;
    const QByteArray text = releaseText(secret, Driver::Secret).value();
    QByteArray json = withStatus(text, status).value();
    if (change)
        json = QJsonDocument(change(QJsonDocument::fromJson(json).object()))
                   .toJson(QJsonDocument::Compact);
    QJsonObject stored = with(secret, {QStringLiteral("data"), QStringLiteral("release")},
        storedText(json, Driver::Secret));
    return with(stored,
        {QStringLiteral("metadata"), QStringLiteral("labels"), QStringLiteral("status")}, status);
}

} // namespace breakglass::support
