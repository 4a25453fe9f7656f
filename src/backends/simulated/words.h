// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/jsonnode.h"
#include "backends/simulated/worldscript.h"
#include "domain/plan.h"
#include "domain/strategy.h"

namespace breakglass::backends {

/// "words" and "extra" of a world's "system". Every place in them must be one that `speak` fills.
[[nodiscard]] WorldWords readWords(JsonNode &system);

/// What the steps of one intent are about.
struct Subject
{
    const Intent &intent;
    const Strategy &strategy;
    const TargetState &state;
    const History &history;
    const SystemNames &names;
};
/// Puts the steps into the words of the world's system, and adds those that it always has. What
/// they do stays as it is.
[[nodiscard]] QList<Step> speak(QList<Step> steps, const WorldWords &words, const Subject &subject);

} // namespace breakglass::backends
