// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/phases.h"

#include "console/guide/guidewords.h"
#include "incident/strip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using incident::IncidentState;

const Phase *findPhase(const Runbook &runbook, const QStringList &beginnings)
{
    const auto isIt = [&](const Phase &phase) {
        return !phase.recurring && std::ranges::any_of(beginnings, [&](const QString &beginning) {
            return phase.title.startsWith(beginning, Qt::CaseInsensitive) ||
                   phase.id.startsWith(beginning);
        });
    };
    const auto found = std::ranges::find_if(runbook.phases, isIt);
    return found == runbook.phases.end() ? nullptr : &*found;
}

Milliseconds timeIn(const IncidentState &state, const QString &phase, TimePoint now)
{
    Milliseconds sum{};
    for (const incident::PhaseVisit &visit : state.phases) {
        if (visit.phase == phase)
            sum += visit.left.value_or(now) - visit.entered;
    }
    return sum;
}

bool wasEntered(const IncidentState &state, const QString &phase)
{
    return std::ranges::contains(state.phases, phase, &incident::PhaseVisit::phase);
}

int openItems(const Phase &phase, const IncidentState &state)
{
    return int(std::ranges::count_if(
        phase.items, [&](const ChecklistItem &item) { return !state.ticks.contains(item.id); }));
}

TimePoint beginning(const IncidentState &state)
{
    return state.incident.id.isEmpty() ? state.phases.constFirst().entered
                                       : state.incident.declaredAt;
}

/// What is left of the time box; negative: over.
Milliseconds leftOf(
    const Runbook &runbook, const Phase &phase, const IncidentState &state, TimePoint now)
{
    const Milliseconds most = phase.budget->most;
    if (!isOnIncidentClock(runbook, phase))
        return most - timeIn(state, phase.id, now);
    TimePoint until = now;
    for (const incident::PhaseVisit &visit : state.phases) {
        if (visit.phase == phase.id)
            until = visit.left.value_or(now);
    }
    return beginning(state) + most - until;
}

QString balanceText(Milliseconds left, bool current)
{
    if (left < Milliseconds(0))
        return GuideWords::tr("%1 over").arg(toStopwatch(-left));
    return current ? GuideWords::tr("%1 left").arg(toStopwatch(left))
                   : GuideWords::tr("%1 to spare").arg(toStopwatch(left));
}

void fillVisit(GuidePhaseRow &row, const Runbook &runbook, const Phase &phase,
    const IncidentState &state, TimePoint now)
{
    const Milliseconds used = timeIn(state, phase.id, now);
    row.used = toStopwatch(used);
    if (!phase.budget || phase.budget->most.count() == 0)
        return;
    const Milliseconds left = leftOf(runbook, phase, state, now);
    row.balance = balanceText(left, row.current);
    row.over = left < Milliseconds(0);
    const double whole = double((used + std::max(left, Milliseconds(0))).count());
    row.share = row.over ? 1 : whole > 0 ? double(used.count()) / whole : 0;
}

void fillRecurring(
    GuidePhaseRow &row, const Workspace &workspace, const IncidentState &state, TimePoint now)
{
    const UpdateRhythm &updates = workspace.updates;
    const QString rhythm = GuideWords::tr("every %1").arg(toAge(updates.every));
    row.box = rhythm;
    if (!state.incident.isActive() || !updates.isKept())
        return;
    const auto figures = incident::stripFigures(state.incident, {}, updates, now);
    row.over = figures.isUpdateOverdue;
    row.box = row.over ? GuideWords::tr("%1, overdue by").arg(rhythm)
                       : GuideWords::tr("%1, next in").arg(rhythm);
    row.used = toStopwatch(row.over ? -figures.untilUpdate : figures.untilUpdate);
    const Milliseconds whole = updates.within(state.incident.isTold());
    row.share = 1 - double(figures.untilUpdate.count()) / double(whole.count());
}

