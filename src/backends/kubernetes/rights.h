// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/look.h"
#include "kubeapi/rights.h"

#include <QStringList>

namespace breakglass::backends::kubernetes {

/// What strategies call `action`, for this kind of workload.
[[nodiscard]] QStringList actionsFor(kubeapi::WorkloadKind kind);
/// The rights that each of them needs.
[[nodiscard]] kubeapi::NeededRights neededRights(
    const Where &where, const std::optional<gitops::Keeper> &keeper);

} // namespace breakglass::backends::kubernetes
