// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"

namespace breakglass::planning {

/// The image that a plan brings and that has not run here, as registries know it. Empty: it brings none, or what it
/// brings is not named in full.
[[nodiscard]] QString newImage(const Plan &plan);

} // namespace breakglass::planning
