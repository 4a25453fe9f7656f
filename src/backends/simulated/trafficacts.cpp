// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedtarget.h"
#include "backends/simulated/times.h"
#include "backends/simulated/trafficwords.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

Error conflict(const QString &what, const QString &remedy)
{
    return {ErrorKind::Conflict, what, u"Nothing ran."_s, remedy};
}

/// The shares without those that neither get traffic nor have a name.
QList<TrafficShare> tidied(QList<TrafficShare> shares)
{
    shares.removeIf(
        [](const TrafficShare &share) { return share.percent <= 0 && share.tag.isEmpty(); });
    return shares;
}

} // namespace

void SimulatedTarget::beginTraffic(TimePoint start)
{
    m_split.emplace(m_seed, start, m_script.replicas);
    for (const Entry &entry : std::as_const(m_entries)) {
        const Revision &revision = entry.script.revision;
        m_split->add({revision.id, entry.script.health, revision.deployedAt, revision.deployedAt});
        if (revision.status != RevisionStatus::Failed)
            m_split->assign(revision.deployedAt, {{revision.id, 100, {}}});
    }
    const TrafficScript &traffic = *m_script.traffic;
    if (traffic.pinnedFor)
        m_pinnedAt = start - *traffic.pinnedFor;
    if (!traffic.shares.isEmpty())
        m_split->assign(m_pinnedAt.value_or(start - Milliseconds(1)), traffic.shares);
}

void SimulatedTarget::describeTraffic(TargetState &state, TimePoint at) const
{
    const TimePoint after = at + Milliseconds(1);
    state.traffic = m_split->shares(after);
    state.currentRevision = m_split->serving(after);
    state.instances = m_split->instances(after);
    state.wanted = int(state.instances.size());
    state.ready = int(std::ranges::count(state.instances, InstanceState::Ready, &Instance::state));
    if (m_pinnedAt)
        state.pin = TrafficPin{*m_pinnedAt, updateTraffic(m_script.names, u"--to-latest"_s)};
}

RevisionStatus SimulatedTarget::trafficStatus(const Entry &entry, TimePoint at) const
{
    const Revision &revision = entry.script.revision;
    if (entry.fails && entry.ends && at >= *entry.ends)
        return RevisionStatus::Failed;
    if (entry.ends && at < *entry.ends)
        return RevisionStatus::Pending;
    for (const TrafficShare &share : m_split->shares(at + Milliseconds(1))) {
        if (share.revision == revision.id && share.percent > 0)
            return RevisionStatus::Deployed;
    }
    if (revision.status == RevisionStatus::Failed)
        return RevisionStatus::Failed;
    const bool served = m_split->firstServed(revision.id).has_value();
    return served ? RevisionStatus::Superseded : RevisionStatus::Pending;
}

ActOutcome SimulatedTarget::actOnTraffic(
    const SimulatedAct &act, const std::optional<Failure> &failing, TimePoint at)
{
    if (act.action == "deploy-tagged"_L1 || act.action == "deploy"_L1) {
        const Expected<Change> change = fix(act.arguments, at);
        if (!change)
            return {at, std::unexpected(change.error())};
        const bool serves = act.action == "deploy"_L1 && !m_pinnedAt;
        return deployBeside(*change, act.arguments.value(u"tag"_s), serves, failing, at);
    }
    if (act.action == "shift"_L1)
        return shiftTraffic(act.arguments.value(u"shares"_s), at);
    if (act.action == "unpin"_L1)
        return unpinTraffic(at);
    if (act.action == "untag"_L1)
        return removeTag(act.arguments.value(u"tag"_s), at);
    if (act.action == "migrate-down"_L1 || act.action == "migrate-up"_L1)
        return migrate(act, at);
    if (act.action == "scale"_L1)
        return scaleTo(act.arguments.value(u"replicas"_s), at);
    return {at, std::unexpected(nothingRan(
                    u"A platform that divides traffic knows no \"%1\"."_s.arg(act.action)))};
}

/// A fix that the file knows as upcoming is as it says; any other is well.
Expected<SimulatedTarget::Change> SimulatedTarget::fix(
    const Arguments &arguments, TimePoint at) const
{
    const QString artifact = arguments.value(u"artifact"_s);
    if (artifact.isEmpty())
        return std::unexpected(nothingRan(u"The image is not named."_s));
    const auto known = std::ranges::find_if(m_script.upcoming,
        [&artifact](const RevisionScript &one) { return one.revision.artifact == artifact; });
    const QString holder = u"Breakglass"_s;
    if (known != m_script.upcoming.end())
        return Change{
            *known, u"gcloud run deploy"_s, {}, u"Deployment of %1"_s.arg(artifact), holder};
    const Entry *serving = find(m_split->serving(at + Milliseconds(1)));
    RevisionScript script = serving ? serving->script : m_entries.last().script;
    Revision &revision = script.revision;
    const QString reference =
        arguments.value(u"image"_s, m_script.names.repository + u':' + artifact);
    revision.configuration.replace(revision.artifactReference, reference);
    revision.artifact = artifact;
    revision.artifactReference = reference;
    revision.artifactAvailable = true;
    revision.copyOf.clear();
    revision.change = arguments.value(u"change"_s, u"Fix %1"_s.arg(artifact));
    revision.changeReference.clear();
    script.hangsAfter.reset();
    script.health = m_script.health;
    script.fault = Fault::None;
    sufferFault(script);
    return Change{script, u"gcloud run deploy"_s, {}, u"Deployment of %1"_s.arg(artifact), holder};
}

