// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// From an intent to a plan, from a plan to its preflights, and from a held confirmation to a run.

#include "console/images.h"
#include "console/plan/planmodel.h"
#include "console/plan/planreadings.h"
#include "console/preferences.h"
#include "console/sentences/sentences.h"
#include "console/shell/shellmodel.h"
#include "console/situation.h"
#include "planning/newimage.h"
#include "planning/planner.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

std::unexpected<Error> sessionGone()
{
    return failure(ErrorKind::Cancelled,
        QCoreApplication::translate("Plan", "Another session was opened meanwhile."));
}

// Title of a run of ours that holds the plan's resource group, or empty.
QString runInFlight(Session &session, const Plan &plan)
{
    const execution::RunView &run = session.runner().view();
    if (run.phase == execution::RunPhase::Idle || run.phase == execution::RunPhase::Finished)
        return {};
    const auto group = [&](const TargetId &target) {
        const Environment *environment = session.workspace().environment(target.environment);
        const QString named = environment ? environment->protection.resourceGroup : QString();
        return named.isEmpty() ? target.environment : named;
    };
    const bool same = group(run.plan.intent.target) == group(plan.intent.target);
    return same ? u"%1, %2"_s.arg(run.run, run.plan.title) : QString();
}

} // namespace

QCoro::Task<Expected<planning::Situation>> PlanModel::observe(TargetId target)
{
    const QPointer<QObject> scope = sessionScope();
    const auto state = co_await session().fleet().look(target);
    if (!scope)
        co_return sessionGone();
    if (!state)
        co_return std::unexpected(state.error());
    const auto history = co_await session().fleet().lookHistory(target);
    if (!scope)
        co_return sessionGone();
    if (!history)
        co_return std::unexpected(history.error());
    auto situation = situationOf(session(), target);
    if (!situation)
        co_return failure(ErrorKind::Unavailable, tr("%1 was not observed.").arg(target.key()));
    co_return std::move(*situation);
}

QCoro::Task<Expected<Entry>> PlanModel::propose(Intent intent)
{
    const QPointer<QObject> scope = sessionScope();
    const auto situation = co_await observe(intent.target);
    if (!scope)
        co_return sessionGone();
    if (!situation)
        co_return std::unexpected(situation.error());
    const backends::Backend *backend = session().backends().value(intent.target);
    if (!backend)
        co_return failure(ErrorKind::NotFound,
            tr("%1 is not in this workspace.").arg(intent.target.key()), tr("Nothing is planned."),
            tr("Choose a target of this workspace."));
    auto plan = planning::makePlan(
        intent, session().desk().nextPlanId(), session().workspace(), *backend, *situation);
    if (!plan)
        co_return std::unexpected(plan.error());
    co_return co_await session().desk().propose(std::move(*plan));
}

QCoro::Task<> PlanModel::makePlan(Intent intent)
{
    const QPointer<QObject> scope = sessionScope();
    if (const Incident &incident = session().desk().state().incident;
        intent.incident.isEmpty() && incident.isActive())
        intent.incident = incident.id;
    m_planning = true;
    Q_EMIT checked();
    const auto proposed = co_await propose(std::move(intent));
    if (!scope)
        co_return;
    m_planning = false;
    Q_EMIT checked();
    if (!proposed) {
        shell().notify(proposed.error());
        co_return;
    }
    if (shell().place() == u"plans")
        placeOpened();
    else
        shell().open(u"plans"_s);
}

void PlanModel::planAgain()
{
    if (!m_plan || m_planning)
        return;
    Intent intent = m_plan->intent;
    intent.incident.clear();
    makePlan(std::move(intent));
}

void PlanModel::check()
{
    if (!m_plan || m_hasRun)
        return;
    if (m_checking)
        m_checkAgain = true;
    else
        checkAll();
}

QCoro::Task<> PlanModel::checkAll()
{
    const QPointer<QObject> scope = sessionScope();
    m_checking = true;
    do {
        m_checkAgain = false;
        Q_EMIT checked();
        const QString id = m_plan->id;
        const auto situation = co_await observe(m_plan->intent.target);
        if (!scope)
            co_return;
        if (!m_plan)
            break;
        if (m_plan->id != id) {
            m_checkAgain = true;
            continue;
        }
        m_checkedAt = session().clock().now();
        showPreflights(situation ? preflightsIn(*situation) : preflightsUnseen(situation.error()));
        perform(session().desk().note(events::PreflightChecked{id, m_preflights}));
    } while (m_checkAgain && !m_hasRun);
    m_checking = false;
    Q_EMIT checked();
}

