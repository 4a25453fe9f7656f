// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/listkeys.h"

#include "fakecluster/json.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

const QHash<QString, QString> &keysByField()
{
    static const QHash<QString, QString> keys{
        {u"containers"_s, u"name"_s},
        {u"initContainers"_s, u"name"_s},
        {u"ephemeralContainers"_s, u"name"_s},
        {u"env"_s, u"name"_s},
        {u"volumes"_s, u"name"_s},
        {u"volumeMounts"_s, u"mountPath"_s},
        {u"volumeDevices"_s, u"devicePath"_s},
        {u"imagePullSecrets"_s, u"name"_s},
        {u"hostAliases"_s, u"ip"_s},
        {u"topologySpreadConstraints"_s, u"topologyKey"_s},
        {u"conditions"_s, u"type"_s},
        {u"ownerReferences"_s, u"uid"_s},
        {u"podIPs"_s, u"ip"_s},
    };
    return keys;
}

bool isServicePorts(const QStringList &path)
{
    return path == QStringList{u"spec"_s, u"ports"_s};
}

bool isContainerPorts(const QStringList &path)
{
    return path.size() > 2 && path.last() == u"ports" &&
           path.at(path.size() - 2).endsWith(u"ontainers"_s);
}

} // namespace

QString strategicKey(const QStringList &path)
{
    if (isServicePorts(path))
        return u"port"_s;
    if (isContainerPorts(path))
        return u"containerPort"_s;
    return keysByField().value(path.last());
}

bool isMergedSet(const QStringList &path)
{
    return path == QStringList{u"metadata"_s, u"finalizers"_s};
}

QStringList applyKeys(const QStringList &path)
{
    if (isServicePorts(path))
        return {u"port"_s, u"protocol"_s};
    if (isContainerPorts(path))
        return {u"containerPort"_s, u"protocol"_s};
    if (path.last() == u"topologySpreadConstraints")
        return {u"topologyKey"_s, u"whenUnsatisfiable"_s};
    const QString key = keysByField().value(path.last());
    return key.isEmpty() ? QStringList() : QStringList{key};
}

bool isAtomicMap(const QStringList &path)
{
    static const QStringList atomic{u"selector"_s, u"nodeSelector"_s, u"labelSelector"_s,
        u"configMapKeyRef"_s, u"secretKeyRef"_s, u"fieldRef"_s, u"resourceFieldRef"_s,
        u"nodeSelectorTerms"_s, u"involvedObject"_s, u"scaleTargetRef"_s, u"managedFields"_s};
    return atomic.contains(path.last());
}

QString itemKey(const QJsonObject &item, const QStringList &keys)
{
    QJsonObject named;
    for (const QString &key : keys) {
        // The protocol of a port is part of its name even where it was left out.
        const QJsonValue value = item.value(key);
        named.insert(key, value.isUndefined() && key == u"protocol" ? QJsonValue(u"TCP"_s) : value);
    }
    return u"k:"_s + QString::fromUtf8(compact(named));
}

} // namespace breakglass::fakecluster
