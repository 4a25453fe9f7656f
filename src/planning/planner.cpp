// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/planner.h"

#include "planning/rollout.h"
#include "planning/wording.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::planning {

namespace {

constexpr Milliseconds messageLimit = 10s;

/// What an intent names, found in the workspace.
struct Subject
{
    const Intent &intent;
    const Situation &situation;
    const TargetSetup *setup = nullptr;
    const Environment *environment = nullptr;
    const Strategy *strategy = nullptr;
    const Revision *to = nullptr; ///< Null: it goes forward.

    [[nodiscard]] QString name(const QString &id) const { return revisionName(situation, id); }
    [[nodiscard]] QString place() const
    {
        return u"%1 in %2"_s.arg(intent.target.service, intent.target.environment);
    }
};

std::unexpected<Error> refusal(ErrorKind kind, const QString &what, const QString &remedy)
{
    return failure(kind, what, u"Nothing is planned."_s, remedy);
}

/// "0", "previous", "HEAD~1": names that mean something else after the next change.
bool isRelative(const QString &name)
{
    static const QRegularExpression form(
        u"\\A(0|-\\d+|previous|prev|last|latest|current|newest|stable|undo|last[-_ ]known[-_ ]good"
        "|head\\b.*|main|master|trunk|.*[~^]\\d*|.*:latest)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name.trimmed()).hasMatch();
}

Status findSubject(Subject &subject, const Workspace &workspace, const backends::Backend &backend)
{
    const Intent &intent = subject.intent;
    if (workspace.readOnly)
        return refusal(ErrorKind::Denied,
            u"This workspace is watched only: its breakglass.yaml says read_only."_s,
            u"Take read_only out and add strategies when you are ready to act."_s);
    if (intent.target.service.isEmpty() || intent.target.environment.isEmpty())
        return refusal(ErrorKind::Invalid, u"No target is named."_s,
            u"Choose a service and an environment."_s);
    subject.setup = workspace.target(intent.target);
    subject.environment = workspace.environment(intent.target.environment);
    if (!subject.setup || !subject.environment)
        return refusal(ErrorKind::NotFound,
            u"%1 is not in this workspace."_s.arg(intent.target.key()),
            u"Choose a target of this workspace."_s);
    subject.strategy = workspace.strategy(intent.strategy);
    if (!subject.strategy)
        return refusal(ErrorKind::NotFound,
            u"Strategy \"%1\" is not in this workspace."_s.arg(intent.strategy),
            u"Choose a strategy of this workspace."_s);
    const backends::Capabilities capabilities = backend.capabilities();
    if (!capabilities.actions.contains(subject.strategy->action))
        return refusal(ErrorKind::Invalid,
            u"%1 can't do \"%2\"."_s.arg(capabilities.systemName, subject.strategy->action),
            u"Choose another strategy."_s);
    const TargetState &state = subject.situation.state;
    if (state.target != intent.target || state.currentRevision.isEmpty())
        return refusal(ErrorKind::Conflict, u"%1 was not observed."_s.arg(subject.place()),
            u"Look at the target again."_s);
    return {};
}

Status refuseGone(const Subject &subject, const Revision &revision)
{
    const QList<Revision> &all = subject.situation.history.revisions;
    const Revision *oldest = nullptr;
    for (const Revision &one : all) {
        if (one.artifactAvailable != false)
            oldest = &one;
    }
    const QString image =
        revision.artifactReference.isEmpty() ? revision.artifact : revision.artifactReference;
    return refusal(ErrorKind::NotFound, u"Image gone. %1 is not in the registry."_s.arg(image),
        oldest ? u"Choose %1 or newer."_s.arg(subject.name(oldest->id)) : u"Go forward."_s);
}

Status checkRevision(Subject &subject)
{
    const QString &id = subject.intent.toRevision;
    if (id.isEmpty() && (subject.strategy->needsInput || staysOnRevision(*subject.strategy)))
        return {};
    if (id.isEmpty())
        return refusal(
            ErrorKind::Invalid, u"No revision is chosen."_s, u"Choose a revision by its number."_s);
    const Revision *to = subject.situation.history.find(id);
    if (isRelative(id) && !to)
        return refusal(ErrorKind::Invalid,
            u"\"%1\" is not a revision. Relative names can mean a failed release, and numbers "
            "count from the first release ever, not back from now."_s.arg(id),
            u"Choose a revision by its number."_s);
    if (!to)
        return refusal(ErrorKind::NotFound,
            u"%1 is not in the history of %2."_s.arg(subject.name(id), subject.place()),
            u"Choose a revision from the history."_s);
    if (id == subject.situation.state.currentRevision)
        return refusal(ErrorKind::Conflict,
            u"%1 already runs %2."_s.arg(subject.place(), subject.name(id)),
            u"Choose an older revision."_s);
    if (to->artifactAvailable == false)
        return refuseGone(subject, *to);
    subject.to = to;
    return {};
}

Status checkInput(const Subject &subject)
{
    if (!subject.strategy->needsInput)
        return {};
    const QString title =
        subject.strategy->inputTitle.isEmpty() ? u"fix"_s : subject.strategy->inputTitle;
    if (subject.intent.input.trimmed().isEmpty())
        return refusal(ErrorKind::Invalid, u"Nothing is named to go forward to: %1."_s.arg(title),
            u"Name it by its hash."_s);
    if (isRelative(subject.intent.input))
        return refusal(ErrorKind::Invalid,
            u"\"%1\" is not exact: tags and branches move."_s.arg(subject.intent.input),
            u"Name it by its hash."_s);
    return {};
}

/// "registry/shop@sha256:9c1d2e3f0000..." as it is spoken of: "9c1d2e3f".
QString shortInput(const QString &input)
{
    static const QRegularExpression digest(u"sha256:([0-9a-f]{8})[0-9a-f]*\\z"_s);
    const QRegularExpressionMatch match = digest.match(input);
    return match.hasMatch() ? match.captured(1) : input;
}

QString titleOf(const Subject &subject)
{
    if (!subject.strategy->stages.isEmpty())
        return u"%1, %2"_s.arg(subject.strategy->title, subject.intent.target.service);
    const QString &from = subject.situation.state.currentRevision;
    const QString to = subject.to ? subject.to->id : shortInput(subject.intent.input);
    if (to.isEmpty())
        return u"%1, %2"_s.arg(subject.strategy->title, subject.name(from));
    return u"%1, %2 → %3"_s.arg(subject.strategy->title, subject.name(from), to);
}

Step message(const Subject &subject, const QString &title, const QString &text)
{
    Step step;
    step.title = title;
    step.target = subject.intent.target;
    step.act = Message{u"internal"_s, text};
    step.timeout = messageLimit;
    return step;
}

// A reason may be a whole sentence already.
QString withoutStop(QString reason)
{
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

Step announcement(const Subject &subject)
{
    QStringList text{u"%1 begins on %2."_s.arg(titleOf(subject), subject.place())};
    if (subject.strategy->expected.most > 0ms)
        text += u"Expected %1."_s.arg(subject.strategy->expected.text());
    if (!subject.intent.reason.isEmpty())
        text += u"Reason: %1."_s.arg(withoutStop(subject.intent.reason));
    if (!subject.intent.incident.isEmpty())
        text += subject.intent.incident + u'.';
    return message(subject, u"Announce the start"_s, text.join(u' '));
}

Step completion(const Subject &subject)
{
    return message(subject, u"Report completion"_s,
        u"%1 is done on %2. The health gate held."_s.arg(titleOf(subject), subject.place()));
}

GateRule gateRule(const Subject &subject)
{
    GateRule rule = subject.setup->gate;
    if (rule.limits.isEmpty())
        rule.limits =
            subject.setup->triggers.isEmpty() ? standardTriggers() : subject.setup->triggers;
    return rule;
}

Step gate(const Subject &subject)
{
    return gateStep(u"Hold the health gate"_s, subject.intent.target, gateRule(subject));
}

/// The revision whose content runs: a copy brings back what it copies, and nothing of what came in between.
const Revision *runningContent(const Situation &situation)
{
    const Revision *running = currentRevision(situation);
    while (running && !running->copyOf.isEmpty()) {
        const Revision *original = situation.history.find(running->copyOf);
        // Only ever towards older ones: a history that copies in a circle is no reason to hang.
        if (!original || original <= running)
            return running;
        running = original;
    }
    return running;
}

QString usersLose(const Subject &subject)
{
    if (!subject.to)
        return u"Nothing that is known"_s;
    QStringList changes;
    const Revision *current = runningContent(subject.situation);
    if (current == subject.to)
        return u"Nothing: the same runs now"_s;
    if (!current || current > subject.to)
        return u"Nothing: %1 is newer"_s.arg(subject.name(subject.to->id));
    const bool one = subject.strategy->needs.contains(Fact::SingleChange);
    const Revision *end = one ? current + 1 : subject.to;
    for (const Revision *at = current; at != end; ++at) {
        if (!at->copyOf.isEmpty() || at->change.isEmpty())
            continue;
        const bool named = !at->changeReference.isEmpty();
        changes += named ? u"%1 (%2)"_s.arg(at->change, at->changeReference) : at->change;
    }
    return changes.isEmpty() ? u"Nothing that is known"_s : listed(changes);
}

QString dataRow(const Subject &subject)
{
    if (subject.strategy->action == "restore"_L1)
        return u"What was written since the backup is lost"_s;
    if (takesSchemaBack(*subject.strategy))
        return u"Migrations are taken back, data in what they added goes away"_s;
    const Revision *current = currentRevision(subject.situation);
    if (staysOnRevision(*subject.strategy))
        return u"No schema or data change"_s;
    if (!subject.to || !current)
        return u"Not known: a new revision may bring migrations"_s;
    if (!isSchemaKnown(subject.situation.history))
        return u"Not known: nobody says whether migrations lie in between"_s;
    if (subject.to->schemaVersion == current->schemaVersion)
        return u"No schema or data change"_s;
    return u"The schema stays at %1, %2 was made for %3"_s.arg(current->schemaVersion,
        subject.name(subject.to->id),
        subject.to->schemaVersion.isEmpty() ? u"none"_s : subject.to->schemaVersion);
}

QString failureRow(const Subject &subject, const QList<Step> &steps)
{
    if (const auto back = returnStep(steps, *subject.strategy, subject.situation))
        return u"Pauses at the gate. Abort: %1"_s.arg(back->title);
    const auto noUndo = [](const Step &step) { return step.changesTarget && !step.undo; };
    if (std::ranges::none_of(steps, noUndo))
        return u"Stops at the step, the undo beside it is ready"_s;
    return subject.strategy->undoNote.isEmpty() ? u"Stops at the step, a person decides"_s
                                                : subject.strategy->undoNote;
}

BlastRadius blastRadius(const Subject &subject, const QList<Step> &steps)
{
    BlastRadius blast;
    const Situation &situation = subject.situation;
    QStringList traffic;
    if (situation.requestRate)
        traffic += signalText(Signal::RequestRate, *situation.requestRate);
    traffic += trafficRow(steps, situation);
    traffic.removeAll(QString());
    if (!traffic.isEmpty())
        blast.rows.append({u"Traffic"_s, traffic.join(u": "_s)});
    blast.rows.append({u"Users lose"_s, usersLose(subject)});
    blast.rows.append({u"Data"_s, dataRow(subject)});
    blast.rows.append({u"If it fails"_s, failureRow(subject, steps)});
    const int wanted = situation.state.wanted;
    const bool restarts = subject.strategy->action == "restart"_L1;
    if (!situation.state.traffic.isEmpty() || (staysOnRevision(*subject.strategy) && !restarts)) {
        blast.inTarget = u"No instance restarts"_s;
        return blast;
    }
    blast.inTarget = wanted == 0   ? u"Nothing runs there now"_s
                     : wanted == 1 ? u"1 instance restarts"_s
                                   : u"%1 instances restart"_s.arg(wanted);
    return blast;
}

Status checkSteps(const Subject &subject, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return refusal(ErrorKind::Invalid, u"%1 has no steps here."_s.arg(subject.strategy->title),
            u"Choose another strategy."_s);
    for (const Step &step : steps) {
        if (step.target != subject.intent.target)
            return refusal(ErrorKind::Conflict,
                u"Step \"%1\" would touch %2."_s.arg(step.title, step.target.key()),
                u"Plan each target on its own."_s);
    }
    return {};
}

/// What ends the plan: a gate of its own, unless the last stage has one already.
QList<Step> ending(const Subject &subject)
{
    if (!subject.strategy->stages.isEmpty())
        return {completion(subject)};
    return {gate(subject), completion(subject)};
}

Plan assembled(const Subject &subject, const QString &planId, const QList<Step> &steps)
{
    const Protection &protection = subject.environment->protection;
    Plan plan;
    plan.id = planId;
    plan.title = titleOf(subject);
    plan.intent = subject.intent;
    plan.fromRevision = subject.situation.state.currentRevision;
    plan.fingerprint = subject.situation.state.fingerprint;
    plan.expected = subject.strategy->expected;
    plan.steps = QList<Step>{announcement(subject)} + steps;
    plan.steps += ending(subject);
    plan.onAbort = returnStep(steps, *subject.strategy, subject.situation);
    for (qsizetype at = 0; at < plan.steps.size(); ++at)
        plan.steps[at].id = u"s%1"_s.arg(at + 1);
    plan.blast = blastRadius(subject, steps);
    plan.typedPhrase =
        protection.typedPhrase.isEmpty() ? subject.environment->name : protection.typedPhrase;
    plan.approvalsNeeded = protection.approvals;
    return plan;
}

} // namespace

Expected<Plan> makePlan(const Intent &intent, const QString &planId, const Workspace &workspace,
    const backends::Backend &backend, const Situation &situation)
{
    Subject subject{intent, situation};
    if (const Status found = findSubject(subject, workspace, backend); !found)
        return std::unexpected(found.error());
    if (const Status revision = checkRevision(subject); !revision)
        return std::unexpected(revision.error());
    if (const Status input = checkInput(subject); !input)
        return std::unexpected(input.error());
    const auto steps = backend.steps(intent, *subject.strategy, situation.state, situation.history);
    if (!steps)
        return std::unexpected(steps.error());
    if (const Status checked = checkSteps(subject, *steps); !checked)
        return std::unexpected(checked.error());
    const auto gated = gatedStages(*steps, *subject.strategy, gateRule(subject));
    if (!gated)
        return std::unexpected(gated.error());
    return assembled(subject, planId, *gated);
}

} // namespace breakglass::planning
