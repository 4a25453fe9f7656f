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
    m_elapsed = incident.elapsed(now);
    m_sla = workspace.serviceLevel(incident.severity).resolve;
    m_hasSla = m_sla.count() > 0;
    m_slaLeft = m_sla - m_elapsed;
    m_level = escalationLevel(workspace.escalation, m_elapsed);
    m_nextUpdate = incident.lastUpdateAt + workspace.updateEvery - now;
    Q_EMIT changed();
}

QString IncidentStrip::slaTitle() const
{
    if (!m_hasSla)
        return {};
    return isSlaBreached() ? tr("SLA %1, over by").arg(toAge(m_sla))
                           : tr("SLA %1, left").arg(toAge(m_sla));
}

QString IncidentStrip::slaLeft() const
{
    if (!m_hasSla)
        return tr("None");
    return toStopwatch(m_slaLeft.count() < 0 ? -m_slaLeft : m_slaLeft);
}

QString IncidentStrip::nextUpdate() const
{
    return isUpdateOverdue() ? toStopwatch(-m_nextUpdate) : toStopwatch(m_nextUpdate);
}

bool IncidentStrip::isUpdateDue() const
{
    return isActive() && m_nextUpdate.count() >= 0 && m_nextUpdate < 2min;
}

} // namespace breakglass::console
