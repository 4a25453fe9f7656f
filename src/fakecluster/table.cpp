// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/table.h"

#include "fakecluster/json.h"
#include "fakecluster/names.h"
#include "fakecluster/selectors.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

using Cells = QJsonArray (*)(const QJsonObject &, TimePoint);

struct Layout
{
    QList<QPair<QString, QString>> columns; ///< Name and type; a dash in front: only in -o wide.
    Cells cells;
};

QString ageOf(const QJsonValue &since, TimePoint now)
{
    const auto moment = fromApiTime(since.toString());
    return moment ? humanDuration(now - *moment) : u"<unknown>"_s;
}

QString age(const QJsonObject &object, TimePoint now)
{
    return ageOf(dig(object, "metadata.creationTimestamp"), now);
}

qint64 count(const QJsonObject &object, const char *field)
{
    return dig(object, field).toInteger();
}

QString containers(const QJsonObject &podSpec, const QString &field)
{
    QStringList values;
    const QJsonArray list = podSpec[u"containers"_s].toArray();
    for (const QJsonValue one : list)
        values.append(one[field].toString());
    return values.join(u',');
}

QString selector(const QJsonObject &object)
{
    return LabelSelector::of(dig(object, "spec.selector").toObject()).text();
}

QJsonArray workloadTail(const QJsonObject &object, TimePoint now)
{
    const QJsonObject spec = dig(object, "spec.template.spec").toObject();
    return {age(object, now), containers(spec, u"name"_s), containers(spec, u"image"_s)};
}

QJsonArray joined(QJsonArray head, const QJsonArray &tail)
{
    for (const QJsonValue cell : tail)
        head.append(cell);
    return head;
}

QJsonArray deployment(const QJsonObject &object, TimePoint now)
{
    QJsonArray cells = joined(
        {nameOf(object),
            u"%1/%2"_s.arg(count(object, "status.readyReplicas"))
                .arg(count(object, "spec.replicas")),
            count(object, "status.updatedReplicas"), count(object, "status.availableReplicas")},
        workloadTail(object, now));
    cells.append(selector(object));
    return cells;
}

QJsonArray replicaSet(const QJsonObject &object, TimePoint now)
{
    QJsonArray cells =
        joined({nameOf(object), count(object, "spec.replicas"), count(object, "status.replicas"),
                   count(object, "status.readyReplicas")},
            workloadTail(object, now));
    cells.append(selector(object));
    return cells;
}

QJsonArray statefulSet(const QJsonObject &object, TimePoint now)
{
    return joined({nameOf(object), u"%1/%2"_s.arg(count(object, "status.readyReplicas"))
                                       .arg(count(object, "spec.replicas"))},
        workloadTail(object, now));
}

QJsonArray daemonSet(const QJsonObject &object, TimePoint now)
{
    QJsonArray cells = joined(
        {nameOf(object), count(object, "status.desiredNumberScheduled"),
            count(object, "status.currentNumberScheduled"), count(object, "status.numberReady"),
            count(object, "status.updatedNumberScheduled"), count(object, "status.numberAvailable"),
            u"<none>"_s},
        workloadTail(object, now));
    cells.append(selector(object));
    return cells;
}

QJsonArray pod(const QJsonObject &object, TimePoint now)
{
    qint64 ready = 0;
    qint64 restarts = 0;
    QString state = dig(object, "status.phase").toString();
    const QJsonArray statuses = dig(object, "status.containerStatuses").toArray();
    for (const QJsonValue one : statuses) {
        ready += one[u"ready"_s].toBool() ? 1 : 0;
        restarts += one[u"restartCount"_s].toInteger();
        const QString waiting = dig(one, "state.waiting.reason").toString();
        const QString ended = dig(one, "state.terminated.reason").toString();
        state = !waiting.isEmpty() ? waiting : !ended.isEmpty() ? ended : state;
    }
    if (isBeingDeleted(object))
        state = u"Terminating"_s;
    const qint64 all = dig(object, "spec.containers").toArray().size();
    return {nameOf(object), u"%1/%2"_s.arg(ready).arg(all), state, QString::number(restarts),
        age(object, now), dig(object, "status.podIP").toString(u"<none>"_s),
        dig(object, "spec.nodeName").toString(u"<none>"_s), u"<none>"_s, u"<none>"_s};
}

QJsonArray event(const QJsonObject &object, TimePoint now)
{
    const QJsonObject involved = object[u"involvedObject"_s].toObject();
    return {ageOf(object[u"lastTimestamp"_s], now), object[u"type"_s], object[u"reason"_s],
        involved[u"kind"_s].toString().toLower() + u'/' + involved[u"name"_s].toString(),
        object[u"message"_s]};
}

QJsonArray service(const QJsonObject &object, TimePoint now)
{
    QStringList ports;
    const QJsonArray list = dig(object, "spec.ports").toArray();
    for (const QJsonValue port : list)
        ports.append(
            u"%1/%2"_s.arg(port[u"port"_s].toInteger()).arg(port[u"protocol"_s].toString()));
    QJsonObject labels;
    labels.insert(u"matchLabels"_s, dig(object, "spec.selector"));
    return {nameOf(object), dig(object, "spec.type"), dig(object, "spec.clusterIP"), u"<none>"_s,
        ports.join(u','), age(object, now), LabelSelector::of(labels).text()};
}

