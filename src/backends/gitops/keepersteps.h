// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/gitops/keeper.h"

namespace breakglass::backends::gitops {

/// What a step is made for.
struct Kept
{
    TargetId target;
    QString name; ///< Of what is kept: "Deployment/web".
    kubeapi::Place place;
    Keeper keeper;
};

/// Name of TargetState::facts: "on", "paused", or none where nobody keeps the target.
inline constexpr QLatin1StringView syncFact("sync");
[[nodiscard]] QString syncOf(const Keeper &keeper);

/// Keeps it from undoing a change. Refused when nobody could read how it follows git.
[[nodiscard]] Expected<Step> pausing(const Kept &kept);
/// Lets it follow git again. Refused when it does, or when nobody kept how it did.
[[nodiscard]] Expected<Step> starting(const Kept &kept);

} // namespace breakglass::backends::gitops
