// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"
#include "domain/time.h"

#include <limits>

namespace breakglass::healthtest {

using namespace std::chrono_literals;

inline constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
/// 2026-11-12T14:00:00Z, plus `after`.
inline TimePoint moment(Milliseconds after)
{
    return *fromIso(QStringLiteral("2026-11-12T14:00:00.000Z")) + after;
}

inline TargetId target()
{
    return {QStringLiteral("checkr-console"), QStringLiteral("production_us")};
}

/// A settled target with `ready` of `wanted` instances on rev 41.
inline TargetState stateOf(int ready, int wanted, TimePoint at)
{
    TargetState state;
    state.target = target();
    state.currentRevision = QStringLiteral("41");
    state.ready = ready;
    state.wanted = wanted;
    for (int index = 0; index < wanted; ++index) {
        const auto is = index < ready ? InstanceState::Ready : InstanceState::Starting;
        state.instances.append({QStringLiteral("pod-%1").arg(index), QStringLiteral("41"), is});
    }
    state.fingerprint = QStringLiteral("41/%1").arg(wanted);
    state.observedAt = at;
    return state;
}

} // namespace breakglass::healthtest
