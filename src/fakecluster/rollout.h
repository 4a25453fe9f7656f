// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace breakglass::fakecluster {

/// A Deployment and its ReplicaSets, oldest first: what a step of a rollout is worked out from.
struct Rollout
{
    QJsonObject deployment;
    QList<QJsonObject> old;
    QJsonObject current; ///< The set with the template of the Deployment; empty when there is none.

    [[nodiscard]] qint64 desired() const;
    [[nodiscard]] qint64 maxSurge() const;
    [[nodiscard]] qint64 maxUnavailable() const;
    [[nodiscard]] bool isRecreate() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool hasCurrent() const { return !current.isEmpty(); }
    [[nodiscard]] QList<QJsonObject> all() const;
    /// How many pods the current set may have now.
    [[nodiscard]] qint64 currentMayHave() const;
    /// status as it follows from the sets, without conditions.
    [[nodiscard]] QJsonObject countedStatus() const;
    [[nodiscard]] bool isComplete(const QJsonObject &status) const;
    /// More has come about than the status that is written says.
    [[nodiscard]] bool hasProgressed(const QJsonObject &status) const;
    /// When the rollout counts as failed if nothing progresses; empty where no deadline runs.
    [[nodiscard]] std::optional<TimePoint> deadline() const;
};

[[nodiscard]] qint64 replicasOf(const QJsonObject &set);
[[nodiscard]] qint64 availableOf(const QJsonObject &set);
[[nodiscard]] qint64 revisionOf(const QJsonObject &object);
/// Annotations of the Deployment that its ReplicaSet gets.
[[nodiscard]] QJsonObject copiedAnnotations(const QJsonObject &deployment);
/// Whether a set was made from the template that the Deployment has now.
[[nodiscard]] bool hasSameTemplate(const QJsonObject &deployment, const QJsonObject &set);

} // namespace breakglass::fakecluster
