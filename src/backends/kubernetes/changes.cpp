// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/changes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

using kubeapi::AnnotationChanges;
using kubeapi::JsonPatch;
using kubeapi::TemplateRevision;
using kubeapi::WorkloadKind;

namespace {

const QString lastApplied = u"kubectl.kubernetes.io/last-applied-configuration"_s;
const QString restartedAt = u"kubectl.kubernetes.io/restartedAt"_s;
const QString ownAnnotations = u"breakglass.dev/"_s;

/// What kubectl keeps as it is on the Deployment (annotationsToSkip of its rollback.go).
bool isKept(const QString &annotation)
{
    static const QStringList kept{lastApplied, u"deployment.kubernetes.io/revision"_s,
        u"deployment.kubernetes.io/revision-history"_s,
        u"deployment.kubernetes.io/desired-replicas"_s, u"deployment.kubernetes.io/max-replicas"_s,
        u"deprecated.deployment.rollback.to"_s};
    return kept.contains(annotation);
}

/// Unique to this change of this workload: its annotation shows that it was made.
QString tokenOf(const Order &order, const QString &what)
{
    const kubeapi::Meta &meta = order.seen.workload.meta;
    return digestOf(QJsonArray{
        meta.uid, meta.generation, what, qint64(order.seen.at.time_since_epoch().count())});
}

/// Never fewer than before, and never none.
Condition settledOn(const Order &order, const QString &revision)
{
    return {revision, {}, true, std::max(1, order.state.ready)};
}

/// What becomes of the annotations of a Deployment when it goes back: those of the ReplicaSet, and those that are kept.
AnnotationChanges annotationsBack(const Order &order, const TemplateRevision &to)
{
    AnnotationChanges changes;
    const QMap<QString, QString> &now = order.seen.workload.meta.annotations;
    for (const auto &[name, value] : to.meta.annotations.asKeyValueRange()) {
        if (!isKept(name) && !name.startsWith(ownAnnotations))
            changes.insert(name, value);
    }
    for (const QString &name : now.keys()) {
        if (!isKept(name) && !name.startsWith(ownAnnotations) && !changes.contains(name))
            changes.insert(name, std::nullopt);
    }
    return changes;
}

QString noteFor(const Order &order)
{
    const qint64 next = order.seen.next();
    QString note = u"Kubernetes records it as rev %1, a copy of rev %2"_s.arg(next).arg(
        order.intent.toRevision);
    // Known since Kubernetes 1.7: it waits for the pod that it should replace.
    if (order.seen.workload.kind == WorkloadKind::StatefulSet)
        return note + u". A pod that can't get ready has to be deleted by hand"_s;
    return note;
}

} // namespace

std::unexpected<Error> refusal(ErrorKind kind, const QString &what, const QString &remedy)
{
    return failure(kind, what, u"Nothing is planned."_s, remedy);
}

Status refusePaused(const Order &order)
{
    if (!order.seen.workload.isPaused)
        return {};
    return refusal(ErrorKind::Conflict,
        u"%1 is paused: a change of its template would not be rolled out."_s.arg(order.name()),
        u"Resume it first: kubectl rollout resume %1 -n %2"_s.arg(
            order.name(), order.seen.where.nameSpace));
}

Expected<const TemplateRevision *> chosenRevision(const Order &order)
{
    const QString &id = order.intent.toRevision;
    const TemplateRevision *to = order.seen.find(id);
    if (!to)
        return refusal(ErrorKind::NotFound,
            u"rev %1 is not kept by %2 any more."_s.arg(id, order.name()),
            u"Choose a revision from the history."_s);
    if (to->podTemplate == order.seen.workload.podTemplate)
        return refusal(ErrorKind::Conflict,
            u"%1 already runs what rev %2 ran."_s.arg(order.name(), id),
            u"Choose another revision."_s);
    return to;
}

QString Order::ours(const QString &what) const
{
    const QString incident = intent.incident.isEmpty() ? QString() : u", "_s + intent.incident;
    return u" [Breakglass: %1%2]"_s.arg(what, incident);
}

