// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <optional>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::kubeapi {

/// What every object has.
struct Meta
{
    QString name;
    QString nameSpace;
    QString uid;
    QString resourceVersion;
    qint64 generation = 0;
    TimePoint createdAt;
    bool isBeingDeleted = false;
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations;
    QString controller; ///< uid of the object that owns and drives it, or empty.
};
[[nodiscard]] Meta metaOf(const QJsonObject &object);

/// The kinds that run a service and remember how they ran it before.
enum class WorkloadKind { Deployment, StatefulSet, DaemonSet };
/// "deployments"
[[nodiscard]] QString resourceOf(WorkloadKind kind);
/// "Deployment"
[[nodiscard]] QString wordOf(WorkloadKind kind);
[[nodiscard]] std::optional<WorkloadKind> workloadKind(const QString &word);

/// A Deployment, StatefulSet or DaemonSet in the words they share.
struct Workload
{
    WorkloadKind kind = WorkloadKind::Deployment;
    Meta meta;
    QJsonObject selector;
    QJsonObject podTemplate;
    bool isPaused = false;
    int wanted = 0; ///< spec.replicas; of a DaemonSet the nodes it wants.
    qint64 observedGeneration = 0;
    int existing = 0; ///< Pods of all revisions.
    int updated = 0;
    int ready = 0;
    int available = 0;
    /// Of a StatefulSet the revision of its pods and the one they go to; otherwise empty.
    QString currentRevision;
    QString updateRevision;
    /// Why a rollout does not go on ("ProgressDeadlineExceeded"), in the server's words, or empty.
    QString stuck;
    /// The controller has seen the last change and has nothing left to do.
    [[nodiscard]] bool isSettled() const;
};
[[nodiscard]] Workload workloadOf(WorkloadKind kind, const QJsonObject &object);

/// A former pod template that is kept: a ReplicaSet or a ControllerRevision.
struct TemplateRevision
{
    Meta meta;
    qint64 number = 0;       ///< As `kubectl rollout history` numbers it.
    QList<qint64> formerly;  ///< Numbers that it had before it was rolled back to.
    QString hash;            ///< pod-template-hash or controller-revision-hash of its pods.
    QJsonObject podTemplate; ///< Without the hash label.
    QString changeCause;
};
[[nodiscard]] TemplateRevision revisionOfReplicaSet(const QJsonObject &object);
[[nodiscard]] TemplateRevision revisionOfController(const QJsonObject &object);

/// Images of the containers of a pod template, in order.
[[nodiscard]] QStringList imagesOf(const QJsonObject &podTemplate);

/// Who last changed an object's spec, by its managedFields, and when: {"kubectl-client-side-apply", ...}.
struct Change
{
    QString manager;
    TimePoint at;
};
[[nodiscard]] std::optional<Change> lastSpecChange(const QJsonObject &object);

/// A pod as an operator needs it.
struct Pod
{
    Meta meta;
    QString hash; ///< Which template it was made of.
    bool isReady = false;
    int restarts = 0;
    /// Why it does not run: "ImagePullBackOff", "CrashLoopBackOff", "OOMKilled", "Unschedulable", or empty.
    QString reason;
    QString message; ///< Outside text that goes with it.
};
[[nodiscard]] Pod podOf(const QJsonObject &object);

} // namespace breakglass::kubeapi
