// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "planning/situation.h"

/// What a plan has more where traffic is divided: gates between the stages, the way all traffic
/// goes back, and what of it users see.
namespace breakglass::planning {

/// A gate that may wait five minutes beyond its hold: for its first samples, or for a dip to pass.
[[nodiscard]] Step gateStep(const QString &title, const TargetId &target, GateRule rule);
/// It lets new revisions serve again and moves nothing: there is no revision to choose.
[[nodiscard]] bool endsPin(const Strategy &strategy);
/// What runs goes on running as it is: a restart, a pause, another number of instances.
[[nodiscard]] bool staysOnRevision(const Strategy &strategy);
/// Why there is no pin to end, or none that may be ended; empty: it may.
[[nodiscard]] QString pinObstacle(const Situation &situation);
/// The part of the traffic that a step sends to a revision; null when it sends none.
[[nodiscard]] const TrafficShare *sentShare(const Step &step);
/// The steps with a gate behind each that is a stage of the strategy. `rule`: limits and samples of
/// the gates, and how long the last one holds. Fails when a stage has no step.
[[nodiscard]] Expected<QList<Step>> gatedStages(
    const QList<Step> &steps, const Strategy &strategy, const GateRule &rule);
/// Sends everything back to what serves now; empty when no step moves traffic by stages.
[[nodiscard]] std::optional<Step> returnStep(
    const QList<Step> &steps, const Strategy &strategy, const Situation &situation);
/// "10 %, 25 %, 50 %, then 100 % to rev 42"; empty when no step moves traffic.
[[nodiscard]] QString trafficRow(const QList<Step> &steps, const Situation &situation);

} // namespace breakglass::planning
