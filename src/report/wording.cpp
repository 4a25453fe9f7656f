// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/wording.h"

namespace breakglass::report {

using namespace Qt::StringLiterals;

void Context::learn(const Entry &entry)
{
    const events::Payload &payload = entry.event.payload;
    if (const auto *proposed = std::get_if<events::PlanProposed>(&payload))
        plans.insert(proposed->plan.id, proposed->plan);
    else if (const auto *run = std::get_if<events::RunStarted>(&payload))
        runs.insert(run->run, run->plan);
}

const Step *Context::step(const QString &run, const QString &step) const
{
    const auto plan = plans.constFind(runs.value(run));
    return plan == plans.constEnd() ? nullptr : plan->find(step);
}

namespace {

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(u", "_s);
}

QString inQuotes(const QString &text)
{
    return text.isEmpty() ? QString() : u"“%1”"_s.arg(text);
}

QString signalWord(Signal signal)
{
    return signalTitle(signal).toLower();
}

/// Says one event as a line of the story.
struct Wording
{
    const Event &event;
    const Context &context;
    TimelineRow &row;

    void say(const QString &kind, const QString &title, const QString &detail = {}) const
    {
        row.kind = kind;
        row.title = title;
        row.detail = detail;
    }
    [[nodiscard]] QString stepTitle(const QString &run, const QString &id) const
    {
        const Step *step = context.step(run, id);
        QString title = step == nullptr ? u"Step %1"_s.arg(id) : step->title;
        if (title.startsWith(u"Roll back"_s))
            title.replace(0, 9, u"Rollback"_s);
        return title;
    }

