// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/gitops/keeper.h"
#include "backends/helm/release.h"
#include "domain/target.h"
#include "kubeapi/objects.h"

namespace breakglass::backends::helm {

/// What scales a workload by itself.
struct Scaler
{
    QString name;
    QString uid;
    QString kind; ///< Of what it scales: "Deployment".
    QString workload;
    int least = 1;
    int most = 0;
};
[[nodiscard]] Scaler scalerOf(const QJsonObject &object);

/// A workload that the manifest names, and what stands for it in the cluster.
struct LiveWorkload
{
    QJsonObject released; ///< As the manifest has it.
    QJsonObject object;   ///< As it is; empty: it is not there.
    kubeapi::Workload workload;
    QList<QJsonObject> pods;
    [[nodiscard]] bool exists() const { return !object.isEmpty(); }
    /// "Deployment/checkr-worker"
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString nameSpace(const QString &ofRelease) const;
    [[nodiscard]] QString path(const QString &ofRelease) const; ///< At the API server.
};
/// Empty for an object that can't be asked for: no workload, or a name that is none.
[[nodiscard]] std::optional<LiveWorkload> workloadNamed(const QJsonObject &released);

/// All that was seen of a release at one moment.
struct Seen
{
    QList<StoredRevision> stored; ///< Newest first, never empty.
    Release current;              ///< The newest; without a body when that can't be read.
    QByteArray currentText;       ///< Its JSON, when it is pending and can be read.
    QString nameSpace;
    QList<LiveWorkload> workloads;
    QList<Scaler> scalers;
    QStringList unreadable; ///< Parts of the manifest that could not be compared.
    Milliseconds window{};  ///< How long a pod that was started again is not trusted yet.
    std::optional<gitops::Keeper> keeper{}; ///< Who keeps the release as git says.
    [[nodiscard]] const Scaler *scalerOf(const LiveWorkload &live) const;
};

/// A release that somebody began to change: who, since when. Empty when nobody did.
[[nodiscard]] std::optional<Operation> operationOf(
    const Seen &seen, TimePoint now, Milliseconds stuckAfter);
/// Pure. The current revision is the newest one, whatever its status: Helm applied it last.
[[nodiscard]] TargetState stateOf(
    const TargetId &target, const Seen &seen, TimePoint now, Milliseconds stuckAfter);

} // namespace breakglass::backends::helm
