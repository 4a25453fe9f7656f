// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/turn.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;
using events::RunResult;
using events::StepOutcome;

namespace {

StepState shownAs(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return StepState::Done;
    case StepOutcome::Failed:
        return StepState::Failed;
    case StepOutcome::Unknown:
        return StepState::Unknown;
    case StepOutcome::Skipped:
        return StepState::Skipped;
    }
    return StepState::Unknown;
}

bool isOffered(const RunView &view, const Undo &undo)
{
    const bool done = view.returned && view.returned->state == StepState::Done;
    if (done && view.plan.onAbort && view.plan.onAbort->act == undo.act)
        return true;
    return std::ranges::any_of(view.undo, [&undo](const Undo &one) { return one.act == undo.act; });
}

} // namespace

void Turn::goOn()
{
    s.stage = Stage::Between;
    if (s.abortReason)
        return endAborted();
    if (s.view.current >= s.view.plan.steps.size())
        return finish(RunResult::Succeeded, {});
    if (s.view.phase == RunPhase::Running)
        intend();
}

void Turn::intend()
{
    StepMark &m = mark();
    ++m.sends;
    m.before = s.expected;
    if (shown().state != StepState::Running) {
        shown().state = StepState::Running;
        shown().startedAt = m_at;
    }
    s.stage = Stage::Intending;
    s.restarted = false;
    s.evidence.clear();
    s.reconciled = false;
    ask(effect::WriteIntent{{s.view.run, step().id, operationId(s, s.view.current), s.planHash,
        s.expected, actText(step().act)}});
}

void Turn::act()
{
    s.stage = Stage::Acting;
    mark().acted = step().changesTarget;
    ask(effect::Perform{s.view.current, operationId(s, s.view.current)});
}

void Turn::look(Stage stage, effect::Patience patience)
{
    s.stage = stage;
    ask(effect::JudgeWorld{
        s.view.current, operationId(s, s.view.current), mark().before, patience});
}

void Turn::close(StepOutcome outcome, QString evidence)
{
    s.stage = Stage::Closing;
    s.view.gate.reset();
    s.closing = outcome;
    s.evidence = plainText(evidence);
    effect::WriteOutcome write{
        {s.view.run, step().id, operationId(s, s.view.current), outcome, s.evidence, s.reconciled},
        {}};
    if (const auto *message = std::get_if<Message>(&step().act);
        message && outcome == StepOutcome::Done)
        write.message = events::UpdateSent{message->audience, message->text};
    ask(std::move(write));
}

// Nothing of this send left the console. If it was the second one, the first is what is in doubt.
void Turn::stopBefore(const QString &sentence)
{
    close(mark().sends > 1 ? StepOutcome::Unknown : StepOutcome::Skipped, sentence);
}

void Turn::finish(RunResult result, QString detail)
{
    for (StepView &one : s.view.steps) {
        if (one.state == StepState::Pending)
            one.state = StepState::Skipped;
    }
    s.stage = Stage::Ending;
    s.view.result = result;
    s.view.detail = std::move(detail);
    if (result != RunResult::Succeeded)
        offerUndo();
    ask(effect::WriteEnd{{s.view.run, result, s.view.detail}});
}

void Turn::offerUndo()
{
    s.view.undo.clear();
    for (qsizetype i = s.marks.size() - 1; i >= 0; --i) {
        const auto &undo = s.view.plan.at(i).undo;
        // Steps that are taken back by one and the same act need it once.
        if (s.marks[i].acted && undo && !isOffered(s.view, *undo))
            s.view.undo.append(*undo);
    }
}

void Turn::on(const happening::Started &)
{
    if (s.view.phase != RunPhase::Idle)
        return;
    s.view.phase = RunPhase::Running;
    s.view.startedAt = m_at;
    s.view.current = 0;
    goOn();
}

void Turn::on(const happening::Restarted &)
{
    if (s.view.phase == RunPhase::NeedsPerson) {
        s.stage = Stage::Asking;
        return offerUndo();
    }
    const bool open = s.view.current < s.view.steps.size();
    if (open && (shown().state == StepState::Failed || shown().state == StepState::Skipped))
        return finish(RunResult::Failed, shown().evidence);
    if (open && shown().state == StepState::Running) {
        s.restarted = true;
        return look(Stage::Reconciling, effect::Patience::UntilClear);
    }
    // Nobody watched since the last change: it has to be what the next change starts from.
    const int last = s.view.current - 1;
    if (s.expected.isEmpty() && last >= 0) {
        s.stage = Stage::Resuming;
        ask(effect::JudgeWorld{last, operationId(s, last), {}, effect::Patience::OneLook});
        return;
    }
    goOn();
}

void Turn::on(const happening::IntentWritten &)
{
    if (s.stage != Stage::Intending)
        return;
    if (isCalledOff())
        return stopBefore(u"Aborted before anything was sent."_s);
    if (std::holds_alternative<Message>(step().act))
        return close(StepOutcome::Done, u"Written to the record."_s);
    if (!step().changesTarget)
        return act();
    s.stage = Stage::Guarding;
    ask(effect::LookBefore{s.view.current});
}

void Turn::on(const happening::TargetSeen &seen)
{
    if (s.stage != Stage::Guarding)
        return;
    if (isCalledOff())
        return stopBefore(u"Aborted before anything was sent."_s);
    if (s.expected.isEmpty() || seen.fingerprint != s.expected)
        return stopBefore(u"The target changed since it was planned. This step was not sent. "
                          "Make a new plan."_s);
    if (!s.changedAlready && !seen.inFlight.isEmpty())
        return stopBefore(u"Lock held. %1. This step was not sent. Wait for it, or cancel it "
                          "where it runs."_s.arg(seen.inFlight));
    act();
}

