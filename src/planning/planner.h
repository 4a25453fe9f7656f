// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/plan.h"
#include "domain/workspace.h"
#include "planning/situation.h"

namespace breakglass::planning {

/// Makes the plan for an intent: announcement, the backend's steps, health gate, completion
/// message. Pure.
/// Fails with a sentence when the intent can't be planned (relative or unknown revision, artifact
/// gone, reason missing...).
[[nodiscard]] Expected<Plan> makePlan(const Intent &intent, const QString &planId,
    const Workspace &workspace, const backends::Backend &backend, const Situation &situation);

/// What preflights look at beside the situation.
struct PreflightInput
{
    const Plan *plan = nullptr;
    const Workspace *workspace = nullptr;
    Situation situation;              ///< Observed just now.
    std::optional<Incident> incident; ///< The active one.
    QList<Approval> approvals;        ///< Verified, over this plan's hash.
    QString runInFlight; ///< Title of a run of ours on the same resource group, or empty.
    bool recordWritable = true;
    /// What a dry run of this very plan was refused with ("Step 2: ..."), or empty.
    QString dryRunRefused = {};
    /// Whether its registry has `newImage` of the plan; empty: nobody knows.
    std::optional<bool> newImageThere = {};
};

/// Target exists and artifact available; was healthy; unchanged since planned; nothing in flight;
/// lock free; schema
/// risk; incident open and names the target; approvals; change freeze; time budget against the
/// SLA; record writable.
[[nodiscard]] QList<Preflight> checkPreflights(const PreflightInput &input);
/// True when none of them fails or waits.
[[nodiscard]] bool mayConfirm(const QList<Preflight> &preflights);

} // namespace breakglass::planning
