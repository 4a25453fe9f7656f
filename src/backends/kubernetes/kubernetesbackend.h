// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/workspace.h"
#include "kubeapi/client.h"

#include <memory>

namespace breakglass::backends {

/// Deployments, StatefulSets and DaemonSets of one cluster. Reads as the operator of a kubeconfig, plans literal
/// requests that the server refuses as soon as anything is not as it was seen, changes nothing itself.
class KubernetesBackend final : public Backend
{
public:
    /// Fails with the first target that can't be used. `client` must live longer; `holder`: who this console is in the
    /// locks that it takes, "breakglass/marta@console-1".
    [[nodiscard]] static Expected<std::unique_ptr<KubernetesBackend>> make(
        const QList<TargetSetup> &targets, kubeapi::Client &client, const QString &holder);
    ~KubernetesBackend() override;

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QCoro::Task<Expected<History>> history(
        TargetId target, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(TargetId target, Signal signal,
        TimePoint from, TimePoint to, std::stop_token stop) override;
    [[nodiscard]] Expected<QList<Step>> steps(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history) const override;
    [[nodiscard]] DryRunAnswer readDryRun(
        const DryRun &dryRun, const DryRunReply &reply, const DryRunAnswer &plain) const override;

private:
    struct Watched;
    KubernetesBackend(kubeapi::Client &client, QString holder);
    [[nodiscard]] std::shared_ptr<Watched> find(const TargetId &target) const;

    kubeapi::Client &m_client;
    QString m_holder;
    QMap<TargetId, std::shared_ptr<Watched>> m_watched;
};

} // namespace breakglass::backends
