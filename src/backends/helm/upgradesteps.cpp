// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/helmsteps.h"
#include "backends/helm/manifest.h"
#include "backends/helm/releasehistory.h"

// Straight from the console, past the pipeline: an image that is named by its digest.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends::helm {

namespace {

constexpr Milliseconds renderingLimit = 60s;

/// What the new revision has to run, where the image is the one that stands for the release.
QString artifactOf(const Release &current, const ImageValue &image)
{
    const QString running = imageName(primaryImage(current)).repository;
    const QString set = imageName(image.reference).repository;
    const bool isOnly = imagesIn(current.manifest).size() == 1;
    return isOnly || running == set ? image.reference : QString();
}

} // namespace

Expected<QList<Step>> upgradeSteps(
    const Scene &scene, const Intent &intent, const TargetState &state)
{
    const HelmTarget &target = scene.release;
    if (target.chart.isEmpty())
        return parts::refusal(ErrorKind::Invalid,
            u"No chart is named for %1."_s.arg(scene.target.key()),
            u"Set chart of the target to its folder or oci:// address."_s);
    if (const auto pending = operationOf(scene.seen, state.observedAt, scene.stuckAfter))
        return parts::refusal(ErrorKind::Conflict, pending->description + u'.',
            u"Wait for it, or free the release first."_s);
    const auto image = imageValue(scene.seen.current, target.imageKey, intent.input.trimmed());
    if (!image)
        return std::unexpected(image.error());
    const int current = scene.seen.stored.constFirst().version;
    const QStringList conflicts = parts::conflictsOf(scene, scene.seen.current);
    HelmPlace place = scene.place;
    place.forcesConflicts = !conflicts.isEmpty();
    const auto back = rollbackCommand(place, target.release, current);
    if (!back)
        return std::unexpected(back.error());
    const QString next = QString::number(current + 1);
    const QString &manifest = scene.seen.current.manifest;
    const int fewest = std::max(1, parts::readyAfter(scene, manifest, manifest));
    const Condition done{next, artifactOf(scene.seen.current, *image), true, fewest};
    QList<Step> steps;
    if (target.chart.startsWith(u'/')) {
        steps += parts::stepOf(
            scene, u"lint"_s, u"Check the chart"_s, lintCommand(scene.place, target, *image));
        steps.last().timeout = renderingLimit;
    }
    steps += parts::stepOf(scene, u"dry-run"_s, u"Let the server render it"_s,
        upgradeCommand(place, target, *image, true));
    steps.last().note = u"Changes nothing; refused here is refused there"_s;
    steps.last().timeout = renderingLimit;
    Step act = parts::stepOf(scene, u"upgrade"_s, u"Deploy %1"_s.arg(image->value),
        upgradeCommand(place, target, *image, false));
    act.note = u"Helm records it as rev %1, with %2 set"_s.arg(next, image->key);
    if (!conflicts.isEmpty())
        act.note += u". Overrides what others set: "_s + conflicts.join(u"; "_s);
    act.changesTarget = true;
    act.resume = ResumeClass::ObserveAfter;
    act.settled = done;
    act.undo = Undo{*back, u"Brings rev %1 back"_s.arg(current)};
    act.timeout = scene.place.timeout + parts::graceful;
    act.dryRun = DryRun{upgradeCommand(place, target, *image, true)};
    steps += act;
    const Condition restored{next, done.artifact, true, std::max(fewest, state.wanted)};
    steps += parts::restoringSteps(scene, manifest, manifest, restored);
    steps += parts::settleStep(scene, restored);
    return steps;
}

} // namespace breakglass::backends::helm
