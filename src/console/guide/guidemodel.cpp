// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/guidemodel.h"

#include "console/guide/phases.h"
#include "console/guide/strategies.h"
#include "console/sentences/sentences.h"
#include "console/shell/shellmodel.h"
#include "console/situation.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

GuideItemRow itemRow(const ChecklistItem &item, const CheckScene &scene)
{
    GuideItemRow row;
    row.text = item.text;
    const auto tick = scene.state.ticks.constFind(item.id);
    if (tick == scene.state.ticks.constEnd()) {
        row.note = translated(findByCheck(item.check, scene).text);
        row.by = item.role;
        return row;
    }
    row.note = tick->byBreakglass ? translated(tick->evidence) : tick->evidence;
    const QString at = toClock(tick->at);
    row.tick = tick->byBreakglass ? GuideItemRow::ByBreakglass : GuideItemRow::ByPerson;
    row.by = tick->byBreakglass ? at : u"%1, %2"_s.arg(tick->by, at);
    return row;
}

} // namespace

void GuideModel::attached()
{
    m_shown.clear();
    m_run.clear();
    m_pending.clear();
    m_unticked = {};
    for (const Entry &entry : session().record().entries())
        m_unticked.apply(entry);
    connectSession();
    const Phase *current = currentPhase(runbook(), state());
    m_said = current ? current->id : QString();
    showTarget();
}

void GuideModel::connectSession()
{
    QObject *scope = sessionScope();
    const auto ifShown = [this](const TargetId &changedTarget) {
        if (changedTarget == target() || changedTarget == workedOn())
            update();
    };
    health::Fleet &fleet = session().fleet();
    connect(&fleet, &health::Fleet::changed, scope, ifShown);
    connect(&fleet, &health::Fleet::sampled, scope, ifShown);
    connect(&fleet, &health::Fleet::levelChanged, scope, ifShown);
    // The desk speaks before other followers of the record, so the newest entry is read here.
    connect(&session().desk(), &incident::Desk::changed, scope, [this] {
        m_unticked.apply(session().record().entries().constLast());
        update();
    });
    connect(&session().runner(), &execution::Runner::changed, scope, [this] { followRun(); });
    connect(&session().runner(), &execution::Runner::finished, scope, [this] { leaveRun(); });
    connect(shell().selection(), &Selection::changed, scope, [this] { showTarget(); });
    connect(&shell(), &ShellModel::ticked, scope, [this] { updateClock(); });
}

TargetId GuideModel::target() const
{
    return shell().selection()->target();
}

const incident::IncidentState &GuideModel::state() const
{
    static const incident::IncidentState nothing;
    return hasSession() ? session().desk().state() : nothing;
}

const Runbook &GuideModel::runbookOf(const TargetId &target) const
{
    static const Runbook none;
    const TargetSetup *setup = hasSession() ? session().workspace().target(target) : nullptr;
    const Runbook *found = setup ? session().workspace().runbook(setup->runbook) : nullptr;
    return found ? *found : none;
}

const Runbook &GuideModel::runbook() const
{
    return runbookOf(target());
}

CheckScene GuideModel::checkScene(const TargetId &target) const
{
    const health::TargetView *view = session().fleet().view(target);
    CheckScene scene{state(), situationOf(session(), target),
        view ? view->level : HealthLevel::NoData, &session().runner().view()};
    for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95}) {
        const Sample *last = view ? view->of(signal).last() : nullptr;
        if (last && !qIsNaN(last->value))
            scene.measured.insert(signal, last->value);
    }
    return scene;
}

void GuideModel::showTarget()
{
    m_shown.clear();
    update();
}

void GuideModel::update()
{
    updateClock();
    updateTree();
    updateChecklist();
    updateStrategies();
    Q_EMIT changed();
    sayPhase();
    keepUp();
}

void GuideModel::updateClock()
{
    const Workspace &workspace = session().workspace();
    const TimePoint now = session().clock().now();
    QList<GuidePhaseRow> rows = guidePhases(workspace, runbook(), state(), now);
    if (const Phase *shown = shownPhase())
        rows[shown - runbook().phases.constData()].shown = true;
    m_phases.setRows(rows);
    m_levels.setRows(guideLevels(workspace.escalation, state(), now));
    Q_EMIT clockMoved();
}

void GuideModel::updateTree()
{
    const TreeStand stand = standOf(runbook(), state());
    m_crumbs.setRows(guideCrumbs(runbook(), state()));
    m_answers.setRows(
        guideAnswers(session().workspace(), stand.open, situationOf(session(), target())));
}

void GuideModel::updateChecklist()
{
    QList<GuideItemRow> rows;
    if (const Phase *phase = shownPhase()) {
        const CheckScene scene = checkScene(target());
        for (const ChecklistItem &item : phase->items)
            rows.append(itemRow(item, scene));
    }
    m_items.setRows(rows);
}

