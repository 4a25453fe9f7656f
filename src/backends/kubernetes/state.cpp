// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/look.h"

#include "yaml/yamlwriter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a look comes to in the words of the console.
namespace breakglass::backends::kubernetes {

using kubeapi::TemplateRevision;
using kubeapi::Workload;
using kubeapi::WorkloadKind;

namespace {

constexpr qsizetype longestCause = 500;
constexpr qsizetype shownDigestLetters = 8;

/// "registry/shop@sha256:9c1d2e3f…" -> "9c1d2e3f"; "registry:5000/shop:1.42.0" -> "1.42.0".
QString shortImage(const QString &image)
{
    if (const qsizetype digest = image.indexOf(u"@sha256:"_s); digest >= 0)
        return image.sliced(digest + 8).left(shownDigestLetters);
    const QString last = image.section(u'/', -1);
    const qsizetype colon = last.lastIndexOf(u':');
    return colon < 0 ? last : last.sliced(colon + 1);
}

/// The image that tells a revision from the one before it; without such a one, the first.
QString tellingImage(const TemplateRevision &revision, const TemplateRevision *before)
{
    const QStringList images = kubeapi::imagesOf(revision.podTemplate);
    const QStringList former = before ? kubeapi::imagesOf(before->podTemplate) : QStringList();
    for (qsizetype at = 0; at < images.size(); ++at) {
        if (before && former.value(at) != images.at(at))
            return images.at(at);
    }
    return images.value(0);
}

bool isRollingOut(const Workload &workload)
{
    return workload.observedGeneration < workload.meta.generation ||
           workload.updated < workload.wanted || workload.existing > workload.updated;
}

RevisionStatus statusOf(const Seen &seen, bool isCurrent)
{
    if (!isCurrent)
        return RevisionStatus::Superseded;
    if (!seen.workload.stuck.isEmpty())
        return RevisionStatus::Failed;
    return isRollingOut(seen.workload) ? RevisionStatus::Pending : RevisionStatus::Deployed;
}

/// A StatefulSet and a DaemonSet forget which number a revision had; the annotation of our rollback remembers the last.
QString copyOf(const Seen &seen, const TemplateRevision &revision)
{
    if (!revision.formerly.isEmpty())
        return QString::number(revision.formerly.constLast());
    static const QRegularExpression form(u"\\Afrom \\d+ to (\\d+), as (\\d+)\\z"_s);
    const auto match = form.match(seen.workload.meta.annotations.value(rolledBackAnnotation));
    const bool isThis = match.hasMatch() && match.captured(2) == QString::number(revision.number);
    return isThis && match.captured(1) != match.captured(2) ? match.captured(1) : QString();
}

QString stuckWords(const QString &reason)
{
    if (reason == "ProgressDeadlineExceeded"_L1)
        return u"it made no progress within its deadline"_s;
    if (reason == "FailedCreate"_L1)
        return u"its pods can't be made"_s;
    return reason;
}

std::optional<Operation> operationOf(const Seen &seen, const QString &holder)
{
    const Workload &workload = seen.workload;
    if (seen.lease && seen.lease->isHeldBySomebodyBut(holder, seen.at))
        return Operation{u"%1 is locked by another console"_s.arg(leaseName(workload.meta.name)),
            seen.lease->holder, seen.lease->acquiredAt};
    const auto change = kubeapi::lastSpecChange(seen.object);
    Operation operation{{}, change ? change->manager : QString(),
        change ? change->at : workload.meta.createdAt, true, false};
    if (workload.isPaused) {
        operation.description = u"The rollout is paused"_s;
        operation.isStuck = true;
        return operation;
    }
    if (!workload.stuck.isEmpty()) {
        operation.description = u"The rollout is stuck: %1"_s.arg(stuckWords(workload.stuck));
        operation.isStuck = true;
        return operation;
    }
    if (!isRollingOut(workload))
        return {};
    operation.description =
        u"A rollout goes on, %1 of %2 updated"_s.arg(workload.updated).arg(workload.wanted);
    return operation;
}

QMap<QString, QString> factsOf(const Seen &seen)
{
    const Workload &workload = seen.workload;
    QMap<QString, QString> facts{{replicasFact, QString::number(workload.wanted)},
        {pausedFact, workload.isPaused ? u"yes"_s : u"no"_s},
        {lockFact, seen.lease ? seen.lease->holder : QString()},
        {changeFact, workload.meta.annotations.value(changeAnnotation)}};
    if (seen.keeper)
        facts.insert(gitops::syncFact, gitops::syncOf(*seen.keeper));
    return facts;
}

} // namespace

QString causeWithoutOurs(const QString &cause)
{
    static const QRegularExpression ours(u"\\s*\\[Breakglass: [^\\]]*\\]\\z"_s);
    return QString(cause).remove(ours);
}

History historyOf(const TargetId &target, const Seen &seen)
{
    History history{target, {}};
    const QString current = seen.current();
    const auto change = kubeapi::lastSpecChange(seen.object);
    TimePoint notBefore;
    // From the oldest on, for a revision that was rolled back to keeps the age of its ReplicaSet: it was not deployed
    // before those that it took the place of.
    for (qsizetype at = seen.revisions.size() - 1; at >= 0; --at) {
        const TemplateRevision &one = seen.revisions.at(at);
        const TemplateRevision *before =
            at + 1 < seen.revisions.size() ? &seen.revisions.at(at + 1) : nullptr;
        Revision revision;
        revision.id = QString::number(one.number);
        const bool isCurrent = revision.id == current;
        revision.artifactReference = tellingImage(one, before);
        revision.artifact = shortImage(revision.artifactReference);
        revision.change = causeWithoutOurs(one.changeCause).simplified().left(longestCause);
        revision.copyOf = copyOf(seen, one);
        const bool wasMoved = isCurrent && !revision.copyOf.isEmpty() && change;
        revision.deployedAt = std::max(wasMoved ? change->at : one.meta.createdAt, notBefore);
        revision.author = isCurrent && change ? change->manager : QString();
        revision.status = statusOf(seen, isCurrent);
        revision.configuration = yaml::toYaml(one.podTemplate);
        notBefore = revision.deployedAt;
        history.revisions.prepend(revision);
    }
    return history;
}

TargetState stateOf(
    const TargetId &target, const Seen &seen, const QString &holder, const QList<Instance> &pods)
{
    TargetState state;
    state.target = target;
    state.currentRevision = seen.current();
    // What has only just become ready may still fall over (minReadySeconds).
    state.ready = seen.workload.available;
    state.wanted = seen.workload.wanted;
    state.instances = pods;
    state.inFlight = operationOf(seen, holder);
    state.facts = factsOf(seen);
    if (seen.keeper)
        state.owner = seen.keeper->ownership();
    state.fingerprint = seen.fingerprint();
    state.observedAt = seen.at;
    return state;
}

} // namespace breakglass::backends::kubernetes
