// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/statefulsetcontroller.h"

#include "fakecluster/json.h"
#include "fakecluster/revisions.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

const QString hashLabel = QStringLiteral("controller-revision-hash");

qint64 ordinalOf(const QJsonObject &pod)
{
    const QString name = nameOf(pod);
    return name.sliced(name.lastIndexOf(u'-') + 1).toLongLong();
}

} // namespace

StatefulSetController::Pods StatefulSetController::podsOf(const QJsonObject &set) const
{
    Pods pods;
    for (const QJsonObject &pod : m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod")))
        pods[ordinalOf(pod)] = pod;
    return pods;
}

QJsonObject StatefulSetController::templateOf(const QJsonObject &set, const QString &revision) const
{
    const QJsonObject *found =
        m_shop.store().find({&typeOf("ControllerRevision"), namespaceOf(set), revision});
    if (found == nullptr)
        return dig(set, "spec.template").toObject();
    QJsonObject podTemplate = dig(*found, "data.spec.template").toObject();
    podTemplate.remove(u"$patch"_s);
    return podTemplate;
}

void StatefulSetController::sync(const ObjectKey &key)
{
    const QJsonObject *found = m_shop.store().find(key);
    if (found == nullptr || isBeingDeleted(*found))
        return;
    const QJsonObject set = *found;
    Revisions revisions(m_shop, set);
    const QString update = nameOf(revisions.current());
    const QString current = dig(set, "status.currentRevision").toString(update);
    step(set, podsOf(set), current, update);
    writeStatus(key, set, update);
    revisions.cleanUp({current, update});
}

/// One thing at a time: a pod that is missing, then one that is too many, then one that is old.
void StatefulSetController::step(
    const QJsonObject &set, const Pods &pods, const QString &current, const QString &update)
{
    const qint64 wanted = dig(set, "spec.replicas").toInteger();
    const bool isParallel = dig(set, "spec.podManagementPolicy") == u"Parallel"_s;
    const qint64 partition = dig(set, "spec.updateStrategy.rollingUpdate.partition").toInteger();
    for (qint64 ordinal = 0; ordinal < wanted; ++ordinal) {
        const auto it = pods.find(ordinal);
        if (it == pods.end()) {
            const bool isFirst = pods.empty() || current == update;
            createPod(set, ordinal, isFirst || ordinal >= partition ? update : current);
            if (!isParallel)
                return;
        } else if (!isParallel && (!isReady(it->second) || isBeingDeleted(it->second))) {
            // A pod of an old revision that never became ready would block its own repair.
            const bool isOld = labelOf(it->second, hashLabel) != update && ordinal >= partition;
            if (isOld && !isBeingDeleted(it->second))
                deletePod(set, it->second);
            return;
        }
    }
    for (auto it = pods.rbegin(); it != pods.rend(); ++it) {
        if (it->first >= wanted) {
            if (!isBeingDeleted(it->second))
                deletePod(set, it->second);
            if (!isParallel)
                return;
        }
    }
    if (dig(set, "spec.updateStrategy.type") == u"OnDelete"_s)
        return;
    for (auto it = pods.rbegin(); it != pods.rend() && it->first >= partition; ++it) {
        if (isBeingDeleted(it->second))
            return;
        if (labelOf(it->second, hashLabel) != update) {
            deletePod(set, it->second);
            return;
        }
        if (!isReady(it->second))
            return;
    }
}

void StatefulSetController::createPod(
    const QJsonObject &set, qint64 ordinal, const QString &revision)
{
    QJsonObject pod = podFrom(set, templateOf(set, revision));
    const QString name = u"%1-%2"_s.arg(nameOf(set)).arg(ordinal);
    plant(pod, "metadata.name", name);
    QJsonObject labels = dig(pod, "metadata.labels").toObject();
    labels.insert(hashLabel, revision);
    labels.insert(u"statefulset.kubernetes.io/pod-name"_s, name);
    labels.insert(u"apps.kubernetes.io/pod-index"_s, QString::number(ordinal));
    plant(pod, "metadata.labels", labels);
    plant(pod, "spec.hostname", name);
    const auto written = m_shop.registry.create(
        typeOf("Pod"), namespaceOf(set), pod, {.manager = u"kube-controller-manager"_s});
    if (!written)
        return;
    m_shop.events.write(
        set, {.reason = u"SuccessfulCreate"_s,
                 .message = u"Create Pod %1 in StatefulSet %2 successful"_s.arg(name, nameOf(set)),
                 .component = u"statefulset-controller"_s});
}

void StatefulSetController::deletePod(const QJsonObject &set, const QJsonObject &pod)
{
    [[maybe_unused]] const auto gone =
        m_shop.registry.remove({&typeOf("Pod"), namespaceOf(pod), nameOf(pod)}, {});
    m_shop.events.write(set, {.reason = u"SuccessfulDelete"_s,
                                 .message = u"Delete Pod %1 in StatefulSet %2 successful"_s.arg(
                                     nameOf(pod), nameOf(set)),
                                 .component = u"statefulset-controller"_s});
}

void StatefulSetController::writeStatus(
    const ObjectKey &key, const QJsonObject &set, const QString &update)
{
    QString current = dig(set, "status.currentRevision").toString(update);
    qint64 updated = 0;
    qint64 ofCurrent = 0;
    const Pods pods = podsOf(set);
    QList<QJsonObject> all;
    for (const auto &[ordinal, pod] : pods) {
        all.append(pod);
        if (isBeingDeleted(pod))
            continue;
        updated += labelOf(pod, hashLabel) == update ? 1 : 0;
        ofCurrent += labelOf(pod, hashLabel) == current ? 1 : 0;
    }
    const PodCount count =
        countPods(all, dig(set, "spec.minReadySeconds").toInteger(), m_shop.clock().now());
    const qint64 wanted = dig(set, "spec.replicas").toInteger();
    if (count.ready == wanted && updated == wanted && count.active == wanted) {
        current = update;
        ofCurrent = updated;
    }
    m_shop.editStatus(key, [&](QJsonObject &object) {
        plant(object, "status.observedGeneration", dig(set, "metadata.generation"));
        plant(object, "status.replicas", count.active + count.ending);
        plantCount(object, "status.readyReplicas", count.ready);
        plantCount(object, "status.currentReplicas", ofCurrent);
        plantCount(object, "status.updatedReplicas", updated);
        plant(object, "status.currentRevision", current);
        plant(object, "status.updateRevision", update);
        plant(object, "status.collisionCount", 0);
        plant(object, "status.availableReplicas", count.available);
    });
}

} // namespace breakglass::fakecluster
