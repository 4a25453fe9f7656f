// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/debtsentences.h"

#include "console/sentences/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct DebtWords
{
    Q_DECLARE_TR_FUNCTIONS(DebtWords)
};

/// The first of them, and how many there are beside.
QString driftText(const QStringList &drift)
{
    constexpr qsizetype most = 3;
    QStringList texts;
    for (const QString &text : drift.first(std::min(most, drift.size())))
        texts.append(translated(text));
    if (drift.size() > most)
        texts.append(DebtWords::tr("%1 more").arg(drift.size() - most));
    return texts.join(QLatin1StringView("; "));
}

} // namespace

QString debtTitle(const TargetId &target, const planning::ProtectionDebt &debt)
{
    if (debt.kind == planning::ProtectionDebt::Kind::TrafficPin)
        return DebtWords::tr("%1: traffic of %2 is pinned").arg(target.environment, target.service);
    if (debt.kind == planning::ProtectionDebt::Kind::Drift)
        return DebtWords::tr("%1: %2 is not what was released")
            .arg(target.environment, target.service);
    //: production: Argo CD of web is paused
    return DebtWords::tr("%1: %2 of %3 is paused")
        .arg(target.environment, debt.system, target.service);
}

QString debtDetail(const planning::ProtectionDebt &debt)
{
    if (debt.kind == planning::ProtectionDebt::Kind::TrafficPin)
        return DebtWords::tr("Since %1 a new deployment gets none. To end it: %2")
            .arg(toClock(debt.since.value_or(TimePoint())).left(5), debt.remedy);
    if (debt.kind == planning::ProtectionDebt::Kind::Drift)
        return DebtWords::tr("Changed by hand: %1. Plan the repair, or release what was changed.")
            .arg(driftText(debt.drift));
    return DebtWords::tr("%1 does not follow git. Take the change back there, then start it again.")
        .arg(debt.object);
}

} // namespace breakglass::console