void GuideModel::updateStrategies()
{
    const health::TargetView *view = session().fleet().view(target());
    const auto situation = situationOf(session(), target());
    if (!view || !situation) {
        m_strategies.setRows({});
        return;
    }
    const QStringList &actions = view->capabilities.actions;
    const auto ranked =
        planning::rank(session().workspace().strategies, *situation, actions, timeToFix(session()));
    const QString byTree = standOf(runbook(), state()).strategy;
    const bool isDone = isCarriedOut(session().runner().view(), target(), *situation);
    m_strategies.setRows(guideStrategies(ranked, *situation, actions,
        isDone ? QString() : decidedStrategy(byTree, state()), isDone));
}

void GuideModel::sayPhase()
{
    const Phase *current = currentPhase(runbook(), state());
    const QString id = current ? current->id : QString();
    if (id == m_said)
        return;
    m_said = id;
    m_shown.clear();
    updateClock();
    updateChecklist();
    if (current)
        shell().announce(tr("Phase %1").arg(current->title));
    Q_EMIT changed();
}

const Phase *GuideModel::shownPhase() const
{
    const QList<Phase> &phases = runbook().phases;
    const auto found = std::ranges::find(phases, m_shown, &Phase::id);
    if (found != phases.end())
        return &*found;
    if (const Phase *current = currentPhase(runbook(), state()))
        return current;
    return phases.isEmpty() ? nullptr : &phases.constFirst();
}

bool GuideModel::isIncidentActive() const
{
    return state().incident.isActive();
}

QString GuideModel::notice() const
{
    if (isIncidentActive())
        return {};
    if (state().incident.resolvedAt && state().episode == state().incident.id)
        return tr("%1 is resolved and its clocks stand still. Ticks still go to it.")
            .arg(state().incident.id);
    return tr("No incident is declared. Answers and ticks are recorded and join the incident once "
              "you declare it; its clocks start then.");
}

bool GuideModel::isGuided() const
{
    return !runbook().id.isEmpty();
}

QString GuideModel::emptyText() const
{
    if (!hasSession() || isGuided())
        return {};
    if (!shell().isConnected())
        return tr("Connect an environment first.");
    return tr(
        "%1 in %2 has no runbook, so nothing is asked or ticked here. Put “runbook: NAME” under "
        "the target in breakglass.yaml and open the workspace again.")
        .arg(target().service, target().environment);
}

QString GuideModel::noWays() const
{
    if (!hasSession() || session().workspace().strategies.isEmpty())
        return tr("breakglass.yaml names no strategies yet.");
    return tr("Ways out are ranked once the target was seen with its history.");
}

QString GuideModel::phaseCount() const
{
    return guidePhaseCount(runbook(), state());
}

QString GuideModel::nextPhase() const
{
    const Phase *next =
        isIncidentActive() ? phaseAfter(runbook(), currentPhase(runbook(), state())) : nullptr;
    return next ? next->title : QString();
}

QString GuideModel::shownPhaseTitle() const
{
    const Phase *phase = shownPhase();
    return phase ? phase->title : QString();
}

QString GuideModel::tickedText() const
{
    const auto isTicked = [](const GuideItemRow &row) { return row.tick != GuideItemRow::Empty; };
    return tr("%1 of %2")
        .arg(std::ranges::count_if(m_items.rows(), isTicked))
        .arg(m_items.rows().size());
}

bool GuideModel::hasTree() const
{
    return !runbook().tree.isEmpty();
}

QString GuideModel::question() const
{
    const TreeStand stand = standOf(runbook(), state());
    return stand.open ? stand.open->question : QString();
}

QString GuideModel::questionCount() const
{
    return guideQuestionCount(runbook(), standOf(runbook(), state()));
}

bool GuideModel::isAnswered() const
{
    return standOf(runbook(), state()).answered > 0;
}

QString GuideModel::decided() const
{
    const QString id = standOf(runbook(), state()).strategy;
    const Strategy *strategy = hasSession() ? session().workspace().strategy(id) : nullptr;
    return strategy ? strategy->title : id;
}

QString GuideModel::escalation() const
{
    if (!hasSession())
        return {};
    return guideEscalation(session().workspace().escalation, state(), session().clock().now());
}

int GuideModel::firstOpenItem() const
{
    const auto &rows = m_items.rows();
    const auto open = std::ranges::find(rows, int(GuideItemRow::Empty), &GuideItemRow::tick);
    return open == rows.end() ? 0 : int(open - rows.begin());
}

int GuideModel::leadRow() const
{
    const auto &rows = m_strategies.rows();
    const auto lead = std::ranges::find(rows, true, &GuideStrategyRow::lead);
    return lead == rows.end() ? -1 : int(lead - rows.begin());
}

} // namespace breakglass::console
