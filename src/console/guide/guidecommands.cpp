// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/guidemodel.h"

#include "console/guide/phases.h"
#include "console/sentences/sentences.h"
#include "console/shell/shellmodel.h"
#include "console/situation.h"

#include <QPointer>

using namespace Qt::StringLiterals;

/// What the guide writes: at an operator's word, and by itself.
namespace breakglass::console {

void GuideModel::answer(int index)
{
    const TreeStand stand = standOf(runbook(), state());
    if (stand.open && index >= 0 && index < stand.open->answers.size())
        perform(session().desk().answer(runbook().id, stand.open->id, index));
}

void GuideModel::goBack()
{
    if (isAnswered())
        perform(session().desk().withdrawAnswer(runbook().id));
}

void GuideModel::toggleItem(int index)
{
    const Phase *phase = shownPhase();
    if (!phase || index < 0 || index >= phase->items.size())
        return;
    const ChecklistItem &item = phase->items.at(index);
    if (state().ticks.contains(item.id)) {
        perform(session().desk().untick(runbook().id, item));
        return;
    }
    const CheckFinding found = findByCheck(item.check, checkScene(target()));
    perform(session().desk().tick(runbook().id, item, found.text, false));
}

void GuideModel::enterNextPhase()
{
    const Phase *next = phaseAfter(runbook(), currentPhase(runbook(), state()));
    if (!isIncidentActive())
        shell().refuse(tr("Phases begin with an incident. Declare it first"));
    else if (!next)
        shell().refuse(tr("This is the last phase"));
    else
        perform(session().desk().enterPhase(runbook().id, next->id));
}

void GuideModel::showPhase(int index)
{
    const QList<Phase> &phases = runbook().phases;
    if (index < 0 || index >= phases.size())
        return;
    m_shown = phases.at(index).id;
    updateClock();
    updateChecklist();
    Q_EMIT changed();
}

void GuideModel::plan(int index, const QString &input)
{
    if (index < 0 || index >= m_strategies.rows().size())
        return;
    const GuideStrategyRow &row = m_strategies.rows().at(index);
    if (!row.plannable) {
        shell().refuse(tr("%1 is not possible with this system").arg(row.title));
        return;
    }
    const QString byTree = standOf(runbook(), state()).strategy;
    Intent intent{row.strategy, target(), row.toRevision, input.trimmed(), row.recordedReason, {}};
    if (byTree == row.strategy)
        intent.reason = reasonByTree(runbook(), state(), situationOf(session(), target()));
    constexpr int readable = 10;
    if (intent.reason.trimmed().size() < readable)
        intent.reason = tr("Chosen in the guide: %1").arg(row.title);
    if (isIncidentActive())
        intent.incident = state().incident.id;
    submitPlan(std::move(intent));
}

QCoro::Task<> GuideModel::submitPlan(Intent intent)
{
    const QPointer<QObject> scope = sessionScope();
    auto choice = session().desk().choose(intent.strategy, intent.target, intent.reason);
    const Expected<Entry> chosen = co_await std::move(choice);
    if (!scope)
        co_return;
    if (!chosen) {
        shell().notify(chosen.error());
        co_return;
    }
    shell().requestPlan(intent);
}

TargetId GuideModel::workedOn() const
{
    const QList<TargetId> &targets = state().incident.targets;
    return targets.isEmpty() || targets.contains(target()) ? target() : targets.constFirst();
}

void GuideModel::keepUp()
{
    if (!isIncidentActive())
        return;
    const Runbook &book = runbookOf(workedOn());
    if (state().phases.isEmpty()) {
        enterQuietly(phaseAfter(book, nullptr));
        return;
    }
    for (const DueTick &due : dueTicks(book, checkScene(workedOn()), m_unticked)) {
        const QString key = u"tick "_s + due.item.id;
        if (m_pending.contains(key))
            continue;
        m_pending.insert(key);
        submitQuietly(session().desk().tick(book.id, due.item, due.evidence, true), key);
    }
}

void GuideModel::followRun()
{
    const execution::RunView &view = session().runner().view();
    if (view.phase != execution::RunPhase::Running || view.run == m_run)
        return;
    m_run = view.run;
    if (isIncidentActive())
        enterQuietly(phaseOfRun(runbookOf(workedOn())));
}

void GuideModel::leaveRun()
{
    const Runbook &book = runbookOf(workedOn());
    const Phase *current = currentPhase(book, state());
    const bool succeeded = session().runner().view().result == events::RunResult::Succeeded;
    if (isIncidentActive() && succeeded && current && current == phaseOfRun(book))
        enterQuietly(phaseAfterRun(book));
}

void GuideModel::enterQuietly(const Phase *phase)
{
    if (!phase || phase == currentPhase(runbookOf(workedOn()), state()))
        return;
    const QString key = u"phase "_s + phase->id;
    if (m_pending.contains(key))
        return;
    m_pending.insert(key);
    submitQuietly(session().desk().enterPhase(runbookOf(workedOn()).id, phase->id), key);
}

// A refusal means that a person was quicker; that the record can't be written, it says itself.
QCoro::Task<> GuideModel::submitQuietly(QCoro::Task<Expected<Entry>> command, QString key)
{
    const QPointer<QObject> scope = sessionScope();
    const Expected<Entry> entry = co_await std::move(command);
    if (scope && (entry || entry.error().kind == ErrorKind::Conflict))
        m_pending.remove(key);
}

} // namespace breakglass::console
