// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/finding.h"
#include "planning/newimage.h"
#include "planning/planner.h"
#include "planning/rollout.h"
#include "planning/wording.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::planning {

namespace {

/// The input with what every check asks for again and again.
struct Look
{
    const PreflightInput &input;
    const Plan &plan;
    const Situation &now;
    const Environment *environment;
    const Strategy *strategy;
    const Revision *to;

    [[nodiscard]] QString name(const QString &id) const { return revisionName(now, id); }
    [[nodiscard]] bool goesBack() const { return !plan.intent.toRevision.isEmpty(); }
    /// What runs goes on running; only later deployments are affected.
    [[nodiscard]] bool changesNoRevision() const { return strategy && staysOnRevision(*strategy); }
    [[nodiscard]] bool isProduction() const
    {
        return !environment || environment->kind == EnvironmentKind::Production;
    }
};

Finding newImageExists(const Look &look)
{
    const QString image = newImage(look.plan);
    const auto &isThere = look.input.newImageThere;
    if (image.isEmpty() || !isThere)
        return caution(u"%1 is new here. Nobody has looked for it."_s.arg(look.plan.intent.input));
    if (*isThere)
        return pass(u"%1 is in the registry"_s.arg(image));
    return fail(u"%1 is not in the registry. Push it, or name another image."_s.arg(image));
}

Finding targetExists(const Look &look)
{
    if (look.changesNoRevision())
        return pass(look.name(look.now.state.currentRevision) + u" goes on serving"_s);
    if (!look.goesBack())
        return newImageExists(look);
    const QString &id = look.plan.intent.toRevision;
    if (!look.to)
        return fail(u"%1 is no longer in the history. Plan again."_s.arg(look.name(id)));
    const Revision &to = *look.to;
    const QString image = to.artifactReference.isEmpty() ? to.artifact : to.artifactReference;
    if (!to.artifactAvailable)
        return caution(u"Nobody has looked whether %1 is in the registry."_s.arg(image));
    if (*to.artifactAvailable)
        return pass(u"%1 is in the registry"_s.arg(image));
    return fail(u"%1 is not in the registry. Choose another revision."_s.arg(image));
}

Finding wasHealthy(const Look &look)
{
    if (look.changesNoRevision())
        return pass(u"No other revision gets traffic now"_s);
    if (!look.goesBack())
        return caution(u"A new revision has no past. The health gate decides."_s);
    const QString name = look.name(look.plan.intent.toRevision);
    if (!look.to)
        return fail(u"%1 is no longer in the history. Plan again."_s.arg(name));
    if (wasBad(*look.to, look.now.history)) {
        const bool copy = !look.to->copyOf.isEmpty();
        const QString what = copy ? u"%1 or what it copies failed or was not healthy."_s
                                  : u"%1 failed or was not healthy."_s;
        const Revision *better = rollbackTarget(look.now);
        const QString remedy = better && better != look.to
                                   ? u"Choose %1."_s.arg(look.name(better->id))
                                   : u"Choose another revision."_s;
        return fail(what.arg(name) + u' ' + remedy);
    }
    if (look.to->wasHealthy != true)
        return caution(
            u"No health is recorded for %1. A finished deployment is no proof."_s.arg(name));
    return pass(name + u' ' + lifeOf(*look.to, look.now.history));
}

Finding unchanged(const Look &look)
{
    const TargetState &state = look.now.state;
    const QString name = look.name(state.currentRevision);
    if (state.fingerprint.isEmpty() || state.target != look.plan.intent.target)
        return fail(u"The target was not observed just now. Check again."_s);
    if (state.fingerprint == look.plan.fingerprint &&
        state.currentRevision == look.plan.fromRevision)
        return pass(u"%1 runs as it did when this was planned"_s.arg(name));
    return fail(
        u"The target changed since the plan was made: it runs %1, %2 of %3 ready. Plan again."_s
            .arg(name)
            .arg(state.ready)
            .arg(state.wanted));
}

/// Something that is sent names what holds the target, as the 88121 of "Pipeline 88121 deploys".
bool namesHolder(const Plan &plan, const Operation &operation)
{
    static const QRegularExpression number(u"\\d{3,}"_s);
    const QString words = operation.description + u' ' + operation.holder;
    const QString name = number.match(words).captured();
    return !name.isEmpty() && std::ranges::any_of(plan.steps, [&name](const Step &step) {
        return !std::holds_alternative<Message>(step.act) && actText(step.act).contains(name);
    });
}

Finding nothingInFlight(const Look &look)
{
    const auto &operation = look.now.state.inFlight;
    if (!operation)
        return pass(u"No deployment or rollback is going on"_s);
    if (operation->yields)
        return caution(u"%1, since %2. This plan takes its place."_s.arg(
            operation->description, toClock(operation->since)));
    const QString holder =
        operation->holder.isEmpty() ? QString() : u", held by %1"_s.arg(operation->holder);
    const bool isMeant = look.strategy && look.strategy->needs.contains(Fact::LockHeld);
    // The plan's own first step ends it: a rollback never queues behind what it takes back.
    if (isMeant && namesHolder(look.plan, *operation))
        return caution(u"%1%2, since %3. This plan cancels it first."_s.arg(
            operation->description, holder, toClock(operation->since)));
    if (isMeant)
        return caution(u"%1%2, since %3. No step names it: read whether this plan ends it."_s.arg(
            operation->description, holder, toClock(operation->since)));
    return fail(u"%1%2, since %3. This would queue behind it: cancel it first, or wait."_s.arg(
        operation->description, holder, toClock(operation->since)));
}

Finding lockFree(const Look &look)
{
    if (!look.environment)
        return fail(u"%1 is not in this workspace."_s.arg(look.plan.intent.target.environment));
    const QString &own = look.environment->protection.resourceGroup;
    const QString group = own.isEmpty() ? look.environment->name : own;
    if (look.input.runInFlight.isEmpty())
        return pass(u"Resource group %1, nothing of ours runs"_s.arg(group));
    return fail(u"%1 holds resource group %2. Wait for it, or abort it."_s.arg(
        look.input.runInFlight, group));
}

Finding schemaRisk(const Look &look)
{
    if (look.changesNoRevision())
        return pass(u"No revision changes"_s);
    if (!look.goesBack())
        return caution(u"Migrations of a new revision are not known here."_s);
    const QString &from = look.now.state.currentRevision;
    const QString &to = look.plan.intent.toRevision;
    const QString names = u"%1 and %2"_s.arg(look.name(to), look.name(from));
    const bool migrates = look.strategy && takesSchemaBack(*look.strategy);
    if (!isSchemaKnown(look.now.history) && !migrates)
        return caution(u"Nobody says whether migrations lie between %1. Ask who deployed %2."_s.arg(
            names, look.name(from)));
    switch (schemaRiskBetween(look.now.history, from, to)) {
    case SchemaRisk::Safe: {
        const Revision *current = look.now.history.find(from);
        const bool same = current && look.to && current->schemaVersion == look.to->schemaVersion;
        return pass(same ? u"No migrations between %1"_s.arg(names)
                         : u"Safe: migrations between %1 only add"_s.arg(names));
    }
    case SchemaRisk::Risky:
        return caution(
            u"Risky: a migration between %1 changes what exists. Check that %2 runs on it."_s.arg(
                names, look.name(to)));
    case SchemaRisk::Critical:
        break;
    }
    if (!look.to || !look.now.history.find(from))
        return fail(u"Migrations between %1 can't be looked at. Plan again."_s.arg(names));
    if (migrates)
        return caution(
            u"Critical: a destructive migration between %1 is taken back. Needs a backup."_s.arg(
                names));
    return fail(u"Critical: a destructive migration lies between %1. "
                "Take the migration back, or go forward."_s.arg(names));
}

Finding incidentTicket(const Look &look)
{
    const auto &incident = look.input.incident;
    const Intent &intent = look.plan.intent;
    if (!incident || !incident->isActive()) {
        const QString text = u"No incident is open."_s;
        return look.isProduction() ? fail(text + u" Declare one first."_s) : caution(text);
    }
    if (!intent.incident.isEmpty() && intent.incident != incident->id)
        return fail(
            u"The plan names %1, open is %2. Plan again."_s.arg(intent.incident, incident->id));
    if (!incident->targets.contains(intent.target))
        return caution(u"%1 is open but does not name %2"_s.arg(incident->id, intent.target.key()));
    return pass(u"%1 is open and names %2"_s.arg(incident->id, intent.target.service));
}

Finding approvals(const Look &look)
{
    const int needed = look.plan.approvalsNeeded;
    if (needed <= 0)
        return pass(u"None needed in %1"_s.arg(look.plan.intent.target.environment));
    const QByteArray hash = look.plan.hash();
    QMap<QString, QString> given; // One person counts once.
    int stale = 0;
    for (const Approval &approval : look.input.approvals) {
        if (approval.planHash == hash && !approval.approver.isEmpty())
            given.insert(approval.approver, toClock(approval.at));
        else
            ++stale;
    }
    QStringList parts;
    for (const auto &[approver, at] : given.asKeyValueRange())
        parts += u"%1, %2."_s.arg(approver, at);
    if (stale > 0)
        parts += u"%1 for another plan, not counted."_s.arg(stale);
    if (given.size() >= needed)
        return pass(parts.join(u' '));
    const qsizetype missing = needed - given.size();
    parts += missing == 1 ? u"One more needed."_s : u"%1 more needed."_s.arg(missing);
    return waiting(u"%1 of %2. "_s.arg(given.size()).arg(needed) + parts.join(u' '));
}

Finding changeFreeze(const Look &look)
{
    if (!look.environment)
        return fail(u"%1 is not in this workspace."_s.arg(look.plan.intent.target.environment));
    const auto &freeze = look.environment->protection.freeze;
    if (!freeze || freeze->until <= look.now.now)
        return pass(u"No freeze is active"_s);
    const QString reason = freeze->reason.isEmpty() ? QString() : u" (%1)"_s.arg(freeze->reason);
    const QString active = u"Active until %1%2."_s.arg(toDay(freeze->until), reason);
    const auto &incident = look.input.incident;
    if (incident && incident->isActive() && incident->severity == Severity::P0)
        return caution(active + u" A P0 incident may proceed; the override is logged."_s);
    return fail(active + u" Only a P0 incident may proceed."_s);
}

/// Only where traffic is divided.
Finding trafficPin(const Look &look)
{
    const TargetState &state = look.now.state;
    if (!state.pin)
        return pass(u"A new revision serves as soon as it is deployed"_s);
    const bool sends = std::ranges::any_of(look.plan.steps, sentShare);
    const QString serving = look.name(state.currentRevision);
    return caution(
        u"Traffic is pinned to %1 since %2: a new deployment gets 0 %. %3 To end it: %4"_s.arg(
            serving, toClock(state.pin->since),
            sends ? u"This plan sends the traffic itself, and leaves it pinned."_s
                  : u"This plan sends none."_s,
            state.pin->release));
}

/// Only where the system was asked what the operator may do.
Finding permission(const Look &look)
{
    const auto &denied = look.now.state.denied;
    const QString action = look.strategy ? look.strategy->action : QString();
    const QString missing = denied ? denied->value(action) : QString();
    if (missing.isEmpty())
        return pass(u"The system says that you may"_s);
    return fail(u"You may not %1. Ask somebody who may, or for the right."_s.arg(missing));
}

/// Only where another system keeps the target as its source says.
Finding ownership(const Look &look)
{
    const auto &owner = look.now.state.owner;
    if (!owner)
        return pass(u"Nothing else keeps it as it was"_s);
    const QString name = u"%1 (%2)"_s.arg(owner->system, owner->object);
    if (owner->isFrozen)
        return caution(u"%1 is paused and stays so. Take the change back in git, too, before it is "
                       "started again."_s.arg(name));
    return caution(
        u"%1 keeps this as git says and would undo the change. The plan pauses it first. "
        "Take the change back in git, too, then start it again."_s.arg(name));
}

Finding timeBudget(const Look &look)
{
    const auto &incident = look.input.incident;
    if (!incident || !incident->isActive())
        return pass(u"No incident, no deadline"_s);
    const QString severity = severityName(incident->severity);
    const Milliseconds limit = look.input.workspace->serviceLevel(incident->severity).fix;
    if (limit <= 0ms)
        return pass(u"%1 has no deadline"_s.arg(severity));
    const Milliseconds left = limit - incident->elapsed(look.now.now);
    if (left <= 0ms)
        return caution(u"The %1 fix time was over %2 ago."_s.arg(severity, toAge(-left)));
    const QString leftText = u"%1 left of the %2 fix time"_s.arg(toStopwatch(left), severity);
    const DurationRange &expected = look.plan.expected;
    if (expected.most <= 0ms)
        return caution(u"No estimate for this, %1."_s.arg(leftText));
    if (expected.most > left)
        return caution(u"Takes %1, %2."_s.arg(expected.text(), leftText));
    return pass(u"Takes %1, %2"_s.arg(expected.text(), leftText));
}

Finding recordWritable(const Look &look)
{
    if (look.input.recordWritable)
        return pass(u"Every step is written down before it runs"_s);
    return fail(
        u"The record can't be written. Nothing runs unrecorded. Free its disk or its folder."_s);
}

// Nothing is blocked by it: what was asked may differ from what is done.
Finding dryRun(const Look &look)
{
    return caution(look.input.dryRunRefused);
}

struct Check
{
    QLatin1StringView id;
    QLatin1StringView title;
    Finding (*find)(const Look &look);
};

constexpr Check checks[] = {
    {"target-exists"_L1, "Image exists"_L1, targetExists},
    {"was-healthy"_L1, "Previously healthy"_L1, wasHealthy},
    {"unchanged"_L1, "Unchanged since planned"_L1, unchanged},
    {"nothing-in-flight"_L1, "Nothing in flight"_L1, nothingInFlight},
    {"lock-free"_L1, "Lock free"_L1, lockFree},
    {"schema-risk"_L1, "Schema risk"_L1, schemaRisk},
    {"incident"_L1, "Incident ticket"_L1, incidentTicket},
    {"approvals"_L1, "Approvals"_L1, approvals},
    {"permission"_L1, "Permission"_L1, permission},
    {"ownership"_L1, "Kept by another system"_L1, ownership},
    {"change-freeze"_L1, "Change freeze"_L1, changeFreeze},
    {"traffic-pin"_L1, "Traffic pin"_L1, trafficPin},
    {"time-budget"_L1, "Time budget"_L1, timeBudget},
    {"record-writable"_L1, "Record writable"_L1, recordWritable},
    {"dry-run"_L1, "Dry run"_L1, dryRun},
};

bool applies(Finding (*find)(const Look &look), const PreflightInput &input)
{
    const TargetState &state = input.situation.state;
    if (find == dryRun || find == trafficPin)
        return find == dryRun ? !input.dryRunRefused.isEmpty() : !state.traffic.isEmpty();
    if (find == permission)
        return state.denied.has_value();
    return find != ownership || state.owner.has_value();
}

} // namespace

QList<Preflight> checkPreflights(const PreflightInput &input)
{
    if (!input.plan || !input.workspace) {
        return {{u"target-exists"_s, u"Image exists"_s, PreflightResult::Fail,
            u"There is no plan to check."_s}};
    }
    const Plan &plan = *input.plan;
    const Look look{input, plan, input.situation,
        input.workspace->environment(plan.intent.target.environment),
        input.workspace->strategy(plan.intent.strategy),
        input.situation.history.find(plan.intent.toRevision)};
    QList<Preflight> results;
    for (const Check &check : checks) {
        if (!applies(check.find, input))
            continue;
        const Finding finding = check.find(look);
        results.append({check.id, check.title, finding.result, finding.detail});
    }
    return results;
}

bool mayConfirm(const QList<Preflight> &preflights)
{
    const auto allows = [](const Preflight &one) {
        return one.result == PreflightResult::Pass || one.result == PreflightResult::Caution;
    };
    return !preflights.isEmpty() && std::ranges::all_of(preflights, allows);
}

} // namespace breakglass::planning
