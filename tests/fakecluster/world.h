// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/conditions.h"
#include "fakecluster/fakecluster.h"
#include "fakecluster/json.h"

namespace breakglass::support {

using namespace Qt::StringLiterals;
using namespace breakglass::fakecluster;

/// A Deployment, a StatefulSet or a DaemonSet called shop with this image, in production.
inline QByteArray workload(
    const QByteArray &kind, const QByteArray &image, const QByteArray &more = {})
{
    return "apiVersion: apps/v1\nkind: " + kind + R"(
metadata:
  name: shop
  namespace: production
  labels: {app: shop}
  annotations: {kubernetes.io/change-cause: "release )" +
           image + R"("}
spec:
  selector: {matchLabels: {app: shop}}
)" + (kind == "DaemonSet" ? "" : "  replicas: 3\n") +
           (kind == "StatefulSet" ? "  serviceName: shop\n" : "") + more + R"(  template:
    metadata: {labels: {app: shop}}
    spec:
      containers:
      - name: web
        image: registry.example.com/shop:)" +
           image + R"(
        ports: [{name: http, containerPort: 8080}]
        env: [{name: LEVEL, value: info}]
)";
}

inline QJsonObject shop(const FakeCluster &cluster, const char *kind = "Deployment")
{
    return cluster.object(kind, u"production"_s, u"shop"_s);
}

inline qint64 number(const QJsonObject &object, const char *field)
{
    return dig(object, field).toInteger();
}

inline QString conditionReason(const QJsonObject &object, const QString &type)
{
    return conditionOf(object, type)[u"reason"_s].toString();
}

/// Reasons of the events about what is called like this.
inline QStringList eventReasons(const FakeCluster &cluster, const QString &prefix)
{
    QStringList reasons;
    for (const QJsonObject &event : cluster.objects("Event", u"production"_s)) {
        if (dig(event, "involvedObject.name").toString().startsWith(prefix))
            reasons.append(event[u"reason"_s].toString());
    }
    return reasons;
}

inline QString waitingReason(const QJsonObject &pod)
{
    const QJsonValue first = dig(pod, "status.containerStatuses").toArray().first();
    return dig(first, "state.waiting.reason").toString();
}

} // namespace breakglass::support
