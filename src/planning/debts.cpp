// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/debts.h"

namespace breakglass::planning {

QList<ProtectionDebt> protectionDebts(const TargetState &state)
{
    QList<ProtectionDebt> debts;
    if (state.owner && state.owner->isFrozen)
        debts.append({ProtectionDebt::Kind::PausedSync, state.owner->system, state.owner->object,
            std::nullopt, {}});
    if (state.pin)
        debts.append(
            {ProtectionDebt::Kind::TrafficPin, {}, {}, state.pin->since, state.pin->release});
    if (!state.drift.isEmpty())
        debts.append({ProtectionDebt::Kind::Drift, {}, {}, std::nullopt, {}, state.drift});
    return debts;
}

} // namespace breakglass::planning
