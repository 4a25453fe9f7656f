// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "execution/condition.h"
#include "execution/runview.h"

#include <QList>
#include <QString>
#include <variant>

/// The rules of a run as one pure function: what happened goes in, what to do next comes out. The
/// Runner is the shell
/// around it that performs the effects, in order, and reports what came of each.
namespace breakglass::execution {

/// How an act ended, as far as the act itself says.
enum class ActEnd {
    Done,
    Failed,
    Unknown, ///< It was sent and nobody can say whether it took effect.
    NotSent, ///< Nothing left the console.
    Stopped, ///< A wait or a gate was ended by an abort.
};

namespace happening {
struct Started
{
}; ///< PlanConfirmed and RunStarted are durable.
struct Restarted
{
}; ///< The state was read from the record after a crash.
struct IntentWritten
{
};
struct OutcomeWritten
{
};
struct EndWritten
{
};
struct WriteFailed
{
    QString sentence;
}; ///< The record took no more.
struct TargetSeen
{
    QString fingerprint;
    QString inFlight;
}; ///< Answer to LookBefore.
struct TargetUnseen
{
    QString sentence;
};
/// `fingerprint`: what a wait for the target's revision saw when it held, or empty.
struct ActEnded
{
    ActEnd end = ActEnd::Done;
    QString evidence;
    QString fingerprint;
};
struct WorldJudged
{
    Verdict verdict = Verdict::CannotTell;
    QString fingerprint;
    QString evidence;
};
struct PauseAsked
{
    QString reason;
};
struct ResumeAsked
{
};
struct AbortAsked
{
    QString reason;
};
/// What a person found out about an unknown step, with the fingerprint seen when it was said.
struct PersonSettled
{
    bool tookEffect = false;
    QString reason;
    QString fingerprint;
};
} // namespace happening

using Happening = std::variant<happening::Started, happening::Restarted, happening::IntentWritten,
    happening::OutcomeWritten, happening::EndWritten, happening::WriteFailed, happening::TargetSeen,
    happening::TargetUnseen, happening::ActEnded, happening::WorldJudged, happening::PauseAsked,
    happening::ResumeAsked, happening::AbortAsked, happening::PersonSettled>;

struct EngineEvent
{
    TimePoint at;
    Happening what;
};

namespace effect {
struct WriteIntent
{
    events::StepIntended intent;
};
/// A message and the outcome of its step are one transaction, so that it is never sent twice.
struct WriteOutcome
{
    events::StepFinished outcome;
    std::optional<events::UpdateSent> message;
};
struct WritePause
{
    events::RunPaused pause;
};
struct WriteResume
{
    events::RunResumed resume;
};
struct WriteEnd
{
    events::RunFinished end;
};
struct LookBefore
{
    int step = 0;
};
struct Perform
{
    int step = 0;
    QString operation;
};
enum class Patience {
    OneLook,    ///< What is so now.
    UntilHolds, ///< Until the condition holds or the step's time is over.
    /// Until it holds, or the target is untouched for a settle window, or the step's time is over.
    UntilClear,
};
/// Look whether the step took effect. `before`: fingerprint of its intent.
struct JudgeWorld
{
    int step = 0;
    QString operation;
    QString before;
    Patience patience = Patience::OneLook;
};
struct EndWait
{
}; ///< At once: the wait, gate or manual step that is on ends.
} // namespace effect

using Effect =
    std::variant<effect::WriteIntent, effect::WriteOutcome, effect::WritePause, effect::WriteResume,
        effect::WriteEnd, effect::LookBefore, effect::Perform, effect::JudgeWorld, effect::EndWait>;

enum class Stage {
    Between,   ///< No step is on.
    Intending, ///< The intent is being written.
    Guarding,  ///< The target is looked at before a change.
    Acting,
    Verifying,   ///< The act says done; the world is asked.
    Checking,    ///< The act says failed; the world is asked.
    Reconciling, ///< Nobody says; the world is asked.
    Resuming,    ///< After a crash between two steps: the last change is looked at again.
    Closing,     ///< The outcome is being written.
    Asking,      ///< A person has to say what happened.
    Ending,      ///< The end is being written.
    Over,
};

/// What the engine knows about one step beside what is shown.
struct StepMark
{
    int sends = 0;      ///< Intents written so far.
    QString before;     ///< Fingerprint that the last intent was written with.
    bool acted = false; ///< It was dispatched and may have changed something.
};

struct EngineState
{
    RunView view;
    QByteArray planHash;
    Stage stage = Stage::Between;
    QList<StepMark> marks;
    /// Fingerprint that the target must have before the next change; empty: unknown, so no change
    /// is sent.
    QString expected;
    bool changedAlready = false; ///< A step of this run has changed the target.
    bool restarted = false;      ///< The step at hand was left open by a crash.
    std::optional<QString> abortReason;
    events::StepOutcome closing = events::StepOutcome::Done;
    QString evidence; ///< Of the act or look at hand.
    bool reconciled = false;
};

struct Advance
{
    EngineState state;
    QList<Effect> effects;
};

/// The state of a run before anything happened.
[[nodiscard]] EngineState newRun(const QString &run, const Plan &plan);
[[nodiscard]] Advance advance(EngineState state, const EngineEvent &event);

/// Derived from run, step, attempt and plan: unique, stable over restarts, safe as a file name. A
/// change that is sent
/// again keeps its id, so that its effects are counted as one; reading again is a new attempt.
[[nodiscard]] QString operationId(const EngineState &state, int step);

/// What to do about a step whose outcome is unknown (SAFETY.md section 2).
enum class Decision { Done, SendAgain, Failed, AskPerson };
[[nodiscard]] Decision decide(const Step &step, Verdict verdict, int sends, bool afterCrash);

/// One line of what a tool or a person wrote that the record takes: no control characters, no
/// broken halves.
[[nodiscard]] QString plainText(const QString &text);

/// True for acts that an abort may end before their time.
[[nodiscard]] bool isStoppable(const Act &act);

} // namespace breakglass::execution
