// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedtarget.h"

#include "backends/simulated/jsonnode.h"
#include "backends/simulated/revisionid.h"
#include "backends/simulated/trafficwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

constexpr int firstMinutes = 30;
/// A revision whose first half hour ever passes this was not healthy.
constexpr double unhealthyErrorRate = 5;

std::optional<bool> judge(const QList<double> &rates)
{
    for (const double rate : rates) {
        if (rate > unhealthyErrorRate)
            return false;
    }
    if (rates.size() < firstMinutes)
        return std::nullopt;
    return true;
}

/// Error rates of the first minutes that a revision had traffic in.
QList<double> firstServedRates(const TrafficSplit &split, const QString &id, TimePoint at)
{
    QList<double> rates;
    const std::optional<TimePoint> begin = split.firstServed(id);
    for (int minute = 1; begin && minute <= firstMinutes; ++minute) {
        const TimePoint moment = *begin + std::chrono::minutes(minute);
        if (moment > at)
            break;
        const double rate = split.value(Signal::ErrorRate, moment, id);
        if (std::isnan(rate))
            break;
        rates.append(rate);
    }
    return rates;
}

} // namespace

SimulatedTarget::SimulatedTarget(const TargetScript &script, quint64 seed, TimePoint start)
    : m_script(script),
      m_seed(seed),
      m_timeline(seed, start, script.pace, script.replicas),
      m_failures(script.failures)
{
    for (auto past = script.revisions.crbegin(); past != script.revisions.crend(); ++past) {
        Entry entry{*past, std::nullopt, false, m_timeline.deployments().size()};
        entry.script.revision.deployedAt = start - past->age;
        m_timeline.deploy({entry.script.revision.deployedAt, past->revision.id, past->health,
            past->hangsAfter, false});
        if (past->hangsAfter)
            entry.ends = TimePoint::max();
        if (!past->revision.schemaVersion.isEmpty() && past->revision.copyOf.isEmpty())
            m_schema = past->revision.schemaVersion;
        m_entries.append(entry);
    }
    if (script.traffic)
        beginTraffic(start);
    if (script.lock) {
        Operation operation = script.lock->operation;
        operation.since = start - script.lock->age;
        m_holds.append({operation, start + script.lock->duration});
    }
}

const SimulatedTarget::Entry *SimulatedTarget::find(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&id](const Entry &entry) { return entry.script.revision.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const SimulatedTarget::Entry *SimulatedTarget::findArtifact(const QString &artifact) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (entry->script.revision.artifact == artifact)
            return &*entry;
    }
    return nullptr;
}

QString SimulatedTarget::nextId() const
{
    return nextRevisionId(m_entries.last().script.revision.id);
}

const Operation *SimulatedTarget::inFlight(TimePoint at) const
{
    for (auto hold = m_holds.crbegin(); hold != m_holds.crend(); ++hold) {
        if (at >= hold->operation.since && at < hold->until)
            return &hold->operation;
    }
    return nullptr;
}

Expected<TargetState> SimulatedTarget::state(TimePoint at) const
{
    if (at < m_unreachableUntil) {
        return failure(ErrorKind::Unavailable,
            u"%1 does not answer."_s.arg(m_script.id.environment),
            u"What is shown is from the last answer."_s, u"Look again in a moment."_s);
    }
    TargetState state;
    state.target = m_script.id;
    state.currentRevision = m_entries.last().script.revision.id;
    // A state is what follows from everything up to and including this moment.
    const TimePoint after = at + Milliseconds(1);
    state.wanted = m_timeline.wanted(after);
    state.instances = m_timeline.instances(after);
    state.ready = m_timeline.ready(after);
    if (m_split)
        describeTraffic(state, at);
    if (const Operation *operation = inFlight(at))
        state.inFlight = *operation;
    const QString lock =
        state.inFlight ? state.inFlight->holder + u' ' + toIso(state.inFlight->since) : u"none"_s;
    state.fingerprint = u"%1 revision=%2 wanted=%3 operation=%4"_s.arg(
        m_script.id.key(), state.currentRevision, QString::number(state.wanted), lock);
    if (m_split)
        state.fingerprint +=
            u" newest=%1 traffic=%2 pinned=%3"_s.arg(m_entries.last().script.revision.id,
                assignmentText(state.traffic), state.pin ? toIso(state.pin->since) : u"no"_s);
    state.observedAt = at;
    return state;
}

QList<double> SimulatedTarget::firstErrorRates(const Entry &entry, TimePoint at) const
{
    if (m_split)
        return firstServedRates(*m_split, entry.script.revision.id, at);
    const TimePoint begin = entry.script.revision.deployedAt;
    const qsizetype next = entry.deployment + 1;
    const TimePoint end = next < m_timeline.deployments().size()
                              ? std::min(at, m_timeline.deployments().at(next).begin)
                              : at;
    QList<double> rates;
    for (int minute = 1; minute <= firstMinutes; ++minute) {
        const TimePoint moment = begin + std::chrono::minutes(minute);
        if (moment > end)
            break;
        rates.append(m_timeline.value(Signal::ErrorRate, moment));
    }
    return rates;
}

