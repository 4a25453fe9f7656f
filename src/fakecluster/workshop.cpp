// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/workshop.h"

#include "fakecluster/conditions.h"
#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

bool isReady(const QJsonObject &pod)
{
    return conditionOf(pod, u"Ready"_s)[u"status"_s] == u"True"_s;
}

bool isAvailable(const QJsonObject &pod, qint64 minReadySeconds, TimePoint now)
{
    if (!isReady(pod))
        return false;
    const auto since =
        fromApiTime(conditionOf(pod, u"Ready"_s)[u"lastTransitionTime"_s].toString());
    return minReadySeconds == 0 || (since && *since + std::chrono::seconds(minReadySeconds) <= now);
}

PodCount countPods(const QList<QJsonObject> &pods, qint64 minReadySeconds, TimePoint now)
{
    PodCount count;
    for (const QJsonObject &pod : pods) {
        if (isBeingDeleted(pod)) {
            ++count.ending;
            continue;
        }
        ++count.active;
        count.ready += isReady(pod) ? 1 : 0;
        count.available += isAvailable(pod, minReadySeconds, now) ? 1 : 0;
    }
    return count;
}

QJsonObject podFrom(const QJsonObject &owner, const QJsonObject &podTemplate)
{
    QJsonObject metadata = podTemplate[u"metadata"_s].toObject();
    metadata.insert(u"ownerReferences"_s, QJsonArray{ownerReference(owner)});
    return {{u"kind"_s, u"Pod"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, metadata},
        {u"spec"_s, podTemplate[u"spec"_s]}};
}

} // namespace breakglass::fakecluster
