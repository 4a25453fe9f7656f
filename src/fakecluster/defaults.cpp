// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/defaults.h"

#include "fakecluster/json.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonArray eachItem(const QJsonValue &list, QJsonObject (*change)(QJsonObject))
{
    QJsonArray changed;
    const QJsonArray items = list.toArray();
    for (const QJsonValue item : items)
        changed.append(change(item.toObject()));
    return changed;
}

QString pullPolicy(const QString &image)
{
    const QString name = image.sliced(image.lastIndexOf(u'/') + 1);
    if (name.contains(u'@'))
        return u"IfNotPresent"_s;
    return !name.contains(u':') || name.endsWith(u":latest"_s) ? u"Always"_s : u"IfNotPresent"_s;
}

void probeDefaults(QJsonObject &container, const QString &probe)
{
    if (!container.contains(probe))
        return;
    QJsonObject given = container[probe].toObject();
    plantDefault(given, "timeoutSeconds", 1);
    plantDefault(given, "periodSeconds", 10);
    plantDefault(given, "successThreshold", 1);
    plantDefault(given, "failureThreshold", 3);
    if (given.contains(u"httpGet"_s)) {
        plantDefault(given, "httpGet.scheme", u"HTTP"_s);
        plantDefault(given, "httpGet.path", u"/"_s);
    }
    container.insert(probe, given);
}

QJsonObject port(QJsonObject given)
{
    plantDefault(given, "protocol", u"TCP"_s);
    return given;
}

QJsonObject container(QJsonObject given)
{
    plantDefault(given, "resources", QJsonObject());
    plantDefault(given, "terminationMessagePath", u"/dev/termination-log"_s);
    plantDefault(given, "terminationMessagePolicy", u"File"_s);
    plantDefault(given, "imagePullPolicy", pullPolicy(given[u"image"_s].toString()));
    if (given.contains(u"ports"_s))
        given.insert(u"ports"_s, eachItem(given[u"ports"_s], port));
    for (const QString &probe : {u"readinessProbe"_s, u"livenessProbe"_s, u"startupProbe"_s})
        probeDefaults(given, probe);
    return given;
}

QJsonObject volume(QJsonObject given)
{
    for (const char *source : {"configMap", "secret", "projected", "downwardAPI"}) {
        if (given.contains(QLatin1StringView(source)))
            plantDefault(given, (QByteArray(source) + ".defaultMode").constData(), 420);
    }
    return given;
}

QJsonObject podSpec(QJsonObject spec)
{
    for (const QString &list : {u"containers"_s, u"initContainers"_s}) {
        if (spec.contains(list))
            spec.insert(list, eachItem(spec[list], container));
    }
    if (spec.contains(u"volumes"_s))
        spec.insert(u"volumes"_s, eachItem(spec[u"volumes"_s], volume));
    plantDefault(spec, "restartPolicy", u"Always"_s);
    plantDefault(spec, "terminationGracePeriodSeconds", 30);
    plantDefault(spec, "dnsPolicy", u"ClusterFirst"_s);
    plantDefault(spec, "securityContext", QJsonObject());
    plantDefault(spec, "schedulerName", u"default-scheduler"_s);
    if (spec.contains(u"serviceAccountName"_s))
        plantDefault(spec, "serviceAccount", spec[u"serviceAccountName"_s]);
    return spec;
}

void templateDefaults(QJsonObject &object)
{
    plant(object, "spec.template.spec", podSpec(dig(object, "spec.template.spec").toObject()));
}

void deployment(QJsonObject &object)
{
    plantDefault(object, "spec.replicas", 1);
    plantDefault(object, "spec.strategy.type", u"RollingUpdate"_s);
    if (dig(object, "spec.strategy.type") == u"RollingUpdate"_s) {
        plantDefault(object, "spec.strategy.rollingUpdate.maxUnavailable", u"25%"_s);
        plantDefault(object, "spec.strategy.rollingUpdate.maxSurge", u"25%"_s);
    }
    plantDefault(object, "spec.revisionHistoryLimit", 10);
    plantDefault(object, "spec.progressDeadlineSeconds", 600);
    templateDefaults(object);
}

void statefulSet(QJsonObject &object)
{
    plantDefault(object, "spec.replicas", 1);
    plantDefault(object, "spec.podManagementPolicy", u"OrderedReady"_s);
    plantDefault(object, "spec.updateStrategy.type", u"RollingUpdate"_s);
    if (dig(object, "spec.updateStrategy.type") == u"RollingUpdate"_s)
        plantDefault(object, "spec.updateStrategy.rollingUpdate.partition", 0);
    plantDefault(object, "spec.revisionHistoryLimit", 10);
    plantDefault(object, "spec.persistentVolumeClaimRetentionPolicy.whenDeleted", u"Retain"_s);
    plantDefault(object, "spec.persistentVolumeClaimRetentionPolicy.whenScaled", u"Retain"_s);
    templateDefaults(object);
}

