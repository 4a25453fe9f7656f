// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/dryrun.h"

#include <algorithm>
#include <QUrl>
#include <QUrlQuery>

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noQuestion(const QString &what)
{
    return failure(ErrorKind::Denied, what, u"Nothing was sent."_s, u"Make a new plan."_s);
}

/// Whatever the plan may perform: steps, what an abort performs, and what takes them back.
QList<Act> actsOf(const Plan &plan)
{
    QList<Act> acts;
    const auto add = [&acts](const Step &step) {
        acts.append(step.act);
        if (step.undo)
            acts.append(step.undo->act);
    };
    std::ranges::for_each(plan.steps, add);
    if (plan.onAbort)
        add(*plan.onAbort);
    return acts;
}

Status mayAskFor(const HttpRequest &request, const Plan &)
{
    const QUrlQuery query{QUrl(request.url, QUrl::StrictMode)};
    if (query.allQueryItemValues(u"dryRun"_s, QUrl::FullyDecoded) == QStringList{u"All"_s})
        return {};
    return noQuestion(
        u"A dry run does not say that it is one: %1 %2"_s.arg(request.method, request.url));
}

Status mayAskFor(const Command &command, const Plan &plan)
{
    const bool isAct = std::ranges::any_of(actsOf(plan), [&](const Act &act) {
        const auto *performed = std::get_if<Command>(&act);
        return performed && performed->argv == command.argv;
    });
    if (command.argv.isEmpty() || isAct)
        return noQuestion(u"A dry run is what the plan itself performs: %1"_s.arg(
            actText(command).section(u'\n', 0, 0)));
    return {};
}

// It only ever reaches SimulatedPerformer::preview, which is const.
Status mayAskFor(const SimulatedAct &, const Plan &)
{
    return {};
}

} // namespace

QList<Question> questionsOf(const Plan &plan)
{
    QList<Question> questions;
    for (const Step &step : plan.steps) {
        if (step.dryRun)
            questions.append({step.id, step.target, *step.dryRun, step.timeout});
    }
    return questions;
}

Status mayAsk(const DryRun &dryRun, const Plan &plan)
{
    return std::visit(
        [&](const auto &question) { return mayAskFor(question, plan); }, dryRun.question);
}

bool DryRunFold::apply(const Event &event)
{
    if (const auto *asked = std::get_if<events::DryRunAsked>(&event.payload)) {
        if (m_planHash.isEmpty() || asked->planHash != m_planHash)
            return false;
        // Each step is asked about once in a dry run: this is the next one.
        if (m_steps.contains(asked->step))
            m_steps.clear();
        m_steps.insert(asked->step, {event.at, {}});
        m_at = event.at;
        return true;
    }
    const auto *answered = std::get_if<events::DryRunAnswered>(&event.payload);
    if (!answered || m_planHash.isEmpty() || answered->planHash != m_planHash)
        return false;
    m_steps[answered->step].answer = *answered;
    m_at = event.at;
    return true;
}

QString refusalText(const Plan &plan, const DryRunFold &fold)
{
    for (qsizetype at = 0; at < plan.steps.size(); ++at) {
        const auto &answer = fold.steps().value(plan.steps.at(at).id).answer;
        if (answer && answer->outcome == events::DryRunOutcome::Refused)
            return u"Step %1 would be refused: %2"_s.arg(at + 1).arg(answer->answer);
    }
    return {};
}

int DryRunFold::count(events::DryRunOutcome outcome) const
{
    return int(std::ranges::count_if(m_steps, [outcome](const StepDryRun &step) {
        return step.answer && step.answer->outcome == outcome;
    }));
}

} // namespace breakglass::execution
