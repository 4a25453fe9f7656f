// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/deploymentcontroller.h"

#include "fakecluster/conditions.h"
#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

const QString revisionAnnotation = QStringLiteral("deployment.kubernetes.io/revision");
const QString historyAnnotation = QStringLiteral("deployment.kubernetes.io/revision-history");
const QString desiredAnnotation = QStringLiteral("deployment.kubernetes.io/desired-replicas");
const QString maximumAnnotation = QStringLiteral("deployment.kubernetes.io/max-replicas");

bool isOlder(const QJsonObject &a, const QJsonObject &b)
{
    const QString aTime = dig(a, "metadata.creationTimestamp").toString();
    const QString bTime = dig(b, "metadata.creationTimestamp").toString();
    return aTime != bTime ? aTime < bTime : revisionOf(a) < revisionOf(b);
}

ObjectKey keyOfSet(const QJsonObject &set)
{
    return {&typeOf("ReplicaSet"), namespaceOf(set), nameOf(set)};
}

void plantSizes(QJsonObject &set, const Rollout &rollout)
{
    setAnnotation(set, desiredAnnotation, QString::number(rollout.desired()));
    setAnnotation(set, maximumAnnotation, QString::number(rollout.desired() + rollout.maxSurge()));
}

} // namespace

void DeploymentController::sync(const ObjectKey &key)
{
    const QJsonObject *found = m_shop.store().find(key);
    if (found == nullptr)
        return;
    Rollout rollout = read(*found);
    if (isBeingDeleted(rollout.deployment)) {
        writeStatus(key, rollout);
        return;
    }
    notePause(key, rollout);
    if (rollout.isPaused() || isScalingEvent(rollout)) {
        if (rollout.hasCurrent())
            noteRevision(rollout);
        scaleAll(rollout);
        refresh(rollout);
        writeStatus(key, rollout);
        return;
    }
    if (rollout.isRecreate())
        recreate(rollout);
    else
        rollForward(rollout);
    refresh(rollout);
    if (rollout.isComplete(rollout.countedStatus()))
        cleanUp(rollout);
    writeStatus(key, rollout);
}

Rollout DeploymentController::read(const QJsonObject &deployment) const
{
    Rollout rollout{deployment, {}, {}};
    QList<QJsonObject> sets =
        m_shop.ownership.objectsOwnedBy(uidOf(deployment), typeOf("ReplicaSet"));
    std::ranges::stable_sort(sets, isOlder);
    for (const QJsonObject &set : sets) {
        if (!rollout.hasCurrent() && hasSameTemplate(deployment, set))
            rollout.current = set;
        else
            rollout.old.append(set);
    }
    return rollout;
}

void DeploymentController::refresh(Rollout &rollout) const
{
    const QJsonObject *now = m_shop.store().find(
        {&typeOf("Deployment"), namespaceOf(rollout.deployment), nameOf(rollout.deployment)});
    if (now != nullptr)
        rollout = read(*now);
}

/// Makes the current set or gives it the newest revision, and says so at the Deployment.
void DeploymentController::noteRevision(Rollout &rollout)
{
    qint64 newest = 0;
    for (const QJsonObject &set : rollout.old)
        newest = std::max(newest, revisionOf(set));
    if (rollout.hasCurrent())
        keepRevision(rollout, newest + 1);
    else
        makeCurrent(rollout, newest + 1);
    refresh(rollout);
    const QString revision = annotationOf(rollout.current, revisionAnnotation);
    const bool isNew = annotationOf(rollout.deployment, revisionAnnotation) != revision;
    const bool isQuiet = conditionOf(rollout.deployment, u"Progressing"_s).isEmpty();
    if (!isNew && !isQuiet)
        return;
    const QString name = nameOf(rollout.current);
    m_shop.editStatus(
        {&typeOf("Deployment"), namespaceOf(rollout.deployment), nameOf(rollout.deployment)},
        [&](QJsonObject &object) {
            setAnnotation(object, revisionAnnotation, revision);
            if (isQuiet)
                setCondition(object,
                    {u"Progressing"_s, u"True"_s, u"NewReplicaSetCreated"_s,
                        u"Created new replica set \"%1\""_s.arg(name)},
                    m_shop.registry.time());
        });
    refresh(rollout);
}

