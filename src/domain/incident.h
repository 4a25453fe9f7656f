// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"
#include "domain/time.h"

#include <QList>
#include <QMap>
#include <QString>

namespace breakglass {

enum class Severity { P0, P1, P2, P3 };
[[nodiscard]] QString severityName(Severity severity); ///< "P0"
[[nodiscard]] std::optional<Severity> severityFromName(const QString &name);

/// Fix by / resolved by, counted from the declaration. P3 has none (both zero).
struct ServiceLevel
{
    Milliseconds fix{};
    Milliseconds resolve{};
    friend bool operator==(const ServiceLevel &, const ServiceLevel &) = default;
};
/// UI.md section 9: P0 30 min / 1 h, P1 1 h / 2 h, P2 2 h / 4 h.
[[nodiscard]] ServiceLevel standardServiceLevel(Severity severity);

/// One rung of the escalation ladder: who is told once `after` has elapsed.
struct EscalationLevel
{
    int level = 1;
    Milliseconds after{};
    QString who; ///< "Team lead, release manager"
    friend bool operator==(const EscalationLevel &, const EscalationLevel &) = default;
};

/// What an incident is at a point of the record; made only by folding events.
struct Incident
{
    QString id; ///< "INCIDENT-123"
    QString title;
    Severity severity = Severity::P1;
    QList<TargetId> targets;
    TimePoint declaredAt;
    QString declaredBy;
    std::optional<TimePoint> resolvedAt;
    QString resolvedBy;
    QString resolution;
    /// Of the last message to the people waiting; the declaration counts as the first.
    TimePoint lastUpdateAt;
    QMap<QString, QString> roles; ///< "Incident Commander" -> "Marta Kowalski"
    /// A message went out since the declaration.
    [[nodiscard]] bool isTold() const { return lastUpdateAt > declaredAt; }
    [[nodiscard]] bool isActive() const { return !id.isEmpty() && !resolvedAt; }
    [[nodiscard]] Milliseconds elapsed(TimePoint now) const; ///< Stops at the resolution.
};

/// How often the people who wait hear something while an incident lasts.
struct UpdateRhythm
{
    Milliseconds every{15 * 60'000}; ///< Zero: no rhythm.
    Milliseconds first{}; ///< From the declaration to the first message; zero: as `every`.
    [[nodiscard]] bool isKept() const { return every > Milliseconds(0); }
    /// How long the next message may take, from the declaration or from the message before it.
    [[nodiscard]] Milliseconds within(bool isTold) const;
    /// When the next message is due; after the first one `every` counts.
    [[nodiscard]] TimePoint dueAt(const Incident &incident) const;
};

/// Level reached at `elapsed`; 1 when the ladder is empty.
[[nodiscard]] int escalationLevel(const QList<EscalationLevel> &ladder, Milliseconds elapsed);

} // namespace breakglass
