// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/engine.h"

#include <utility>

namespace breakglass::execution {

/// One advance: the state that changes and the effects that are asked for.
class Turn
{
public:
    Turn(EngineState state, TimePoint at) : s(std::move(state)), m_at(at) {}
    Advance take() { return {std::move(s), std::move(m_effects)}; }

    void on(const happening::Started &);
    void on(const happening::Restarted &);
    void on(const happening::IntentWritten &);
    void on(const happening::OutcomeWritten &);
    void on(const happening::EndWritten &);
    void on(const happening::WriteFailed &failed);
    void on(const happening::TargetSeen &seen);
    void on(const happening::TargetUnseen &unseen);
    void on(const happening::ActEnded &ended);
    void on(const happening::WorldJudged &judged);
    void on(const happening::PauseAsked &asked);
    void on(const happening::ResumeAsked &);
    void on(const happening::AbortAsked &asked);
    void on(const happening::PersonSettled &settled);

private:
    [[nodiscard]] const Step &step() const { return s.view.plan.at(s.view.current); }
    [[nodiscard]] StepMark &mark() { return s.marks[s.view.current]; }
    [[nodiscard]] StepView &shown()
    {
        return s.view.returned ? *s.view.returned : s.view.steps[s.view.current];
    }
    void ask(Effect effect) { m_effects.append(std::move(effect)); }
    void goOn();
    void intend();
    void act();
    void look(Stage stage, effect::Patience patience);
    void close(events::StepOutcome outcome, QString evidence);
    void stopBefore(const QString &sentence);
    void finish(events::RunResult result, QString detail);
    void offerUndo();
    void endAborted();
    void endReturn();
    [[nodiscard]] bool hasToReturn() const;
    /// An abort was asked for, and what is at hand is not what the abort itself performs.
    [[nodiscard]] bool isCalledOff() const { return s.abortReason && !s.view.returned; }
    void waitAtGate(const QString &evidence);
    void onVerified(const happening::WorldJudged &judged);
    void onChecked(const happening::WorldJudged &judged);
    void onReconciled(const happening::WorldJudged &judged);

    EngineState s;
    TimePoint m_at;
    QList<Effect> m_effects;
};

} // namespace breakglass::execution