    void operator()(const events::RecordOpened &opened) const
    {
        say(u"System"_s, u"Record opened"_s,
            joined({u"Breakglass %1"_s.arg(opened.version), opened.workspace}));
    }
    void operator()(const events::ThresholdCrossed &crossed) const
    {
        const QString value = signalText(crossed.signal, crossed.value);
        const QString limit = signalText(crossed.signal, crossed.limit);
        const QString word = crossed.over ? u"Alert: %1 %2, trigger %3"_s
                                          : u"Back within limits: %1 %2, trigger %3"_s;
        say(u"Alert"_s, word.arg(signalWord(crossed.signal), value, limit), crossed.target.key());
    }
    void operator()(const events::HealthChanged &health) const
    {
        say(u"System"_s, u"%1 is %2"_s.arg(health.target.key(), healthWord(health.to).toLower()),
            u"Before: %1"_s.arg(healthWord(health.from).toLower()));
    }
    void operator()(const events::RevisionObserved &revision) const
    {
        say(u"System"_s, u"%1 went from revision %2 to %3"_s.arg(
                             revision.target.key(), revision.from, revision.to));
    }
    void operator()(const events::AlertObserved &alert) const
    {
        const QString word = alert.firing ? u"Alert fires: %1"_s : u"Alert is over: %1"_s;
        say(u"Alert"_s, word.arg(alert.alert.simplified()),
            joined({alert.summary.simplified(), alert.target.key()}));
    }
    void operator()(const events::SilenceIntended &silence) const;
    void operator()(const events::SilenceFinished &silence) const;
    void operator()(const events::IncidentDeclared &declared) const
    {
        say(u"Incident"_s,
            u"%1 declared, %2"_s.arg(event.incident, severityName(declared.severity)),
            joined({declared.title, event.actor}));
    }
    void operator()(const events::SeverityChanged &change) const
    {
        say(u"Incident"_s, u"Severity changed to %1"_s.arg(severityName(change.severity)),
            joined({inQuotes(change.reason), event.actor}));
    }
    void operator()(const events::RoleAssigned &role) const
    {
        say(u"Incident"_s, u"%1: %2"_s.arg(role.role, role.person),
            u"Assigned by %1"_s.arg(event.actor));
    }
    void operator()(const events::Escalated &escalated) const
    {
        say(u"Escalation"_s, u"Escalated to level %1"_s.arg(escalated.level), escalated.who);
    }
    void operator()(const events::NoteAdded &note) const { say(u"Note"_s, note.text, event.actor); }
    void operator()(const events::UpdateSent &update) const
    {
        say(u"Message"_s, u"Update to %1"_s.arg(update.audience),
            joined({inQuotes(update.text), event.actor}));
    }
    void operator()(const events::MessageIntended &intended) const;
    void operator()(const events::MessageDelivered &delivered) const;
    void operator()(const events::IncidentResolved &resolved) const
    {
        say(u"Incident"_s, u"%1 resolved"_s.arg(event.incident),
            joined({inQuotes(resolved.resolution), event.actor}));
    }
    void operator()(const events::ItemTicked &item) const
    {
        say(u"Checklist"_s, u"Done: %1"_s.arg(item.text), joined({item.evidence, event.actor}));
    }
    void operator()(const events::ItemUnticked &item) const
    {
        say(u"Checklist"_s, u"Taken back: %1"_s.arg(item.text), event.actor);
    }
    void operator()(const events::QuestionAnswered &question) const
    {
        say(u"Decision"_s, u"Answered: %1"_s.arg(question.answer),
            joined({inQuotes(question.question), event.actor}));
    }
    void operator()(const events::AnswerWithdrawn &) const
    {
        say(u"Decision"_s, u"Went back one question"_s, event.actor);
    }
    void operator()(const events::PhaseEntered &phase) const
    {
        say(u"Checklist"_s, u"%1 begins"_s.arg(phase.title), event.actor);
    }
    void operator()(const events::StrategyChosen &choice) const
    {
        say(u"Decision"_s, u"Decided: %1"_s.arg(choice.title),
            joined({inQuotes(choice.reason), event.actor}));
    }
    void operator()(const events::PlanProposed &proposed) const
    {
        say(u"Operation"_s, u"%1 proposed: %2"_s.arg(proposed.plan.id, proposed.plan.title),
            joined({u"%1 steps"_s.arg(proposed.plan.steps.size()), event.actor}));
    }
    void operator()(const events::PreflightChecked &checked) const
    {
        int cautions = 0;
        QStringList failed;
        for (const Preflight &check : checked.results) {
            cautions += check.result == PreflightResult::Caution ? 1 : 0;
            if (check.result == PreflightResult::Fail)
                failed.append(check.title);
        }
        const QString count = u"Preflight of %1: %2 checks, %3 cautions, %4 failed"_s.arg(
            checked.plan, QString::number(checked.results.size()), QString::number(cautions),
            QString::number(failed.size()));
        say(u"System"_s, count, failed.join(u", "_s));
    }
    void operator()(const events::ApprovalRequested &request) const
    {
        say(u"Approval"_s, u"Approval of %1 asked for"_s.arg(request.plan),
            joined({u"until %1"_s.arg(toClock(request.expires)), event.actor}));
    }
    void operator()(const events::ApprovalGiven &given) const
    {
        say(u"Approval"_s, u"%1 approved"_s.arg(given.plan),
            joined({given.approval.approver,
                given.approval.signature.startsWith("SIMULATED") ? u"simulated"_s : QString()}));
    }
    void operator()(const events::PlanConfirmed &confirmed) const;
    void operator()(const events::RunStarted &started) const
    {
        const auto plan = context.plans.constFind(started.plan);
        const QString title = plan == context.plans.constEnd() ? QString() : plan->title;
        say(u"Operation"_s, u"%1 started"_s.arg(started.run), joined({started.plan, title}));
    }
    void operator()(const events::StepIntended &step) const
    {
        say(u"Operation"_s, u"%1 started"_s.arg(stepTitle(step.run, step.step)),
            u"%1, step %2"_s.arg(step.run, step.step));
        row.code = step.act;
    }
    void operator()(const events::StepFinished &step) const;
    void operator()(const events::RunPaused &paused) const
    {
        say(u"Operation"_s, u"%1 paused"_s.arg(paused.run), joined({paused.reason, event.actor}));
    }
    void operator()(const events::RunResumed &resumed) const
    {
        say(u"Operation"_s, u"%1 goes on"_s.arg(resumed.run), event.actor);
    }
    void operator()(const events::GateSampled &gate) const
    {
        say(u"System"_s,
            u"Gate: sample %1 of %2"_s.arg(gate.passed).arg(gate.needed) +
                (gate.held ? QString() : u", starts again"_s),
            gate.detail);
    }
    void operator()(const events::RunFinished &finished) const;
    void operator()(const events::DrillStarted &drill) const
    {
        say(u"System"_s, u"Drill started: %1"_s.arg(drill.title), event.actor);
    }
    void operator()(const events::InjectHappened &inject) const
    {
        say(u"System"_s, inject.text, u"Part of the drill"_s);
    }
    void operator()(const events::DrillFinished &drill) const
    {
        say(u"System"_s,
            u"Drill finished: %1 of %2 points, %3"_s.arg(QString::number(drill.score),
                QString::number(drill.outOf), drill.passed ? u"passed"_s : u"not passed"_s),
            toStopwatch(drill.duration));
    }
    void operator()(const events::DryRunAsked &asked) const;
    void operator()(const events::DryRunAnswered &answered) const;
    void operator()(const events::ConfirmationMethodChosen &chosen) const
    {
        say(u"System"_s,
            chosen.method == u"held" ? u"Confirms by holding from now on"_s
                                     : u"Confirms by typing and pressing twice from now on"_s,
            event.actor);
    }
};

void Wording::operator()(const events::MessageIntended &intended) const
{
    const QString where = intended.channels.join(u", "_s);
    if (intended.purpose == u"test")
        say(u"Message"_s, u"Test message to %1"_s.arg(where), event.actor);
    else
        say(u"Message"_s, u"%1 goes to %2"_s.arg(intended.title, where),
            joined({intended.audience, event.actor}));
}

void Wording::operator()(const events::MessageDelivered &delivered) const
{
    static const QStringList words{u"%1 took the message"_s, u"%1 did not take the message"_s,
        u"Nobody knows whether %1 took the message"_s, u"Not sent to %1"_s};
    say(u"Message"_s, words.value(int(delivered.outcome)).arg(delivered.channel), delivered.detail);
}

void Wording::operator()(const events::SilenceIntended &silence) const
{
    const QString target = silence.target.key();
    const QString until = toClock(silence.until).left(5);
    const QString begins =
        u"%1: the alerts of %2 are to be silent until %3"_s.arg(silence.silence, target, until);
    const QString ends = u"%1: the silence of %2 is to end"_s.arg(silence.silence, target);
    say(u"Operation"_s, silence.begins ? begins : ends, joined({silence.request, event.actor}));
}

void Wording::operator()(const events::SilenceFinished &silence) const
{
    using enum events::StepOutcome;
    const QString done = silence.begins ? u"%1 is held by Alertmanager"_s : u"%1 has ended"_s;
    const QString word = silence.outcome == Done      ? done
                         : silence.outcome == Unknown ? u"%1: nobody knows whether it took effect"_s
                                                      : u"%1 failed"_s;
    say(u"Operation"_s, word.arg(silence.silence), joined({silence.held, silence.detail}));
}

void Wording::operator()(const events::DryRunAsked &asked) const
{
    say(u"Operation"_s, u"Dry run of %1, step %2"_s.arg(asked.plan, asked.step), event.actor);
    row.code = asked.question;
}

void Wording::operator()(const events::DryRunAnswered &answered) const
{
    static const QStringList words{u"Dry run of %1, step %2: would succeed"_s,
        u"Dry run of %1, step %2: refused"_s, u"Dry run of %1, step %2: no answer"_s};
    say(u"Operation"_s, words.value(int(answered.outcome)).arg(answered.plan, answered.step),
        answered.answer);
}

void Wording::operator()(const events::PlanConfirmed &confirmed) const
{
    const QString cautions = confirmed.cautions.isEmpty()
                                 ? QString()
                                 : u"in spite of: %1"_s.arg(confirmed.cautions.join(u"; "_s));
    say(u"Operation"_s, u"%1 confirmed"_s.arg(confirmed.plan),
        joined({inQuotes(confirmed.reason), event.actor, cautions}));
}

void Wording::operator()(const events::StepFinished &step) const
{
    static const QStringList words{
        u"done"_s, u"failed"_s, u"has an unknown outcome"_s, u"skipped"_s};
    const QString how = step.reconciled ? u"found by looking"_s : QString();
    say(u"Operation"_s, stepTitle(step.run, step.step) + u' ' + words.value(int(step.outcome)),
        joined({step.evidence, how}));
}

void Wording::operator()(const events::RunFinished &finished) const
{
    static const QStringList words{
        u"succeeded"_s, u"failed"_s, u"was aborted"_s, u"needs a person"_s};
    say(u"Operation"_s, finished.run + u' ' + words.value(int(finished.result)), finished.detail);
}

} // namespace

TimelineRow wordRow(const Entry &entry, TimePoint declared, const Context &context)
{
    TimelineRow row;
    row.sequence = entry.sequence;
    row.at = entry.event.at;
    row.sinceDeclaration = entry.event.at - declared;
    std::visit(Wording{entry.event, context, row}, entry.event.payload);
    return row;
}

} // namespace breakglass::report
