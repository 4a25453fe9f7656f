// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/planmodel.h"

#include "console/images.h"
#include "console/plan/planreadings.h"
#include "console/shell/shellmodel.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

PlanModel::PlanModel(ShellModel &shell) : PlaceModel(shell)
{
    connect(&shell, &ShellModel::planRequested, this, [this](const Intent &intent) {
        if (hasSession() && !m_planning)
            makePlan(intent);
    });
    connect(&shell, &ShellModel::placeChanged, this, [this] {
        m_dryRun.setLookedAt(isShown());
        placeOpened();
    });
    connect(&m_approvals, &ApprovalBoard::changed, this,
        [this] { m_form.setApprovalsMissing(m_approvals.missing()); });
    connect(&m_dryRun, &DryRunBoard::changed, this, [this] { showSteps(); });
    connect(&m_dryRun, &DryRunBoard::over, this, [this] { seeDryRun(); });
    connect(&m_dryRun, &DryRunBoard::failed, this,
        [this](const Error &error) { this->shell().notify(error); });
    connect(&m_form, &ConfirmationForm::held, this, [this] { confirmHeld(); });
    connect(&m_form, &ConfirmationForm::expired, this, [this] {
        this->shell().notify({ErrorKind::TimedOut, tr("The confirmation expired after 5 min."),
            tr("Nothing ran."), tr("Open it again when you are ready.")});
    });
}

PlanModel::~PlanModel() = default;

void PlanModel::attached()
{
    m_form.end();
    m_planning = false;
    m_checking = false;
    m_checkAgain = false;
    m_plan.reset();
    m_preflights.clear();
    m_checkedAt.reset();
    m_approvals.attach(sharedSession());
    m_dryRun.attach(sharedSession());
    followSession();
    readPlan();
    showPreflights({});
    placeOpened();
}

void PlanModel::followSession()
{
    connect(&session().desk(), &incident::Desk::changed, sessionScope(), [this] {
        readPlan();
        seeIncident();
        seeApprovals();
    });
    connect(&session().fleet(), &health::Fleet::changed, sessionScope(),
        [this](const TargetId &target) { seeTarget(target); });
    connect(&session().record(), &record::Record::appended, sessionScope(),
        [this](const Entry &entry) { seeEntry(entry); });
    connect(&session().runner(), &execution::Runner::finished, sessionScope(),
        [this] { Q_EMIT checked(); });
    if (Images *images = session().images())
        connect(images, &Images::told, sessionScope(), [this] { check(); });
}

void PlanModel::readPlan()
{
    const incident::IncidentState &state = session().desk().state();
    const QString newest = state.plansInOrder.isEmpty() ? QString() : state.plansInOrder.last();
    if (newest.isEmpty() && m_plan) {
        m_plan.reset();
        m_approvals.show({});
        m_dryRun.show({});
        m_form.end();
        m_steps.setRows({});
        Q_EMIT changed();
    }
    if (newest.isEmpty() || (m_plan && *m_plan == state.plans.value(newest)))
        return;
    showPlan(state.plans.value(newest));
}

