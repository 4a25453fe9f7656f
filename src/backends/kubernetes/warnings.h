// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/watched.h"

namespace breakglass::backends::kubernetes {

/// What the cluster wrote last about each pod that it is not content with (events of type Warning), in words, by the
/// pod's name. What is older than `notBefore` is left out.
[[nodiscard]] QMap<QString, QString> warningsOf(
    const QList<QJsonObject> &events, TimePoint notBefore);

/// Says why a pod is not ready where the pod itself does not: its health check fails, a volume can't be mounted. The
/// cluster's events are asked for only while there is such a pod, and at most every ten seconds.
[[nodiscard]] QCoro::Task<QList<Instance>> explained(
    WatchedPointer watched, QList<Instance> instances, std::stop_token stop);

} // namespace breakglass::backends::kubernetes
