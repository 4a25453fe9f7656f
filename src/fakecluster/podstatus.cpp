// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/podstatus.h"

#include "fakecluster/conditions.h"
#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonObject condition(const QJsonObject &pod, const QString &type, bool holds, const QString &now)
{
    const QString status = holds ? u"True"_s : u"False"_s;
    const QJsonObject before = conditionOf(pod, type);
    return {{u"type"_s, type}, {u"status"_s, status}, {u"lastProbeTime"_s, QJsonValue::Null},
        {u"lastTransitionTime"_s,
            before[u"status"_s] == status ? before[u"lastTransitionTime"_s] : QJsonValue(now)}};
}

QString containerNames(const QJsonObject &pod)
{
    QStringList names;
    const QJsonArray containers = dig(pod, "spec.containers").toArray();
    for (const QJsonValue one : containers)
        names.append(one[u"name"_s].toString());
    return names.join(u' ');
}

QJsonArray conditions(const QJsonObject &pod, const PodReport &report)
{
    QJsonArray list{condition(pod, u"PodReadyToStartContainers"_s, true, report.now),
        condition(pod, u"Initialized"_s, true, report.now)};
    for (const QString &type : {u"Ready"_s, u"ContainersReady"_s}) {
        QJsonObject one = condition(pod, type, report.isReady, report.now);
        if (!report.isReady) {
            one.insert(u"reason"_s, u"ContainersNotReady"_s);
            one.insert(
                u"message"_s, u"containers with unready status: [%1]"_s.arg(containerNames(pod)));
        }
        list.append(one);
    }
    list.append(condition(pod, u"PodScheduled"_s, true, report.now));
    return list;
}

QJsonArray containerStatuses(const QJsonObject &pod, const PodReport &report)
{
    const QString uid = uidOf(pod).remove(u'-');
    const bool hasRun = report.state.contains(u"running"_s) || !report.lastState.isEmpty() ||
                        report.state.contains(u"terminated"_s);
    QJsonArray list;
    const QJsonArray containers = dig(pod, "spec.containers").toArray();
    for (const QJsonValue one : containers) {
        const QString image = one[u"image"_s].toString();
        QJsonObject status{{u"name"_s, one[u"name"_s]}, {u"state"_s, report.state},
            {u"lastState"_s, report.lastState}, {u"ready"_s, report.isReady},
            {u"restartCount"_s, report.restarts}, {u"image"_s, image},
            {u"imageID"_s, hasRun
                               ? u"docker-pullable://"_s + image + u"@sha256:"_s + QString(64, u'0')
                               : QString()},
            {u"started"_s, report.state.contains(u"running"_s)}};
        if (hasRun)
            status.insert(u"containerID"_s, u"containerd://"_s + uid + uid);
        list.append(status);
    }
    return list;
}

} // namespace

void writeReport(QJsonObject &pod, const PodReport &report)
{
    plant(pod, "status.conditions", conditions(pod, report));
    plant(pod, "status.containerStatuses", containerStatuses(pod, report));
    plant(pod, "status.phase", report.phase);
    plant(pod, "status.hostIP", u"10.1.0.1"_s);
    plantDefault(pod, "status.podIP", report.podIp);
    plant(pod, "status.podIPs", QJsonArray{QJsonObject{{u"ip"_s, dig(pod, "status.podIP")}}});
    plantDefault(pod, "status.startTime", report.now);
}

QJsonObject waiting(const QString &reason, const QString &message)
{
    return {{u"waiting"_s, QJsonObject{{u"reason"_s, reason}, {u"message"_s, message}}}};
}

QJsonObject terminated(
    const QString &reason, int exitCode, const QString &startedAt, const QString &finishedAt)
{
    return {{u"terminated"_s, QJsonObject{{u"exitCode"_s, exitCode}, {u"reason"_s, reason},
                                  {u"startedAt"_s, startedAt}, {u"finishedAt"_s, finishedAt}}}};
}

} // namespace breakglass::fakecluster
