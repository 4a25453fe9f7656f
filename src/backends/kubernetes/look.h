// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/gitops/keepersteps.h"
#include "backends/kubernetes/lease.h"
#include "backends/kubernetes/roster.h"
#include "backends/kubernetes/settings.h"
#include "domain/target.h"
#include "kubeapi/client.h"
#include "kubeapi/objects.h"

#include <optional>

namespace breakglass::backends::kubernetes {

/// Who else sets the number of instances (autoscaling/v2).
struct Autoscaler
{
    QString name;
    int least = 1;
    int most = 1;
};
/// The one that scales this workload, of all of its namespace.
[[nodiscard]] std::optional<Autoscaler> autoscalerOf(
    const QList<QJsonObject> &items, const kubeapi::WorkloadName &workload);

/// What a look at a workload brought: everything that its state and a plan for it are made of.
struct Seen
{
    Where where;
    kubeapi::Place place;
    QJsonObject object;
    kubeapi::Workload workload;
    QList<kubeapi::TemplateRevision> revisions; ///< Newest first.
    std::optional<Lease> lease;
    std::optional<Autoscaler> autoscaler;
    std::optional<gitops::Keeper> keeper;
    TimePoint at;

    [[nodiscard]] const kubeapi::TemplateRevision *find(const QString &id) const;
    /// The number of the revision that the workload goes to now, as text; empty while nobody knows.
    [[nodiscard]] QString current() const;
    /// The number that the next change of the template gets.
    [[nodiscard]] qint64 next() const;
    /// Changes with all that a plan relies on, and with nothing else.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] Roster::Origins origins() const;
};

/// Short name of a value, the same wherever it is computed.
[[nodiscard]] QString digestOf(const QJsonValue &value);
/// Revisions that belong to a workload, newest first, of ReplicaSets or ControllerRevisions.
[[nodiscard]] QList<kubeapi::TemplateRevision> revisionsOf(
    const kubeapi::Workload &workload, const QList<QJsonObject> &items);

/// The release history as the console shows it.
[[nodiscard]] History historyOf(const TargetId &target, const Seen &seen);
/// The state as the console shows it; `holder`: who this console is.
[[nodiscard]] TargetState stateOf(
    const TargetId &target, const Seen &seen, const QString &holder, const QList<Instance> &pods);

// Names of annotations that a change by Breakglass leaves on the workload.
inline constexpr QLatin1StringView changeAnnotation("breakglass.dev/change");
inline constexpr QLatin1StringView fenceAnnotation("breakglass.dev/fence");
inline constexpr QLatin1StringView rolledBackAnnotation("breakglass.dev/rolled-back");
inline constexpr QLatin1StringView causeAnnotation("kubernetes.io/change-cause");
/// A change-cause without what a rollback of ours has added to it.
[[nodiscard]] QString causeWithoutOurs(const QString &cause);

// Names of TargetState::facts.
inline constexpr QLatin1StringView changeFact("change");
inline constexpr QLatin1StringView replicasFact("replicas");
inline constexpr QLatin1StringView pausedFact("paused");
inline constexpr QLatin1StringView lockFact("lock");

} // namespace breakglass::backends::kubernetes
