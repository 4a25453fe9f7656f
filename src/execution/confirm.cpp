// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/confirm.h"

#include "execution/approvals.h"

#include <QRegularExpression>
#include <QSet>

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds clockTolerance = std::chrono::minutes(5);

std::unexpected<Error> refuse(ErrorKind kind, const QString &what, const QString &remedy)
{
    return failure(kind, what, u"Nothing ran."_s, remedy);
}

Status checkPlan(const Plan &plan, const QByteArray &onScreen)
{
    if (plan.steps.isEmpty())
        return refuse(ErrorKind::Invalid, u"The plan has no steps."_s, u"Make a new plan."_s);
    static const QRegularExpression idGrammar(u"\\A[A-Za-z0-9][A-Za-z0-9_-]{0,31}\\z"_s);
    QSet<QString> ids;
    const QList<Step> abort = plan.onAbort ? QList<Step>{*plan.onAbort} : QList<Step>();
    for (const Step &step : plan.steps + abort) {
        if (!idGrammar.match(step.id).hasMatch())
            return refuse(
                ErrorKind::Invalid, u"A step has an unusable name."_s, u"Make a new plan."_s);
        if (ids.contains(step.id))
            return refuse(ErrorKind::Invalid, u"Two steps are named %1."_s.arg(step.id),
                u"Make a new plan."_s);
        ids.insert(step.id);
    }
    if (onScreen.isEmpty())
        return refuse(ErrorKind::Conflict, u"The confirmation does not say which plan it is for."_s,
            u"Open the plan again."_s);
    if (onScreen != plan.hash())
        return refuse(ErrorKind::Conflict, u"The plan is not the one that was on the screen."_s,
            u"Read it again, then confirm."_s);
    return {};
}

Status checkWords(const Plan &plan, const Confirmation &confirmation)
{
    if (confirmation.typedPhrase != plan.typedPhrase) {
        const bool onlyCase = confirmation.typedPhrase.toUpper() == plan.typedPhrase.toUpper();
        return refuse(ErrorKind::Invalid, u"The typed word does not match."_s,
            onlyCase && plan.typedPhrase == plan.typedPhrase.toUpper()
                ? u"Type %1 in capitals."_s.arg(plan.typedPhrase)
                : u"Type %1."_s.arg(plan.typedPhrase));
    }
    if (const int length = reasonLength(confirmation.reason); length < shortestReason)
        return refuse(ErrorKind::Invalid,
            u"Reason too short. %1 of %2 characters."_s.arg(length).arg(shortestReason),
            u"Say why this is done."_s);
    if (confirmation.incident.trimmed().isEmpty())
        return refuse(ErrorKind::Invalid, u"No incident is named."_s,
            u"Declare one, or name the open one."_s);
    if (!plan.intent.incident.isEmpty() && confirmation.incident != plan.intent.incident)
        return refuse(ErrorKind::Conflict,
            u"The plan is for %1, not for %2."_s.arg(plan.intent.incident, confirmation.incident),
            u"Make a plan for this incident."_s);
    if (confirmation.person.trimmed().isEmpty())
        return refuse(ErrorKind::Denied, u"Nobody is named as the one who confirms."_s,
            u"Set your name in the settings."_s);
    return {};
}

Status checkPreflights(const QList<Preflight> &preflights)
{
    if (preflights.isEmpty())
        return refuse(ErrorKind::Conflict, u"The preflight checks have not run."_s,
            u"Check preflight again."_s);
    for (const Preflight &one : preflights) {
        if (one.result == PreflightResult::Fail)
            return refuse(
                ErrorKind::Conflict, u"Preflight failed: %1."_s.arg(one.title), one.detail);
        if (one.result == PreflightResult::Waiting)
            return refuse(ErrorKind::Conflict, u"Preflight is not finished: %1."_s.arg(one.title),
                u"Wait for it."_s);
    }
    return {};
}

