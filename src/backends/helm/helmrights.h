// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/live.h"
#include "kubeapi/rights.h"

namespace breakglass::backends::helm {

/// The rights that each action needs: to change every workload that the release has, to write where Helm keeps its
/// revisions, and to pause who keeps them as git says.
[[nodiscard]] kubeapi::NeededRights neededRights(
    const QStringList &actions, const Seen &seen, Driver driver);

} // namespace breakglass::backends::helm
