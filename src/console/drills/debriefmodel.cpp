// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/debriefmodel.h"

#include "console/drills/drillreading.h"
#include "console/sentences/figures.h"

namespace breakglass::console {

void DebriefModel::show(EndedDrill ended)
{
    m_ended = std::move(ended);
    const DrillLanes lanes = drillLanes(m_ended);
    m_idealTotal = toStopwatch(lanes.idealTotal);
    m_target = lanes.target;
    m_cards.setRows(scoreCards(m_ended));
    m_trainee.setRows(lanes.trainee);
    m_ideal.setRows(lanes.ideal);
    m_traineeMessages.setRows(lanes.traineeMessages);
    m_idealMessages.setRows(lanes.idealMessages);
    m_ticks.setRows(lanes.ticks);
    m_findings.setRows(findingRows(m_ended));
    Q_EMIT changed();
}

QString DebriefModel::title() const
{
    const QString &drill = m_ended.debrief.scenario.title;
    return tr("Drill debrief: %1").arg(drill.left(1).toLower() + drill.mid(1));
}

QString DebriefModel::subtitle() const
{
    return tr("%1. %2, %3.")
        .arg(simulatedTarget(m_ended.debrief.scenario), m_ended.person, shownMoment(m_ended.began));
}

QString DebriefModel::total() const
{
    return toStopwatch(m_ended.debrief.total);
}

QString DebriefModel::targetText() const
{
    return toStopwatch(m_ended.debrief.scenario.limit);
}

double DebriefModel::targetMinutes() const
{
    return double(m_ended.debrief.scenario.limit.count()) / 60'000.0;
}

QString DebriefModel::summary() const
{
    return tr("%1 took %2, the ideal is %3, the target %4.")
        .arg(m_ended.person, total(), m_idealTotal, targetText());
}

QString DebriefModel::findingsText() const
{
    const auto good = std::ranges::count(m_findings.rows(), true, &FindingRow::good);
    return tr("%1 to learn from, %2 done well").arg(m_findings.rows().size() - good).arg(good);
}

} // namespace breakglass::console
