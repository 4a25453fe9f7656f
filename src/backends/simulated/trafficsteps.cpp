// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/trafficsteps.h"

#include "backends/simulated/exactname.h"
#include "backends/simulated/revisionid.h"
#include "backends/simulated/times.h"
#include "backends/simulated/trafficwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

constexpr Milliseconds shiftLimit{60'000};

std::unexpected<Error> refusal(const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Conflict, what, u"Nothing ran."_s, remedy);
}

} // namespace

TrafficSteps::TrafficSteps(SystemNames names, QString revisionWord)
    : m_names(std::move(names)), m_word(std::move(revisionWord))
{
}

QString TrafficSteps::revisionName(const QString &id) const
{
    return m_word + u' ' + id;
}

Expected<TrafficSteps::Situation> TrafficSteps::look(
    const Intent &intent, const TargetState &state, const History &history) const
{
    if (history.revisions.isEmpty() || !history.find(state.currentRevision))
        return refusal(u"%1 runs %2, which its history does not hold."_s.arg(
                           intent.target.key(), revisionName(state.currentRevision)),
            u"Look at the target again."_s);
    Situation now{intent, state, history, {}, {}, {}, {}};
    now.nextId = nextRevisionId(history.revisions.first().id);
    return now;
}

Expected<QList<Step>> TrafficSteps::steps(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history) const
{
    const Expected<Situation> now = look(intent, state, history);
    if (!now)
        return std::unexpected(now.error());
    if (strategy.action == "deploy-progressively"_L1)
        return progressively(*now, strategy.stages);
    if (strategy.action == "deploy"_L1)
        return allAtOnce(*now);
    if (strategy.action == "shift-traffic"_L1)
        return backTo(*now);
    if (strategy.action == "unpin-traffic"_L1)
        return unpinned(*now);
    return failure(ErrorKind::Invalid, u"No steps are known for \"%1\"."_s.arg(strategy.action),
        u"Nothing ran."_s);
}

Status TrafficSteps::nameFix(Situation &now) const
{
    const QString &input = now.intent.input;
    if (const Status exact = requireExact(input, u"an image digest"_s); !exact)
        return exact;
    now.artifact = artifactName(input);
    now.tag = u"hotfix-"_s + now.artifact;
    const QString separator = input.startsWith("sha256:"_L1) ? u"@"_s : u":"_s;
    now.image = input.contains(u'/') ? input : m_names.repository + separator + input;
    return {};
}

Expected<QList<Step>> TrafficSteps::progressively(
    Situation now, const QList<RolloutStage> &stages) const
{
    if (const Status named = nameFix(now); !named)
        return std::unexpected(named.error());
    if (stages.isEmpty())
        return failure(ErrorKind::Invalid, u"This strategy names no stages."_s, u"Nothing ran."_s,
            u"Give it stages in the workspace."_s);
    // What an abort returns to has to be one revision.
    if (now.state.isDivided())
        return refusal(u"Traffic is divided already: %1."_s.arg(now.state.trafficText(m_word)),
            u"Send it all to one revision first."_s);
    QList<Step> steps{listRevisions(now), deployTagged(now)};
    for (const RolloutStage &stage : stages)
        steps.append(sendTo(now, stage.percent));
    return steps;
}

Expected<QList<Step>> TrafficSteps::allAtOnce(Situation now) const
{
    if (const Status named = nameFix(now); !named)
        return std::unexpected(named.error());
    if (now.state.pin)
        return refusal(u"Traffic is pinned to %1: a new revision would get none of it."_s.arg(
                           revisionName(now.state.currentRevision)),
            u"Deploy progressively, or end the pin first: %1"_s.arg(now.state.pin->release));
    const QString command = u"gcloud run deploy %1 --image=%2 %3"_s.arg(
        m_names.release, now.image, placeFlags(m_names));
    Step step = change(now,
        SimulatedAct{u"deploy"_s, {{u"artifact"_s, now.artifact}, {u"image"_s, now.image}},
            command.trimmed()},
        {now.nextId, 100, {}});
    step.id = u"deploy"_s;
    step.title = u"Deploy %1"_s.arg(now.artifact);
    step.note = u"Becomes %1 and takes all traffic at once"_s.arg(revisionName(now.nextId));
    step.timeout = changeLimit;
    return QList<Step>{listRevisions(now), step};
}

Expected<QList<Step>> TrafficSteps::backTo(const Situation &now) const
{
    const QString &id = now.intent.toRevision;
    const Revision *chosen = now.history.find(id);
    if (!chosen)
        return failure(ErrorKind::NotFound,
            u"\"%1\" is not in the history of %2."_s.arg(id, now.intent.target.key()),
            u"Nothing ran."_s, u"Choose a revision from the history."_s);
    if (chosen->status == RevisionStatus::Failed)
        return refusal(
            u"%1 never became ready."_s.arg(revisionName(id)), u"Choose another revision."_s);
    if (const TrafficShare *share = now.state.shareOf(id); share && share->percent == 100)
        return refusal(
            u"%1 already has all traffic."_s.arg(revisionName(id)), u"Choose an older revision."_s);
    Step step = change(now, assign({{id, 100, {}}}, false), {id, 100, {}});
    step.id = u"shift"_s;
    step.title = u"Send 100 % of the traffic to %1"_s.arg(revisionName(id));
    step.note = u"No instance is replaced. Traffic stays pinned to it afterwards"_s;
    return QList<Step>{listRevisions(now), step};
}

