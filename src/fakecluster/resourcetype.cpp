// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/resourcetype.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

QString ResourceType::apiVersion() const
{
    return group.isEmpty() ? version : group + u'/' + version;
}

QString ResourceType::groupResource() const
{
    return group.isEmpty() ? plural : plural + u'.' + group;
}

QString ResourceType::groupKind() const
{
    return group.isEmpty() ? kind : kind + u'.' + group;
}

namespace {

QList<ResourceType> coreTypes()
{
    return {
        {{}, u"v1"_s, u"configmaps"_s, u"configmap"_s, u"ConfigMap"_s, true, {u"cm"_s}},
        {{}, u"v1"_s, u"events"_s, u"event"_s, u"Event"_s, true, {u"ev"_s}},
        {{}, u"v1"_s, u"namespaces"_s, u"namespace"_s, u"Namespace"_s, false, {u"ns"_s}, false,
            true},
        {{}, u"v1"_s, u"nodes"_s, u"node"_s, u"Node"_s, false, {u"no"_s}, false, true},
        {{}, u"v1"_s, u"pods"_s, u"pod"_s, u"Pod"_s, true, {u"po"_s}, true, true, false, true},
        {{}, u"v1"_s, u"secrets"_s, u"secret"_s, u"Secret"_s},
        {{}, u"v1"_s, u"serviceaccounts"_s, u"serviceaccount"_s, u"ServiceAccount"_s, true,
            {u"sa"_s}},
        {{}, u"v1"_s, u"services"_s, u"service"_s, u"Service"_s, true, {u"svc"_s}, true, true},
    };
}

QList<ResourceType> groupedTypes()
{
    const QString apps = u"apps"_s;
    const QString v1 = u"v1"_s;
    return {
        {apps, v1, u"controllerrevisions"_s, u"controllerrevision"_s, u"ControllerRevision"_s},
        {apps, v1, u"daemonsets"_s, u"daemonset"_s, u"DaemonSet"_s, true, {u"ds"_s}, true, true,
            false, true},
        {apps, v1, u"deployments"_s, u"deployment"_s, u"Deployment"_s, true, {u"deploy"_s}, true,
            true, true, true},
        {apps, v1, u"replicasets"_s, u"replicaset"_s, u"ReplicaSet"_s, true, {u"rs"_s}, true, true,
            true, true},
        {apps, v1, u"statefulsets"_s, u"statefulset"_s, u"StatefulSet"_s, true, {u"sts"_s}, true,
            true, true, true},
        {u"autoscaling"_s, u"v2"_s, u"horizontalpodautoscalers"_s, u"horizontalpodautoscaler"_s,
            u"HorizontalPodAutoscaler"_s, true, {u"hpa"_s}, true, true},
        {u"coordination.k8s.io"_s, v1, u"leases"_s, u"lease"_s, u"Lease"_s},
    };
}

} // namespace

const QList<ResourceType> &resourceTypes()
{
    static const QList<ResourceType> all = coreTypes() + groupedTypes();
    return all;
}

const ResourceType *findResource(
    const QString &group, const QString &version, const QString &plural)
{
    for (const ResourceType &type : resourceTypes()) {
        if (type.group == group && type.version == version && type.plural == plural)
            return &type;
    }
    return nullptr;
}

const ResourceType *findKind(const QString &apiVersion, const QString &kind)
{
    for (const ResourceType &type : resourceTypes()) {
        if (type.apiVersion() == apiVersion && type.kind == kind)
            return &type;
    }
    return nullptr;
}

const ResourceType &typeOf(const char *kind)
{
    for (const ResourceType &type : resourceTypes()) {
        if (type.kind == QLatin1StringView(kind))
            return type;
    }
    Q_UNREACHABLE_RETURN(resourceTypes().first());
}

} // namespace breakglass::fakecluster
