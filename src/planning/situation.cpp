// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/situation.h"

#include "planning/wording.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::planning {

namespace {

/// A breach later than this after a deployment is not put down to it.
constexpr Milliseconds recent = 30min;

/// What is found out about a fact that compares the current revision with the one to go back to.
struct Pair
{
    const Revision *current = nullptr;
    const Revision *target = nullptr;
    QString names; ///< "rev 41 and rev 42"
};

Evidence say(std::optional<bool> holds, const QString &text)
{
    return {{}, holds, text};
}

std::optional<Pair> comparedPair(const Situation &situation)
{
    const Pair pair{currentRevision(situation), rollbackTarget(situation), {}};
    if (!pair.current || !pair.target)
        return std::nullopt;
    return Pair{pair.current, pair.target,
        u"%1 and %2"_s.arg(
            revisionName(situation, pair.target->id), revisionName(situation, pair.current->id))};
}

Evidence nothingToCompare()
{
    return say(std::nullopt, u"No healthy revision to compare with"_s);
}

Evidence unknownCurrent(const Situation &situation)
{
    return say(std::nullopt, u"The history does not hold %1"_s.arg(
                                 revisionName(situation, situation.state.currentRevision)));
}

Evidence recentDeployment(const Situation &situation)
{
    const Revision *current = currentRevision(situation);
    if (!current)
        return unknownCurrent(situation);
    const QString deployed = u"%1 deployed at %2"_s.arg(
        revisionName(situation, current->id), toClock(current->deployedAt));
    if (!situation.breachSince)
        return say(false, u"No trigger is crossed, "_s + deployed);
    const Milliseconds after = *situation.breachSince - current->deployedAt;
    const QString breach = situation.breachText.isEmpty() ? u"a trigger was crossed at %1"_s.arg(
                                                                toClock(*situation.breachSince))
                                                          : situation.breachText;
    if (after < 0ms)
        return say(false, breach + u", before "_s + deployed);
    if (after > recent)
        return say(false, u"%1, %2: %3 later"_s.arg(deployed, breach, toAge(after)));
    return say(true, deployed + u", "_s + breach);
}

Evidence healthyTarget(const Situation &situation)
{
    const QString current = revisionName(situation, situation.state.currentRevision);
    const Revision *target = rollbackTarget(situation);
    if (!target) {
        return say(false,
            u"No revision before %1 has recorded health and an available image"_s.arg(current));
    }
    if (target->wasHealthy != true)
        return say(std::nullopt, u"%1 is the one before, and nobody recorded how it was"_s.arg(
                                     revisionName(situation, target->id)));
    const QString image = target->artifactAvailable
                              ? u"%1 is available"_s.arg(target->artifact)
                              : u"nobody looked for %1"_s.arg(target->artifact);
    return say(true, u"%1 %2, %3"_s.arg(revisionName(situation, target->id),
                         lifeOf(*target, situation.history), image));
}

QString readyText(const TargetState &state)
{
    return u"%1 of %2 ready"_s.arg(state.ready).arg(state.wanted);
}

Evidence imageChanged(const Situation &situation)
{
    const auto pair = comparedPair(situation);
    if (!pair)
        return nothingToCompare();
    if (pair->current->artifact == pair->target->artifact)
        return say(false, u"%1 run the same image"_s.arg(pair->names));
    return say(true, u"Image changed from %1 to %2, %3"_s.arg(pair->target->artifact,
                         pair->current->artifact, readyText(situation.state)));
}

Evidence configurationChanged(const Situation &situation)
{
    const auto pair = comparedPair(situation);
    if (!pair)
        return nothingToCompare();
    const ConfigurationChange change = configurationChange(*pair->target, *pair->current);
    if (change.isEmpty())
        return say(false, u"No configuration changed between %1"_s.arg(pair->names));
    QStringList parts;
    if (!change.returns.isEmpty())
        parts += u"came %1"_s.arg(listed(change.returns));
    if (!change.leaves.isEmpty())
        parts += u"went %1"_s.arg(listed(change.leaves));
    return say(true, u"Configuration changed: %1"_s.arg(parts.join(u", "_s)));
}

Evidence instancesFailing(const Situation &situation)
{
    const TargetState &state = situation.state;
    if (state.instances.isEmpty())
        return say(std::nullopt, readyText(state) + u", single instances are not shown"_s);
    const auto failing =
        std::ranges::count(state.instances, InstanceState::Failing, &Instance::state);
    if (failing == 0)
        return say(false, u"No instance fails to start, %1"_s.arg(readyText(state)));
    return say(
        true, u"%1 of %2 instances fail to start"_s.arg(failing).arg(state.instances.size()));
}

Evidence schemaChanged(const Situation &situation, bool asked)
{
    const auto pair = comparedPair(situation);
    if (!pair)
        return nothingToCompare();
    const QString &before = pair->target->schemaVersion;
    const QString &now = pair->current->schemaVersion;
    if (!isSchemaKnown(situation.history))
        return say(!asked, u"No migration is known between %1: nobody says"_s.arg(pair->names));
    if (before == now)
        return say(!asked, u"No migration between %1"_s.arg(pair->names));
    if (before.isEmpty() || now.isEmpty())
        return say(std::nullopt, u"Not every schema version of %1 is known"_s.arg(pair->names));
    return say(asked, u"The schema went from %1 to %2 between %3"_s.arg(before, now, pair->names));
}

Evidence singleChange(const Situation &situation)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const Revision *current = currentRevision(situation);
    if (!current)
        return unknownCurrent(situation);
    const QString name = revisionName(situation, current->id);
    const QStringList changes = current->changeReference.split(separators, Qt::SkipEmptyParts);
    if (changes.isEmpty())
        return say(false, u"%1 names no change"_s.arg(name));
    if (changes.size() > 1)
        return say(false, u"%1 carries %2 changes"_s.arg(name).arg(changes.size()));
    return say(true, u"%1 is the only change in %2"_s.arg(changes.first(), name));
}