void DeploymentController::keepRevision(Rollout &rollout, qint64 revision)
{
    m_shop.edit(keyOfSet(rollout.current), [&rollout, revision](QJsonObject &set) {
        const qint64 had = revisionOf(set);
        const QJsonObject copied = copiedAnnotations(rollout.deployment);
        for (auto it = copied.begin(); it != copied.end(); ++it)
            setAnnotation(set, it.key(), it.value().toString());
        if (had < revision) {
            QStringList history =
                annotationOf(set, historyAnnotation).split(u',', Qt::SkipEmptyParts);
            if (had > 0)
                history.append(QString::number(had));
            if (!history.isEmpty())
                setAnnotation(set, historyAnnotation, history.join(u','));
            setAnnotation(set, revisionAnnotation, QString::number(revision));
        }
        plantSizes(set, rollout);
    });
}

void DeploymentController::makeCurrent(Rollout &rollout, qint64 revision)
{
    const QJsonObject &deployment = rollout.deployment;
    QJsonObject podTemplate = dig(deployment, "spec.template").toObject();
    const QString hash = templateHash(podTemplate);
    plant(podTemplate, "metadata.labels.pod-template-hash", hash);
    QJsonObject selector = dig(deployment, "spec.selector").toObject();
    plant(selector, "matchLabels.pod-template-hash", hash);
    QJsonObject set{{u"metadata"_s, QJsonObject{{u"name"_s, nameOf(deployment) + u'-' + hash}}}};
    plant(set, "metadata.labels", dig(podTemplate, "metadata.labels"));
    plant(set, "metadata.annotations", copiedAnnotations(deployment));
    plant(set, "metadata.ownerReferences", QJsonArray{ownerReference(deployment)});
    plant(set, "spec.selector", selector);
    plant(set, "spec.template", podTemplate);
    plant(set, "spec.minReadySeconds", dig(deployment, "spec.minReadySeconds"));
    const qint64 replicas = rollout.isRecreate() ? rollout.desired() : rollout.currentMayHave();
    plant(set, "spec.replicas", replicas);
    setAnnotation(set, revisionAnnotation, QString::number(revision));
    plantSizes(set, rollout);
    const auto written = m_shop.registry.create(typeOf("ReplicaSet"), namespaceOf(deployment), set,
        {.manager = u"kube-controller-manager"_s});
    if (!written)
        return;
    const QString name = nameOf(written->object);
    if (replicas > 0)
        m_shop.events.write(deployment,
            {.reason = u"ScalingReplicaSet"_s,
                .message = u"Scaled up replica set %1 from 0 to %2"_s.arg(name).arg(replicas),
                .component = u"deployment-controller"_s});
    const ObjectKey key{&typeOf("Deployment"), namespaceOf(deployment), nameOf(deployment)};
    m_shop.editStatus(key, [&](QJsonObject &object) {
        setCondition(object,
            {u"Progressing"_s, u"True"_s, u"NewReplicaSetCreated"_s,
                u"Created new replica set \"%1\""_s.arg(name)},
            m_shop.registry.time());
    });
}

bool DeploymentController::isScalingEvent(const Rollout &rollout) const
{
    const QList<QJsonObject> sets = rollout.all();
    return std::ranges::any_of(sets, [&rollout](const QJsonObject &set) {
        return replicasOf(set) > 0 && !annotationOf(set, desiredAnnotation).isEmpty() &&
               annotationOf(set, desiredAnnotation).toLongLong() != rollout.desired();
    });
}

/// A change of the count alone, or while paused: sets with pods share it in their proportion.
void DeploymentController::scaleAll(Rollout &rollout)
{
    QList<QJsonObject> active = rollout.all();
    active.removeIf([](const QJsonObject &set) { return replicasOf(set) == 0; });
    if (active.isEmpty() && rollout.hasCurrent())
        active = {rollout.current};
    if (active.size() == 1) {
        scale(rollout.deployment, active.first(), rollout.desired());
        m_shop.edit(
            keyOfSet(active.first()), [&rollout](QJsonObject &set) { plantSizes(set, rollout); });
        return;
    }
    qint64 left = rollout.desired() > 0 ? rollout.desired() + rollout.maxSurge() : 0;
    for (qsizetype i = 0; i < active.size(); ++i) {
        const QJsonObject &set = active.at(i);
        const qint64 most = std::max<qint64>(1, annotationOf(set, maximumAnnotation).toLongLong());
        const qint64 whole = rollout.desired() > 0 ? rollout.desired() + rollout.maxSurge() : 0;
        const qint64 part = i == active.size() - 1
                                ? left
                                : std::min(left, (replicasOf(set) * whole + most / 2) / most);
        left -= part;
        scale(rollout.deployment, set, part);
        m_shop.edit(keyOfSet(set), [&rollout](QJsonObject &one) { plantSizes(one, rollout); });
    }
}