/// A new revision beside those that serve. It takes over only when `serves` is set.
ActOutcome SimulatedTarget::deployBeside(Change change, const QString &tag, bool serves,
    const std::optional<Failure> &failing, TimePoint at)
{
    Revision &revision = change.script.revision;
    revision.id = nextId();
    markDeployed(change, at);
    const bool gone = revision.artifactAvailable == false;
    const bool stuck = gone || change.script.hangsAfter ||
                       (failing && (failing->kind == Failure::Kind::ImagePull ||
                                       failing->kind == Failure::Kind::Hang));
    const TimePoint up = stuck ? TimePoint::max() : at + m_script.pace.perInstance;
    const TimePoint ends = stuck ? at + toolLimit : up + toolTime;
    m_split->add({revision.id, change.script.health, at, up, gone});
    m_entries.append({change.script, ends, stuck, m_timeline.deployments().size()});
    m_holds.append({{change.purpose, change.holder, at}, ends});
    if (stuck) {
        QString what =
            u"%1 timed out after 5 min: rev %2 never became ready."_s.arg(change.tool, revision.id);
        if (gone)
            what += u" Image gone: %1."_s.arg(revision.artifactReference);
        return {ends,
            failure(ErrorKind::Unavailable, what, u"The traffic goes where it went."_s,
                u"Choose another image."_s),
            true};
    }
    QList<TrafficShare> shares = m_split->shares(at + Milliseconds(1));
    if (serves)
        shares = {{revision.id, 100, tag}};
    else if (!tag.isEmpty())
        shares.append({revision.id, 0, tag});
    // A platform moves requests only once the new revision answers.
    m_split->assign(serves ? up : at, shares);
    const QString served = serves ? u"100"_s : u"0"_s;
    return {ends,
        QStringList{u"Creating Revision... done"_s,
            u"Service [%1] revision [%1-%2] has been deployed and is serving %3 percent "
            "of traffic."_s.arg(m_script.names.release, revision.id, served)},
        true};
}

ActOutcome SimulatedTarget::route(QList<TrafficShare> shares, const QString &purpose, TimePoint at)
{
    const TimePoint ends = at + m_script.traffic->shift;
    QStringList lines{u"Routing traffic... done"_s};
    for (const TrafficShare &share : shares) {
        if (share.percent > 0)
            lines += u"%1 % %2-%3"_s.arg(
                QString::number(share.percent), m_script.names.release, share.revision);
    }
    m_split->assign(at, tidied(std::move(shares)));
    m_holds.append({{purpose, u"Breakglass"_s, at}, ends});
    return {ends, lines, true};
}

ActOutcome SimulatedTarget::shiftTraffic(const QString &text, TimePoint at)
{
    const auto shares = assignmentFromText(text);
    if (!shares)
        return {at, std::unexpected(nothingRan(u"\"%1\" is no division of traffic."_s.arg(text)))};
    QList<TrafficShare> next = *shares;
    for (const TrafficShare &share : *shares) {
        const Entry *entry = find(share.revision);
        if (!entry || trafficStatus(*entry, at) == RevisionStatus::Failed)
            return {at, std::unexpected(conflict(u"Revision %1 can't serve."_s.arg(share.revision),
                            u"Choose a revision from the history."_s))};
    }
    // Names stay, whatever traffic their revisions get.
    for (const TrafficShare &before : m_split->shares(at + Milliseconds(1))) {
        const auto same = std::ranges::find(next, before.revision, &TrafficShare::revision);
        if (same == next.end())
            next.append({before.revision, 0, before.tag});
        else if (same->tag.isEmpty())
            same->tag = before.tag;
    }
    m_pinnedAt = at;
    return route(next, u"Traffic shift"_s, at);
}

ActOutcome SimulatedTarget::unpinTraffic(TimePoint at)
{
    const Entry &newest = m_entries.last();
    if (trafficStatus(newest, at) == RevisionStatus::Failed)
        return {at, std::unexpected(conflict(
                        u"The newest revision, %1, failed."_s.arg(newest.script.revision.id),
                        u"Deploy another first."_s))};
    m_pinnedAt.reset();
    return route({{newest.script.revision.id, 100, {}}}, u"Traffic to the newest revision"_s, at);
}

ActOutcome SimulatedTarget::removeTag(const QString &tag, TimePoint at)
{
    QList<TrafficShare> shares = m_split->shares(at + Milliseconds(1));
    for (TrafficShare &share : shares) {
        if (share.tag == tag)
            share.tag.clear();
    }
    return route(shares, u"Removal of tag %1"_s.arg(tag), at);
}

Status SimulatedTarget::injectPin(bool pinned, TimePoint at)
{
    if (!m_split)
        return failure(
            ErrorKind::Invalid, u"%1 does not divide its traffic."_s.arg(m_script.id.key()));
    if (const Status free = requireFree(at); !free)
        return free;
    if (pinned) {
        m_pinnedAt = m_pinnedAt.value_or(at);
        return {};
    }
    const ActOutcome outcome = unpinTraffic(at);
    return outcome.answer ? Status() : std::unexpected(outcome.answer.error());
}

} // namespace breakglass::backends
