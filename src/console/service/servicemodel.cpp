// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/servicemodel.h"

#include "console/charttime.h"
#include "console/sentences/sentences.h"
#include "console/service/readings.h"
#include "console/shell/shellmodel.h"
#include "console/situation.h"
#include "planning/situation.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

ServiceModel::ServiceModel(ShellModel &shell) : PlaceModel(shell)
{
    connect(shell.selection(), &Selection::changed, this, [this] { showTarget(); });
    connect(&m_releases, &ReleaseList::arrived, this, [this] {
        Q_EMIT changed();
        Q_EMIT selectionChanged();
    });
}

void ServiceModel::attached()
{
    const auto ifShown = [this](auto update) {
        return [this, update](const TargetId &target) {
            if (target == shell().selection()->target())
                update();
        };
    };
    connect(&session().fleet(), &health::Fleet::sampled, sessionScope(),
        ifShown([this] { updateHealth(); }));
    connect(&session().fleet(), &health::Fleet::levelChanged, sessionScope(),
        ifShown([this] { updateHealth(); }));
    connect(&session().fleet(), &health::Fleet::changed, sessionScope(),
        ifShown([this] { updateHistory(); }));
    connect(&session().desk(), &incident::Desk::changed, sessionScope(),
        [this] { m_silence.update(); });
    showTarget();
}

const health::TargetView *ServiceModel::view() const
{
    return hasSession() ? session().fleet().view(shell().selection()->target()) : nullptr;
}

void ServiceModel::showTarget()
{
    if (!hasSession())
        return;
    m_selected.clear();
    m_isChosen = false;
    m_cursor.reset();
    m_releases.follow(view() ? session().releases() : nullptr, shell().selection()->target());
    m_query.follow(sharedSession(), shell().selection()->target());
    m_silence.follow(sharedSession(), shell().selection()->target());
    Q_EMIT targetChanged();
    Q_EMIT questionChanged();
    updateHistory();
}

void ServiceModel::updateHealth()
{
    if (const health::TargetView *target = view()) {
        const TimePoint now = session().clock().now();
        m_charts.setRows(serviceCharts(*target, isProduction(), {now - 30min, now, m_cursor}));
    } else {
        m_charts.setRows({});
    }
    Q_EMIT rangeChanged();
    Q_EMIT changed();
}

void ServiceModel::updateHistory()
{
    updateHealth();
    m_silence.update();
    const health::TargetView *target = view();
    m_releases.mark(target && target->state ? target->state->currentRevision : QString(),
        session().clock().now());
    m_releases.tell(target && target->history ? target->history->revisions : QList<Revision>());
    if (target && !m_isChosen) {
        const auto situation = situationOf(session(), target->setup.id);
        const Revision *back = situation ? planning::rollbackTarget(*situation) : nullptr;
        m_selected = back ? back->id : QString();
    }
    updateDifference();
}

QString ServiceModel::service() const
{
    return shell().selection()->service();
}

QStringList ServiceModel::services() const
{
    return shell().services();
}

QStringList ServiceModel::environments() const
{
    QStringList names;
    if (!hasSession())
        return names;
    for (const Environment &environment : session().workspace().environments) {
        if (session().fleet().view({service(), environment.name}))
            names.append(environment.name);
    }
    return names;
}

int ServiceModel::environment() const
{
    return int(environments().indexOf(shell().selection()->environment()));
}

void ServiceModel::setEnvironment(int index)
{
    const QStringList names = environments();
    if (index >= 0 && index < names.size())
        shell().selection()->select(service(), names.at(index));
}

void ServiceModel::selectService(int index)
{
    const QString name = services().value(index);
    for (const TargetId &target : session().fleet().targets()) {
        if (target.service == name) {
            shell().selection()->select(target);
            return;
        }
    }
}

bool ServiceModel::isProduction() const
{
    if (!hasSession())
        return false;
    const Environment *found =
        session().workspace().environment(shell().selection()->environment());
    return found && found->kind == EnvironmentKind::Production;
}

int ServiceModel::level() const
{
    return view() ? int(view()->level) : 0;
}

QString ServiceModel::levelText() const
{
    if (!view())
        return {};
    return tr("%1 since %2")
        .arg(translated(healthWord(view()->level)), toClock(view()->levelSince).left(5));
}

QString ServiceModel::unreachable() const
{
    if (!view())
        return {};
    if (view()->unreachable)
        return translated(*view()->unreachable);
    if (const std::optional<health::ProbeTrouble> &probe = view()->probeTrouble)
        return tr("The health check fails since %1.").arg(toClock(probe->since).left(5)) + u' ' +
               translated(probe->error);
    const std::optional<health::MetricsTrouble> &trouble = view()->metricsTrouble;
    if (!trouble)
        return {};
    const QString since =
        trouble->lastAnswer
            ? tr("Metrics stopped at %1.").arg(toClock(*trouble->lastAnswer).left(5))
            : tr("No metrics came yet.");
    return since + u' ' + translated(trouble->error);
}

