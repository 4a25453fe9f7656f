// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/drift.h"
#include "backends/helm/helmcommand.h"
#include "domain/strategy.h"
#include "kubeapi/client.h"

#include <QHash>

namespace breakglass::backends::helm {

/// All that steps are made from; what was seen is what the plan is for.
struct Scene
{
    TargetId target;
    HelmTarget release;
    HelmPlace place;
    kubeapi::Place cluster;
    Seen seen;
    QHash<int, Release> releases; ///< Those whose bodies were read.
    std::optional<HelmVersion> version;
    Milliseconds stuckAfter{};
};

/// `helm rollback` to one absolute revision, with the counts that served before given back after it, and what was added
/// by hand taken away.
[[nodiscard]] Expected<QList<Step>> rollbackSteps(
    const Scene &scene, const Intent &intent, const TargetState &state);
/// `helm upgrade --install` of an image by its digest: linted and rendered by the server first.
[[nodiscard]] Expected<QList<Step>> upgradeSteps(
    const Scene &scene, const Intent &intent, const TargetState &state);
/// Frees a release that hangs in pending-*, then rolls it back.
[[nodiscard]] Expected<QList<Step>> unlockSteps(
    const Scene &scene, const Intent &intent, const TargetState &state);
/// Brings what somebody changed by hand back to what was released.
[[nodiscard]] Expected<QList<Step>> repairSteps(const Scene &scene, const TargetState &state);

/// Operations of several drifts of one workload in an order in which no removal moves what a later one means.
[[nodiscard]] QJsonArray repairPatch(const LiveWorkload &live, const QList<Drift> &drifts);

namespace parts {
/// Helm needs a moment to say that its own time is over.
inline constexpr Milliseconds graceful{60'000};
/// Absolute, stored, not the newest.
[[nodiscard]] Expected<int> chosenRevision(const Scene &scene, const QString &id);
[[nodiscard]] Step stepOf(const Scene &scene, const QString &id, const QString &title, Act act);
[[nodiscard]] std::unexpected<Error> refusal(
    ErrorKind kind, const QString &what, const QString &remedy);
/// Counts of workloads and limits of scalers that a change from one manifest to another takes back.
[[nodiscard]] QList<Step> restoringSteps(
    const Scene &scene, const QString &from, const QString &to, const Condition &settled);
/// How many are ready at least once Helm is done, before any count is given back.
[[nodiscard]] int readyAfter(const Scene &scene, const QString &from, const QString &to);
[[nodiscard]] Step settleStep(const Scene &scene, const Condition &condition);
[[nodiscard]] Expected<Step> rollbackStep(const Scene &scene, int to, const Condition &settled);
/// What others set since the current revision, that Helm 4 would stop at; empty for Helm 3.
[[nodiscard]] QStringList conflictsOf(const Scene &scene, const Release &to);
/// Everything of a rollback but the check that nothing is pending.
[[nodiscard]] Expected<QList<Step>> rollback(const Scene &scene, int to, const TargetState &state);
} // namespace parts

} // namespace breakglass::backends::helm
