// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/helmsteps.h"

#include "backends/helm/manifest.h"
#include "backends/helm/releasehistory.h"
#include "kubeapi/dryrun.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends::helm {

namespace {

constexpr Milliseconds readingLimit = 30s;
constexpr Milliseconds settleLimit = 5min;

QString revisionName(int version)
{
    return u"rev %1"_s.arg(version);
}

/// "ConfigMap/web" for each object.
QStringList objectNames(const QString &manifest)
{
    QStringList names;
    for (const Part &part : partsOf(manifest)) {
        const QString name = nameOf(objectOf(part.text));
        if (!name.isEmpty())
            names += part.kind + u'/' + name;
    }
    return names;
}

/// Objects that one manifest has and the other has not.
QStringList onlyIn(const QString &manifest, const QString &other)
{
    QStringList names = objectNames(manifest);
    const QStringList others = objectNames(other);
    names.removeIf([&others](const QString &one) { return others.contains(one); });
    return names;
}

/// What an operator has to know before this rollback, or nothing.
QStringList warningsOf(const Scene &scene, const Release &to)
{
    QStringList warnings;
    const QStringList lost = onlyIn(to.manifest, scene.seen.current.manifest);
    if (!lost.isEmpty() && (!scene.version || scene.version->losesObjects()))
        warnings += u"%1 is only in rev %2: if it still is in the cluster, helm %3 stops there "
                    "(helm#13437, #32244). Use helm 4.2"_s.arg(lost.mid(0, 3).join(u", "_s),
                        QString::number(to.version),
                        scene.version ? scene.version->text() : u"before 4.2"_s);
    QStringList hooks;
    for (const Hook &hook : to.hooks) {
        if (hook.events.contains("pre-rollback"_L1) || hook.events.contains("post-rollback"_L1))
            hooks += hook.name;
    }
    if (!hooks.isEmpty())
        warnings += u"Runs hooks of rev %1, not of the current one: %2"_s.arg(
            QString::number(to.version), hooks.join(u", "_s));
    return warnings;
}

Step repairStep(const Scene &scene, const LiveWorkload &live, const QList<Drift> &drifts)
{
    HttpRequest request = kubeapi::requestTo(scene.cluster, u"PATCH"_s,
        live.path(scene.seen.nameSpace) + u"?fieldManager=breakglass"_s,
        QJsonDocument(repairPatch(live, drifts)).toJson(QJsonDocument::Compact),
        u"application/json-patch+json"_s);
    request.expectedStatus = {200};
    Step step = parts::stepOf(scene, u"repair-"_s + nameOf(live.released),
        u"Bring %1 back to what was released"_s.arg(live.text()), request);
    QStringList texts;
    for (const Drift &drift : drifts)
        texts += drift.text.section(u": "_s, 1);
    step.note = texts.join(u"; "_s);
    step.changesTarget = true;
    step.resume = ResumeClass::CasAbsolute;
    step.dryRun = DryRun{kubeapi::asDryRun(request)};
    return step;
}

bool canRepair(const Drift &drift)
{
    return !drift.repair.isEmpty();
}

/// What a rollback leaves of what was added by hand, workload by workload.
QList<Step> leftoverSteps(const Scene &scene, const Release &to, const Condition &settled)
{
    QList<Step> steps;
    const QList<QJsonObject> wanted = workloadsOf(to.manifest).items;
    for (const LiveWorkload &live : scene.seen.workloads) {
        const auto target = std::ranges::find_if(wanted, [&live](const QJsonObject &one) {
            return one.value(u"kind") == live.released.value(u"kind") &&
                   nameOf(one) == nameOf(live.released);
        });
        if (target == wanted.end())
            continue;
        QList<Drift> left = leftBy(live, live.released, *target);
        left.removeIf([](const Drift &drift) { return !canRepair(drift); });
        if (left.isEmpty())
            continue;
        Step step = repairStep(scene, live, left);
        step.title = u"Take away what no release has from %1"_s.arg(live.text());
        step.settled = settled;
        steps.append(step);
    }
    return steps;
}

} // namespace