void PlanModel::showPlan(const Plan &plan)
{
    m_form.end();
    m_plan = plan;
    m_hash = plan.hash();
    m_hasRun = false;
    m_checkedAt.reset();
    m_approvals.show(plan);
    // While it is read, connections open to where it goes.
    session().runner().keepWarm(plan.steps);
    m_approvalsSeen = m_approvals.given().size();
    m_dryRun.show(plan);
    m_dryRun.setLookedAt(isShown());
    m_dryRunRefused = m_dryRun.refused();
    const Workspace &workspace = session().workspace();
    showSteps();
    m_tiles.setRows(blastTiles(plan, workspace));
    m_blast.setRows(blastFacts(plan));
    const auto first = std::ranges::find(plan.steps, true, &Step::changesTarget);
    m_selected = first == plan.steps.end() ? 0 : int(first - plan.steps.begin());
    m_hadChanged = hasChanged();
    m_dryRun.setPast(m_hadChanged);
    showPreflights({});
    for (const Entry &entry : session().record().entries())
        seeEntry(entry);
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void PlanModel::seeEntry(const Entry &entry)
{
    const auto *started = std::get_if<events::RunStarted>(&entry.event.payload);
    if (!m_plan || !started || started->planHash != m_hash)
        return;
    m_hasRun = true;
    m_dryRun.setPast(true);
    Q_EMIT checked();
}

bool PlanModel::isShown() const
{
    return hasSession() && m_plan && shell().place() == u"plans";
}

void PlanModel::placeOpened()
{
    if (!isShown())
        return;
    // Production is marked by what the plan touches, not by what was looked at last.
    shell().selection()->select(m_plan->intent.target);
    m_incidentSeen = incidentNow();
    if (!m_checkedAt && !m_hasRun)
        check();
}

QString PlanModel::incidentNow() const
{
    const Incident &incident = session().desk().state().incident;
    return u"%1 %2 %3"_s.arg(incident.id).arg(incident.isActive()).arg(int(incident.severity));
}

// A declaration or a resolution changes what the ticket check says.
void PlanModel::seeIncident()
{
    const QString seen = incidentNow();
    const bool isNews = seen != std::exchange(m_incidentSeen, seen);
    if (isNews && isShown() && m_checkedAt && !m_hasRun)
        check();
}

void PlanModel::seeApprovals()
{
    m_approvals.update();
    const qsizetype given = m_approvals.given().size();
    const bool isNews = given != std::exchange(m_approvalsSeen, given);
    if (isNews && isShown() && m_checkedAt && !m_hasRun)
        check();
}

void PlanModel::showSteps()
{
    if (m_plan)
        m_steps.setRows(
            planStepRows(*m_plan, session().workspace(), m_dryRun.fold(), m_dryRun.isAsking()));
}

// What was refused is a caution of the preflight: whoever confirms does it in spite of that.
void PlanModel::seeDryRun()
{
    const QString refused = m_dryRun.refused();
    const bool isNews = refused != std::exchange(m_dryRunRefused, refused);
    if (isNews && m_plan && !m_hasRun)
        check();
}

void PlanModel::seeTarget(const TargetId &target)
{
    if (!m_plan || target != m_plan->intent.target)
        return;
    const bool isNews = hasChanged() != m_hadChanged;
    m_hadChanged = hasChanged();
    if (!isNews)
        return;
    m_dryRun.setPast(m_hadChanged || m_hasRun);
    Q_EMIT checked();
    if (isShown() && m_checkedAt && !m_hasRun)
        check();
}

bool PlanModel::hasChanged() const
{
    if (!m_plan)
        return false;
    const health::TargetView *view = session().fleet().view(m_plan->intent.target);
    return view && view->state && view->state->fingerprint != m_plan->fingerprint;
}

bool PlanModel::isRunning() const
{
    if (!m_hasRun)
        return false;
    const execution::RunView &run = session().runner().view();
    return run.plan.id == m_plan->id && run.phase != execution::RunPhase::Idle &&
           run.phase != execution::RunPhase::Finished;
}

QString PlanModel::staleText() const
{
    if (!m_plan)
        return {};
    if (isRunning())
        return tr("This plan is running. Its steps are under Live.");
    if (m_hasRun)
        return tr("This plan has run and can't be confirmed again.");
    if (!hasChanged())
        return {};
    return tr("%1 in %2 changed since this plan was made. Nothing of it can be confirmed.")
        .arg(m_plan->intent.target.service, m_plan->intent.target.environment);
}

QString PlanModel::refusal() const
{
    if (!m_plan)
        return tr("There is no plan.");
    if (const QString stale = staleText(); !stale.isEmpty())
        return stale;
    if (m_checking)
        return tr("The preflight is being checked.");
    // The confirmation itself is where approvals come in.
    QList<Preflight> others = m_preflights;
    others.removeIf([](const Preflight &one) {
        return one.id == u"approvals" && one.result == PreflightResult::Waiting;
    });
    if (const QString refused = preflightRefusal(others); !refused.isEmpty())
        return refused;
    if (m_plan->approvalsNeeded > 0 && !session().approvals())
        return tr("Approvals are needed, and this session can't check signatures.");
    return {};
}

QString PlanModel::expectedText() const
{
    return m_plan && m_plan->expected.most.count() > 0
               ? tr("Expected %1").arg(m_plan->expected.text())
               : QString();
}

QString PlanModel::stepsText() const
{
    return m_plan ? planStepsText(*m_plan, session().workspace()) : QString();
}

QString PlanModel::touchedText() const
{
    const auto touched = std::ranges::count(m_tiles.rows(), true, &BlastTileRow::touched);
    return tr("%1 of %2 environments").arg(touched).arg(m_tiles.rows().size());
}

QString PlanModel::checkedText() const
{
    if (m_checking)
        return tr("Checking");
    return m_checkedAt ? tr("Checked %1").arg(toClock(*m_checkedAt)) : tr("Not checked yet");
}

void PlanModel::select(int row)
{
    if (row == m_selected || row < 0 || row >= m_steps.rows().size())
        return;
    m_selected = row;
    Q_EMIT selectionChanged();
}

QString PlanModel::selectedAct() const
{
    return m_selected < m_steps.rows().size() ? m_steps.rows().at(m_selected).act : QString();
}

QString PlanModel::allActs() const
{
    return m_plan ? planText(*m_plan) : QString();
}

void PlanModel::showPreflights(const QList<Preflight> &preflights)
{
    m_preflights = preflights;
    m_preflightRows.setRows(preflightRows(preflights));
    m_counts.setRows(preflightCounts(preflights));
    Q_EMIT checked();
}

} // namespace breakglass::console
