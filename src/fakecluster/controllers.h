// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/daemonsetcontroller.h"
#include "fakecluster/deploymentcontroller.h"
#include "fakecluster/kubelet.h"
#include "fakecluster/replicasetcontroller.h"
#include "fakecluster/statefulsetcontroller.h"

namespace breakglass::fakecluster {

/// All that happens by itself in a cluster: workloads, pods, and what goes with its owner.
class Controllers
{
public:
    Controllers(Registry &registry, const Pace &pace);
    /// Nothing happens by itself while they are stopped; what has changed is caught up on later.
    void stop();
    void go();

private:
    struct Waiting
    {
        Milliseconds dueAt;
        std::unique_ptr<io::Clock::Timer> timer;
    };
    void follow(const Change &change);
    void mark(const ObjectKey &key);
    void markOwner(const QJsonObject &object);
    void arm();
    void run();
    void lookAgain(const ObjectKey &key, Milliseconds delay);
    void collectGarbage(const Change &change);
    void finishDeletion(const ObjectKey &key);
    void sync(const ObjectKey &key);
    Ownership m_ownership;
    EventWriter m_events;
    Workshop m_shop;
    DeploymentController m_deployments;
    ReplicaSetController m_replicaSets;
    StatefulSetController m_statefulSets;
    DaemonSetController m_daemonSets;
    Kubelet m_kubelet;
    std::set<ObjectKey> m_dirty;
    std::map<ObjectKey, Waiting> m_waiting;
    std::unique_ptr<io::Clock::Timer> m_timer;
    bool m_isStopped = false;
    Store::Subscription m_subscription;
};

} // namespace breakglass::fakecluster
