// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/overviewmodel.h"

#include "console/overview/board.h"
#include "console/shell/shellmodel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

bool needsAttention(const CardRow &row)
{
    return row.level == int(HealthLevel::Degraded) || row.level == int(HealthLevel::Unhealthy);
}

} // namespace

void OverviewModel::attached()
{
    const auto updateTarget = [this](const TargetId &target) { this->updateTarget(target); };
    connect(&session().fleet(), &health::Fleet::changed, sessionScope(), [this] { update(); });
    connect(&session().fleet(), &health::Fleet::sampled, sessionScope(), updateTarget);
    connect(&session().fleet(), &health::Fleet::levelChanged, sessionScope(), [this] { update(); });
    connect(&session().desk(), &incident::Desk::changed, sessionScope(), [this] { update(); });
    update();
}

CardRow OverviewModel::card(int service, int column) const
{
    const Workspace &workspace = session().workspace();
    CardRow row =
        cardRow(session(), workspace.services.at(service), workspace.environments.at(column));
    row.column = column;
    if (m_filter == u"attention")
        row.shown = row.deployed && needsAttention(row);
    else if (m_filter == u"production")
        row.shown = row.production;
    return row;
}

void OverviewModel::update()
{
    const Workspace &workspace = session().workspace();
    QList<EnvironmentRow> environments;
    QList<CardRow> cards;
    for (int column = 0; column < workspace.environments.size(); ++column) {
        environments.append(environmentRow(session(), workspace.environments.at(column)));
        for (int service = 0; service < workspace.services.size(); ++service)
            cards.append(card(service, column));
    }
    m_environments.setRows(environments);
    m_cards.setRows(cards);
    m_attention.setRows(attentionRows(session()));
    m_operations.setRows(operationRows(session(), 4));
    m_deployments.setRows(deploymentRows(session()));
    m_readiness.setRows(readinessRows(session()));
    Q_EMIT changed();
}

void OverviewModel::updateTarget(const TargetId &target)
{
    const Workspace &workspace = session().workspace();
    const auto service = std::ranges::find(workspace.services, target.service, &Service::name);
    const auto environment =
        std::ranges::find(workspace.environments, target.environment, &Environment::name);
    if (service == workspace.services.end() || environment == workspace.environments.end())
        return;
    const int row = int(service - workspace.services.begin());
    const int column = int(environment - workspace.environments.begin());
    m_cards.setRow(column * serviceRows() + row, card(row, column));
}

int OverviewModel::columns() const
{
    return hasSession() ? int(session().workspace().environments.size()) : 0;
}

int OverviewModel::serviceRows() const
{
    return hasSession() ? int(session().workspace().services.size()) : 0;
}

QStringList OverviewModel::hours() const
{
    QStringList labels;
    if (!hasSession())
        return labels;
    for (int back = 24; back > 0; back -= 4)
        labels.append(
            toClock(session().clock().now() - std::chrono::hours(back)).left(2) + u":00"_s);
    labels.append(tr("now"));
    return labels;
}

void OverviewModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

int OverviewModel::total() const
{
    return hasSession() ? int(session().fleet().targets().size()) : 0;
}

int OverviewModel::needing() const
{
    return int(std::ranges::count_if(m_cards.rows(), needsAttention));
}

int OverviewModel::inProduction() const
{
    return int(std::ranges::count_if(
        m_cards.rows(), [](const CardRow &row) { return row.deployed && row.production; }));
}

bool OverviewModel::isInDanger() const
{
    return std::ranges::contains(m_attention.rows(), u"danger"_s, &AttentionRow::weight);
}

QString OverviewModel::attentionText() const
{
    const auto dangers = std::ranges::count(m_attention.rows(), u"danger"_s, &AttentionRow::weight);
    const auto cautions =
        std::ranges::count(m_attention.rows(), u"caution"_s, &AttentionRow::weight);
    if (dangers > 0)
        return tr("%1 in danger").arg(dangers);
    if (cautions == 1)
        return tr("1 caution");
    return cautions > 0 ? tr("%1 cautions").arg(cautions) : tr("All calm");
}

QString OverviewModel::calmText() const
{
    if (!hasSession() || session().workspace().strategies.isEmpty())
        return tr("No breach of a trigger has lasted. There is no strategy to go back by yet.");
    return tr("No breach of a trigger has lasted, and every rollback has a target.");
}

bool OverviewModel::isIncidentActive() const
{
    return hasSession() && session().desk().state().incident.isActive();
}

QString OverviewModel::incidentText() const
{
    return isIncidentActive() ? tr("%1 is active").arg(session().desk().state().incident.id)
                              : tr("No active incident");
}

QString OverviewModel::summary() const
{
    if (!hasSession())
        return {};
    QString services = serviceRows() == 1 ? tr("1 service") : tr("%1 services").arg(serviceRows());
    const Incident &last = session().desk().state().incident;
    if (!last.resolvedAt)
        return services;
    return tr("%1, last incident %2 ago")
        .arg(services, toAge(session().clock().now() - *last.resolvedAt));
}

void OverviewModel::openService(const QString &service, const QString &environment)
{
    shell().selection()->select(service, environment);
    shell().open(u"services"_s);
}

} // namespace breakglass::console
