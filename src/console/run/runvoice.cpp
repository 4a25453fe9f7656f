// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/runvoice.h"

#include "console/run/runwords.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

using execution::RunPhase;
using execution::StepState;

namespace {

QString stepSentence(const execution::RunView &view)
{
    const Step *step = currentStep(view);
    if (!step)
        return {};
    return RunWords::tr("Step %1 of %2, %3.")
        .arg(view.current + 1)
        .arg(view.plan.steps.size())
        .arg(translated(step->title, Saying::StepTitle));
}

// The step before was a gate that let the run on.
bool hasPassedGate(const execution::RunView &view, int before)
{
    return before >= 0 && before < view.current && before < view.plan.steps.size() &&
           std::holds_alternative<Gate>(view.plan.steps.at(before).act) &&
           view.steps.at(before).state == StepState::Done;
}

QString endSentence(const execution::RunView &view)
{
    const QString result = headline(view).text;
    return view.detail.isEmpty()
               ? RunWords::tr("%1: %2.").arg(view.plan.title, result)
               : RunWords::tr("%1: %2. %3").arg(view.plan.title, result, translated(view.detail));
}

} // namespace

RunVoice::Heard RunVoice::of(const execution::RunView &view)
{
    return {.run = view.run,
        .phase = view.phase,
        .step = view.current,
        .gateHolds = view.gate && !view.gate->waitsForData && view.gate->passed > 0,
        .gateMissesData = view.gate && view.gate->waitsForData && view.gate->passed > 0};
}

void RunVoice::listen(const execution::RunView &view)
{
    m_last = of(view);
}

QString RunVoice::heard(const execution::RunView &view)
{
    const Heard last = std::exchange(m_last, of(view));
    if (last == m_last || view.phase == RunPhase::Idle)
        return {};
    const bool isNew = last.run != m_last.run;
    if (view.phase == RunPhase::Finished)
        return isNew || last.phase != view.phase ? endSentence(view) : QString();
    if (view.phase == RunPhase::NeedsPerson)
        return last.phase == view.phase
                   ? QString()
                   : RunWords::tr("The run needs you. %1").arg(translated(view.detail));
    const QString passed = !isNew && hasPassedGate(view, last.step)
                               ? RunWords::tr("The health gate is open.")
                               : QString();
    if (isNew || last.step != m_last.step || last.phase == RunPhase::NeedsPerson)
        return u"%1 %2"_s.arg(passed, stepSentence(view)).trimmed();
    if (last.phase != view.phase)
        return headline(view).text + u'.';
    if (m_last.gateMissesData && !last.gateMissesData)
        return RunWords::tr("The health gate waits for data.");
    if (view.gate && m_last.gateHolds != last.gateHolds)
        return m_last.gateHolds ? RunWords::tr("The checks of the health gate hold.")
                                : RunWords::tr("The checks of the health gate do not hold.");
    return {};
}

} // namespace breakglass::console