Expected<QList<Step>> TrafficSteps::unpinned(const Situation &now) const
{
    const QString &newest = now.history.revisions.first().id;
    if (!now.state.pin)
        return refusal(u"Traffic is not pinned."_s, u"Nothing has to be done."_s);
    if (const TrafficShare *share = now.state.shareOf(newest); !share || share->percent < 100)
        return refusal(u"%1 is the newest and does not serve: ending the pin would send everything "
                       "to it."_s.arg(revisionName(newest)),
            u"Deploy a good revision first."_s);
    Step step = change(now, SimulatedAct{u"unpin"_s, {}, updateTraffic(m_names, u"--to-latest"_s)},
        {newest, 100, {}});
    step.id = u"unpin"_s;
    step.title = u"Let new revisions serve again"_s;
    step.note = u"%1 keeps all traffic until the next deployment"_s.arg(revisionName(newest));
    return QList<Step>{listRevisions(now), step};
}

Step TrafficSteps::listRevisions(const Situation &now) const
{
    Step step;
    step.id = u"history"_s;
    step.title = u"Read the revisions"_s;
    step.target = now.intent.target;
    const QString command = u"gcloud run revisions list --service=%1 %2 --limit=10"_s;
    step.act = SimulatedAct{
        u"history"_s, {}, command.arg(m_names.release, placeFlags(m_names)).simplified()};
    step.timeout = readingLimit;
    return step;
}

Step TrafficSteps::deployTagged(const Situation &now) const
{
    const QString command = u"gcloud run deploy %1 --image=%2 --tag=%3 --no-traffic %4"_s.arg(
        m_names.release, now.image, now.tag, placeFlags(m_names));
    Step step = change(now,
        SimulatedAct{u"deploy-tagged"_s,
            {{u"artifact"_s, now.artifact}, {u"image"_s, now.image}, {u"tag"_s, now.tag}},
            command.trimmed()},
        {now.nextId, 0, now.tag});
    step.id = u"deploy"_s;
    step.title = u"Deploy the hotfix, no traffic"_s;
    step.note = u"Becomes %1 behind tag %2. No user reaches it yet"_s.arg(
        revisionName(now.nextId), now.tag);
    step.undo = Undo{SimulatedAct{u"untag"_s, {{u"tag"_s, now.tag}},
                         updateTraffic(m_names, u"--remove-tags="_s + now.tag)},
        u"Takes the tag away. The revision stays, without traffic"_s};
    step.timeout = changeLimit;
    return step;
}

Step TrafficSteps::sendTo(const Situation &now, int percent) const
{
    const TrafficShare share{now.nextId, percent, now.tag};
    QList<TrafficShare> shares{share};
    if (percent < 100)
        shares.prepend({now.state.currentRevision, 100 - percent, {}});
    Step step = change(now, assign(shares, true), share);
    step.id = u"send-%1"_s.arg(percent);
    step.title = u"Send %1 % of the traffic"_s.arg(percent);
    step.note = u"To %1"_s.arg(revisionName(now.nextId));
    return step;
}

/// A step that moves traffic, or may: absolute, so that it can be sent again.
Step TrafficSteps::change(const Situation &now, SimulatedAct act, TrafficShare share) const
{
    Step step;
    step.target = now.intent.target;
    step.act = std::move(act);
    step.changesTarget = true;
    step.resume = ResumeClass::CasAbsolute;
    Condition condition;
    condition.share = std::move(share);
    step.settled = condition;
    step.undo = asBefore(now);
    step.timeout = shiftLimit;
    return step;
}

SimulatedAct TrafficSteps::assign(const QList<TrafficShare> &shares, bool byTag) const
{
    QStringList parts;
    for (const TrafficShare &share : shares) {
        const QString percent = QString::number(share.percent);
        if (byTag && !share.tag.isEmpty())
            parts = {u"--to-tags=%1=%2"_s.arg(share.tag, percent)};
        else if (!byTag)
            parts += u"%1-%2=%3"_s.arg(m_names.release, share.revision, percent);
    }
    const QString flag = byTag ? parts.join(u' ') : u"--to-revisions="_s + parts.join(u',');
    return {u"shift"_s, {{u"shares"_s, assignmentText(shares)}}, updateTraffic(m_names, flag)};
}

Undo TrafficSteps::asBefore(const Situation &now) const
{
    QList<TrafficShare> shares;
    for (const TrafficShare &share : now.state.traffic) {
        if (share.percent > 0)
            shares.append({share.revision, share.percent, {}});
    }
    return {assign(shares, false), u"Sends %1"_s.arg(now.state.trafficText(m_word))};
}

} // namespace breakglass::backends
