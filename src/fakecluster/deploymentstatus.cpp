// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What a Deployment says about its rollout: counts, and the conditions Available and Progressing.

#include "fakecluster/conditions.h"
#include "fakecluster/deploymentcontroller.h"
#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

void DeploymentController::notePause(const ObjectKey &key, Rollout &rollout)
{
    if (!dig(rollout.deployment, "spec.progressDeadlineSeconds").isDouble())
        return;
    const QJsonValue reason = conditionOf(rollout.deployment, u"Progressing"_s)[u"reason"_s];
    if (reason == u"ProgressDeadlineExceeded"_s)
        return;
    const bool saysPaused = reason == u"DeploymentPaused"_s;
    if (saysPaused == rollout.isPaused())
        return;
    const Condition condition = rollout.isPaused()
                                    ? Condition{u"Progressing"_s, u"Unknown"_s,
                                          u"DeploymentPaused"_s, u"Deployment is paused"_s}
                                    : Condition{u"Progressing"_s, u"Unknown"_s,
                                          u"DeploymentResumed"_s, u"Deployment is resumed"_s};
    m_shop.editStatus(key, [this, &condition](QJsonObject &object) {
        setCondition(object, condition, m_shop.registry.time());
    });
    refresh(rollout);
}

void DeploymentController::judgeProgress(
    QJsonObject &object, const Rollout &rollout, const QJsonObject &status)
{
    const QJsonObject &deployment = rollout.deployment;
    const QJsonObject progressing = conditionOf(deployment, u"Progressing"_s);
    const QString now = m_shop.registry.time();
    const QString name = nameOf(rollout.current);
    const bool wasDone =
        progressing[u"reason"_s] == u"NewReplicaSetAvailable"_s &&
        status[u"replicas"_s].toInteger() == status[u"updatedReplicas"_s].toInteger();
    if (!dig(deployment, "spec.progressDeadlineSeconds").isDouble() || wasDone)
        return;
    const auto deadline = rollout.deadline();
    if (rollout.isComplete(status)) {
        setCondition(object,
            {u"Progressing"_s, u"True"_s, u"NewReplicaSetAvailable"_s,
                u"ReplicaSet \"%1\" has successfully progressed."_s.arg(name)},
            now);
    } else if (rollout.hasProgressed(status)) {
        renewCondition(object,
            {u"Progressing"_s, u"True"_s, u"ReplicaSetUpdated"_s,
                u"ReplicaSet \"%1\" is progressing."_s.arg(name)},
            now);
    } else if (deadline && *deadline <= m_shop.clock().now()) {
        setCondition(object,
            {u"Progressing"_s, u"False"_s, u"ProgressDeadlineExceeded"_s,
                u"ReplicaSet \"%1\" has timed out progressing."_s.arg(name)},
            now);
    }
}

void DeploymentController::writeStatus(const ObjectKey &key, const Rollout &rollout)
{
    const QJsonObject status = rollout.countedStatus();
    const bool isAvailable =
        status[u"availableReplicas"_s].toInteger() >= rollout.desired() - rollout.maxUnavailable();
    m_shop.editStatus(key, [&](QJsonObject &object) {
        object.insert(u"status"_s, status);
        setCondition(object,
            isAvailable ? Condition{u"Available"_s, u"True"_s, u"MinimumReplicasAvailable"_s,
                              u"Deployment has minimum availability."_s}
                        : Condition{u"Available"_s, u"False"_s, u"MinimumReplicasUnavailable"_s,
                              u"Deployment does not have minimum availability."_s},
            m_shop.registry.time());
        if (!rollout.isPaused() && rollout.hasCurrent())
            judgeProgress(object, rollout, status);
    });
    const QJsonObject *now = m_shop.store().find(key);
    if (now == nullptr)
        return;
    const auto deadline = Rollout{*now, {}, {}}.deadline();
    if (deadline && *deadline > m_shop.clock().now())
        m_shop.lookAgain(key, *deadline - m_shop.clock().now() + std::chrono::seconds(1));
}

} // namespace breakglass::fakecluster
