// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/dryrunreadings.h"

#include "console/sentences/sentences.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct DryRunWords
{
    Q_DECLARE_TR_FUNCTIONS(DryRunWords)
};

/// Why nothing can be asked about a step.
QString noneWords(const Step &step, bool isAbort)
{
    if (isAbort)
        return DryRunWords::tr("No dry run: only an abort performs it");
    if (std::holds_alternative<Manual>(step.act))
        return DryRunWords::tr("No dry run: a person does it");
    if (std::holds_alternative<Message>(step.act))
        return DryRunWords::tr("No dry run: it only writes a message");
    const bool waits = std::holds_alternative<AwaitSettled>(step.act) ||
                       std::holds_alternative<Gate>(step.act) ||
                       std::holds_alternative<Wait>(step.act);
    if (waits)
        return DryRunWords::tr("No dry run: it only waits and looks");
    if (step.changesTarget)
        return DryRunWords::tr("No dry run: the system has none for this step");
    const auto *request = std::get_if<HttpRequest>(&step.act);
    if (request && request->method != "GET"_L1)
        return DryRunWords::tr("No dry run: it relies on what a step before it does");
    return DryRunWords::tr("No dry run: it changes nothing");
}

QString withWhat(const QString &word, const QString &what)
{
    return what.isEmpty() ? word : u"%1: %2"_s.arg(word, translated(what));
}

DryRunLine answerLine(const events::DryRunAnswered &answer)
{
    switch (answer.outcome) {
    case events::DryRunOutcome::WouldSucceed:
        return {
            DryRunLine::WouldSucceed, withWhat(DryRunWords::tr("Would succeed"), answer.answer)};
    case events::DryRunOutcome::Refused:
        return {DryRunLine::Refused, withWhat(DryRunWords::tr("Would be refused"), answer.answer)};
    case events::DryRunOutcome::NoAnswer:
        break;
    }
    return {DryRunLine::NoAnswer, withWhat(DryRunWords::tr("No answer"), answer.answer)};
}

} // namespace

DryRunLine dryRunLine(
    const Step &step, const execution::DryRunFold &fold, bool isAsking, bool isAbort)
{
    if (!fold.at())
        return {};
    if (!step.dryRun || isAbort)
        return {DryRunLine::None, noneWords(step, isAbort)};
    const auto found = fold.steps().constFind(step.id);
    if (found != fold.steps().cend() && found->answer)
        return answerLine(*found->answer);
    if (isAsking)
        return {DryRunLine::Asking, found == fold.steps().cend()
                                        ? DryRunWords::tr("Is asked next")
                                        : DryRunWords::tr("Asking the system")};
    return {DryRunLine::NoAnswer, found == fold.steps().cend() ? DryRunWords::tr("Not asked")
                                                               : DryRunWords::tr("No answer came")};
}

QString dryRunQuestion(const Step &step)
{
    if (!step.dryRun)
        return {};
    const auto *act = std::get_if<HttpRequest>(&step.act);
    const auto *question = std::get_if<HttpRequest>(&step.dryRun->question);
    if (!act || !question)
        return dryRunText(*step.dryRun);
    HttpRequest same = *question;
    same.url = act->url;
    if (same != *act)
        return dryRunText(*step.dryRun);
    const QString line = dryRunText(*step.dryRun).section(u'\n', 0, 0);
    return line + u'\n' + DryRunWords::tr("with the same headers and body");
}

bool hasAllAnswers(const execution::DryRunFold &fold)
{
    return std::ranges::all_of(fold.steps(), [](const execution::StepDryRun &step) {
        return step.answer && step.answer->outcome != events::DryRunOutcome::NoAnswer;
    });
}

QString dryRunSummary(const Plan &plan, const execution::DryRunFold &fold)
{
    using enum events::DryRunOutcome;
    const auto asks = [](const Step &step) { return step.dryRun.has_value(); };
    const auto none = [](const Step &step) { return step.changesTarget && !step.dryRun; };
    const auto asked = std::ranges::count_if(plan.steps, asks);
    const auto without = std::ranges::count_if(plan.steps, none);
    const int refused = fold.count(Refused);
    const auto silent = asked - fold.count(WouldSucceed) - refused;
    QStringList parts{DryRunWords::tr("%1 of %2 changes would succeed")
            .arg(fold.count(WouldSucceed))
            .arg(asked + without)};
    if (refused > 0)
        parts += refused == 1 ? DryRunWords::tr("1 would be refused")
                              : DryRunWords::tr("%1 would be refused").arg(refused);
    if (silent > 0)
        parts += silent == 1 ? DryRunWords::tr("1 has no answer")
                             : DryRunWords::tr("%1 have no answer").arg(silent);
    if (without > 0)
        parts += without == 1 ? DryRunWords::tr("1 has no dry run")
                              : DryRunWords::tr("%1 have no dry run").arg(without);
    return parts.join(u", "_s);
}

} // namespace breakglass::console
