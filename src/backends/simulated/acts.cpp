// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/noise.h"
#include "backends/simulated/revisionid.h"
#include "backends/simulated/simulatedtarget.h"
#include "backends/simulated/times.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

constexpr Milliseconds readingTime{1'000};
constexpr Milliseconds lostAfter{5'000};

QString statusWord(RevisionStatus status)
{
    switch (status) {
    case RevisionStatus::Deployed:
        return u"deployed"_s;
    case RevisionStatus::Superseded:
        return u"superseded"_s;
    case RevisionStatus::Failed:
        return u"failed"_s;
    case RevisionStatus::Pending:
        return u"pending"_s;
    }
    return {};
}

/// The image line of a configuration, exchanged.
QString withArtifact(QString configuration, const Revision &from, const QString &reference)
{
    return configuration.replace(from.artifactReference, reference);
}

/// The last line that an act prints, in the words of its world.
ActOutcome withWords(ActOutcome outcome, const SimulatedAct &act)
{
    const QString last = act.arguments.value(u"prints"_s);
    if (!last.isEmpty() && outcome.answer && !outcome.answer->isEmpty())
        outcome.answer->last() = last;
    return outcome;
}

} // namespace

Status SimulatedTarget::requireFree(TimePoint at) const
{
    const Operation *operation = inFlight(at);
    if (!operation)
        return {};
    return failure(ErrorKind::Conflict, u"Lock held. %1."_s.arg(operation->description),
        u"Nothing ran."_s, u"Wait, or cancel it where it runs."_s);
}

std::optional<Failure> SimulatedTarget::takeFailure(const QString &action)
{
    for (Failure &one : m_failures) {
        if (one.times > 0 && (one.action.isEmpty() || one.action == action)) {
            --one.times;
            return one;
        }
    }
    return std::nullopt;
}

ActOutcome SimulatedTarget::act(const SimulatedAct &act, TimePoint at)
{
    if (at < m_unreachableUntil)
        return {at + lostAfter, std::unexpected(state(at).error())};
    if (act.action == "history"_L1)
        return withWords(printHistory(at), act);
    if (act.action == "stage"_L1) {
        const int seconds = act.arguments.value(u"seconds"_s).toInt();
        const QString name = act.arguments.value(u"stage"_s);
        return withWords(
            {at + std::chrono::seconds(seconds), QStringList{name + u": passed"_s}}, act);
    }
    if (act.action == "cancel"_L1)
        return withWords(cancel(act.arguments.value(u"holder"_s), at), act);
    if (const Status free = requireFree(at); !free)
        return {at, std::unexpected(free.error())};
    const std::optional<Failure> failing = takeFailure(act.action);
    if (failing && failing->kind == Failure::Kind::Refused) {
        const QString said = failing->text.isEmpty() ? u"the system refused it"_s : failing->text;
        return {at + readingTime,
            failure(ErrorKind::Unavailable, u"%1 failed: %2."_s.arg(act.action, said),
                u"Nothing changed."_s, u"Try again, or choose another way back."_s)};
    }
    ActOutcome outcome = withWords(actOnce(act, failing, at), act);
    if (failing && failing->kind == Failure::Kind::LostAnswer && outcome.changedTarget) {
        outcome.ends = at + lostAfter;
        outcome.answer = failure(ErrorKind::OutcomeUnknown,
            u"The connection broke after %1 was sent."_s.arg(act.action),
            u"It may have taken effect."_s, u"Look at the target before anything is repeated."_s);
    }
    return outcome;
}

ActOutcome SimulatedTarget::actOnce(
    const SimulatedAct &act, const std::optional<Failure> &failing, TimePoint at)
{
    if (m_split)
        return actOnTraffic(act, failing, at);
    if (act.action == "migrate-down"_L1 || act.action == "migrate-up"_L1)
        return migrate(act, at);
    if (act.action == "scale"_L1)
        return scaleTo(act.arguments.value(u"replicas"_s), at);
    if (act.action == "fence"_L1 || act.action == "lift-fence"_L1)
        return fence(act.action == "fence"_L1, at);
    Expected<Change> change = changeFor(act.action, act.arguments);
    if (!change)
        return {at, std::unexpected(change.error())};
    return rollOut(*change, failing, at);
}

Expected<SimulatedTarget::Change> SimulatedTarget::changeFor(
    const QString &action, const Arguments &arguments)
{
    if (action == "train-move"_L1 && !arguments.contains(u"revision"_s))
        return withoutCars(arguments.value(u"cars"_s));
    if (action == "train-move"_L1)
        return copyOf(u"rollback"_s, arguments.value(u"revision"_s));
    if (action == "restore"_L1)
        return restored(arguments.value(u"revision"_s));
    if (action == "rollback"_L1 || action == "undo"_L1)
        return copyOf(action, arguments.value(u"revision"_s));
    if (action == "set-image"_L1 || action == "direct-deploy"_L1) {
        if (arguments.value(u"artifact"_s).isEmpty())
            return std::unexpected(nothingRan(u"The image is not named."_s));
        return withImage(action, arguments);
    }
    if (action == "restart"_L1)
        return restarted();
    if (action == "set-configuration"_L1)
        return withConfiguration(arguments.value(u"revision"_s));
    if (action == "deploy"_L1)
        return fromPipeline(arguments);
    return std::unexpected(nothingRan(u"The simulation knows no act \"%1\"."_s.arg(action)));
}

/// A schema that is broken stays broken, whatever runs on it.
void SimulatedTarget::sufferFault(RevisionScript &script) const
{
    for (const Entry &entry : m_entries) {
        if (entry.script.fault == Fault::Schema &&
            entry.script.revision.schemaVersion == m_schema) {
            script.health = entry.script.health;
        }
    }
}

Expected<SimulatedTarget::Change> SimulatedTarget::copyOf(
    const QString &action, const QString &id) const
{
    const Entry *source = find(id);
    if (!source) {
        return failure(ErrorKind::NotFound,
            u"Revision %1 is not in the history of %2."_s.arg(id, m_script.id.key()),
            u"Nothing ran."_s, u"Choose a revision from the history."_s);
    }
    RevisionScript script = source->script;
    script.revision.copyOf = id;
    script.hangsAfter.reset();
    script.revision.change = u"Rollback to %1 %2"_s.arg(m_script.names.revisionWord, id);
    script.revision.changeReference.clear();
    sufferFault(script);
    const bool helm = action == "rollback"_L1;
    return Change{script, helm ? u"helm rollback"_s : u"kubectl rollout undo"_s,
        helm ? u"Rollback was a success."_s
             : u"deployment \"%1\" successfully rolled out"_s.arg(m_script.names.release),
        script.revision.change};
}

SimulatedTarget::Change SimulatedTarget::withImage(
    const QString &action, const Arguments &arguments) const
{
    const Entry &current = m_entries.last();
    const QString artifact = arguments.value(u"artifact"_s);
    const Entry *source = findArtifact(artifact);
    RevisionScript script = current.script;
    Revision &revision = script.revision;
    const QString reference =
        arguments.value(u"image"_s, m_script.names.repository + u':' + artifact);
    revision.configuration = withArtifact(revision.configuration, revision, reference);
    revision.artifact = artifact;
    revision.artifactReference = reference;
    revision.artifactAvailable = source ? source->script.revision.artifactAvailable : true;
    revision.copyOf.clear();
    script.hangsAfter.reset();
    revision.change = u"Image %1"_s.arg(artifact);
    revision.changeReference.clear();
    if (script.fault == Fault::Image || script.fault == Fault::None) {
        script.health = source ? source->script.health : m_script.health;
        script.fault = source ? source->script.fault : Fault::None;
    }
    sufferFault(script);
    const bool direct = action == "direct-deploy"_L1;
    return {script, direct ? u"helm upgrade"_s : u"kubectl set image"_s,
        direct ? u"Release \"%1\" has been upgraded."_s.arg(m_script.names.release)
               : u"deployment.apps/%1 image updated"_s.arg(m_script.names.release),
        u"Image %1"_s.arg(artifact)};
}

/// The same once more: what is wrong with a release is wrong with it after a restart, too.
SimulatedTarget::Change SimulatedTarget::restarted() const
{
    RevisionScript script = m_entries.last().script;
    script.revision.copyOf.clear();
    script.hangsAfter.reset();
    script.revision.change = u"Restart"_s;
    script.revision.changeReference.clear();
    sufferFault(script);
    return {script, u"kubectl rollout restart"_s,
        u"deployment.apps/%1 restarted"_s.arg(m_script.names.release), u"Restart"_s};
}

Expected<SimulatedTarget::Change> SimulatedTarget::withConfiguration(const QString &id) const
{
    const Entry *source = find(id);
    if (!source)
        return std::unexpected(nothingRan(u"Revision %1 is not in the history."_s.arg(id)));
    RevisionScript script = m_entries.last().script;
    Revision &revision = script.revision;
    revision.configuration = withArtifact(
        source->script.revision.configuration, source->script.revision, revision.artifactReference);
    revision.copyOf.clear();
    script.hangsAfter.reset();
    revision.change = u"Configuration of %1 %2"_s.arg(m_script.names.revisionWord, id);
    revision.changeReference.clear();
    if (script.fault == Fault::Configuration || script.fault == Fault::None) {
        script.health = source->script.health;
        script.fault = source->script.fault;
    }
    sufferFault(script);
    return Change{script, u"helm upgrade"_s,
        u"Release \"%1\" has been upgraded."_s.arg(m_script.names.release), revision.change};
}

/// What a pipeline delivers: a revert of one revision, or a fix on top of the current one.
SimulatedTarget::Change SimulatedTarget::fromPipeline(const Arguments &arguments) const
{
    const QString reverted = arguments.value(u"reverts"_s);
    const Entry *base = find(arguments.value(u"base"_s));
    RevisionScript script = base ? base->script : m_entries.last().script;
    Revision &revision = script.revision;
    QString artifact = arguments.value(u"artifact"_s);
    if (artifact.isEmpty())
        artifact = noise::digits(m_seed, revisionNumber(nextId()));
    const QString reference = m_script.names.repository + u':' + artifact;
    revision.configuration = withArtifact(revision.configuration, revision, reference);
    revision.artifact = artifact;
    revision.artifactReference = reference;
    revision.artifactAvailable = true;
    revision.copyOf.clear();
    script.hangsAfter.reset();
    revision.change = arguments.value(u"change"_s, u"Fix %1"_s.arg(artifact));
    revision.changeReference = reverted;
    const bool missesCause =
        !reverted.isEmpty() && reverted != m_entries.last().script.revision.changeReference;
    if (!missesCause) {
        script.health = m_script.health;
        script.fault = Fault::None;
    }
    sufferFault(script);
    return {script, u"helm upgrade"_s,
        u"Release \"%1\" has been upgraded."_s.arg(m_script.names.release),
        u"Emergency deployment of %1"_s.arg(artifact)};
}

Error SimulatedTarget::nothingRan(const QString &why)
{
    return {ErrorKind::Invalid, why, u"Nothing ran."_s, {}};
}

void SimulatedTarget::markDeployed(Change &change, TimePoint at)
{
    Revision &revision = change.script.revision;
    revision.deployedAt = at;
    revision.status = RevisionStatus::Superseded;
    revision.wasHealthy.reset();
    if (change.holder == "Breakglass"_L1)
        revision.author = change.holder;
}

ActOutcome SimulatedTarget::rollOut(
    Change change, const std::optional<Failure> &failing, TimePoint at)
{
    Revision &revision = change.script.revision;
    if (find(revision.id) || revision.id.isEmpty())
        revision.id = nextId();
    markDeployed(change, at);
    Deployment deployment{at, revision.id, change.script.health, change.script.hangsAfter, false};
    const bool gone = revision.artifactAvailable == false;
    if (gone || (failing && failing->kind == Failure::Kind::ImagePull)) {
        deployment.hangsAfter = 0;
        deployment.pullFails = true;
    } else if (failing && failing->kind == Failure::Kind::Hang) {
        deployment.hangsAfter = m_timeline.wanted(at + Milliseconds(1)) / 2;
    }
    const qsizetype index = m_timeline.deployments().size();
    m_timeline.deploy(deployment);
    const bool empty = m_timeline.wanted(at + Milliseconds(1)) == 0;
    const auto completed = empty ? std::optional(at) : m_timeline.completion(index);
    const TimePoint ends =
        completed ? std::min(*completed + toolTime, at + toolLimit) : at + toolLimit;
    if (revision.schemaVersion.toLongLong() > m_schema.toLongLong())
        m_schema = revision.schemaVersion;
    const bool works = completed && *completed + toolTime <= at + toolLimit;
    m_entries.append({change.script, ends, !works, index});
    m_holds.append({{change.purpose, change.holder, at}, ends});
    if (!works)
        return {ends, std::unexpected(timeoutError(change, ends)), true};
    return {ends, rolloutLines(index, revision.id) + QStringList{change.success}, true};
}

QStringList SimulatedTarget::rolloutLines(qsizetype deployment, const QString &id) const
{
    const auto arrivals = m_timeline.arrivals(deployment);
    const TimePoint begin = m_timeline.deployments().at(deployment).begin;
    QStringList lines{u"waits for %1 %2, time left %3"_s.arg(
        QString::number(arrivals.size()), m_script.names.instances, toStopwatch(toolLimit))};
    int count = 0;
    for (const auto &[at, name] : arrivals) {
        const QString progress = u"%1 of %2"_s.arg(++count).arg(arrivals.size());
        lines.append(u"%1 %2 %3 ready on %4 %5, %6"_s.arg(toStopwatch(at - begin),
            m_script.names.instance, name, m_script.names.revisionWord, id, progress));
    }
    return lines;
}

Error SimulatedTarget::timeoutError(const Change &change, TimePoint at) const
{
    const QString id = change.script.revision.id;
    const QList<Instance> instances = m_timeline.instances(at);
    const auto moved = std::ranges::count_if(instances, [&id](const Instance &instance) {
        return instance.revision == id && instance.state == InstanceState::Ready;
    });
    const QString counted = u"%1 of %2 %3 run %4 %5. Nothing else ran."_s.arg(
        QString::number(moved), QString::number(instances.size()), m_script.names.instances,
        m_script.names.revisionWord, id);
    QString what = u"%1 timed out after 5 min."_s.arg(change.tool);
    if (change.script.revision.artifactAvailable == false)
        what += u" Image gone: %1."_s.arg(change.script.revision.artifactReference);
    return {ErrorKind::Unavailable, what, counted, u"Undo it, or choose another revision."_s};
}

ActOutcome SimulatedTarget::migrate(const SimulatedAct &act, TimePoint at)
{
    const QString from = act.arguments.value(u"from"_s);
    const QString to = act.arguments.value(u"to"_s);
    if (from != m_schema) {
        return {at + readingTime,
            failure(ErrorKind::Conflict, u"The schema is at %1, not at %2."_s.arg(m_schema, from),
                u"Nothing ran."_s, u"Make the plan again."_s)};
    }
    m_schema = to;
    const Milliseconds duration{45'000};
    const QString word = act.action == "migrate-up"_L1 ? u"migrated"_s : u"reverted"_s;
    m_holds.append({{u"Migration %1"_s.arg(from), u"Breakglass"_s, at}, at + duration});
    const QStringList lines{u"== %1: %2 (44.1s)"_s.arg(from, word), u"schema is at %1"_s.arg(to)};
    return {at + duration, lines, true};
}

ActOutcome SimulatedTarget::scaleTo(const QString &replicas, TimePoint at)
{
    bool number = false;
    const int wanted = replicas.toInt(&number);
    if (!number || wanted < 0 || wanted > 1'000)
        return {
            at, std::unexpected(nothingRan(u"\"%1\" is not a number of pods."_s.arg(replicas)))};
    m_timeline.scale(at, wanted);
    if (m_split)
        m_split->scale(wanted);
    const QString line = u"deployment.apps/%1 scaled to %2"_s.arg(m_script.names.release, replicas);
    return {at + readingTime, QStringList{line}, true};
}

ActOutcome SimulatedTarget::printHistory(TimePoint at) const
{
    constexpr qsizetype shown = 10;
    QStringList lines{u"REVISION  STATUS      IMAGE     DESCRIPTION"_s};
    for (qsizetype i = std::max<qsizetype>(0, m_entries.size() - shown); i < m_entries.size();
        ++i) {
        const Revision revision = revisionAt(i, at);
        lines.append(u"%1  %2  %3  %4"_s.arg(revision.id.leftJustified(8),
            statusWord(revision.status).leftJustified(10), revision.artifact, revision.change));
    }
    return {at + readingTime, lines};
}

} // namespace breakglass::backends