Change templateChange(
    const Order &order, const QJsonObject &podTemplate, AnnotationChanges annotations)
{
    const Seen &seen = order.seen;
    const kubeapi::Meta &meta = seen.workload.meta;
    const QString token = tokenOf(order, digestOf(podTemplate));
    annotations.insert(changeAnnotation, token);
    annotations.insert(fenceAnnotation, QString::number(nextFence(seen.lease)));

    JsonPatch patch;
    patch.test(u"/metadata/uid"_s, meta.uid);
    patch.test(u"/metadata/generation"_s, meta.generation);
    patch.test(u"/spec/template"_s, seen.workload.podTemplate);
    patch.replace(u"/spec/template"_s, podTemplate);
    changeAnnotations(patch, meta.annotations, annotations);

    QMap<QString, QString> after = meta.annotations;
    for (const auto &[name, value] : annotations.asKeyValueRange()) {
        if (value)
            after.insert(name, *value);
        else
            after.remove(name);
    }
    JsonPatch back;
    back.test(u"/metadata/uid"_s, meta.uid);
    back.test(u"/spec/template"_s, podTemplate);
    back.replace(u"/spec/template"_s, seen.workload.podTemplate);
    changeAnnotations(back, after, kubeapi::reversed(meta.annotations, annotations));

    Change change;
    change.request = patch.request(seen.place, seen.where.path());
    change.undo = back.request(seen.place, seen.where.path());
    change.undoNote = u"Brings back the template of rev %1"_s.arg(seen.current());
    change.applied = {{}, {}, false, 0, {}, {{changeFact, token}}};
    change.after = settledOn(order, QString::number(seen.next()));
    return change;
}

Expected<Change> undoChange(const Order &order)
{
    if (const Status running = refusePaused(order); !running)
        return std::unexpected(running.error());
    const auto to = chosenRevision(order);
    if (!to)
        return std::unexpected(to.error());
    AnnotationChanges annotations;
    if (order.seen.workload.kind == WorkloadKind::Deployment)
        annotations = annotationsBack(order, **to);
    const QString cause = causeWithoutOurs((*to)->changeCause);
    const QString what = cause.isEmpty() ? u"rev %1"_s.arg((*to)->number) : cause;
    const QString from = order.seen.current();
    annotations.insert(causeAnnotation, what + order.ours(u"rolled back from rev %1"_s.arg(from)));
    annotations.insert(rolledBackAnnotation,
        u"from %1 to %2, as %3"_s.arg(from).arg((*to)->number).arg(order.seen.next()));
    Change change = templateChange(order, (*to)->podTemplate, annotations);
    change.title = u"Roll %1 back to rev %2"_s.arg(order.name()).arg((*to)->number);
    change.note = noteFor(order);
    return change;
}

Expected<Change> applyChange(const Order &order)
{
    const auto to = order.seen.find(order.intent.toRevision);
    Expected<Change> change = undoChange(order);
    if (!change || !to)
        return change;
    const QString text = order.seen.workload.meta.annotations.value(lastApplied);
    QJsonObject manifest = QJsonDocument::fromJson(text.toUtf8()).object();
    if (manifest.isEmpty())
        return refusal(ErrorKind::Invalid,
            u"%1 was not made with kubectl apply: it keeps no manifest."_s.arg(order.name()),
            u"Choose undo instead."_s);
    QJsonObject spec = manifest.value(u"spec").toObject();
    spec.insert(u"template"_s, to->podTemplate);
    manifest.insert(u"spec"_s, spec);
    // kubectl writes a line end behind it.
    const QString applied =
        QString::fromUtf8(QJsonDocument(manifest).toJson(QJsonDocument::Compact)) + u'\n';
    const auto extended = [&](HttpRequest &request, const QString &value) {
        JsonPatch patch(QJsonDocument::fromJson(request.body).array());
        patch.add(kubeapi::annotationPath(lastApplied), value);
        request = patch.request(order.seen.place, order.seen.where.path());
    };
    extended(change->request, applied);
    extended(change->undo, text);
    change->title = u"Apply rev %1 to %2"_s.arg(to->number).arg(order.name());
    return change;
}

Expected<Change> restartChange(const Order &order)
{
    if (const Status running = refusePaused(order); !running)
        return std::unexpected(running.error());
    QJsonObject podTemplate = order.seen.workload.podTemplate;
    QJsonObject meta = podTemplate.value(u"metadata").toObject();
    QJsonObject annotations = meta.value(u"annotations").toObject();
    const qint64 at = order.seen.at.time_since_epoch().count();
    annotations.insert(restartedAt,
        QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    meta.insert(u"annotations"_s, annotations);
    podTemplate.insert(u"metadata"_s, meta);
    Change change = templateChange(order, podTemplate, {});
    change.title = u"Restart %1"_s.arg(order.name());
    change.note =
        u"Pod after pod, as %1 is rolled out; Kubernetes records it as rev %2"_s.arg(order.name())
            .arg(order.seen.next());
    return change;
}

} // namespace breakglass::backends::kubernetes
