// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/debts.h"

namespace breakglass::console {

/// "production: Argo CD of web is paused"
[[nodiscard]] QString debtTitle(const TargetId &target, const planning::ProtectionDebt &debt);
/// What it means and what ends it, in whole sentences.
[[nodiscard]] QString debtDetail(const planning::ProtectionDebt &debt);

} // namespace breakglass::console
