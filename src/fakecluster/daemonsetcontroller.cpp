// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/daemonsetcontroller.h"

#include "fakecluster/json.h"
#include "fakecluster/revisions.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

const QString revisionLabel = QStringLiteral("controller-revision-hash");
const QString generationAnnotation = QStringLiteral("deprecated.daemonset.template.generation");

} // namespace

void DaemonSetController::sync(const ObjectKey &key)
{
    const QJsonObject *found = m_shop.store().find(key);
    if (found == nullptr || isBeingDeleted(*found))
        return;
    const QJsonObject set = *found;
    Revisions revisions(m_shop, set);
    const QJsonObject revision = revisions.current();
    const QString hash = labelOf(revision, revisionLabel);
    QHash<QString, QJsonObject> byNode;
    for (const QJsonObject &pod : m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod")))
        byNode.insert(dig(pod, "spec.nodeName").toString(), pod);
    const QList<ChangePtr> nodes = m_shop.store().list(typeOf("Node"));
    bool isWhole = true;
    for (const ChangePtr &node : nodes) {
        if (byNode.contains(node->key.name))
            continue;
        isWhole = false;
        createPod(set, node->key.name, hash);
    }
    if (isWhole)
        replaceOld(set, hash);
    writeStatus(key, set, hash);
    revisions.cleanUp({nameOf(revision)});
}

void DaemonSetController::replaceOld(const QJsonObject &set, const QString &hash)
{
    if (dig(set, "spec.updateStrategy.type") == u"OnDelete"_s)
        return;
    qint64 mayGo = dig(set, "spec.updateStrategy.rollingUpdate.maxUnavailable").toInteger(1);
    QList<QJsonObject> old;
    for (const QJsonObject &pod : m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod"))) {
        const bool isOld = labelOf(pod, revisionLabel) != hash;
        if (isOld && !isBeingDeleted(pod) && !isReady(pod))
            deletePod(set, pod);
        else if (isOld && !isBeingDeleted(pod))
            old.append(pod);
        if (isBeingDeleted(pod) || !isReady(pod))
            --mayGo;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(mayGo, old.size()); ++i)
        deletePod(set, old.at(i));
}

void DaemonSetController::createPod(
    const QJsonObject &set, const QString &node, const QString &hash)
{
    QJsonObject pod = podFrom(set, dig(set, "spec.template").toObject());
    plant(pod, "metadata.generateName", nameOf(set) + u'-');
    QJsonObject labels = dig(pod, "metadata.labels").toObject();
    labels.insert(revisionLabel, hash);
    labels.insert(u"pod-template-generation"_s, annotationOf(set, generationAnnotation));
    plant(pod, "metadata.labels", labels);
    plant(pod, "spec.nodeName", node);
    const auto written = m_shop.registry.create(
        typeOf("Pod"), namespaceOf(set), pod, {.manager = u"kube-controller-manager"_s});
    if (!written)
        return;
    m_shop.events.write(set, {.reason = u"SuccessfulCreate"_s,
                                 .message = u"Created pod: "_s + nameOf(written->object),
                                 .component = u"daemonset-controller"_s});
}

void DaemonSetController::deletePod(const QJsonObject &set, const QJsonObject &pod)
{
    [[maybe_unused]] const auto gone =
        m_shop.registry.remove({&typeOf("Pod"), namespaceOf(pod), nameOf(pod)}, {});
    m_shop.events.write(set, {.reason = u"SuccessfulDelete"_s,
                                 .message = u"Deleted pod: "_s + nameOf(pod),
                                 .component = u"daemonset-controller"_s});
}

void DaemonSetController::writeStatus(
    const ObjectKey &key, const QJsonObject &set, const QString &hash)
{
    const QList<QJsonObject> pods = m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod"));
    const PodCount count =
        countPods(pods, dig(set, "spec.minReadySeconds").toInteger(), m_shop.clock().now());
    qint64 updated = 0;
    for (const QJsonObject &pod : pods)
        updated += !isBeingDeleted(pod) && labelOf(pod, revisionLabel) == hash ? 1 : 0;
    const qint64 wanted = m_shop.store().list(typeOf("Node")).size();
    m_shop.editStatus(key, [&](QJsonObject &object) {
        plant(object, "status.currentNumberScheduled", count.active);
        plant(object, "status.numberMisscheduled", 0);
        plant(object, "status.desiredNumberScheduled", wanted);
        plant(object, "status.numberReady", count.ready);
        plant(object, "status.observedGeneration", dig(set, "metadata.generation"));
        plantCount(object, "status.updatedNumberScheduled", updated);
        plantCount(object, "status.numberAvailable", count.available);
        plantCount(object, "status.numberUnavailable", wanted - count.available);
    });
}

} // namespace breakglass::fakecluster