Revision SimulatedTarget::revisionAt(qsizetype index, TimePoint at) const
{
    const Entry &entry = m_entries.at(index);
    Revision revision = entry.script.revision;
    revision.firstErrorRates = firstErrorRates(entry, at);
    if (!revision.wasHealthy)
        revision.wasHealthy = judge(revision.firstErrorRates);
    if (m_split) {
        revision.status = trafficStatus(entry, at);
        return revision;
    }
    const bool isCurrent = index + 1 == m_entries.size();
    if (entry.ends && at < *entry.ends && isCurrent)
        revision.status = RevisionStatus::Pending;
    else if (entry.fails)
        revision.status = RevisionStatus::Failed;
    else if (revision.status != RevisionStatus::Failed)
        revision.status = isCurrent ? RevisionStatus::Deployed : RevisionStatus::Superseded;
    return revision;
}

Expected<History> SimulatedTarget::history(TimePoint at) const
{
    if (at < m_unreachableUntil)
        return std::unexpected(state(at).error());
    History history{m_script.id, {}};
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i)
        history.revisions.append(revisionAt(i, at));
    return history;
}

QList<Sample> SimulatedTarget::samples(
    Signal signal, TimePoint from, TimePoint to, const QString &revision) const
{
    if (m_split)
        return m_split->samples(signal, from, to, revision);
    return revision.isEmpty() ? m_timeline.samples(signal, from, to) : QList<Sample>();
}

Status SimulatedTarget::inject(const QString &action, const Arguments &arguments, TimePoint at)
{
    if (action == "note"_L1)
        return {};
    if (action == "deploy"_L1)
        return injectDeploy(arguments, at);
    if (action == "pin"_L1 || action == "unpin"_L1)
        return injectPin(action == "pin"_L1, at);
    if (action == "fail"_L1)
        return injectFailure(arguments);
    if (action == "scale"_L1) {
        const ActOutcome outcome = scaleTo(arguments.value(u"replicas"_s), at);
        return outcome.answer ? Status() : std::unexpected(outcome.answer.error());
    }
    if (action == "unlock"_L1) {
        for (Hold &hold : m_holds)
            hold.until = std::min(hold.until, at);
        return {};
    }
    if (action == "remove-artifact"_L1) {
        for (Entry &entry : m_entries) {
            if (entry.script.revision.id == arguments.value(u"revision"_s)) {
                entry.script.revision.artifactAvailable = false;
                return {};
            }
        }
        return failure(ErrorKind::NotFound,
            u"Revision %1 is not in the world."_s.arg(arguments.value(u"revision"_s)));
    }
    return injectSpan(action, arguments, at);
}

Status SimulatedTarget::injectSpan(const QString &action, const Arguments &arguments, TimePoint at)
{
    constexpr Milliseconds otherwise{120'000};
    const QString text = arguments.value(u"for"_s);
    const auto span = text.isEmpty() ? otherwise : spanFromText(text);
    if (!span)
        return failure(ErrorKind::Invalid, u"\"%1\" is not a duration."_s.arg(text));
    if (action == "silence"_L1) {
        m_timeline.silence(at, at + *span);
        if (m_split)
            m_split->silence(at, at + *span);
    } else if (action == "unreachable"_L1) {
        m_unreachableUntil = at + *span;
    } else if (action == "lock"_L1) {
        const QString holder = arguments.value(u"holder"_s, u"Somebody else"_s);
        const QString description = arguments.value(u"description"_s, holder + u" deploys"_s);
        m_holds.append({{description, holder, at}, at + *span});
    } else {
        return failure(ErrorKind::Invalid, u"A world knows no \"%1\"."_s.arg(action));
    }
    return {};
}

Status SimulatedTarget::injectFailure(const Arguments &arguments)
{
    const QString name = arguments.value(u"kind"_s, u"refused"_s);
    const auto kind = failureFromName(name);
    if (!kind)
        return failure(ErrorKind::Invalid, u"A world knows no failure \"%1\"."_s.arg(name));
    const int times = std::max(1, arguments.value(u"times"_s, u"1"_s).toInt());
    m_failures.append({arguments.value(u"action"_s), *kind, times, arguments.value(u"text"_s)});
    return {};
}

Status SimulatedTarget::injectDeploy(const Arguments &arguments, TimePoint at)
{
    if (const Status free = requireFree(at); !free)
        return free;
    const QString id = arguments.value(u"revision"_s);
    const auto planned = std::ranges::find_if(m_script.upcoming,
        [&id](const RevisionScript &script) { return script.revision.id == id; });
    if (planned == m_script.upcoming.end()) {
        return failure(
            ErrorKind::NotFound, u"Revision %1 is not among the upcoming ones."_s.arg(id));
    }
    Change change{*planned, u"pipeline"_s, u"Deployed."_s, {}};
    // Its number in the file is a name; the system numbers what it deploys one after the other.
    change.script.revision.id = nextId();
    change.holder = arguments.value(u"holder"_s, u"Pipeline"_s);
    change.purpose = u"%1 deploys %2 %3"_s.arg(
        change.holder, m_script.names.revisionWord, change.script.revision.id);
    const ActOutcome outcome = m_split ? deployBeside(change, {}, !m_pinnedAt, std::nullopt, at)
                                       : rollOut(change, std::nullopt, at);
    return outcome.changedTarget ? Status() : std::unexpected(outcome.answer.error());
}

} // namespace breakglass::backends
