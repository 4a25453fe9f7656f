// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/runmodel.h"

#include "console/charttime.h"
#include "console/shell/shellmodel.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

using execution::RunPhase;

namespace {

QCoro::Task<> awaitSettlement(QCoro::Task<Status> settlement, QPointer<ShellModel> shell)
{
    const Status result = co_await std::move(settlement);
    if (!result && shell)
        shell->notify(result.error());
}

QList<execution::LogLine> linesSince(const QList<execution::LogLine> &lines, TimePoint start)
{
    const auto first = std::ranges::find_if(
        lines, [start](const execution::LogLine &line) { return line.at >= start; });
    return lines.sliced(first - lines.begin());
}

} // namespace

void RunModel::attached()
{
    m_timer.reset();
    m_run.clear();
    m_cursor.reset();
    connectSession();
    m_voice.listen(run());
    m_log.start({});
    readAll();
    m_timer = session().clock().every(1s, [this] { tick(); });
}

void RunModel::connectSession()
{
    execution::Runner &runner = session().runner();
    connect(&runner, &execution::Runner::changed, sessionScope(), [this] { updateRun(); });
    connect(&runner, &execution::Runner::logged, sessionScope(),
        [this](const execution::LogLine &line) { m_log.append(line); });
    health::Fleet &fleet = session().fleet();
    connect(&fleet, &health::Fleet::changed, sessionScope(), [this](const TargetId &id) {
        if (hasRun() && id == run().plan.intent.target)
            updateTarget();
    });
    connect(&fleet, &health::Fleet::sampled, sessionScope(), [this](const TargetId &id) {
        if (!hasRun() || id != run().plan.intent.target)
            return;
        updateCharts();
        updateGate();
    });
}

void RunModel::readAll()
{
    updateRun();
    updateTarget();
    updateCharts();
}

void RunModel::updateRun()
{
    const execution::RunView &view = run();
    if (view.run != m_run) {
        m_run = view.run;
        m_log.start(linesSince(session().runner().log(), view.startedAt));
        updateTarget();
        updateCharts();
    }
    m_headline = headline(view);
    m_steps.setRows(stepRows(view, now()));
    m_kept.setRows(keptActs(view));
    m_left.setRows(leftActs(view));
    m_returning.setRows(abortActs(view));
    m_undo.setRows(undoActs(view));
    m_log.setLive(isRunOn());
    updateGate();
    Q_EMIT changed();
    Q_EMIT ticked();
    if (const QString sentence = m_voice.heard(view); !sentence.isEmpty())
        shell().announce(sentence);
}

void RunModel::updateTarget()
{
    const health::TargetView *view = target();
    m_instances.setRows(view ? instanceRows(*view) : QList<InstanceRow>());
    m_readiness = view ? readiness(run(), *view) : Readiness();
    updateGate();
    Q_EMIT targetChanged();
}

void RunModel::updateGate()
{
    m_gate = gateReading(run(), target(), now());
    m_gateRows.setRows(m_gate.rows);
    m_rollout.read(run(), now());
    Q_EMIT gateChanged();
}

void RunModel::updateCharts()
{
    const health::TargetView *view = target();
    m_range = runRange(run(), now());
    m_charts.setRows(
        view ? runCharts(run(), *view, isProduction(), m_range, m_cursor) : QList<RunChart>());
    Q_EMIT rangeChanged();
}

void RunModel::tick()
{
    if (!isRunOn())
        return;
    m_steps.setRows(stepRows(run(), now()));
    updateGate();
    Q_EMIT ticked();
}

const execution::RunView &RunModel::run() const
{
    return session().runner().view();
}

const health::TargetView *RunModel::target() const
{
    return hasRun() ? session().fleet().view(run().plan.intent.target) : nullptr;
}

TimePoint RunModel::now() const
{
    return session().clock().now();
}

Milliseconds RunModel::spent() const
{
    return std::max(Milliseconds{}, run().endedAt.value_or(now()) - run().startedAt);
}

void RunModel::pauseOrGoOn()
{
    if (!pauseRefusal().isEmpty())
        return;
    if (isPaused())
        session().runner().resume();
    else
        session().runner().pause();
}

void RunModel::rollForward()
{
    if (const Status status = session().runner().rollForward(); !status)
        shell().notify(status.error());
}

void RunModel::abort(const QString &reason)
{
    if (reasonRefusal(reason).isEmpty())
        session().runner().abort(reason.simplified());
}

QString RunModel::reasonRefusal(const QString &reason) const
{
    const int length = execution::reasonLength(reason);
    if (length >= execution::shortestReason)
        return {};
    return tr("Reason too short. %1 of %2 characters.").arg(length).arg(execution::shortestReason);
}

void RunModel::settle(bool tookEffect, const QString &reason)
{
    awaitSettlement(session().runner().settleUnknown(tookEffect, reason), &shell());
}

void RunModel::confirmManual()
{
    if (const Status status = session().runner().manualDone(); !status)
        shell().notify(status.error());
}

void RunModel::planUndo()
{
    if (!undoRefusal().isEmpty())
        return;
    const Plan &plan = run().plan;
    Intent intent = plan.intent;
    intent.strategy = wayBack()->id;
    intent.toRevision = plan.fromRevision;
    intent.input.clear();
    intent.reason = tr("Undo of %1: %2").arg(plan.id, plan.title);
    shell().requestPlan(intent);
}

void RunModel::moveCursor(double time)
{
    m_cursor.reset();
    if (!qIsNaN(time))
        m_cursor = TimePoint(Milliseconds(qint64(time)));
    updateCharts();
}

double RunModel::from() const
{
    return chartTime(m_range.from);
}

double RunModel::to() const
{
    return chartTime(m_range.to);
}

double RunModel::known() const
{
    return chartTime(m_range.known);
}

double RunModel::cursor() const
{
    return m_cursor ? chartTime(*m_cursor) : qQNaN();
}

} // namespace breakglass::console
