// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/dryrunboard.h"

#include "console/plan/dryrunreadings.h"
#include "execution/dryrunner.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

DryRunBoard::~DryRunBoard() = default;

void DryRunBoard::attach(std::shared_ptr<Session> session)
{
    m_ticker.reset();
    m_scope = std::make_unique<QObject>();
    m_session = std::move(session);
    followSession();
    show({});
}

void DryRunBoard::followSession()
{
    connect(
        &m_session->record(), &record::Record::appended, m_scope.get(), [this](const Entry &entry) {
            see(entry.event);
            seeClock();
        });
    const auto tell = [this] { Q_EMIT changed(); };
    connect(&m_session->runner(), &execution::Runner::changed, m_scope.get(), tell);
    if (execution::DryRunner *asker = m_session->dryRunner())
        connect(asker, &execution::DryRunner::changed, m_scope.get(), tell);
}

void DryRunBoard::show(const std::optional<Plan> &plan)
{
    m_plan = plan;
    m_fold = execution::DryRunFold(plan ? plan->hash() : QByteArray());
    m_ofAnotherPlan.clear();
    m_isPast = false;
    if (plan) {
        for (const Entry &entry : m_session->record().entries())
            see(entry.event);
    }
    seeClock();
    Q_EMIT changed();
}

void DryRunBoard::see(const Event &event)
{
    if (m_fold.apply(event)) {
        Q_EMIT changed();
        return;
    }
    const auto *asked = std::get_if<events::DryRunAsked>(&event.payload);
    if (!m_plan || !asked)
        return;
    const Plan other = m_session->desk().state().plans.value(asked->plan);
    if (other.intent.target == m_plan->intent.target)
        m_ofAnotherPlan = asked->plan;
}

void DryRunBoard::setPast(bool isPast)
{
    if (isPast == std::exchange(m_isPast, isPast))
        return;
    Q_EMIT changed();
}

void DryRunBoard::setLookedAt(bool isLookedAt)
{
    m_isLookedAt = isLookedAt;
    seeClock();
}

void DryRunBoard::seeClock()
{
    if (!m_isLookedAt || !m_fold.at())
        m_ticker.reset();
    else if (!m_ticker)
        m_ticker = m_session->clock().every(1s, [this] { Q_EMIT ticked(); });
    Q_EMIT ticked();
}

bool DryRunBoard::isAsking() const
{
    const execution::DryRunner *asker = m_session ? m_session->dryRunner() : nullptr;
    return asker && asker->isAsking();
}

QString DryRunBoard::staleText() const
{
    if (!m_plan)
        return {};
    if (m_fold.at())
        return m_isPast ? tr("Stale: %1 is not what it was then").arg(m_plan->intent.target.service)
                        : QString();
    return m_ofAnotherPlan.isEmpty() ? QString() : tr("Stale: it was of %1").arg(m_ofAnotherPlan);
}

int DryRunBoard::standing() const
{
    if (!m_plan)
        return NotAsked;
    if (isAsking() && m_fold.at())
        return Asking;
    if (!staleText().isEmpty())
        return Stale;
    if (!m_fold.at())
        return NotAsked;
    if (m_fold.count(events::DryRunOutcome::Refused) > 0)
        return Refused;
    return hasAllAnswers(m_fold) ? Good : Unanswered;
}

QString DryRunBoard::text() const
{
    if (!m_plan)
        return {};
    switch (standing()) {
    case NotAsked:
        return execution::questionsOf(*m_plan).isEmpty() ? tr("No step of this plan has one")
                                                         : tr("Not asked yet");
    case Asking:
        return tr("Asking, %1 of %2")
            .arg(m_fold.steps().size())
            .arg(execution::questionsOf(*m_plan).size());
    case Stale:
        return staleText();
    default:
        return dryRunSummary(*m_plan, m_fold);
    }
}

QString DryRunBoard::ageText() const
{
    if (!m_fold.at() || standing() == Asking)
        return {};
    const Milliseconds age = m_session->clock().now() - *m_fold.at();
    return tr("%1 ago").arg(toStopwatch(std::max(Milliseconds{}, age)));
}

QString DryRunBoard::refusal() const
{
    if (!m_plan)
        return tr("There is no plan.");
    if (!m_session->dryRunner())
        return tr("This console only looks on.");
    if (execution::questionsOf(*m_plan).isEmpty())
        return tr("No step of this plan has a dry run.");
    if (m_session->runner().isOn())
        return tr("A run is on.");
    return isAsking() ? tr("It is being asked.") : QString();
}

QString DryRunBoard::refused() const
{
    return m_plan && !m_isPast ? execution::refusalText(*m_plan, m_fold) : QString();
}

void DryRunBoard::ask()
{
    if (refusal().isEmpty())
        askNow();
}

QCoro::Task<> DryRunBoard::askNow()
{
    const std::shared_ptr<Session> session = m_session;
    const QPointer<QObject> scope(m_scope.get());
    const Incident &incident = session->desk().state().incident;
    const QString id = incident.isActive() ? incident.id : u""_s;
    const Status asked = co_await session->dryRunner()->ask(*m_plan, session->desk().person(), id);
    if (!scope)
        co_return;
    if (!asked)
        Q_EMIT failed(asked.error());
    Q_EMIT changed();
    Q_EMIT over();
}

} // namespace breakglass::console
