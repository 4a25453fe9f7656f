// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/rollout.h"
#include "fakecluster/workshop.h"

namespace breakglass::fakecluster {

/// Rolls a Deployment out through ReplicaSets, step by step, as the real controller does.
class DeploymentController
{
public:
    explicit DeploymentController(const Workshop &workshop) : m_shop(workshop) {}
    void sync(const ObjectKey &key);

private:
    [[nodiscard]] Rollout read(const QJsonObject &deployment) const;
    void refresh(Rollout &rollout) const;
    void noteRevision(Rollout &rollout);
    void makeCurrent(Rollout &rollout, qint64 revision);
    void keepRevision(Rollout &rollout, qint64 revision);
    [[nodiscard]] bool isScalingEvent(const Rollout &rollout) const;
    void scaleAll(Rollout &rollout);
    void rollForward(Rollout &rollout);
    [[nodiscard]] bool shrinkOld(Rollout &rollout);
    void recreate(Rollout &rollout);
    void cleanUp(const Rollout &rollout);
    void notePause(const ObjectKey &key, Rollout &rollout);
    void writeStatus(const ObjectKey &key, const Rollout &rollout);
    void judgeProgress(QJsonObject &object, const Rollout &rollout, const QJsonObject &status);
    void scale(const QJsonObject &deployment, const QJsonObject &set, qint64 replicas);
    const Workshop &m_shop;
};

} // namespace breakglass::fakecluster
