// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/turn.h"

// What an abort performs, and the gate that is left to a person.
namespace breakglass::execution {
using namespace Qt::StringLiterals;
using events::RunResult;
using events::StepOutcome;

bool Turn::hasToReturn() const
{
    return s.view.plan.onAbort && !s.view.returned &&
           std::ranges::any_of(s.marks, &StepMark::acted);
}

void Turn::endAborted()
{
    const bool within = !s.view.returned && s.view.current < s.view.steps.size();
    // A gate that a pause left open is over now; a change in doubt is not for an abort to settle.
    if (within && shown().state == StepState::Running && !step().changesTarget)
        return close(StepOutcome::Skipped, u"Ended by the abort."_s);
    if (!hasToReturn())
        return finish(RunResult::Aborted, *s.abortReason);
    s.view.phase = RunPhase::Aborting;
    s.view.detail.clear();
    s.view.current = int(s.view.plan.steps.size());
    s.view.returned = StepView{};
    intend();
}

void Turn::endReturn()
{
    const bool done = s.closing == StepOutcome::Done;
    const QString reason = s.abortReason->endsWith(u'.') ? *s.abortReason : *s.abortReason + u'.';
    const QString words = done ? u"%1 %2: the target %3."_s : u"%1 Not done: %2. %3"_s;
    finish(RunResult::Aborted, words.arg(reason, step().title, s.evidence));
}

// What the gate keeps back stays as it is: a person says whether it is tried again or aborted.
void Turn::waitAtGate(const QString &evidence)
{
    s.stage = Stage::Between;
    s.view.detail = plainText(evidence);
    shown().evidence = s.view.detail;
    if (s.abortReason)
        return endAborted();
    if (s.view.phase != RunPhase::Running)
        return;
    s.view.phase = RunPhase::Paused;
    ask(effect::WritePause{{s.view.run, s.view.detail}});
}

} // namespace breakglass::execution
