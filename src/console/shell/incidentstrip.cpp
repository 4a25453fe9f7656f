// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/incidentstrip.h"

namespace breakglass::console {

using namespace std::chrono_literals;

void IncidentStrip::show(const Incident &incident, const Workspace &workspace, TimePoint now)
{
    m_incident = incident;
    // UI.md section 2: the resolved strip stays for ten minutes.
    m_visible = incident.isActive() || (incident.resolvedAt && now - *incident.resolvedAt < 10min);
    m_figures = breakglass::incident::stripFigures(
        incident, workspace.serviceLevel(incident.severity), workspace.updates, now);
    m_level = escalationLevel(workspace.escalation, m_figures.elapsed);
    Q_EMIT changed();
}

QString IncidentStrip::slaTitle() const
{
    if (!m_figures.resolveLeft)
        return {};
    const QString level = toAge(m_figures.resolveBy);
    return isSlaBreached() ? tr("SLA %1, over by").arg(level) : tr("SLA %1, left").arg(level);
}

QString IncidentStrip::slaLeft() const
{
    if (!m_figures.resolveLeft)
        return tr("None");
    return toStopwatch(std::chrono::abs(*m_figures.resolveLeft));
}

QString IncidentStrip::nextUpdate() const
{
    return toStopwatch(std::chrono::abs(m_figures.untilUpdate));
}

} // namespace breakglass::console
