// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/look.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

using kubeapi::TemplateRevision;
using kubeapi::WorkloadKind;

namespace {

constexpr qsizetype shownDigest = 16;

} // namespace

QString digestOf(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(shownDigest));
}

QList<TemplateRevision> revisionsOf(
    const kubeapi::Workload &workload, const QList<QJsonObject> &items)
{
    QList<TemplateRevision> revisions;
    for (const QJsonObject &item : items) {
        const TemplateRevision revision = workload.kind == WorkloadKind::Deployment
                                              ? kubeapi::revisionOfReplicaSet(item)
                                              : kubeapi::revisionOfController(item);
        // Number 0: its controller has not got to it yet.
        if (revision.meta.controller == workload.meta.uid && revision.number > 0)
            revisions.append(revision);
    }
    std::ranges::sort(revisions, std::greater(), &TemplateRevision::number);
    return revisions;
}

std::optional<Autoscaler> autoscalerOf(
    const QList<QJsonObject> &items, const kubeapi::WorkloadName &workload)
{
    for (const QJsonObject &item : items) {
        const QJsonObject spec = item.value(u"spec").toObject();
        const QJsonValue scaled = spec.value(u"scaleTargetRef");
        if (scaled[u"kind"].toString() == kubeapi::wordOf(workload.kind) &&
            scaled[u"name"].toString() == workload.name)
            return Autoscaler{kubeapi::metaOf(item).name, spec.value(u"minReplicas").toInt(1),
                spec.value(u"maxReplicas").toInt(1)};
    }
    return {};
}

const TemplateRevision *Seen::find(const QString &id) const
{
    const auto found = std::ranges::find_if(revisions,
        [&id](const TemplateRevision &one) { return QString::number(one.number) == id; });
    return found == revisions.end() ? nullptr : &*found;
}

QString Seen::current() const
{
    if (workload.kind == WorkloadKind::Deployment)
        return workload.meta.annotations.value(u"deployment.kubernetes.io/revision"_s);
    if (revisions.isEmpty())
        return {};
    if (workload.kind == WorkloadKind::DaemonSet)
        return QString::number(revisions.constFirst().number);
    const auto named = std::ranges::find(revisions, workload.updateRevision,
        [](const TemplateRevision &one) { return one.meta.name; });
    return named == revisions.end() ? QString() : QString::number(named->number);
}

qint64 Seen::next() const
{
    return revisions.isEmpty() ? 1 : revisions.constFirst().number + 1;
}

QString Seen::fingerprint() const
{
    // How many pods a DaemonSet wants is a matter of nodes that come and go.
    const int replicas = workload.kind == WorkloadKind::DaemonSet ? 0 : workload.wanted;
    return digestOf(
        QJsonArray{workload.meta.uid, workload.meta.generation, digestOf(workload.podTemplate),
            replicas, lease ? lease->resourceVersion : QString(), keeper && keeper->isFrozen()});
}

Roster::Origins Seen::origins() const
{
    Roster::Origins origins;
    const bool byReplicaSet = workload.kind == WorkloadKind::Deployment;
    if (!byReplicaSet)
        origins.byController.insert(workload.meta.uid, QString());
    for (const TemplateRevision &revision : revisions) {
        const QString id = QString::number(revision.number);
        if (byReplicaSet)
            origins.byController.insert(revision.meta.uid, id);
        else
            origins.byHash.insert(revision.hash, id);
    }
    return origins;
}

} // namespace breakglass::backends::kubernetes
