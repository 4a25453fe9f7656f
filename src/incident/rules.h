// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"
#include "domain/workspace.h"
#include "incident/state.h"

/// What a command may write in a given state, or the sentence that refuses it. Pure.
namespace breakglass::incident {

/// A reason or a resolution that a reader can use has at least this many characters.
inline constexpr qsizetype shortestReason = 10;

/// "Resolution too short. 6 of 10 characters."
[[nodiscard]] Status checkLength(const QString &name, const QString &text);
[[nodiscard]] Status requireActive(const IncidentState &state);
/// Active or resolved: something to write about.
[[nodiscard]] Status requireIncident(const IncidentState &state);

using Draft = Expected<events::Payload>;
[[nodiscard]] Draft draftDeclaration(const IncidentState &state, const Workspace &workspace,
    const QString &title, Severity severity, const QList<TargetId> &targets);
[[nodiscard]] Draft draftResolution(const IncidentState &state, const QString &resolution);
[[nodiscard]] Draft draftSeverity(
    const IncidentState &state, Severity severity, const QString &reason);
[[nodiscard]] Draft draftRole(const IncidentState &state, const Workspace &workspace,
    const QString &role, const QString &person);
[[nodiscard]] Draft draftNote(const IncidentState &state, const QString &text);
[[nodiscard]] Draft draftUpdate(
    const IncidentState &state, const QString &audience, const QString &text);
[[nodiscard]] Draft draftTick(const IncidentState &state, const Workspace &workspace,
    const QString &runbook, const ChecklistItem &item, const QString &evidence, bool byBreakglass);
[[nodiscard]] Draft draftUntick(const IncidentState &state, const Workspace &workspace,
    const QString &runbook, const ChecklistItem &item);
[[nodiscard]] Draft draftAnswer(const IncidentState &state, const Workspace &workspace,
    const QString &runbook, const QString &node, int answer);
[[nodiscard]] Draft draftWithdrawal(
    const IncidentState &state, const Workspace &workspace, const QString &runbook);
[[nodiscard]] Draft draftPhase(const IncidentState &state, const Workspace &workspace,
    const QString &runbook, const QString &phase);
[[nodiscard]] Draft draftChoice(const IncidentState &state, const Workspace &workspace,
    const QString &strategy, const TargetId &target, const QString &reason);
[[nodiscard]] Draft draftProposal(const IncidentState &state, const Plan &plan);
[[nodiscard]] Draft draftApprovalRequest(
    const IncidentState &state, const events::ApprovalRequested &request);
[[nodiscard]] Draft draftApproval(
    const IncidentState &state, const QString &plan, const Approval &approval);

} // namespace breakglass::incident
