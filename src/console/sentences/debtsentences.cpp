// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/debtsentences.h"

#include <QCoreApplication>

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct DebtWords
{
    Q_DECLARE_TR_FUNCTIONS(DebtWords)
};

} // namespace

QString debtTitle(const TargetId &target, const planning::ProtectionDebt &debt)
{
    if (debt.kind == planning::ProtectionDebt::Kind::TrafficPin)
        return DebtWords::tr("%1: traffic of %2 is pinned").arg(target.environment, target.service);
    //: production: Argo CD of web is paused
    return DebtWords::tr("%1: %2 of %3 is paused")
        .arg(target.environment, debt.system, target.service);
}

QString debtDetail(const planning::ProtectionDebt &debt)
{
    if (debt.kind == planning::ProtectionDebt::Kind::TrafficPin)
        return DebtWords::tr("Since %1 a new deployment gets none. To end it: %2")
            .arg(toClock(debt.since.value_or(TimePoint())).left(5), debt.remedy);
    return DebtWords::tr("%1 does not follow git. Take the change back there, then start it again.")
        .arg(debt.object);
}

} // namespace breakglass::console