void daemonSet(QJsonObject &object)
{
    plantDefault(object, "spec.updateStrategy.type", u"RollingUpdate"_s);
    if (dig(object, "spec.updateStrategy.type") == u"RollingUpdate"_s) {
        plantDefault(object, "spec.updateStrategy.rollingUpdate.maxUnavailable", 1);
        plantDefault(object, "spec.updateStrategy.rollingUpdate.maxSurge", 0);
    }
    plantDefault(object, "spec.revisionHistoryLimit", 10);
    templateDefaults(object);
}

QJsonObject servicePort(QJsonObject given)
{
    plantDefault(given, "protocol", u"TCP"_s);
    plantDefault(given, "targetPort", given[u"port"_s]);
    return given;
}

void service(QJsonObject &object)
{
    plantDefault(object, "spec.type", u"ClusterIP"_s);
    plantDefault(object, "spec.sessionAffinity", u"None"_s);
    plantDefault(object, "spec.internalTrafficPolicy", u"Cluster"_s);
    plantDefault(object, "spec.ipFamilies", QJsonArray{u"IPv4"_s});
    plantDefault(object, "spec.ipFamilyPolicy", u"SingleStack"_s);
    if (object[u"spec"_s].toObject().contains(u"ports"_s))
        plant(object, "spec.ports", eachItem(dig(object, "spec.ports"), servicePort));
    const QByteArray hash = QCryptographicHash::hash(
        (namespaceOf(object) + u'/' + nameOf(object)).toUtf8(), QCryptographicHash::Sha256);
    const QString address = u"10.96.%1.%2"_s.arg(static_cast<quint8>(hash[0]))
                                .arg(1 + static_cast<quint8>(hash[1]) % 254);
    plantDefault(object, "spec.clusterIP", address);
    plantDefault(object, "spec.clusterIPs", QJsonArray{dig(object, "spec.clusterIP")});
    plantDefault(object, "status.loadBalancer", QJsonObject());
}

void nameSpace(QJsonObject &object)
{
    plant(object, QStringList{u"metadata"_s, u"labels"_s, u"kubernetes.io/metadata.name"_s},
        nameOf(object));
    plantDefault(object, "spec.finalizers", QJsonArray{u"kubernetes"_s});
    plantDefault(object, "status.phase", u"Active"_s);
}

void secret(QJsonObject &object)
{
    plantDefault(object, "type", u"Opaque"_s);
    QJsonObject data = object[u"data"_s].toObject();
    const QJsonObject plainText = object.take(u"stringData"_s).toObject();
    for (auto it = plainText.begin(); it != plainText.end(); ++it)
        data.insert(it.key(), QString::fromLatin1(it.value().toString().toUtf8().toBase64()));
    if (!data.isEmpty())
        object.insert(u"data"_s, data);
}

void pod(QJsonObject &object)
{
    plantDefault(object, "spec.serviceAccountName", u"default"_s);
    plant(object, "spec", podSpec(object[u"spec"_s].toObject()));
    plantDefault(object, "spec.enableServiceLinks", true);
    plantDefault(object, "spec.priority", 0);
    plantDefault(object, "spec.preemptionPolicy", u"PreemptLowerPriority"_s);
    plantDefault(object, "status.phase", u"Pending"_s);
    plantDefault(object, "status.qosClass", qosClass(object[u"spec"_s].toObject()));
}

} // namespace

QJsonObject withDefaults(const ResourceType &type, QJsonObject object)
{
    if (type.kind == u"Deployment") {
        deployment(object);
    } else if (type.kind == u"ReplicaSet") {
        plantDefault(object, "spec.replicas", 1);
        templateDefaults(object);
    } else if (type.kind == u"StatefulSet") {
        statefulSet(object);
    } else if (type.kind == u"DaemonSet") {
        daemonSet(object);
    } else if (type.kind == u"Pod") {
        pod(object);
    } else if (type.kind == u"Service") {
        service(object);
    } else if (type.kind == u"Namespace") {
        nameSpace(object);
    } else if (type.kind == u"Secret") {
        secret(object);
    } else if (type.kind == u"HorizontalPodAutoscaler") {
        plantDefault(object, "spec.minReplicas", 1);
    }
    return object;
}

QString qosClass(const QJsonObject &spec)
{
    bool asksForSomething = false;
    bool isGuaranteed = true;
    const QJsonArray containers = spec[u"containers"_s].toArray();
    for (const QJsonValue one : containers) {
        const QJsonObject limits = dig(one, "resources.limits").toObject();
        const QJsonObject requests = dig(one, "resources.requests").toObject();
        asksForSomething = asksForSomething || !limits.isEmpty() || !requests.isEmpty();
        isGuaranteed = isGuaranteed && limits.contains(u"cpu"_s) && limits.contains(u"memory"_s) &&
                       (requests.isEmpty() || requests == limits);
    }
    if (!asksForSomething)
        return u"BestEffort"_s;
    return isGuaranteed ? u"Guaranteed"_s : u"Burstable"_s;
}

} // namespace breakglass::fakecluster
