// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/helmsteps.h"
#include "backends/helm/manifest.h"
#include "kubeapi/dryrun.h"

// What served before the change serves after it: Helm sets counts and limits to what a manifest says, whatever the
// load needed meanwhile (helm#12650, #7090).
using namespace Qt::StringLiterals;

namespace breakglass::backends::helm::parts {

namespace {

constexpr auto patchType = "application/json-patch+json"_L1;

QJsonObject sameKind(const QList<QJsonObject> &objects, const QString &kind, const QString &name)
{
    const auto found = std::ranges::find_if(objects, [&](const QJsonObject &one) {
        return one.value(u"kind").toString() == kind && nameOf(one) == name;
    });
    return found == objects.end() ? QJsonObject() : *found;
}

QByteArray replacing(const QString &uid, const QList<std::pair<QString, int>> &values)
{
    QJsonArray patch{
        QJsonObject{{u"op"_s, u"test"_s}, {u"path"_s, u"/metadata/uid"_s}, {u"value"_s, uid}}};
    for (const auto &[path, value] : values)
        patch.append(QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path}, {u"value"_s, value}});
    return QJsonDocument(patch).toJson(QJsonDocument::Compact);
}

Step patchStep(const Scene &scene, const QString &id, const QString &title, const QString &path,
    const QByteArray &body)
{
    HttpRequest request = kubeapi::requestTo(
        scene.cluster, u"PATCH"_s, path + u"?fieldManager=breakglass"_s, body, patchType);
    request.expectedStatus = {200};
    Step step = stepOf(scene, id, title, request);
    step.changesTarget = true;
    step.resume = ResumeClass::CasAbsolute;
    step.dryRun = DryRun{kubeapi::asDryRun(request)};
    return step;
}

struct Manifests
{
    QList<QJsonObject> from;
    QList<QJsonObject> to;

    Manifests(const QString &before, const QString &after, const QStringList &kinds)
        : from(objectsOf(before, kinds).items), to(objectsOf(after, kinds).items)
    {
    }
    /// The count after the change; empty: as it is now.
    [[nodiscard]] std::optional<int> countOf(const LiveWorkload &live) const
    {
        const QString kind = kubeapi::wordOf(live.workload.kind);
        const QString name = nameOf(live.released);
        return replicasAfter(sameKind(from, kind, name), sameKind(to, kind, name));
    }
};

const QStringList counted{u"Deployment"_s, u"StatefulSet"_s};

std::optional<Step> scalerStep(const Scene &scene, const Scaler &scaler, const Manifests &manifests)
{
    const QJsonObject released = sameKind(manifests.to, u"HorizontalPodAutoscaler"_s, scaler.name);
    if (released.isEmpty())
        return {};
    const Scaler after = scalerOf(released);
    if (after.least == scaler.least && after.most == scaler.most)
        return {};
    Step step = patchStep(scene, u"limits-"_s + scaler.name,
        u"Give autoscaler %1 its limits back"_s.arg(scaler.name),
        u"/apis/autoscaling/v2/namespaces/%1/horizontalpodautoscalers/%2"_s.arg(
            scene.seen.nameSpace, scaler.name),
        replacing(scaler.uid,
            {{u"/spec/minReplicas"_s, scaler.least}, {u"/spec/maxReplicas"_s, scaler.most}}));
    step.note = u"%1 to %2, as before; the release says %3 to %4"_s.arg(scaler.least)
                    .arg(scaler.most)
                    .arg(after.least)
                    .arg(after.most);
    return step;
}

} // namespace

int readyAfter(const Scene &scene, const QString &from, const QString &to)
{
    const Manifests manifests(from, to, counted);
    int ready = 0;
    for (const LiveWorkload &live : scene.seen.workloads) {
        const int now = live.workload.wanted;
        const bool isCounted = counted.contains(kubeapi::wordOf(live.workload.kind));
        ready += isCounted ? manifests.countOf(live).value_or(now) : now;
    }
    return ready;
}

QList<Step> restoringSteps(
    const Scene &scene, const QString &from, const QString &to, const Condition &settled)
{
    QList<Step> steps;
    const Manifests scalers(from, to, {u"HorizontalPodAutoscaler"_s});
    for (const Scaler &scaler : scene.seen.scalers) {
        if (auto step = scalerStep(scene, scaler, scalers)) {
            // Limits alone make no pods ready.
            step->settled = Condition{settled.revision, {}, false, 0};
            steps.append(*step);
        }
    }
    const Manifests manifests(from, to, counted);
    int ready = readyAfter(scene, from, to);
    for (const LiveWorkload &live : scene.seen.workloads) {
        const int now = live.workload.wanted;
        const auto after = manifests.countOf(live);
        const bool isCounted = counted.contains(kubeapi::wordOf(live.workload.kind));
        if (!live.exists() || !isCounted || !after || *after >= now)
            continue;
        Step step = patchStep(scene, u"scale-"_s + nameOf(live.released),
            u"Give %1 its %2 replicas back"_s.arg(live.text()).arg(now),
            live.path(scene.seen.nameSpace) + u"/scale"_s,
            replacing(live.workload.meta.uid, {{u"/spec/replicas"_s, now}}));
        step.note = u"Helm sets %1, %2 served before"_s.arg(*after).arg(now);
        if (const Scaler *scaler = scene.seen.scalerOf(live))
            step.note += u"; autoscaler %1 goes on from there"_s.arg(scaler->name);
        if (scene.version && scene.version->major >= 4)
            step.note += u". The next helm upgrade meets a conflict here: take replicas out of the "
                         "chart, or use --force-conflicts"_s;
        ready += now - *after;
        step.settled = Condition{settled.revision, {}, true, std::max(1, ready)};
        steps.append(step);
    }
    return steps;
}

} // namespace breakglass::backends::helm::parts
