// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/look.h"

#include <QMap>
#include <QStringList>

namespace breakglass::backends::kubernetes {

/// What strategies call `action`, for this kind of workload.
[[nodiscard]] QStringList actionsFor(kubeapi::WorkloadKind kind);
/// The rights that an action needs, in the order in which they are missed.
[[nodiscard]] QList<kubeapi::Right> rightsFor(
    const QString &action, const Where &where, const std::optional<Keeper> &keeper);
/// "patch deployments.apps in production", as it is said to who does not have it.
[[nodiscard]] QString missing(const kubeapi::Right &right);

} // namespace breakglass::backends::kubernetes