void Turn::on(const happening::TargetUnseen &unseen)
{
    if (s.stage == Stage::Guarding)
        stopBefore(u"%1 This step was not sent."_s.arg(unseen.sentence));
}

void Turn::on(const happening::ActEnded &ended)
{
    if (s.stage != Stage::Acting)
        return;
    s.evidence = ended.evidence;
    const bool checks = step().changesTarget || step().settled.has_value();
    switch (ended.end) {
    case ActEnd::Done:
        if (checks)
            return look(Stage::Verifying, effect::Patience::UntilHolds);
        // What the run itself waited for is where its next change starts from.
        if (!ended.fingerprint.isEmpty())
            s.expected = ended.fingerprint;
        return close(StepOutcome::Done, ended.evidence);
    case ActEnd::Failed:
        if (step().changesTarget)
            return look(Stage::Checking, effect::Patience::OneLook);
        if (s.view.plan.onAbort && std::holds_alternative<Gate>(step().act))
            return waitAtGate(ended.evidence);
        return close(StepOutcome::Failed, ended.evidence);
    case ActEnd::Unknown:
        return look(Stage::Reconciling, effect::Patience::UntilClear);
    case ActEnd::NotSent:
        mark().acted = false;
        return close(StepOutcome::Failed, ended.evidence);
    case ActEnd::Stopped:
        return close(StepOutcome::Skipped, ended.evidence);
    }
}

void Turn::on(const happening::OutcomeWritten &)
{
    if (s.stage != Stage::Closing)
        return;
    shown().state = shownAs(s.closing);
    shown().endedAt = m_at;
    shown().evidence = s.evidence;
    shown().reconciled = s.reconciled;
    if (s.view.returned && s.closing != StepOutcome::Unknown)
        return endReturn();
    switch (s.closing) {
    case StepOutcome::Done:
        s.changedAlready = s.changedAlready || step().changesTarget;
        ++s.view.current;
        return goOn();
    case StepOutcome::Failed:
    case StepOutcome::Skipped:
        return s.abortReason ? endAborted() : finish(RunResult::Failed, s.evidence);
    case StepOutcome::Unknown:
        s.stage = Stage::Asking;
        s.view.phase = RunPhase::NeedsPerson;
        s.view.detail = s.evidence;
        return offerUndo();
    }
}

void Turn::on(const happening::EndWritten &)
{
    if (s.stage != Stage::Ending)
        return;
    s.stage = Stage::Over;
    s.view.phase = RunPhase::Finished;
    s.view.endedAt = m_at;
}

// No record, no run: nothing may be sent that is not written down, not even the end of this run.
void Turn::on(const happening::WriteFailed &failed)
{
    if (s.stage == Stage::Over)
        return;
    const bool inDoubt = s.view.current >= 0 && s.view.current < s.marks.size() && mark().acted &&
                         shown().state == StepState::Running;
    if (inDoubt)
        shown().state = StepState::Unknown;
    s.stage = Stage::Over;
    s.view.phase = RunPhase::Finished;
    s.view.result = RunResult::Failed;
    s.view.endedAt = m_at;
    s.view.detail =
        inDoubt
            ? u"%1 Step %2 was sent and its outcome is not in the record. Nothing more is sent. "
              "Start again to look what it did."_s.arg(failed.sentence)
                  .arg(s.view.current + 1)
            : u"%1 Nothing more is sent."_s.arg(failed.sentence);
    offerUndo();
    ask(effect::EndWait{});
}

void Turn::on(const happening::PauseAsked &asked)
{
    if (s.view.phase != RunPhase::Running || s.stage == Stage::Ending)
        return;
    s.view.phase = RunPhase::Paused;
    ask(effect::WritePause{{s.view.run, asked.reason}});
}

void Turn::on(const happening::ResumeAsked &)
{
    if (s.view.phase != RunPhase::Paused)
        return;
    s.view.phase = RunPhase::Running;
    s.view.detail.clear();
    ask(effect::WriteResume{{s.view.run}});
    if (s.stage == Stage::Between)
        goOn();
}

void Turn::on(const happening::AbortAsked &asked)
{
    if (s.view.phase == RunPhase::NeedsPerson)
        return s.stage == Stage::Asking ? finish(RunResult::NeedsPerson, plainText(asked.reason))
                                        : void();
    const bool on = s.view.phase == RunPhase::Running || s.view.phase == RunPhase::Paused;
    if (!on || s.stage == Stage::Ending)
        return;
    s.abortReason = plainText(asked.reason);
    s.view.phase = RunPhase::Aborting;
    if (s.stage == Stage::Between)
        return goOn();
    // Durable, so that a crash during the present step does not make the run go on by itself.
    ask(effect::WritePause{{s.view.run, u"Abort asked: %1"_s.arg(*s.abortReason)}});
    if (s.stage == Stage::Verifying || s.stage == Stage::Reconciling ||
        (s.stage == Stage::Acting && isStoppable(step().act)))
        ask(effect::EndWait{});
}

void Turn::on(const happening::PersonSettled &settled)
{
    if (s.stage != Stage::Asking)
        return;
    s.view.phase = RunPhase::Running;
    s.view.detail.clear();
    s.view.undo.clear();
    s.expected = settled.fingerprint;
    s.reconciled = true;
    mark().acted = settled.tookEffect;
    close(settled.tookEffect ? StepOutcome::Done : StepOutcome::Failed, settled.reason);
}

Advance advance(EngineState state, const EngineEvent &event)
{
    Turn turn(std::move(state), event.at);
    std::visit([&turn](const auto &what) { turn.on(what); }, event.what);
    return turn.take();
}

} // namespace breakglass::execution