double ServiceModel::from() const
{
    return hasSession() ? chartTime(session().clock().now() - 30min) : 0;
}

double ServiceModel::to() const
{
    return hasSession() ? chartTime(session().clock().now()) : 1;
}

double ServiceModel::cursor() const
{
    return m_cursor ? chartTime(*m_cursor) : qQNaN();
}

void ServiceModel::moveCursor(double time)
{
    if (qIsNaN(time))
        m_cursor.reset();
    else
        m_cursor = TimePoint(Milliseconds(qint64(time)));
    updateHealth();
}

void ServiceModel::stepCursor(int direction)
{
    const TimePoint now = session().clock().now();
    const TimePoint moved = m_cursor.value_or(now) + direction * Milliseconds(15s);
    m_cursor = std::clamp(moved, now - 30min, now);
    updateHealth();
}

int ServiceModel::selected() const
{
    return m_selected.isEmpty() ? -1 : m_releases.rowOf(m_selected);
}

void ServiceModel::select(int row)
{
    const RevisionRow *chosen = m_releases.row(row);
    if (!chosen || chosen->revision == m_selected)
        return;
    m_selected = chosen->revision;
    m_isChosen = true;
    m_lookUpTrouble.clear();
    if (!known(m_selected))
        lookUp(m_selected);
    updateDifference();
}

QString ServiceModel::currentName() const
{
    const health::TargetView *target = view();
    if (!target || !target->state)
        return {};
    return u"%1 %2"_s.arg(target->capabilities.revisionWord, target->state->currentRevision);
}

QString ServiceModel::selectedName() const
{
    return view() && !m_selected.isEmpty()
               ? u"%1 %2"_s.arg(view()->capabilities.revisionWord, m_selected)
               : QString();
}

int ServiceModel::risk() const
{
    const health::TargetView *target = view();
    if (!target || !target->state || !target->history || m_selected.isEmpty())
        return int(SchemaRisk::Safe);
    return int(
        planning::schemaRiskBetween(*target->history, target->state->currentRevision, m_selected));
}

bool ServiceModel::isCompared() const
{
    return !m_selected.isEmpty() && selectedName() != currentName();
}

bool ServiceModel::isRiskKnown() const
{
    return view() && view()->history && planning::isSchemaKnown(*view()->history);
}

QString ServiceModel::riskText() const
{
    if (!isRiskKnown())
        return tr("This system says nothing of migrations.");
    switch (SchemaRisk(risk())) {
    case SchemaRisk::Safe:
        return tr("Nothing in the schema stands in the way.");
    case SchemaRisk::Risky:
        return tr("Migrations in between change existing columns.");
    case SchemaRisk::Critical:
        return known(m_selected) ? tr("Migrations in between removed data.")
                                 : tr("What lies in between is not known any more.");
    }
    return {};
}

QString ServiceModel::rollbackText() const
{
    return !isCompared() ? tr("Roll back…") : tr("Roll back to %1…").arg(selectedName());
}

QString ServiceModel::rollbackRefusal() const
{
    if (view() && !rollbackStrategy())
        return session().workspace().readOnly ? tr("This workspace is watched only. Take read_only "
                                                   "out of its breakglass.yaml to act")
                                              : tr("No strategy here rolls back");
    if (!view() || m_selected.isEmpty())
        return tr("No healthy revision to go back to");
    const Revision *chosen = known(m_selected);
    if (!chosen)
        return tr("%1 no longer offers %2").arg(view()->capabilities.systemName, selectedName());
    if (view()->state && chosen->id == view()->state->currentRevision)
        return tr("%1 runs now").arg(selectedName());
    if (chosen->artifactAvailable == false)
        return tr("The artifact of %1 is gone").arg(selectedName());
    return {};
}

const Strategy *ServiceModel::rollbackStrategy() const
{
    if (!view())
        return nullptr;
    const QStringList actions = view()->capabilities.actions;
    const QList<Strategy> &strategies = session().workspace().strategies;
    const auto found = std::ranges::find_if(strategies, [&](const Strategy &strategy) {
        return !strategy.lastResort && strategy.action == u"rollback" &&
               actions.contains(strategy.action);
    });
    return found == strategies.end() ? nullptr : &*found;
}

void ServiceModel::planRollback()
{
    if (const QString refusal = rollbackRefusal(); !refusal.isEmpty()) {
        shell().refuse(refusal);
        return;
    }
    Intent intent;
    intent.strategy = rollbackStrategy()->id;
    intent.target = shell().selection()->target();
    intent.toRevision = m_selected;
    shell().requestPlan(intent);
}

} // namespace breakglass::console
