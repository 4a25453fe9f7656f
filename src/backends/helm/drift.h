// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/live.h"

#include <QJsonArray>

namespace breakglass::backends::helm {

/// What a workload in the cluster is that its release does not say.
struct Drift
{
    QString text; ///< "Deployment/web: container sidecar is in no release"
    /// Operations of a JSON patch that bring it back, each behind the test of what was seen.
    QJsonArray repair;
    friend bool operator==(const Drift &, const Drift &) = default;
};

/// Pure: containers, images, environment and replicas that differ from a manifest's workload. The count of a workload
/// that something scales is its own affair.
[[nodiscard]] QList<Drift> driftOf(
    const LiveWorkload &live, const QJsonObject &released, bool isScaled);

/// What a rollback from one manifest to another leaves: what was added by hand, so that neither knows it (helm#13346).
[[nodiscard]] QList<Drift> leftBy(
    const LiveWorkload &live, const QJsonObject &from, const QJsonObject &to);

/// The count that a workload has after Helm went from one manifest to another: what the new one says; where only the
/// old one said something, Kubernetes' default of 1 (helm#12650); otherwise it is left alone (empty).
[[nodiscard]] std::optional<int> replicasAfter(const QJsonObject &from, const QJsonObject &to);

} // namespace breakglass::backends::helm