QJsonArray dataCount(const QJsonObject &object, TimePoint now)
{
    return {nameOf(object),
        object[u"data"_s].toObject().size() + object[u"binaryData"_s].toObject().size(),
        age(object, now)};
}

QJsonArray secret(const QJsonObject &object, TimePoint now)
{
    return {
        nameOf(object), object[u"type"_s], object[u"data"_s].toObject().size(), age(object, now)};
}

QJsonArray nameSpace(const QJsonObject &object, TimePoint now)
{
    return {nameOf(object), dig(object, "status.phase"), age(object, now)};
}

QJsonArray node(const QJsonObject &object, TimePoint now)
{
    return {nameOf(object), u"Ready"_s, u"<none>"_s, age(object, now),
        dig(object, "status.nodeInfo.kubeletVersion").toString()};
}

QJsonArray lease(const QJsonObject &object, TimePoint now)
{
    return {nameOf(object), dig(object, "spec.holderIdentity").toString(), age(object, now)};
}

QJsonArray controllerRevision(const QJsonObject &object, TimePoint now)
{
    const QJsonValue owner = dig(object, "metadata.ownerReferences").toArray().first();
    return {nameOf(object),
        owner[u"kind"_s].toString().toLower() + u".apps/"_s + owner[u"name"_s].toString(),
        object[u"revision"_s], age(object, now)};
}

QJsonArray plain(const QJsonObject &object, TimePoint now)
{
    return {nameOf(object), age(object, now)};
}

QList<QPair<QString, QString>> columns(const QString &names, const QString &numbers = {})
{
    QList<QPair<QString, QString>> list;
    const QStringList parts = names.split(u',');
    for (const QString &name : parts)
        list.append({name, numbers.split(u',').contains(name) ? u"integer"_s : u"string"_s});
    return list;
}

const Layout &layoutOf(const ResourceType &type)
{
    static const QHash<QString, Layout> layouts{
        {u"Deployment"_s,
            {columns(u"Name,Ready,Up-to-date,Available,Age,-Containers,-Images,-Selector"_s),
                deployment}},
        {u"ReplicaSet"_s,
            {columns(u"Name,Desired,Current,Ready,Age,-Containers,-Images,-Selector"_s,
                 u"Desired,Current,Ready"_s),
                replicaSet}},
        {u"StatefulSet"_s, {columns(u"Name,Ready,Age,-Containers,-Images"_s), statefulSet}},
        {u"DaemonSet"_s, {columns(u"Name,Desired,Current,Ready,Up-to-date,Available,Node "
                                  "Selector,Age,-Containers,-Images,-Selector"_s,
                              u"Desired,Current,Ready,Up-to-date,Available"_s),
                             daemonSet}},
        {u"Pod"_s,
            {columns(
                 u"Name,Ready,Status,Restarts,Age,-IP,-Node,-Nominated Node,-Readiness Gates"_s),
                pod}},
        {u"Event"_s, {columns(u"Last Seen,Type,Reason,Object,Message"_s), event}},
        {u"Service"_s,
            {columns(u"Name,Type,Cluster-IP,External-IP,Port(s),Age,-Selector"_s), service}},
        {u"ConfigMap"_s, {columns(u"Name,Data,Age"_s, u"Data"_s), dataCount}},
        {u"Secret"_s, {columns(u"Name,Type,Data,Age"_s, u"Data"_s), secret}},
        {u"Namespace"_s, {columns(u"Name,Status,Age"_s), nameSpace}},
        {u"Node"_s, {columns(u"Name,Status,Roles,Age,Version"_s), node}},
        {u"Lease"_s, {columns(u"Name,Holder,Age"_s), lease}},
        {u"ControllerRevision"_s,
            {columns(u"Name,Controller,Revision,Age"_s, u"Revision"_s), controllerRevision}},
    };
    static const Layout other{columns(u"Name,Age"_s), plain};
    const auto it = layouts.constFind(type.kind);
    return it == layouts.constEnd() ? other : *it;
}

} // namespace

QString humanDuration(Milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count() / 1000);
    if (seconds < 120)
        return u"%1s"_s.arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 10)
        return seconds % 60 == 0 ? u"%1m"_s.arg(minutes)
                                 : u"%1m%2s"_s.arg(minutes).arg(seconds % 60);
    if (minutes < 180)
        return u"%1m"_s.arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 8)
        return minutes % 60 == 0 ? u"%1h"_s.arg(hours) : u"%1h%2m"_s.arg(hours).arg(minutes % 60);
    if (hours < 48)
        return u"%1h"_s.arg(hours);
    if (hours < 192)
        return hours % 24 == 0 ? u"%1d"_s.arg(hours / 24)
                               : u"%1d%2h"_s.arg(hours / 24).arg(hours % 24);
    return u"%1d"_s.arg(hours / 24);
}

QJsonArray tableColumns(const ResourceType &type)
{
    QJsonArray list;
    for (const auto &[name, sort] : layoutOf(type).columns) {
        const bool isWide = name.startsWith(u'-');
        const QString shown = isWide ? name.sliced(1) : name;
        list.append(QJsonObject{{u"name"_s, shown}, {u"type"_s, sort},
            {u"format"_s, shown == u"Name" ? u"name"_s : QString()}, {u"description"_s, QString()},
            {u"priority"_s, isWide ? 1 : 0}});
    }
    return list;
}

QJsonArray tableCells(const ResourceType &type, const QJsonObject &object, TimePoint now)
{
    return layoutOf(type).cells(object, now);
}

} // namespace breakglass::fakecluster