namespace parts {

std::unexpected<Error> refusal(ErrorKind kind, const QString &what, const QString &remedy)
{
    return failure(kind, what, u"Nothing is planned."_s, remedy);
}

Expected<int> chosenRevision(const Scene &scene, const QString &id)
{
    static const QRegularExpression absolute(u"\\A[1-9][0-9]{0,8}\\z"_s);
    if (!absolute.match(id).hasMatch())
        return refusal(ErrorKind::Invalid, u"“%1” is not an absolute revision."_s.arg(id),
            u"Choose a revision by its number."_s);
    const int version = id.toInt();
    const auto &stored = scene.seen.stored;
    if (std::ranges::find(stored, version, &StoredRevision::version) == stored.end())
        return refusal(ErrorKind::NotFound,
            u"Helm no longer has %1 of %2."_s.arg(revisionName(version), scene.release.release),
            u"Choose a revision from %1 on."_s.arg(stored.constLast().version));
    if (version == stored.constFirst().version)
        return refusal(ErrorKind::Conflict,
            u"%1 is the current revision already."_s.arg(revisionName(version)),
            u"Choose an older revision."_s);
    return version;
}

Step stepOf(const Scene &scene, const QString &id, const QString &title, Act act)
{
    Step step;
    step.id = id;
    step.title = title;
    step.target = scene.target;
    step.act = std::move(act);
    step.timeout = readingLimit;
    return step;
}

Step settleStep(const Scene &scene, const Condition &condition)
{
    Step step = stepOf(scene, u"settle"_s, u"Wait for the pods"_s, AwaitSettled{condition});
    step.note = u"All of them of one revision, and at least %1 ready"_s.arg(condition.atLeastReady);
    step.settled = condition;
    step.timeout = settleLimit;
    return step;
}

QStringList conflictsOf(const Scene &scene, const Release &to)
{
    const bool asksTheServer = scene.version && scene.version->major >= 4 &&
                               scene.seen.current.isServerSide && to.isServerSide;
    QStringList texts;
    for (const LiveWorkload &live : scene.seen.workloads) {
        // Whoever scales owns the count, too.
        for (const Drift &drift : driftOf(live, live.released, false)) {
            if (asksTheServer && canRepair(drift))
                texts += drift.text;
        }
    }
    return texts;
}

Expected<Step> rollbackStep(const Scene &scene, int to, const Condition &settled)
{
    const Release target = scene.releases.value(to);
    const QStringList conflicts = conflictsOf(scene, target);
    HelmPlace place = scene.place;
    place.forcesConflicts = !conflicts.isEmpty();
    const auto command = rollbackCommand(place, scene.release.release, to);
    const int current = scene.seen.stored.constFirst().version;
    const auto back = rollbackCommand(place, scene.release.release, current);
    if (!command || !back)
        return std::unexpected(command ? back.error() : command.error());
    Step step = stepOf(scene, u"rollback"_s, u"Roll back to %1"_s.arg(revisionName(to)), *command);
    QStringList notes = warningsOf(scene, target);
    notes.prepend(
        u"Helm records it as %1, a copy of %2"_s.arg(revisionName(current + 1), revisionName(to)));
    if (!conflicts.isEmpty())
        notes += u"Overrides what others set: "_s + conflicts.join(u"; "_s);
    step.note = notes.join(u". "_s);
    step.changesTarget = true;
    step.resume = ResumeClass::ObserveAfter;
    step.settled = settled;
    step.undo = Undo{*back, u"Brings %1 back"_s.arg(revisionName(current))};
    step.timeout = scene.place.timeout + parts::graceful;
    if (scene.version) {
        if (const auto question = rollbackDryRun(place, scene.release.release, to, *scene.version))
            step.dryRun = DryRun{*question};
    }
    return step;
}

Expected<QList<Step>> rollback(const Scene &scene, int to, const TargetState &state)
{
    const auto target = scene.releases.constFind(to);
    if (target == scene.releases.constEnd())
        return refusal(ErrorKind::Conflict, u"What %1 holds was not read."_s.arg(revisionName(to)),
            u"Look at the release history again."_s);
    const QString &before = scene.seen.current.manifest;
    const int fewest = readyAfter(scene, before, target->manifest);
    const Condition done{QString::number(to), {}, true, std::max(1, fewest)};
    const Condition restored{QString::number(to), {}, true, std::max({1, fewest, state.wanted})};
    const auto act = rollbackStep(scene, to, done);
    if (!act)
        return std::unexpected(act.error());
    QList<Step> steps{stepOf(scene, u"history"_s, u"Read the release history"_s,
                          historyCommand(scene.place, scene.release.release)),
        *act};
    steps += restoringSteps(scene, before, target->manifest, restored);
    steps += leftoverSteps(scene, *target, done);
    steps += settleStep(scene, restored);
    return steps;
}

} // namespace parts

