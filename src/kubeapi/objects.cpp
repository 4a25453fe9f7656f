// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/objects.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

// Names of k8s.io/kubernetes/pkg/controller/deployment/util and apps/v1.
constexpr auto revisionAnnotation = "deployment.kubernetes.io/revision"_L1;
constexpr auto formerAnnotation = "deployment.kubernetes.io/revision-history"_L1;
constexpr auto causeAnnotation = "kubernetes.io/change-cause"_L1;
constexpr auto templateHash = "pod-template-hash"_L1;
constexpr auto revisionHash = "controller-revision-hash"_L1;

TimePoint momentOf(const QString &text)
{
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? TimePoint(Milliseconds(moment.toMSecsSinceEpoch())) : TimePoint();
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto item = object.begin(); item != object.end(); ++item)
        texts.insert(item.key(), item.value().toString());
    return texts;
}

/// The condition of a type, or an empty object.
QJsonObject conditionOf(const QJsonObject &status, QLatin1StringView type)
{
    for (const auto &value : status.value(u"conditions").toArray()) {
        if (value[u"type"].toString() == type)
            return value.toObject();
    }
    return {};
}

QString stuckOf(const QJsonObject &status)
{
    const QJsonObject progress = conditionOf(status, "Progressing"_L1);
    if (progress.value(u"status").toString() == "False"_L1)
        return progress.value(u"reason").toString();
    const QJsonObject failing = conditionOf(status, "ReplicaFailure"_L1);
    return failing.value(u"status").toString() == "True"_L1 ? failing.value(u"reason").toString()
                                                            : QString();
}

/// Reason and message of a container that does not run as it should.
std::optional<std::pair<QString, QString>> troubleOf(const QJsonObject &container)
{
    const QJsonObject state = container.value(u"state").toObject();
    const QJsonObject last =
        container.value(u"lastState").toObject().value(u"terminated").toObject();
    const QJsonObject waiting = state.value(u"waiting").toObject();
    const QString reason = waiting.value(u"reason").toString();
    if (!reason.isEmpty() && reason != "ContainerCreating"_L1 && reason != "PodInitializing"_L1) {
        // That it was killed for its memory says more than that it waits to be started again.
        const bool wasKilled = last.value(u"reason").toString() == "OOMKilled"_L1;
        return std::pair(wasKilled ? u"OOMKilled"_s : reason, waiting.value(u"message").toString());
    }
    const QJsonObject ended = state.value(u"terminated").toObject();
    if (!ended.isEmpty() && ended.value(u"exitCode").toInt() != 0)
        return std::pair(ended.value(u"reason").toString(),
            u"exit code %1"_s.arg(ended.value(u"exitCode").toInt()));
    return {};
}

void explain(const QJsonObject &status, Pod &pod)
{
    for (const auto list : {"initContainerStatuses"_L1, "containerStatuses"_L1}) {
        for (const auto &value : status.value(list).toArray()) {
            if (const auto trouble = troubleOf(value.toObject())) {
                std::tie(pod.reason, pod.message) = *trouble;
                return;
            }
        }
    }
    const QJsonObject scheduled = conditionOf(status, "PodScheduled"_L1);
    if (scheduled.value(u"status").toString() == "False"_L1) {
        pod.reason = scheduled.value(u"reason").toString();
        pod.message = scheduled.value(u"message").toString();
    } else if (status.value(u"phase").toString() == "Failed"_L1) {
        pod.reason = status.value(u"reason").toString(u"Failed"_s);
        pod.message = status.value(u"message").toString();
    }
}

} // namespace

Meta metaOf(const QJsonObject &object)
{
    const QJsonObject json = object.value(u"metadata").toObject();
    Meta meta{json.value(u"name").toString(), json.value(u"namespace").toString(),
        json.value(u"uid").toString(), json.value(u"resourceVersion").toString(),
        json.value(u"generation").toInteger(),
        momentOf(json.value(u"creationTimestamp").toString()), json.contains(u"deletionTimestamp"),
        textsOf(json.value(u"labels").toObject()), textsOf(json.value(u"annotations").toObject()),
        {}};
    for (const auto &owner : json.value(u"ownerReferences").toArray()) {
        if (owner[u"controller"].toBool())
            meta.controller = owner[u"uid"].toString();
    }
    return meta;
}

QString wordOf(WorkloadKind kind)
{
    static const std::array words{u"Deployment"_s, u"StatefulSet"_s, u"DaemonSet"_s};
    return words.at(std::size_t(kind));
}

QString resourceOf(WorkloadKind kind)
{
    return wordOf(kind).toLower() + u's';
}

