// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "kubeapi/client.h"

#include <optional>

namespace breakglass::backends::kubernetes {

/// The lock of a workload: a Lease beside it. It is never deleted, only given back, so that the number of its holders
/// goes on counting.
struct Lease
{
    QString resourceVersion;
    QString holder; ///< Empty: nobody.
    TimePoint acquiredAt;
    TimePoint expiresAt;
    int transitions = 0;
    /// Somebody else's, and not expired. A minute of grace, for clocks differ.
    [[nodiscard]] bool isHeldBySomebodyBut(const QString &holder, TimePoint now) const;
};
[[nodiscard]] Lease leaseOf(const QJsonObject &object);
/// Which holder the next one is, counted from the first. What is changed under the lock bears this number.
[[nodiscard]] int nextFence(const std::optional<Lease> &before);

/// What the lock of a workload is made of.
struct Locking
{
    kubeapi::Place place;
    QString nameSpace;
    QString name;                ///< Of the workload.
    QString holder;              ///< "breakglass/marta@console-1"
    std::optional<Lease> before; ///< As it was seen; empty: there is none.
    TimePoint at;
    Milliseconds length{}; ///< How long it is meant to be held at most.

    [[nodiscard]] int fence() const { return nextFence(before); }
    [[nodiscard]] HttpRequest acquire() const;
    [[nodiscard]] HttpRequest release() const;
};
[[nodiscard]] QString leaseName(const QString &workload);
/// "/apis/coordination.k8s.io/v1/namespaces/production/leases/breakglass-web"; without a name: the collection.
[[nodiscard]] QString leasePath(const QString &nameSpace, const QString &workload = {});

} // namespace breakglass::backends::kubernetes
