// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "domain/target.h"

#include <optional>
#include <QString>

namespace breakglass::execution {

/// Whether a condition holds, and the sentence that says what was seen.
struct Finding
{
    bool met = false;
    QString text; ///< "rev 43, a copy of rev 41; 4 of 6 ready"
};

/// Pure: what the world says about a condition. A revision counts when it is current or when the
/// current one copies it.
[[nodiscard]] Finding examine(
    const Condition &condition, const TargetState &state, const History &history);

/// What looking at the world says about an act whose own answer is missing or not to be trusted.
enum class Verdict {
    Applied,    ///< The step's condition holds.
    Untouched,  ///< The target is exactly what it was before the act, and nothing is in flight.
    Underway,   ///< Something changed, but the condition does not hold (yet).
    CannotTell, ///< The target can't be seen.
};

/// Pure. `before` is the fingerprint that was durable with the step's intent. Without a condition
/// nothing counts as
/// applied: a change alone does not say whose it is.
[[nodiscard]] Verdict judge(const std::optional<Condition> &condition, const QString &before,
    const TargetState &state, const History &history);

} // namespace breakglass::execution
