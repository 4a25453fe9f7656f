// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"
#include "kubeapi/trust.h"

#include <QJsonObject>
#include <QString>

namespace breakglass::backends::kubernetes {

/// A pod as an instance is shown, beside what decides about it.
struct Member
{
    Instance instance; ///< Its revision is left open: only the workload's history knows it.
    QString uid;
    QString hash;       ///< Of the template that it was made of.
    QString controller; ///< uid of the ReplicaSet, StatefulSet or DaemonSet that drives it.
    kubeapi::PodEvidence evidence;
    bool isActive = true; ///< It has not ended for good: an evicted pod does not count.
};
[[nodiscard]] Member memberOf(const QJsonObject &pod);

} // namespace breakglass::backends::kubernetes
