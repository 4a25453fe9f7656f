// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/rollout.h"

#include "fakecluster/conditions.h"
#include "fakecluster/json.h"
#include "fakecluster/names.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// "25%" of a count, or a plain number.
qint64 share(const QJsonValue &value, qint64 whole, bool roundsUp)
{
    if (!value.isString())
        return value.toInteger();
    QString text = value.toString();
    text.remove(u'%');
    const double part = text.toDouble() * static_cast<double>(whole) / 100;
    return static_cast<qint64>(roundsUp ? std::ceil(part) : std::floor(part));
}

qint64 sum(const QList<QJsonObject> &sets, const char *field)
{
    qint64 total = 0;
    for (const QJsonObject &set : sets)
        total += dig(set, field).toInteger();
    return total;
}

} // namespace

qint64 replicasOf(const QJsonObject &set)
{
    return dig(set, "spec.replicas").toInteger();
}

qint64 availableOf(const QJsonObject &set)
{
    return dig(set, "status.availableReplicas").toInteger();
}

qint64 revisionOf(const QJsonObject &object)
{
    return annotationOf(object, u"deployment.kubernetes.io/revision"_s).toLongLong();
}

QJsonObject copiedAnnotations(const QJsonObject &deployment)
{
    QJsonObject annotations = dig(deployment, "metadata.annotations").toObject();
    for (const QString &own : {u"kubectl.kubernetes.io/last-applied-configuration"_s,
             u"deployment.kubernetes.io/revision"_s, u"deployment.kubernetes.io/revision-history"_s,
             u"deployment.kubernetes.io/desired-replicas"_s,
             u"deployment.kubernetes.io/max-replicas"_s, u"deprecated.deployment.rollback.to"_s})
        annotations.remove(own);
    return annotations;
}

bool hasSameTemplate(const QJsonObject &deployment, const QJsonObject &set)
{
    QJsonObject made = dig(set, "spec.template").toObject();
    QJsonObject labels = dig(made, "metadata.labels").toObject();
    labels.remove(u"pod-template-hash"_s);
    plant(made, "metadata.labels", labels);
    return made == dig(deployment, "spec.template").toObject();
}

qint64 Rollout::desired() const
{
    return replicasOf(deployment);
}

bool Rollout::isRecreate() const
{
    return dig(deployment, "spec.strategy.type") == u"Recreate"_s;
}

bool Rollout::isPaused() const
{
    return dig(deployment, "spec.paused").toBool();
}

qint64 Rollout::maxSurge() const
{
    if (isRecreate())
        return 0;
    return share(dig(deployment, "spec.strategy.rollingUpdate.maxSurge"), desired(), true);
}

qint64 Rollout::maxUnavailable() const
{
    if (isRecreate() || desired() == 0)
        return 0;
    const qint64 unavailable =
        share(dig(deployment, "spec.strategy.rollingUpdate.maxUnavailable"), desired(), false);
    const qint64 most = unavailable == 0 && maxSurge() == 0 ? 1 : unavailable;
    return std::min(most, desired());
}

QList<QJsonObject> Rollout::all() const
{
    return hasCurrent() ? old + QList{current} : old;
}

qint64 Rollout::currentMayHave() const
{
    const qint64 has = hasCurrent() ? replicasOf(current) : 0;
    if (isRecreate())
        return desired();
    const qint64 total = sum(all(), "spec.replicas");
    const qint64 most = desired() + maxSurge();
    if (total >= most)
        return has;
    return has + std::min(most - total, desired() - has);
}

QJsonObject Rollout::countedStatus() const
{
    const QList<QJsonObject> sets = all();
    const qint64 available = sum(sets, "status.availableReplicas");
    QJsonObject status{{u"observedGeneration"_s, dig(deployment, "metadata.generation")},
        {u"terminatingReplicas"_s, sum(sets, "status.terminatingReplicas")}};
    plantCount(status, "replicas", sum(sets, "status.replicas"));
    plantCount(status, "updatedReplicas", dig(current, "status.replicas").toInteger());
    plantCount(status, "readyReplicas", sum(sets, "status.readyReplicas"));
    plantCount(status, "availableReplicas", available);
    plantCount(
        status, "unavailableReplicas", std::max<qint64>(0, sum(sets, "spec.replicas") - available));
    const QJsonValue conditions = dig(deployment, "status.conditions");
    if (conditions.isArray())
        status.insert(u"conditions"_s, conditions);
    return status;
}

bool Rollout::isComplete(const QJsonObject &status) const
{
    return status[u"updatedReplicas"_s].toInteger() == desired() &&
           status[u"replicas"_s].toInteger() == desired() &&
           status[u"availableReplicas"_s].toInteger() == desired() &&
           status[u"observedGeneration"_s].toInteger() >=
               dig(deployment, "metadata.generation").toInteger();
}

bool Rollout::hasProgressed(const QJsonObject &status) const
{
    const QJsonObject before = deployment[u"status"_s].toObject();
    const auto more = [&status, &before](const QString &field) {
        return status[field].toInteger() > before[field].toInteger();
    };
    const auto outdated = [](const QJsonObject &one) {
        return one[u"replicas"_s].toInteger() - one[u"updatedReplicas"_s].toInteger();
    };
    return more(u"updatedReplicas"_s) || outdated(status) < outdated(before) ||
           more(u"readyReplicas"_s) || more(u"availableReplicas"_s);
}

std::optional<TimePoint> Rollout::deadline() const
{
    const QJsonValue seconds = dig(deployment, "spec.progressDeadlineSeconds");
    const QJsonObject progressing = conditionOf(deployment, u"Progressing"_s);
    if (!seconds.isDouble() || progressing.isEmpty() ||
        progressing[u"reason"_s] == u"NewReplicaSetAvailable"_s)
        return std::nullopt;
    const auto since = fromApiTime(progressing[u"lastUpdateTime"_s].toString());
    if (!since)
        return std::nullopt;
    return *since + std::chrono::seconds(seconds.toInteger());
}

} // namespace breakglass::fakecluster
