// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "kubeapi/access.h"
#include "kubeapi/names.h"

#include <QJsonObject>

namespace breakglass::backends::kubernetes {

/// One workload of a namespace.
struct Where
{
    QString nameSpace;
    kubeapi::WorkloadName workload;
    /// How long a pod that was started again is not trusted yet: as long as the target's gate has to hold.
    Milliseconds window{};
    /// The object itself: "/apis/apps/v1/namespaces/production/deployments/web".
    [[nodiscard]] QString path() const;
    friend bool operator==(const Where &, const Where &) = default;
};

/// The cluster that a backend of breakglass.yaml names. Unknown keys, relative files and plugins are errors.
[[nodiscard]] Expected<kubeapi::Setup> clusterOf(const QJsonObject &settings);
/// The workload that a target names: namespace and workload, nothing else.
[[nodiscard]] Expected<Where> whereOf(const TargetSetup &target);

} // namespace breakglass::backends::kubernetes
