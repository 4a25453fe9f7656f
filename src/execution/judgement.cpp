// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/turn.h"

// What the engine makes of a look at the world.
namespace breakglass::execution {
using namespace Qt::StringLiterals;
using events::StepOutcome;

void Turn::onVerified(const happening::WorldJudged &judged)
{
    const bool conditioned = step().settled.has_value();
    if (judged.verdict == Verdict::Applied ||
        (!conditioned && judged.verdict != Verdict::CannotTell)) {
        s.expected = judged.fingerprint;
        return close(StepOutcome::Done, judged.evidence);
    }
    if (judged.verdict == Verdict::CannotTell) {
        s.expected.clear();
        return conditioned ? close(StepOutcome::Unknown, judged.evidence)
                           : close(StepOutcome::Done, u"%1 Not seen in the target: %2"_s.arg(
                                                          s.evidence, judged.evidence));
    }
    mark().acted = judged.verdict != Verdict::Untouched;
    close(StepOutcome::Failed, u"The act reported success, but the target %1. Nothing else ran. "
                               "See undo."_s.arg(judged.evidence));
}

void Turn::onChecked(const happening::WorldJudged &judged)
{
    const QString both = u"%1 The target %2."_s.arg(s.evidence, judged.evidence);
    switch (judged.verdict) {
    case Verdict::Applied:
        s.expected = judged.fingerprint;
        return close(StepOutcome::Done, both);
    case Verdict::CannotTell:
        return close(StepOutcome::Unknown, u"%1 %2"_s.arg(s.evidence, judged.evidence));
    case Verdict::Untouched:
        mark().acted = false;
        return close(StepOutcome::Failed, both);
    case Verdict::Underway:
        return close(StepOutcome::Failed, u"%1 Nothing else ran. See undo."_s.arg(both));
    }
}

void Turn::onReconciled(const happening::WorldJudged &judged)
{
    switch (decide(step(), judged.verdict, mark().sends, s.restarted)) {
    case Decision::Done:
        s.expected = judged.fingerprint;
        s.reconciled = true;
        return close(StepOutcome::Done, judged.evidence);
    case Decision::SendAgain:
        if (isCalledOff()) {
            mark().acted = false;
            s.reconciled = true;
            return close(StepOutcome::Skipped, judged.evidence);
        }
        // Nothing is sent while the run is paused; resuming sends it.
        if (s.view.phase == RunPhase::Paused) {
            s.stage = Stage::Between;
            return;
        }
        return intend();
    case Decision::Failed:
        return close(StepOutcome::Failed, s.evidence);
    case Decision::AskPerson:
        return close(StepOutcome::Unknown, u"%1 %2"_s.arg(s.evidence, judged.evidence).trimmed());
    }
}

void Turn::on(const happening::WorldJudged &judged)
{
    switch (s.stage) {
    case Stage::Verifying:
        return onVerified(judged);
    case Stage::Checking:
        return onChecked(judged);
    case Stage::Reconciling:
        return onReconciled(judged);
    case Stage::Resuming:
        if (judged.verdict == Verdict::Applied)
            s.expected = judged.fingerprint;
        return goOn();
    default:
        return;
    }
}

} // namespace breakglass::execution