Status checkApproval(
    const Approval &approval, const QByteArray &hash, const QString &confirmer, TimePoint now)
{
    if (identity(approval.approver).isEmpty())
        return refuse(ErrorKind::Denied, u"An approval names nobody."_s, u"Ask for it again."_s);
    if (identity(approval.approver) == identity(confirmer))
        return refuse(ErrorKind::Denied,
            u"%1 confirms and can't approve as well."_s.arg(approval.approver),
            u"Ask another person."_s);
    if (approval.planHash != hash)
        return refuse(ErrorKind::Conflict,
            u"The approval by %1 is for another plan."_s.arg(approval.approver),
            u"Ask for it again."_s);
    if (approval.signature.trimmed().isEmpty())
        return refuse(ErrorKind::Denied,
            u"The approval by %1 has no signature."_s.arg(approval.approver),
            u"Ask for it again."_s);
    if (now - approval.at > approvalLasts)
        return refuse(ErrorKind::Conflict,
            u"The approval by %1 is older than 15 min."_s.arg(approval.approver),
            u"Ask for it again."_s);
    if (approval.at - now > clockTolerance)
        return refuse(ErrorKind::Conflict,
            u"The approval by %1 comes from the future."_s.arg(approval.approver),
            u"Compare the clocks, then ask for it again."_s);
    return {};
}

Status checkApprovals(const Plan &plan, const QByteArray &hash, const QList<Approval> &approvals,
    const QString &confirmer, TimePoint now)
{
    QSet<QString> approvers;
    for (const Approval &approval : approvals) {
        if (Status status = checkApproval(approval, hash, confirmer, now); !status)
            return status;
        approvers.insert(identity(approval.approver));
    }
    if (approvers.size() < plan.approvalsNeeded)
        return refuse(ErrorKind::Denied,
            u"%1 of %2 approvals are in."_s.arg(approvers.size()).arg(plan.approvalsNeeded),
            u"Ask another person."_s);
    return {};
}

/// The check of what is in flight says Caution only for a strategy that needs a held lock, because its first act is to
/// cancel the holder. The run itself changes nothing while anything is still in flight.
bool cancelsWhatIsInFlight(const QList<Preflight> &preflights)
{
    return std::ranges::any_of(preflights, [](const Preflight &one) {
        return one.id == "nothing-in-flight"_L1 && one.result == PreflightResult::Caution;
    });
}

Status checkTarget(
    const Plan &plan, const TargetState &observed, const QList<Preflight> &preflights)
{
    if (observed.target != plan.intent.target)
        return refuse(ErrorKind::Conflict,
            u"The plan is for %1, not for %2."_s.arg(
                plan.intent.target.key(), observed.target.key()),
            u"Open the plan again."_s);
    if (plan.fingerprint.isEmpty() || observed.fingerprint != plan.fingerprint)
        return refuse(ErrorKind::Conflict,
            u"%1 changed since the plan was made."_s.arg(plan.intent.target.key()),
            u"Make a new plan."_s);
    if (observed.isHeld() && !cancelsWhatIsInFlight(preflights))
        return refuse(ErrorKind::Conflict, u"Lock held. %1."_s.arg(observed.inFlight->description),
            u"Wait, or cancel it where it runs."_s);
    return {};
}

} // namespace

int reasonLength(const QString &reason)
{
    return int(std::ranges::count_if(reason.simplified(), [](QChar c) { return c.isPrint(); }));
}

ConfirmedPlan::ConfirmedPlan(Plan plan, Confirmation confirmation, QStringList cautions)
    : m_plan(std::move(plan)),
      m_hash(m_plan.hash()),
      m_confirmation(std::move(confirmation)),
      m_cautions(std::move(cautions))
{
}

Expected<ConfirmedPlan> confirm(const Plan &plan, const Confirmation &confirmation,
    const QList<Approval> &approvals, const QList<Preflight> &preflights,
    const TargetState &observed)
{
    const QByteArray hash = plan.hash();
    for (const auto &status :
        {checkPlan(plan, confirmation.planHash), checkWords(plan, confirmation),
            checkTarget(plan, observed, preflights), checkPreflights(preflights),
            checkApprovals(plan, hash, approvals, confirmation.person, observed.observedAt)}) {
        if (!status)
            return std::unexpected(status.error());
    }
    QStringList cautions;
    for (const Preflight &one : preflights) {
        if (one.result == PreflightResult::Caution)
            cautions.append(u"%1: %2"_s.arg(one.title, one.detail));
    }
    return ConfirmedPlan(plan, confirmation, cautions);
}

} // namespace breakglass::execution