std::optional<bool> PlanModel::newImageThere() const
{
    Images *images = session().images();
    const QString image = planning::newImage(*m_plan);
    if (!images || image.isEmpty())
        return {};
    images->ask(image);
    return images->known(image);
}

QList<Preflight> PlanModel::preflightsIn(const planning::Situation &situation)
{
    const Incident &incident = session().desk().state().incident;
    planning::PreflightInput input;
    input.plan = &*m_plan;
    input.workspace = &session().workspace();
    input.situation = situation;
    if (incident.isActive())
        input.incident = incident;
    input.approvals = m_approvals.given();
    input.runInFlight = runInFlight(session(), *m_plan);
    input.recordWritable = !session().record().failed();
    input.dryRunRefused = m_dryRun.refused();
    input.newImageThere = newImageThere();
    return planning::checkPreflights(input);
}

QList<Preflight> PlanModel::preflightsUnseen(const Error &error)
{
    shell().notify(error);
    auto situation = situationOf(session(), m_plan->intent.target).value_or(planning::Situation{});
    situation.state.fingerprint.clear();
    return preflightsIn(situation);
}

void PlanModel::confirm()
{
    if (!m_plan || m_form.isOpen() || !refusal().isEmpty())
        return;
    const Plan &plan = *m_plan;
    const health::TargetView *view = session().fleet().view(plan.intent.target);
    const Environment *environment =
        session().workspace().environment(plan.intent.target.environment);
    const Incident &incident = session().desk().state().incident;
    constexpr int drill = 4;
    const EnvironmentKind kind = environment ? environment->kind : EnvironmentKind::Production;
    ConfirmationRequest request;
    request.plan = plan;
    request.planHash = m_hash;
    request.effect = confirmEffect(plan, view ? view->capabilities.revisionWord : QString());
    request.environmentKind = session().scenario() ? drill : int(kind);
    request.activeIncident = incident.isActive() ? incident.id : QString();
    request.person = session().desk().person();
    request.caution = translated(m_dryRun.refused());
    request.pressesTwice = m_preferences && m_preferences->confirmsByTyping();
    // By the time that everything is typed and held, the connections are open.
    session().runner().keepWarm(m_plan->steps);
    m_form.begin(std::move(request), session().clock());
    m_form.setApprovalsMissing(m_approvals.missing());
    m_approvals.ask();
}

QCoro::Task<Expected<QString>> PlanModel::startRun()
{
    const QPointer<QObject> scope = sessionScope();
    const execution::Confirmation given = m_form.confirmation();
    const auto situation = co_await observe(m_plan->intent.target);
    if (!scope || !m_plan)
        co_return sessionGone();
    if (!situation)
        co_return std::unexpected(situation.error());
    m_checkedAt = session().clock().now();
    showPreflights(preflightsIn(*situation));
    auto noted = co_await session().desk().note(events::PreflightChecked{m_plan->id, m_preflights});
    if (!scope || !m_plan)
        co_return sessionGone();
    if (!noted)
        co_return std::unexpected(noted.error());
    const auto approvals = co_await m_approvals.verifyAll(given.person);
    if (!scope || !m_plan)
        co_return sessionGone();
    if (!approvals)
        co_return std::unexpected(approvals.error());
    auto confirmed = execution::confirm(*m_plan, given, *approvals, m_preflights, situation->state);
    if (!confirmed)
        co_return std::unexpected(confirmed.error());
    co_return co_await session().runner().start(std::move(*confirmed));
}

QCoro::Task<> PlanModel::confirmHeld()
{
    const QPointer<QObject> scope = sessionScope();
    m_form.submit();
    const auto started = co_await startRun();
    if (!scope)
        co_return;
    if (!started) {
        if (m_form.isOpen())
            m_form.refuse(started.error());
        else
            shell().notify(started.error());
        co_return;
    }
    m_form.end();
    shell().open(u"live"_s);
}

} // namespace breakglass::console
