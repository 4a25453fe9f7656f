// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/live.h"

#include "backends/gitops/keepersteps.h"
#include "backends/helm/drift.h"
#include "backends/helm/manifest.h"
#include "kubeapi/instances.h"
#include "kubeapi/trust.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

/// A name that may stand in a path: a DNS subdomain.
bool isName(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\\z"_s);
    return form.match(text).hasMatch() && !text.contains(".."_L1);
}

QString digestOf(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(12));
}

/// Whoever scales changes the count, and with it the generation, at any time: then the rest of the spec counts.
QString markOf(const Seen &seen, const LiveWorkload &live)
{
    if (!live.exists())
        return live.text() + u" is not there"_s;
    QString generation = u"g%1"_s.arg(live.workload.meta.generation);
    if (seen.scalerOf(live)) {
        QJsonObject spec = live.object.value(u"spec").toObject();
        spec.remove(u"replicas"_s);
        generation = digestOf(spec);
    }
    return u"%1 %2 %3"_s.arg(live.text(), live.workload.meta.uid.left(8), generation);
}

QString fingerprintOf(const Seen &seen)
{
    const StoredRevision &newest = seen.stored.constFirst();
    QStringList marks{u"rev %1 %2 %3"_s.arg(
        QString::number(newest.version), newest.status, newest.resourceVersion)};
    for (const LiveWorkload &live : seen.workloads)
        marks += markOf(seen, live);
    if (seen.keeper)
        marks += u"%1 %2"_s.arg(seen.keeper->ownership().object, gitops::syncOf(*seen.keeper));
    return marks.join(u"; "_s);
}

/// The template that a workload goes to: that of its youngest pod.
QString currentHash(const LiveWorkload &live)
{
    if (!live.workload.updateRevision.isEmpty())
        return live.workload.updateRevision;
    kubeapi::Pod youngest;
    for (const QJsonObject &object : live.pods) {
        const kubeapi::Pod pod = kubeapi::podOf(object);
        if (youngest.meta.uid.isEmpty() || pod.meta.createdAt >= youngest.meta.createdAt)
            youngest = pod;
    }
    return youngest.hash;
}

/// Revisions of the release that pods are of.
struct Numbers
{
    QString current;
    QString before;
};

QList<Instance> instancesOf(
    const LiveWorkload &live, const Numbers &numbers, TimePoint now, Milliseconds window)
{
    const QString hash = currentHash(live);
    QList<kubeapi::PodEvidence> evidence;
    kubeapi::ImageComparison images;
    QList<Instance> instances;
    for (const QJsonObject &object : live.pods) {
        const kubeapi::Pod pod = kubeapi::podOf(object);
        Instance instance = kubeapi::instanceOf(pod);
        instance.revision = pod.hash == hash ? numbers.current : numbers.before;
        instances.append(instance);
        evidence.append(kubeapi::podEvidence(object, pod.hash));
        images.add(evidence.constLast());
    }
    for (qsizetype at = 0; at < instances.size(); ++at)
        kubeapi::distrust(instances[at], evidence.at(at), images, now, window);
    return instances;
}

int wantedOf(const LiveWorkload &live)
{
    if (live.exists())
        return live.workload.wanted;
    return live.released.value(u"spec").toObject().value(u"replicas").toInt(1);
}

/// Never as many as are wanted while something is still to be done.
int readyOf(const LiveWorkload &live)
{
    if (!live.exists())
        return 0;
    const kubeapi::Workload &workload = live.workload;
    const int ready = std::min(workload.available, workload.updated);
    return workload.isSettled() ? ready : std::max(0, std::min(ready, workload.wanted - 1));
}

QStringList driftTexts(const Seen &seen)
{
    QStringList texts;
    for (const LiveWorkload &live : seen.workloads) {
        for (const Drift &drift : driftOf(live, live.released, seen.scalerOf(live)))
            texts.append(drift.text);
    }
    return texts;
}

} // namespace

Scaler scalerOf(const QJsonObject &object)
{
    const kubeapi::Meta meta = kubeapi::metaOf(object);
    const QJsonObject spec = object.value(u"spec").toObject();
    const QJsonObject subject = spec.value(u"scaleTargetRef").toObject();
    return {meta.name, meta.uid, subject.value(u"kind").toString(),
        subject.value(u"name").toString(), spec.value(u"minReplicas").toInt(1),
        spec.value(u"maxReplicas").toInt()};
}

QString LiveWorkload::text() const
{
    return kubeapi::wordOf(workload.kind) + u'/' + nameOf(released);
}

QString LiveWorkload::nameSpace(const QString &ofRelease) const
{
    const QJsonObject meta = released.value(u"metadata").toObject();
    return meta.value(u"namespace").toString(ofRelease);
}

QString LiveWorkload::path(const QString &ofRelease) const
{
    return u"/apis/apps/v1/namespaces/%1/%2/%3"_s.arg(
        nameSpace(ofRelease), kubeapi::resourceOf(workload.kind), nameOf(released));
}

std::optional<LiveWorkload> workloadNamed(const QJsonObject &released)
{
    const auto kind = kubeapi::workloadKind(released.value(u"kind").toString());
    LiveWorkload live{released, {}, {}, {}};
    if (!kind || !isName(nameOf(released)) || !isName(live.nameSpace(u"default"_s)))
        return {};
    live.workload.kind = *kind;
    return live;
}

const Scaler *Seen::scalerOf(const LiveWorkload &live) const
{
    const auto found = std::ranges::find_if(scalers, [&live](const Scaler &scaler) {
        return scaler.kind == kubeapi::wordOf(live.workload.kind) &&
               scaler.workload == nameOf(live.released);
    });
    return found == scalers.end() ? nullptr : &*found;
}

std::optional<Operation> operationOf(const Seen &seen, TimePoint now, Milliseconds stuckAfter)
{
    const StoredRevision &newest = seen.stored.constFirst();
    if (!isPending(newest.status))
        return {};
    const TimePoint since = std::max(newest.createdAt, newest.modifiedAt);
    QString words = u"Helm: %1 of rev %2"_s.arg(newest.status).arg(newest.version);
    if (now - since >= stuckAfter)
        words += u", stuck: who began it did not end it"_s;
    return Operation{words, newest.manager, since};
}

TargetState stateOf(
    const TargetId &target, const Seen &seen, TimePoint now, Milliseconds stuckAfter)
{
    TargetState state;
    state.target = target;
    state.currentRevision = QString::number(seen.stored.constFirst().version);
    state.observedAt = now;
    state.fingerprint = fingerprintOf(seen);
    state.inFlight = operationOf(seen, now, stuckAfter);
    const Numbers numbers{state.currentRevision,
        seen.stored.size() > 1 ? QString::number(seen.stored.at(1).version) : QString()};
    for (const LiveWorkload &live : seen.workloads) {
        state.wanted += wantedOf(live);
        state.ready += readyOf(live);
        state.instances += instancesOf(live, numbers, now, seen.window);
    }
    if (seen.keeper) {
        state.owner = seen.keeper->ownership();
        state.facts.insert(gitops::syncFact, gitops::syncOf(*seen.keeper));
    }
    // While Helm works, what is there is on its way to what is stored.
    if (!state.inFlight)
        state.drift = driftTexts(seen);
    return state;
}

} // namespace breakglass::backends::helm
