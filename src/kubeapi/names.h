// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kubeapi/objects.h"

#include <optional>
#include <QString>

namespace breakglass::kubeapi {

/// A DNS-1123 label: what a namespace is called. At most 63 of a-z, 0-9 and '-'.
[[nodiscard]] bool isLabelName(const QString &text);
/// A DNS-1123 subdomain: what a workload is called. Labels with dots between, at most 253 in all.
[[nodiscard]] bool isObjectName(const QString &text);

/// A workload as people write it: "deployment/web".
struct WorkloadName
{
    WorkloadKind kind = WorkloadKind::Deployment;
    QString name;
    [[nodiscard]] QString text() const; ///< "deployment/web"
    friend bool operator==(const WorkloadName &, const WorkloadName &) = default;
};
/// Strict: the kind in full, in small letters, one slash, an object name.
[[nodiscard]] std::optional<WorkloadName> workloadName(const QString &text);

} // namespace breakglass::kubeapi
