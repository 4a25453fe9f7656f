// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/incident.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass {

QString severityName(Severity severity)
{
    return u"P%1"_s.arg(int(severity));
}

std::optional<Severity> severityFromName(const QString &name)
{
    for (const Severity severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

ServiceLevel standardServiceLevel(Severity severity)
{
    switch (severity) {
    case Severity::P0:
        return {30min, 1h};
    case Severity::P1:
        return {1h, 2h};
    case Severity::P2:
        return {2h, 4h};
    case Severity::P3:
        return {};
    }
    return {};
}

Milliseconds Incident::elapsed(TimePoint now) const
{
    return std::max(0ms, resolvedAt.value_or(now) - declaredAt);
}

Milliseconds UpdateRhythm::within(bool isTold) const
{
    return !isTold && first > Milliseconds(0) ? first : every;
}

TimePoint UpdateRhythm::dueAt(const Incident &incident) const
{
    return incident.lastUpdateAt + within(incident.isTold());
}

int escalationLevel(const QList<EscalationLevel> &ladder, Milliseconds elapsed)
{
    int reached = 1;
    for (const EscalationLevel &rung : ladder) {
        if (rung.after <= elapsed)
            reached = std::max(reached, rung.level);
    }
    return reached;
}

} // namespace breakglass
