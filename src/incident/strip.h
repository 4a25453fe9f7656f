// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/incident.h"

#include <optional>

namespace breakglass::incident {

/// The figures of the incident strip and the war room at one moment. They stop at the resolution.
struct StripFigures
{
    Milliseconds elapsed{};
    Milliseconds fixBy{}; ///< Zero: this severity has no service level.
    Milliseconds resolveBy{};
    std::optional<Milliseconds> fixLeft; ///< Negative: missed.
    std::optional<Milliseconds> resolveLeft;
    bool isServiceLevelMissed = false;
    TimePoint updateDueAt;
    Milliseconds untilUpdate{};   ///< Negative: overdue by so much. Zero once resolved.
    bool isUpdateDueSoon = false; ///< In less than two minutes.
    bool isUpdateOverdue = false;
};
[[nodiscard]] StripFigures stripFigures(const Incident &incident, ServiceLevel serviceLevel,
    const UpdateRhythm &updates, TimePoint now);

} // namespace breakglass::incident