QJsonArray repairPatch(const LiveWorkload &live, const QList<Drift> &drifts)
{
    QJsonArray patch{QJsonObject{{u"op"_s, u"test"_s}, {u"path"_s, u"/metadata/uid"_s},
        {u"value"_s, live.workload.meta.uid}}};
    QList<QJsonArray> removals;
    for (const Drift &drift : drifts) {
        if (drift.repair.last()[u"op"].toString() == "remove"_L1) {
            removals.append(drift.repair);
            continue;
        }
        for (const auto &operation : drift.repair)
            patch.append(operation);
    }
    // The inner ones first, and in each list from its end: then no index moves before it is used.
    const auto place = [](const QJsonArray &repair) {
        const QString path = repair.last()[u"path"].toString();
        return std::pair(path.count(u'/'), path.section(u'/', -1).toInt());
    };
    std::ranges::stable_sort(removals, std::greater<>(), place);
    for (const QJsonArray &repair : std::as_const(removals)) {
        for (const auto &operation : repair)
            patch.append(operation);
    }
    return patch;
}

Expected<QList<Step>> rollbackSteps(
    const Scene &scene, const Intent &intent, const TargetState &state)
{
    const auto to = parts::chosenRevision(scene, intent.toRevision);
    if (!to)
        return std::unexpected(to.error());
    // Helm's rollback does not look whether somebody else is at work.
    if (const auto pending = operationOf(scene.seen, state.observedAt, scene.stuckAfter))
        return parts::refusal(ErrorKind::Conflict, pending->description + u'.',
            u"Wait for it, or free the release first."_s);
    return parts::rollback(scene, *to, state);
}

Expected<QList<Step>> repairSteps(const Scene &scene, const TargetState &state)
{
    QList<Step> steps;
    Condition settled{state.currentRevision, {}, true, std::max(1, state.wanted)};
    for (const LiveWorkload &live : scene.seen.workloads) {
        QList<Drift> drifts = driftOf(live, live.released, scene.seen.scalerOf(live));
        drifts.removeIf([](const Drift &drift) { return !canRepair(drift); });
        if (drifts.isEmpty())
            continue;
        steps.append(repairStep(scene, live, drifts));
    }
    if (steps.isEmpty())
        return parts::refusal(ErrorKind::Conflict,
            u"Nothing in the cluster differs from rev %1 that could be set."_s.arg(
                state.currentRevision),
            u"Choose another strategy."_s);
    // A count that is given back may be lower than what runs now.
    settled.atLeastReady = std::max(
        1, parts::readyAfter(scene, scene.seen.current.manifest, scene.seen.current.manifest));
    for (Step &step : steps)
        step.settled = settled;
    steps += parts::settleStep(scene, settled);
    return steps;
}

} // namespace breakglass::backends::helm
