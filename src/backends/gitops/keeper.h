// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "kubeapi/client.h"

#include <optional>

namespace breakglass::backends::gitops {

/// What keeps workloads as git says: an Application of Argo CD, a Kustomization or HelmRelease of Flux.
struct Keeper
{
    enum class Kind { Application, Kustomization, HelmRelease };
    Kind kind = Kind::Application;
    QString nameSpace;
    QString name;
    QJsonObject object; ///< As it was read; empty: it could not be.

    [[nodiscard]] QString path() const;
    [[nodiscard]] kubeapi::Right right() const; ///< To freeze it.
    [[nodiscard]] bool isFrozen() const;        ///< False while nobody could look.
    [[nodiscard]] Ownership ownership() const;
    /// What makes it leave the workload alone: exactly what it is told now is tested, and kept beside it.
    [[nodiscard]] HttpRequest freeze(const kubeapi::Place &place) const;
    /// Back to how it was before it was frozen; empty when nobody kept how that was.
    [[nodiscard]] std::optional<HttpRequest> thaw(const kubeapi::Place &place) const;
};

/// The action that lets a keeper follow git again.
inline constexpr QLatin1StringView startSync("start-sync");

/// By labels, annotations and field managers of the workload; empty: nobody but people.
[[nodiscard]] std::optional<Keeper> keeperOf(const QJsonObject &workload);
/// The same keeper as it is now. Empty: there is none, a label has outlived what it names.
[[nodiscard]] QCoro::Task<std::optional<Keeper>> asItIs(
    Keeper keeper, kubeapi::Client &client, std::stop_token stop);

} // namespace breakglass::backends::gitops
