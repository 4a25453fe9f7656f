// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/engine.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

// A change that is provably not applied is sent again at most twice; then a person looks.
constexpr int maximumSends = 3;
constexpr int maximumReads = 2;
constexpr qsizetype longestText = 2000;

} // namespace

EngineState newRun(const QString &run, const Plan &plan)
{
    EngineState state;
    state.view.run = run;
    state.view.plan = plan;
    state.view.steps.resize(plan.steps.size());
    state.marks.resize(plan.steps.size() + (plan.onAbort ? 1 : 0));
    state.planHash = plan.hash();
    state.expected = plan.fingerprint;
    return state;
}

QString operationId(const EngineState &state, int step)
{
    const Step &one = state.view.plan.at(step);
    const int attempt = one.changesTarget ? 1 : qMax(1, state.marks[step].sends);
    return u"%1.%2.%3.%4"_s.arg(state.view.run, one.id, QString::number(attempt),
        QString::fromLatin1(state.planHash.left(8)));
}

QString plainText(const QString &text)
{
    QString result = QString::fromUtf8(text.toUtf8()).left(longestText);
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return result.trimmed();
}

bool isStoppable(const Act &act)
{
    return std::holds_alternative<AwaitSettled>(act) || std::holds_alternative<Gate>(act) ||
           std::holds_alternative<Wait>(act) || std::holds_alternative<Manual>(act);
}

Decision decide(const Step &step, Verdict verdict, int sends, bool afterCrash)
{
    // Reading, waiting and gating are simply done again.
    if (!step.changesTarget)
        return afterCrash || sends < maximumReads ? Decision::SendAgain : Decision::Failed;
    const bool observable = step.resume == ResumeClass::CasAbsolute ||
                            step.resume == ResumeClass::ObserveAfter ||
                            step.resume == ResumeClass::MarkerSearch;
    if (!observable || !step.settled)
        return Decision::AskPerson;
    if (verdict == Verdict::Applied)
        return Decision::Done;
    // A triggered pipeline may still be on its way: an untouched target proves nothing.
    if (step.resume == ResumeClass::MarkerSearch)
        return Decision::AskPerson;
    return verdict == Verdict::Untouched && sends < maximumSends ? Decision::SendAgain
                                                                 : Decision::AskPerson;
}

} // namespace breakglass::execution