GuidePhaseRow phaseRow(const Workspace &workspace, const Runbook &runbook, const Phase &phase,
    const IncidentState &state, TimePoint now)
{
    GuidePhaseRow row;
    row.title = phase.title;
    row.recurring = phase.recurring;
    row.used = u"–"_s;
    if (phase.recurring) {
        fillRecurring(row, workspace, state, now);
        return row;
    }
    row.current = &phase == currentPhase(runbook, state);
    row.done = !row.current && wasEntered(state, phase.id);
    row.box = phase.budget ? phase.budget->text() : GuideWords::tr("no time box");
    row.open = row.done ? openItems(phase, state) : 0;
    if (row.open > 0)
        row.box = GuideWords::tr("%1 open").arg(row.open);
    if (row.current || row.done)
        fillVisit(row, runbook, phase, state, now);
    return row;
}

int levelOf(const QList<EscalationLevel> &ladder, const IncidentState &state, TimePoint now)
{
    return std::max(state.levelReached, escalationLevel(ladder, state.incident.elapsed(now)));
}

} // namespace

const Phase *currentPhase(const Runbook &runbook, const IncidentState &state)
{
    if (state.phases.isEmpty() || state.phases.constLast().left)
        return nullptr;
    const auto found =
        std::ranges::find(runbook.phases, state.phases.constLast().phase, &Phase::id);
    return found == runbook.phases.end() ? nullptr : &*found;
}

const Phase *phaseAfter(const Runbook &runbook, const Phase *phase)
{
    const auto end = runbook.phases.constData() + runbook.phases.size();
    const Phase *next = phase ? phase + 1 : runbook.phases.constData();
    while (next != end && next->recurring)
        ++next;
    return next == end ? nullptr : next;
}

const Phase *phaseOfRun(const Runbook &runbook)
{
    return findPhase(runbook, {u"execut"_s, u"deploy"_s, u"perform"_s, u"roll"_s});
}

const Phase *phaseAfterRun(const Runbook &runbook)
{
    if (const Phase *verify = findPhase(runbook, {u"verif"_s, u"validat"_s}))
        return verify;
    const Phase *run = phaseOfRun(runbook);
    return run ? phaseAfter(runbook, run) : nullptr;
}

bool isOnIncidentClock(const Runbook &runbook, const Phase &phase)
{
    Milliseconds end{};
    for (const Phase &one : runbook.phases) {
        if (one.recurring)
            continue;
        if (!one.budget || one.budget->least != end || one.budget->most <= end)
            return false;
        if (&one == &phase)
            return true;
        end = one.budget->most;
    }
    return false;
}

QList<GuidePhaseRow> guidePhases(
    const Workspace &workspace, const Runbook &runbook, const IncidentState &state, TimePoint now)
{
    QList<GuidePhaseRow> rows;
    for (const Phase &phase : runbook.phases) {
        rows.append(phaseRow(workspace, runbook, phase, state, now));
        rows.last().number = int(rows.size());
    }
    return rows;
}

QString guidePhaseCount(const Runbook &runbook, const IncidentState &state)
{
    const qsizetype all = runbook.phases.size();
    if (const Phase *current = currentPhase(runbook, state))
        return GuideWords::tr("%1 of %2").arg(current - runbook.phases.constData() + 1).arg(all);
    return all == 0 ? QString() : QString::number(all);
}

QList<GuideLevelRow> guideLevels(
    const QList<EscalationLevel> &ladder, const IncidentState &state, TimePoint now)
{
    const int reached = state.incident.isActive() ? levelOf(ladder, state, now) : 0;
    QList<GuideLevelRow> rows;
    for (qsizetype i = 0; i < ladder.size(); ++i) {
        const EscalationLevel &level = ladder.at(i);
        const auto from = std::chrono::duration_cast<std::chrono::minutes>(level.after).count();
        QString minutes = u"%1+"_s.arg(from);
        if (i + 1 < ladder.size()) {
            const Milliseconds until = ladder.at(i + 1).after;
            minutes = u"%1–%2"_s.arg(from).arg(until / std::chrono::minutes(1));
        }
        rows.append(
            {level.level, level.who, minutes, level.level <= reached, level.level == reached});
    }
    return rows;
}

QString guideEscalation(
    const QList<EscalationLevel> &ladder, const IncidentState &state, TimePoint now)
{
    if (!state.incident.isActive() || ladder.isEmpty())
        return {};
    const int reached = levelOf(ladder, state, now);
    for (const EscalationLevel &level : ladder) {
        if (level.level > reached)
            return GuideWords::tr("in %1").arg(
                toStopwatch(level.after - state.incident.elapsed(now)));
    }
    return GuideWords::tr("all told");
}

} // namespace breakglass::console
