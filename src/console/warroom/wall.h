// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "console/warroom/wallrows.h"
#include "console/warroom/wallstory.h"

#include <optional>
#include <QList>

/// What the war room shows at one moment, read from a session; nothing here changes anything.
namespace breakglass::console {

/// Data older than this says so with its age; the clocks go on.
inline constexpr Milliseconds wallStaleAfter{30'000};
/// A resolved incident stays in its tiles for so long.
inline constexpr Milliseconds wallKeepsResolved{30 * 60'000};

enum class WallFace { Calm, Active, Resolved };
[[nodiscard]] WallFace wallFace(const Incident &incident, TimePoint now);
[[nodiscard]] WallFace wallFace(Session &session);

/// What the incident is about and is known; all of production that hurts when the declaration named nothing.
[[nodiscard]] QList<TargetId> wallTargets(Session &session);
/// The one that the operation and the head speak of: the run's, or else the one that is worst.
[[nodiscard]] std::optional<TargetId> wallTarget(Session &session);
[[nodiscard]] bool isProduction(const Workspace &workspace, const TargetId &target);
/// "45 s old" when it is older than wallStaleAfter, or empty.
[[nodiscard]] QString wallAge(TimePoint known, TimePoint now);
[[nodiscard]] WallTone wallToneOf(HealthLevel level, bool production);
/// Icon of a state, as everywhere: circle check, triangle, octagon, ring, dashed circle.
[[nodiscard]] QString wallIconOf(HealthLevel level);

[[nodiscard]] WallHead wallHead(Session &session);

/// The clock of the incident; calm: how many targets are healthy.
[[nodiscard]] WallFigure wallMain(Session &session);
/// The service level; calm: the greatest error rate.
[[nodiscard]] WallFigure wallLevel(Session &session);
[[nodiscard]] WallScale wallScale(Session &session);
/// The next update; resolved: when; calm: how long nothing happened.
[[nodiscard]] WallFigure wallNext(Session &session);
/// Escalation; resolved: the all clear; calm: who is called first.
[[nodiscard]] WallFigure wallLadder(Session &session, const WallStory &story);

[[nodiscard]] WallOperation wallOperation(Session &session, const WallStory &story);
[[nodiscard]] QList<WallStep> wallSteps(Session &session);

struct WallRange
{
    TimePoint from;
    TimePoint to;
    TimePoint known;
};
/// The same for both charts; it stands still for minutes, so that a sample does not rescale them.
[[nodiscard]] WallRange wallRange(Session &session);
[[nodiscard]] QList<WallChart> wallCharts(Session &session, const WallRange &range);
[[nodiscard]] QList<WallRole> wallRoles(Session &session);

/// The board of a calm wall: environments side by side, the first ones in full.
struct WallBoard
{
    QList<WallEnvironment> environments;
    QList<WallTarget> targets;
    int lines = 0; ///< Of the longest column.
};
[[nodiscard]] WallBoard wallBoard(Session &session);

/// All of it in a sentence or two, in whole minutes, for people who do not see it.
[[nodiscard]] QString wallSummary(Session &session);

} // namespace breakglass::console