Evidence lockHeld(const Situation &situation, bool asked)
{
    const auto &operation = situation.state.inFlight;
    if (!operation)
        return say(!asked, u"Nothing is in flight"_s);
    if (operation->yields)
        return say(!asked, u"%1: a change takes its place"_s.arg(operation->description));
    const QString holder =
        operation->holder.isEmpty() ? QString() : u", held by %1"_s.arg(operation->holder);
    return say(
        asked, u"%1%2, since %3"_s.arg(operation->description, holder, toClock(operation->since)));
}

Evidence evaluated(Fact fact, const Situation &situation)
{
    const bool pipeline = situation.pipelineAvailable;
    const QString pipelineText =
        pipeline ? u"The pipeline answers"_s : u"The pipeline does not answer"_s;
    switch (fact) {
    case Fact::RecentDeployment:
        return recentDeployment(situation);
    case Fact::HealthyTarget:
        return healthyTarget(situation);
    case Fact::ImageChanged:
        return imageChanged(situation);
    case Fact::ConfigurationChanged:
        return configurationChanged(situation);
    case Fact::InstancesFailing:
        return instancesFailing(situation);
    case Fact::SchemaChanged:
        return schemaChanged(situation, true);
    case Fact::SchemaUnchanged:
        return schemaChanged(situation, false);
    case Fact::SingleChange:
        return singleChange(situation);
    case Fact::FixWritten:
        return say(situation.fixWritten,
            situation.fixWritten ? u"A fix is written and reviewed"_s : u"No fix is written"_s);
    case Fact::PipelineAvailable:
        return say(pipeline, pipelineText);
    case Fact::PipelineDown:
        return say(!pipeline, pipelineText);
    case Fact::LockHeld:
        return lockHeld(situation, true);
    case Fact::LockFree:
        return lockHeld(situation, false);
    }
    return {};
}

} // namespace

const Revision *rollbackTarget(const Situation &situation)
{
    const QString &current = situation.state.currentRevision;
    const Revision *healthy = situation.history.lastHealthyBefore(current);
    return healthy ? healthy : situation.history.lastUnrecordedBefore(current);
}

Evidence look(Fact fact, const Situation &situation)
{
    Evidence evidence = evaluated(fact, situation);
    evidence.fact = fact;
    return evidence;
}

bool isSchemaKnown(const History &history)
{
    return std::ranges::any_of(history.revisions, [](const Revision &one) {
        return !one.schemaVersion.isEmpty() || one.schemaRisk != SchemaRisk::Safe;
    });
}

SchemaRisk schemaRiskBetween(const History &history, const QString &from, const QString &to)
{
    const Revision *one = history.find(from);
    const Revision *other = history.find(to);
    if (!one || !other)
        return SchemaRisk::Critical; // What can't be looked at is not called safe.
    SchemaRisk worst = SchemaRisk::Safe;
    for (const Revision *at = std::min(one, other); at != std::max(one, other); ++at)
        worst = std::max(worst, at->schemaRisk);
    return worst;
}

} // namespace breakglass::planning
