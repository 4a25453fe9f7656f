// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "domain/workspace.h"

#include <QString>

namespace breakglass::execution {

/// Characters of a reason that say something; `confirm` asks for at least `shortestReason`.
inline constexpr int shortestReason = 10;
[[nodiscard]] int reasonLength(const QString &reason);

/// What the operator did to confirm.
struct Confirmation
{
    QString typedPhrase;
    QString reason; ///< At least 10 characters that are not space.
    QString incident;
    QString person;
    QByteArray planHash; ///< Hash of the plan that was on the screen.
    enum class Method { Held, TypedTwice } method = Method::Held;
};

/// A plan that may run. Only `confirm` makes one; the runner takes nothing else.
class ConfirmedPlan
{
public:
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }
    [[nodiscard]] const Confirmation &confirmation() const { return m_confirmation; }
    /// Preflight cautions that were accepted; they are written with the confirmation.
    [[nodiscard]] const QStringList &cautions() const { return m_cautions; }

private:
    friend Expected<ConfirmedPlan> confirm(const Plan &, const Confirmation &,
        const QList<Approval> &, const QList<Preflight> &, const TargetState &);
    ConfirmedPlan(Plan plan, Confirmation confirmation, QStringList cautions);
    Plan m_plan;
    QByteArray m_hash;
    Confirmation m_confirmation;
    QStringList m_cautions;
};

/// Checks everything again at the moment of confirmation: phrase, reason, incident, hash on screen,
/// approvals (distinct,
/// not by the person who confirms), preflights, and that the target still has the fingerprint that
/// was planned for.
[[nodiscard]] Expected<ConfirmedPlan> confirm(const Plan &plan, const Confirmation &confirmation,
    const QList<Approval> &approvals, const QList<Preflight> &preflights,
    const TargetState &observed);

} // namespace breakglass::execution
