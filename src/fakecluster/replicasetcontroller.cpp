// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/replicasetcontroller.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// Which pod goes first: one without a node, one that is not ready, the youngest.
bool goesBefore(const QJsonObject &a, const QJsonObject &b)
{
    const bool aHasNode = dig(a, "spec.nodeName").isString();
    if (aHasNode != dig(b, "spec.nodeName").isString())
        return !aHasNode;
    if (isReady(a) != isReady(b))
        return !isReady(a);
    const QString aTime = dig(a, "metadata.creationTimestamp").toString();
    const QString bTime = dig(b, "metadata.creationTimestamp").toString();
    return aTime != bTime ? aTime > bTime : nameOf(a) < nameOf(b);
}

} // namespace

void ReplicaSetController::sync(const ObjectKey &key)
{
    const QJsonObject *found = m_shop.store().find(key);
    if (found == nullptr)
        return;
    const QJsonObject set = *found;
    QList<QJsonObject> active = m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod"));
    active.removeIf([](const QJsonObject &pod) { return isBeingDeleted(pod); });
    const qint64 wanted = dig(set, "spec.replicas").toInteger();
    if (!isBeingDeleted(set) && active.size() < wanted)
        createPods(set, wanted - active.size());
    else if (!isBeingDeleted(set) && active.size() > wanted)
        deletePods(set, active, active.size() - wanted);
    writeStatus(key, set);
}

void ReplicaSetController::createPods(const QJsonObject &set, qint64 count)
{
    for (qint64 i = 0; i < count; ++i) {
        QJsonObject pod = podFrom(set, dig(set, "spec.template").toObject());
        plant(pod, "metadata.generateName", nameOf(set) + u'-');
        const auto written = m_shop.registry.create(
            typeOf("Pod"), namespaceOf(set), pod, {.manager = u"kube-controller-manager"_s});
        if (!written)
            return;
        m_shop.events.write(set, {.reason = u"SuccessfulCreate"_s,
                                     .message = u"Created pod: "_s + nameOf(written->object),
                                     .component = u"replicaset-controller"_s});
    }
}

void ReplicaSetController::deletePods(const QJsonObject &set, QList<QJsonObject> pods, qint64 count)
{
    std::ranges::sort(pods, goesBefore);
    for (const QJsonObject &pod : pods.first(count)) {
        [[maybe_unused]] const auto gone =
            m_shop.registry.remove({&typeOf("Pod"), namespaceOf(pod), nameOf(pod)}, {});
        m_shop.events.write(set, {.reason = u"SuccessfulDelete"_s,
                                     .message = u"Deleted pod: "_s + nameOf(pod),
                                     .component = u"replicaset-controller"_s});
    }
}

void ReplicaSetController::writeStatus(const ObjectKey &key, const QJsonObject &set)
{
    const qint64 minReady = dig(set, "spec.minReadySeconds").toInteger();
    const PodCount count = countPods(
        m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod")), minReady, m_shop.clock().now());
    if (count.available < count.ready)
        m_shop.lookAgain(key, std::chrono::seconds(1));
    m_shop.editStatus(key, [&count, &set](QJsonObject &object) {
        plant(object, "status.replicas", count.active);
        plantCount(object, "status.fullyLabeledReplicas", count.active);
        plantCount(object, "status.readyReplicas", count.ready);
        plantCount(object, "status.availableReplicas", count.available);
        plant(object, "status.terminatingReplicas", count.ending);
        plant(object, "status.observedGeneration", dig(set, "metadata.generation"));
    });
}

} // namespace breakglass::fakecluster
