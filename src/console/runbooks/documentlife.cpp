// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbooksmodel.h"
#include "console/shell/shellmodel.h"

using namespace Qt::StringLiterals;

// Who keeps the document, how old it is, what it guides for, and how far the present incident is in it.
namespace breakglass::console {

const ShelfBook *RunbooksModel::book() const
{
    const auto found = std::ranges::find(
        m_shelf, m_opened, [](const ShelfBook &shelved) { return shelved.book.id; });
    return found == m_shelf.end() ? nullptr : &*found;
}

int RunbooksModel::current() const
{
    const ShelfBook *opened = book();
    return opened ? int(opened - m_shelf.constData()) : -1;
}

QString RunbooksModel::title() const
{
    return book() ? book()->book.title : QString();
}

QString RunbooksModel::version() const
{
    return book() && !book()->book.version.isEmpty() ? book()->book.version : tr("Not stated");
}

QString RunbooksModel::owner() const
{
    return book() && !book()->book.owner.isEmpty() ? book()->book.owner : tr("Nobody named");
}

QString RunbooksModel::reviewed() const
{
    const QString stated = book() ? dateText(book()->book.reviewed) : QString();
    return stated.isEmpty() ? tr("Not stated") : stated;
}

QString RunbooksModel::cycle() const
{
    const QString every = book() ? book()->book.reviewEvery.text() : QString();
    return every.isEmpty() ? tr("Not stated") : tr("every %1").arg(every);
}

bool RunbooksModel::isOverdue() const
{
    const QDate due = book() ? QDate::fromString(book()->book.reviewDue, Qt::ISODate) : QDate();
    return due.isValid() && due < dateOf(session().clock().now());
}

QString RunbooksModel::review() const
{
    const QString due = book() ? dateText(book()->book.reviewDue) : QString();
    if (due.isEmpty())
        return tr("No date set");
    if (isOverdue())
        return tr("Overdue since %1").arg(due);
    const qint64 days = dateOf(session().clock().now())
                            .daysTo(QDate::fromString(book()->book.reviewDue, Qt::ISODate));
    if (days == 0)
        return tr("Due today");
    return days == 1 ? tr("%1, tomorrow").arg(due) : tr("%1, in %2 days").arg(due).arg(days);
}

QString RunbooksModel::file() const
{
    return book() ? book()->file : QString();
}

QList<TargetId> RunbooksModel::guidedTargets() const
{
    QList<TargetId> targets;
    if (!hasSession() || m_opened.isEmpty())
        return targets;
    for (const TargetSetup &target : session().workspace().targets) {
        if (target.runbook == m_opened)
            targets.append(target.id);
    }
    return targets;
}

QString RunbooksModel::guides() const
{
    const QList<TargetId> targets = guidedTargets();
    if (targets.isEmpty())
        return tr("No service");
    QStringList services;
    QStringList environments;
    for (const TargetId &target : targets) {
        if (!services.contains(target.service))
            services.append(target.service);
        if (!environments.contains(target.environment))
            environments.append(target.environment);
    }
    const QString where = environments.size() == 1 ? environments.first()
                                                   : tr("%1 environments").arg(environments.size());
    return tr("%1 in %2")
        .arg(services.size() == 1 ? services.first() : tr("%1 services").arg(services.size()),
            where);
}

QString RunbooksModel::guideRefusal() const
{
    if (!guidedTargets().isEmpty())
        return {};
    if (book() && !book()->isLoaded)
        return tr("It was imported after the workspace was opened. Name it for a service in "
                  "breakglass.yaml, then open the workspace again.");
    return tr("No service names this runbook in breakglass.yaml.");
}

bool RunbooksModel::isGuiding() const
{
    if (!hasSession())
        return false;
    const Incident &incident = session().desk().state().incident;
    const QList<TargetId> guided = guidedTargets();
    return incident.isActive() && std::ranges::any_of(incident.targets,
                                      [&](const TargetId &id) { return guided.contains(id); });
}

QString RunbooksModel::progress() const
{
    if (!isGuiding() || m_document.items.isEmpty())
        return {};
    const incident::IncidentState &state = session().desk().state();
    const auto isTicked = [&](const std::pair<int, QString> &item) {
        return state.ticks.contains(item.second);
    };
    return tr("%1 of %2 ticked in %3")
        .arg(std::ranges::count_if(m_document.items, isTicked))
        .arg(m_document.items.size())
        .arg(state.incident.id);
}

void RunbooksModel::showProgress()
{
    if (!book() || m_shown != m_opened) {
        m_tree.setRows({});
        return;
    }
    const incident::IncidentState &state = session().desk().state();
    const bool guiding = isGuiding();
    m_tree.setRows(drawTree(book()->book, session().workspace().strategies,
        guiding ? state.answers : QList<incident::GivenAnswer>()));
    for (const auto &[block, item] : std::as_const(m_document.items)) {
        BlockRow row = m_document.blocks.at(block);
        const auto tick = state.ticks.constFind(item);
        if (guiding && tick != state.ticks.constEnd()) {
            const QString at = toClock(tick->at);
            row.tick = tick->byBreakglass ? 2 : 1;
            row.note = tick->byBreakglass ? at : u"%1, %2"_s.arg(tick->by, at);
        }
        m_blocks.setRow(block, row);
    }
    QList<OutlineRow> rows = m_document.outline;
    for (const Phase &phase : book()->book.phases) {
        const auto row = std::ranges::find(rows, phase.line,
            [this](const OutlineRow &heading) { return m_document.blocks.at(heading.block).line; });
        if (!guiding || row == rows.end() || phase.items.isEmpty())
            continue;
        const auto isTicked = [&](const ChecklistItem &item) {
            return state.ticks.contains(item.id);
        };
        row->progress = tr("%1 of %2")
                            .arg(std::ranges::count_if(phase.items, isTicked))
                            .arg(phase.items.size());
    }
    m_outline.setRows(std::move(rows));
}

void RunbooksModel::showLinks()
{
    QList<RunbookLinkRow> rows;
    const QStringList links = book() ? book()->book.links : QStringList();
    for (const QString &link : links) {
        const auto other = std::ranges::find(
            m_shelf, link, [](const ShelfBook &shelved) { return shelved.book.id; });
        if (other == m_shelf.end())
            rows.append({{}, link});
        else
            rows.append({link, other->book.title});
    }
    m_links.setRows(std::move(rows));
}

} // namespace breakglass::console