void DeploymentController::rollForward(Rollout &rollout)
{
    noteRevision(rollout);
    if (!rollout.hasCurrent())
        return;
    const qint64 has = replicasOf(rollout.current);
    const qint64 mayHave = has > rollout.desired() ? rollout.desired() : rollout.currentMayHave();
    if (has != mayHave) {
        scale(rollout.deployment, rollout.current, mayHave);
        return;
    }
    (void)shrinkOld(rollout);
}

bool DeploymentController::shrinkOld(Rollout &rollout)
{
    qint64 total = 0;
    qint64 available = 0;
    for (const QJsonObject &set : rollout.all()) {
        total += replicasOf(set);
        available += availableOf(set);
    }
    const qint64 leastAvailable = rollout.desired() - rollout.maxUnavailable();
    const qint64 newUnavailable = replicasOf(rollout.current) - availableOf(rollout.current);
    qint64 mayGo = total - leastAvailable - newUnavailable;
    bool hasShrunk = false;
    // First what does not run anyway, then what does.
    for (QJsonObject &set : rollout.old) {
        const qint64 sick = std::min(mayGo, replicasOf(set) - availableOf(set));
        if (sick <= 0)
            continue;
        mayGo -= sick;
        scale(rollout.deployment, set, replicasOf(set) - sick);
        plant(set, "spec.replicas", replicasOf(set) - sick);
        hasShrunk = true;
    }
    qint64 spare = available - leastAvailable;
    for (const QJsonObject &set : std::as_const(rollout.old)) {
        const qint64 healthy = std::min(spare, replicasOf(set));
        if (healthy <= 0)
            continue;
        spare -= healthy;
        scale(rollout.deployment, set, replicasOf(set) - healthy);
        hasShrunk = true;
    }
    return hasShrunk;
}

void DeploymentController::recreate(Rollout &rollout)
{
    bool isEmpty = true;
    for (const QJsonObject &set : std::as_const(rollout.old)) {
        isEmpty = isEmpty && m_shop.ownership.objectsOwnedBy(uidOf(set), typeOf("Pod")).isEmpty();
        if (replicasOf(set) > 0)
            scale(rollout.deployment, set, 0);
    }
    if (!isEmpty)
        return;
    noteRevision(rollout);
    if (rollout.hasCurrent() && replicasOf(rollout.current) != rollout.desired())
        scale(rollout.deployment, rollout.current, rollout.desired());
}

void DeploymentController::cleanUp(const Rollout &rollout)
{
    const qint64 limit = dig(rollout.deployment, "spec.revisionHistoryLimit").toInteger(10);
    QList<QJsonObject> idle = rollout.old;
    std::ranges::stable_sort(idle,
        [](const QJsonObject &a, const QJsonObject &b) { return revisionOf(a) < revisionOf(b); });
    qint64 tooMany = idle.size() - limit;
    for (const QJsonObject &set : std::as_const(idle)) {
        if (tooMany <= 0)
            return;
        --tooMany;
        if (replicasOf(set) == 0 && dig(set, "status.replicas").toInteger() == 0) [[maybe_unused]]
            const auto gone = m_shop.registry.remove(keyOfSet(set), {});
    }
}

void DeploymentController::scale(
    const QJsonObject &deployment, const QJsonObject &set, qint64 replicas)
{
    const qint64 had = replicasOf(set);
    if (had == replicas)
        return;
    const Rollout sizes{deployment, {}, {}};
    m_shop.edit(keyOfSet(set), [&sizes, replicas](QJsonObject &object) {
        plant(object, "spec.replicas", replicas);
        plantSizes(object, sizes);
    });
    m_shop.events.write(deployment, {.reason = u"ScalingReplicaSet"_s,
                                        .message = u"Scaled %1 replica set %2 from %3 to %4"_s.arg(
                                            replicas > had ? u"up"_s : u"down"_s, nameOf(set),
                                            QString::number(had), QString::number(replicas)),
                                        .component = u"deployment-controller"_s});
}

} // namespace breakglass::fakecluster
