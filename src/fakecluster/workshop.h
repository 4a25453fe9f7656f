// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/eventwriter.h"
#include "fakecluster/ownership.h"
#include "fakecluster/pace.h"

namespace breakglass::fakecluster {

/// What every controller works with.
struct Workshop
{
    Registry &registry;
    Ownership &ownership;
    EventWriter &events;
    Pace pace;
    /// Asks that the controllers look at an object again after a while.
    std::function<void(const ObjectKey &, Milliseconds)> lookAgain;

    [[nodiscard]] Store &store() const { return registry.store(); }
    [[nodiscard]] io::Clock &clock() const { return registry.clock(); }
    /// Writes spec or metadata as a controller.
    void edit(const ObjectKey &key, const std::function<void(QJsonObject &)> &change) const
    {
        registry.change(key, {.manager = QStringLiteral("kube-controller-manager")}, change);
    }
    /// Writes through /status as a controller.
    void editStatus(const ObjectKey &key, const std::function<void(QJsonObject &)> &change) const
    {
        registry.change(key,
            {.manager = QStringLiteral("kube-controller-manager"),
                .subresource = QStringLiteral("status")},
            change);
    }
};

/// Pods that a workload has, told apart as its controller needs them.
struct PodCount
{
    qint64 active = 0;
    qint64 ready = 0;
    qint64 available = 0;
    qint64 ending = 0;
};

[[nodiscard]] bool isReady(const QJsonObject &pod);
/// Ready for at least `minReadySeconds`.
[[nodiscard]] bool isAvailable(const QJsonObject &pod, qint64 minReadySeconds, TimePoint now);
[[nodiscard]] PodCount countPods(
    const QList<QJsonObject> &pods, qint64 minReadySeconds, TimePoint now);
/// A pod as a workload makes it: labels and annotations of its template, owned by `owner`.
[[nodiscard]] QJsonObject podFrom(const QJsonObject &owner, const QJsonObject &podTemplate);

} // namespace breakglass::fakecluster
