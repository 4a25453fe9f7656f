// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/strip.h"

namespace breakglass::incident {

namespace {
constexpr Milliseconds dueSoon{2 * 60'000};
} // namespace

StripFigures stripFigures(
    const Incident &incident, ServiceLevel serviceLevel, const UpdateRhythm &updates, TimePoint now)
{
    StripFigures figures;
    if (incident.id.isEmpty())
        return figures;
    figures.elapsed = incident.elapsed(now);
    figures.fixBy = serviceLevel.fix;
    figures.resolveBy = serviceLevel.resolve;
    if (serviceLevel.fix > Milliseconds(0))
        figures.fixLeft = serviceLevel.fix - figures.elapsed;
    if (serviceLevel.resolve > Milliseconds(0))
        figures.resolveLeft = serviceLevel.resolve - figures.elapsed;
    figures.isServiceLevelMissed = figures.resolveLeft.value_or(Milliseconds(0)) < Milliseconds(0);
    figures.updateDueAt = updates.dueAt(incident);
    if (incident.isActive() && updates.isKept()) {
        figures.untilUpdate = figures.updateDueAt - now;
        figures.isUpdateOverdue = figures.untilUpdate < Milliseconds(0);
        figures.isUpdateDueSoon = !figures.isUpdateOverdue && figures.untilUpdate < dueSoon;
    }
    return figures;
}

} // namespace breakglass::incident
