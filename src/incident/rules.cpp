// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/rules.h"

namespace breakglass::incident {

using namespace Qt::StringLiterals;

Status checkLength(const QString &name, const QString &text)
{
    const qsizetype length = text.trimmed().size();
    if (length >= shortestReason)
        return {};
    return failure(ErrorKind::Invalid,
        u"%1 too short. %2 of %3 characters."_s.arg(name).arg(length).arg(shortestReason));
}

Status requireActive(const IncidentState &state)
{
    if (state.incident.isActive())
        return {};
    return failure(ErrorKind::Conflict, u"No incident is active."_s, {}, u"Declare one first."_s);
}

Status requireIncident(const IncidentState &state)
{
    if (!state.incident.id.isEmpty())
        return {};
    return failure(
        ErrorKind::Conflict, u"No incident was declared yet."_s, {}, u"Declare one first."_s);
}

Draft draftDeclaration(const IncidentState &state, const Workspace &workspace, const QString &title,
    Severity severity, const QList<TargetId> &targets)
{
    if (state.incident.isActive())
        return failure(ErrorKind::Conflict, u"%1 is already active."_s.arg(state.incident.id),
            u"Nothing was declared."_s, u"Change its severity, or resolve it first."_s);
    if (title.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, u"The incident has no title."_s, {},
            u"Say in a few words what is broken."_s);
    for (const TargetId &target : targets) {
        if (workspace.target(target) == nullptr)
            return failure(ErrorKind::NotFound, u"%1 is not in the workspace."_s.arg(target.key()),
                u"Nothing was declared."_s, u"Choose a target of the workspace, or none."_s);
    }
    return events::IncidentDeclared{title.trimmed(), severity, targets};
}

Draft draftResolution(const IncidentState &state, const QString &resolution)
{
    if (const Status active = requireActive(state); !active)
        return std::unexpected(active.error());
    if (const Status length = checkLength(u"Resolution"_s, resolution); !length)
        return std::unexpected(length.error());
    return events::IncidentResolved{resolution.trimmed()};
}

Draft draftSeverity(const IncidentState &state, Severity severity, const QString &reason)
{
    if (const Status active = requireActive(state); !active)
        return std::unexpected(active.error());
    if (state.incident.severity == severity)
        return failure(ErrorKind::Conflict,
            u"%1 is %2 already."_s.arg(state.incident.id, severityName(severity)));
    if (const Status length = checkLength(u"Reason"_s, reason); !length)
        return std::unexpected(length.error());
    return events::SeverityChanged{severity, reason.trimmed()};
}

Draft draftRole(const IncidentState &state, const Workspace &workspace, const QString &role,
    const QString &person)
{
    if (const Status active = requireActive(state); !active)
        return std::unexpected(active.error());
    const bool isKnown =
        workspace.roles.isEmpty() ? !role.trimmed().isEmpty() : workspace.roles.contains(role);
    if (!isKnown)
        return failure(ErrorKind::NotFound,
            u"There is no role \"%1\" in the workspace."_s.arg(role), {},
            u"Choose one of: %1."_s.arg(workspace.roles.join(u", "_s)));
    if (person.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, u"Nobody was named for %1."_s.arg(role), {},
            u"Name the person who takes it."_s);
    return events::RoleAssigned{role, person.trimmed()};
}

Draft draftNote(const IncidentState &state, const QString &text)
{
    if (const Status present = requireIncident(state); !present)
        return std::unexpected(present.error());
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, u"The note is empty."_s);
    return events::NoteAdded{text.trimmed()};
}

Draft draftUpdate(const IncidentState &state, const QString &audience, const QString &text)
{
    if (const Status present = requireIncident(state); !present)
        return std::unexpected(present.error());
    if (audience.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, u"The update has no audience."_s, u"Nothing was sent."_s,
            u"Choose internal or external."_s);
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, u"The update is empty."_s, u"Nothing was sent."_s);
    return events::UpdateSent{audience, text.trimmed()};
}

Draft draftChoice(const IncidentState &, const Workspace &workspace, const QString &strategy,
    const TargetId &target, const QString &reason)
{
    const Strategy *chosen = workspace.strategy(strategy);
    if (chosen == nullptr)
        return failure(
            ErrorKind::NotFound, u"There is no strategy \"%1\" in the workspace."_s.arg(strategy));
    if (workspace.target(target) == nullptr)
        return failure(ErrorKind::NotFound, u"%1 is not in the workspace."_s.arg(target.key()));
    if (const Status length = checkLength(u"Reason"_s, reason); !length)
        return std::unexpected(length.error());
    return events::StrategyChosen{strategy, chosen->title, target, reason.trimmed()};
}

Draft draftProposal(const IncidentState &, const Plan &plan)
{
    if (plan.id.isEmpty())
        return failure(
            ErrorKind::Invalid, u"The plan has no number."_s, u"Nothing was proposed."_s);
    if (plan.steps.isEmpty())
        return failure(ErrorKind::Invalid, u"%1 has no steps."_s.arg(plan.id),
            u"Nothing was proposed."_s, u"Choose another way back."_s);
    return events::PlanProposed{plan};
}

Draft draftApprovalRequest(const IncidentState &state, const events::ApprovalRequested &request)
{
    const auto known = state.plans.constFind(request.plan);
    if (known == state.plans.constEnd())
        return failure(ErrorKind::NotFound, u"There is no %1 to approve."_s.arg(request.plan));
    if (request.planHash != known->hash())
        return failure(ErrorKind::Conflict, u"%1 has changed."_s.arg(request.plan),
            u"Nobody was asked."_s, u"Read it again, then ask."_s);
    if (request.nonce.isEmpty())
        return failure(ErrorKind::Invalid, u"The request has no nonce."_s, u"Nobody was asked."_s);
    return request;
}

Draft draftApproval(const IncidentState &state, const QString &plan, const Approval &approval)
{
    const auto known = state.plans.constFind(plan);
    if (known == state.plans.constEnd())
        return failure(ErrorKind::NotFound, u"There is no %1 to approve."_s.arg(plan));
    if (approval.planHash != known->hash())
        return failure(ErrorKind::Conflict,
            u"The approval is for another version of %1."_s.arg(plan), u"It does not count."_s,
            u"Ask %1 to sign the present plan."_s.arg(approval.approver));
    if (approval.approver.trimmed().isEmpty() || approval.signature.isEmpty())
        return failure(
            ErrorKind::Denied, u"The approval is not signed."_s, u"It does not count."_s);
    if (approval.approver == state.proposedBy.value(plan))
        return failure(ErrorKind::Denied,
            u"%1 proposed %2 and can't approve it."_s.arg(approval.approver, plan), {},
            u"Ask somebody else."_s);
    if (std::ranges::contains(state.approvals.value(plan), approval.approver, &Approval::approver))
        return failure(ErrorKind::Conflict,
            u"%1 approved %2 already."_s.arg(approval.approver, plan), {}, u"Ask somebody else."_s);
    return events::ApprovalGiven{plan, approval};
}

} // namespace breakglass::incident