std::optional<WorkloadKind> workloadKind(const QString &word)
{
    for (const auto kind :
        {WorkloadKind::Deployment, WorkloadKind::StatefulSet, WorkloadKind::DaemonSet}) {
        if (wordOf(kind).compare(word, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return {};
}

bool Workload::isSettled() const
{
    return observedGeneration >= meta.generation && wanted > 0 && updated == wanted &&
           available == wanted && existing == wanted;
}

Workload workloadOf(WorkloadKind kind, const QJsonObject &object)
{
    const QJsonObject spec = object.value(u"spec").toObject();
    const QJsonObject status = object.value(u"status").toObject();
    Workload workload;
    workload.kind = kind;
    workload.meta = metaOf(object);
    workload.selector = spec.value(u"selector").toObject();
    workload.podTemplate = spec.value(u"template").toObject();
    workload.isPaused = spec.value(u"paused").toBool();
    workload.observedGeneration = status.value(u"observedGeneration").toInteger();
    workload.stuck = stuckOf(status);
    if (kind == WorkloadKind::DaemonSet) {
        workload.wanted = status.value(u"desiredNumberScheduled").toInt();
        workload.existing = status.value(u"currentNumberScheduled").toInt();
        workload.updated = status.value(u"updatedNumberScheduled").toInt();
        workload.ready = status.value(u"numberReady").toInt();
        workload.available = status.value(u"numberAvailable").toInt();
        return workload;
    }
    workload.wanted = spec.value(u"replicas").toInt(1);
    workload.existing = status.value(u"replicas").toInt();
    workload.updated = status.value(u"updatedReplicas").toInt();
    workload.ready = status.value(u"readyReplicas").toInt();
    workload.available = status.value(u"availableReplicas").toInt();
    workload.currentRevision = status.value(u"currentRevision").toString();
    workload.updateRevision = status.value(u"updateRevision").toString();
    return workload;
}

TemplateRevision revisionOfReplicaSet(const QJsonObject &object)
{
    TemplateRevision revision;
    revision.meta = metaOf(object);
    revision.number = revision.meta.annotations.value(revisionAnnotation).toLongLong();
    const QString former = revision.meta.annotations.value(formerAnnotation);
    for (const QString &number : former.split(u',', Qt::SkipEmptyParts))
        revision.formerly.append(number.toLongLong());
    revision.hash = revision.meta.labels.value(templateHash);
    revision.changeCause = revision.meta.annotations.value(causeAnnotation);
    revision.podTemplate = object.value(u"spec").toObject().value(u"template").toObject();
    QJsonObject meta = revision.podTemplate.value(u"metadata").toObject();
    QJsonObject labels = meta.value(u"labels").toObject();
    labels.remove(templateHash);
    meta.insert(u"labels"_s, labels);
    revision.podTemplate.insert(u"metadata"_s, meta);
    return revision;
}

TemplateRevision revisionOfController(const QJsonObject &object)
{
    TemplateRevision revision;
    revision.meta = metaOf(object);
    revision.number = object.value(u"revision").toInteger();
    // Pods of a StatefulSet carry the name of its revision.
    revision.hash = revision.meta.labels.value(revisionHash, revision.meta.name);
    revision.changeCause = revision.meta.annotations.value(causeAnnotation);
    revision.podTemplate =
        object.value(u"data").toObject().value(u"spec").toObject().value(u"template").toObject();
    revision.podTemplate.remove(u"$patch"_s);
    return revision;
}

QStringList imagesOf(const QJsonObject &podTemplate)
{
    QStringList images;
    const QJsonObject spec = podTemplate.value(u"spec").toObject();
    for (const auto &container : spec.value(u"containers").toArray())
        images += container[u"image"].toString();
    return images;
}

std::optional<Change> lastSpecChange(const QJsonObject &object)
{
    std::optional<Change> last;
    const QJsonObject meta = object.value(u"metadata").toObject();
    for (const auto &entry : meta.value(u"managedFields").toArray()) {
        if (!entry[u"subresource"].toString().isEmpty() ||
            !entry[u"fieldsV1"].toObject().contains(u"f:spec"))
            continue;
        const Change change{entry[u"manager"].toString(), momentOf(entry[u"time"].toString())};
        if (!last || change.at >= last->at)
            last = change;
    }
    return last;
}

Pod podOf(const QJsonObject &object)
{
    Pod pod;
    pod.meta = metaOf(object);
    pod.hash = pod.meta.labels.value(templateHash, pod.meta.labels.value(revisionHash));
    const QJsonObject status = object.value(u"status").toObject();
    pod.isReady = conditionOf(status, "Ready"_L1).value(u"status").toString() == "True"_L1;
    for (const auto &container : status.value(u"containerStatuses").toArray())
        pod.restarts += container[u"restartCount"].toInt();
    if (!pod.isReady)
        explain(status, pod);
    return pod;
}

} // namespace breakglass::kubeapi
