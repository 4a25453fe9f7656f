// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/helmsteps.h"
#include "kubeapi/dryrun.h"

// A release that hangs in pending-* because whoever changed it is gone.
//
// Helm has no command for it: "state unknown and not to be trusted" (helm#7653). Three ways are in use. Rolling back at
// once works, since rollback does not look, but leaves the pending revision in the middle of the history. Deleting its
// Secret frees the release, and Helm forgets which objects that half-done change has made: they stay behind. Marking it
// as failed, which is what Helm itself would have done had it lived to see its own end, keeps manifest and values, so
// that the rollback after it knows what to take away. That is done here; deleting is left for one that can't be read.
using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

QJsonObject operation(const QString &word, const QString &path, const QString &value)
{
    return {{u"op"_s, word}, {u"path"_s, path}, {u"value"_s, value}};
}

QString pathOf(const Scene &scene, const StoredRevision &stored)
{
    return kubeapi::corePath(scene.seen.nameSpace, resourceOf(scene.place.driver), stored.object);
}

Expected<Step> markFailed(const Scene &scene, const StoredRevision &stored)
{
    const auto text = withStatus(scene.seen.currentText, u"failed"_s);
    if (!text)
        return std::unexpected(text.error());
    const QString words = storedText(*text, scene.place.driver);
    const QJsonArray patch{operation(u"test"_s, u"/metadata/uid"_s, stored.uid),
        operation(u"test"_s, u"/metadata/resourceVersion"_s, stored.resourceVersion),
        operation(u"test"_s, u"/metadata/labels/status"_s, stored.status),
        operation(u"replace"_s, u"/metadata/labels/status"_s, u"failed"_s),
        operation(u"replace"_s, u"/data/release"_s, words)};
    HttpRequest request = kubeapi::requestTo(scene.cluster, u"PATCH"_s,
        pathOf(scene, stored) + u"?fieldManager=breakglass"_s,
        QJsonDocument(patch).toJson(QJsonDocument::Compact), u"application/json-patch+json"_s);
    request.expectedStatus = {200};
    Step step =
        parts::stepOf(scene, u"unlock"_s, u"Mark rev %1 as failed"_s.arg(stored.version), request);
    step.note =
        u"It is %1 and nobody ends it. Manifest and values stay, so that the rollback knows "
        "what it made. Refused when anybody has touched it since"_s.arg(stored.status);
    step.dryRun = DryRun{kubeapi::asDryRun(request)};
    return step;
}

Step deletePending(const Scene &scene, const StoredRevision &stored)
{
    const QJsonObject options{{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"DeleteOptions"_s},
        {u"preconditions"_s,
            QJsonObject{{u"uid"_s, stored.uid}, {u"resourceVersion"_s, stored.resourceVersion}}}};
    HttpRequest request = kubeapi::requestTo(scene.cluster, u"DELETE"_s, pathOf(scene, stored),
        QJsonDocument(options).toJson(QJsonDocument::Compact), u"application/json"_s);
    request.expectedStatus = {200};
    Step step = parts::stepOf(
        scene, u"unlock"_s, u"Delete the stored rev %1"_s.arg(stored.version), request);
    step.note = u"It can't be read, so it can't be marked as failed. What it has made stays in the "
                "cluster and belongs to no release any more"_s;
    step.dryRun = DryRun{kubeapi::asDryRun(request)};
    return step;
}

} // namespace

Expected<QList<Step>> unlockSteps(
    const Scene &scene, const Intent &intent, const TargetState &state)
{
    const StoredRevision &stored = scene.seen.stored.constFirst();
    const auto pending = operationOf(scene.seen, state.observedAt, scene.stuckAfter);
    if (!pending)
        return parts::refusal(ErrorKind::Conflict,
            u"Nothing is pending: rev %1 is %2."_s.arg(
                QString::number(stored.version), stored.status),
            u"Roll back without freeing it."_s);
    const Milliseconds age = state.observedAt - pending->since;
    if (age < scene.stuckAfter)
        return parts::refusal(ErrorKind::Conflict,
            u"%1, for %2 only: somebody may still be at work."_s.arg(
                pending->description, toAge(age)),
            u"Ask %1, or wait until %2 have passed."_s.arg(
                pending->holder.isEmpty() ? u"who began it"_s : pending->holder,
                toAge(scene.stuckAfter)));
    const auto to = parts::chosenRevision(scene, intent.toRevision);
    if (!to)
        return std::unexpected(to.error());
    auto steps = parts::rollback(scene, *to, state);
    if (!steps)
        return steps;
    const bool isReadable = !scene.seen.currentText.isEmpty();
    const auto freeing =
        isReadable ? markFailed(scene, stored) : Expected<Step>(deletePending(scene, stored));
    if (!freeing)
        return std::unexpected(freeing.error());
    const int left = isReadable ? stored.version : scene.seen.stored.at(1).version;
    Step freed = parts::stepOf(scene, u"freed"_s, u"Wait until the release is free"_s,
        AwaitSettled{Condition{QString::number(left), {}, false, 0}});
    freed.note = u"Nobody else has changed it meanwhile"_s;
    steps->insert(1, *freeing);
    steps->insert(2, freed);
    return steps;
}

} // namespace breakglass::backends::helm
