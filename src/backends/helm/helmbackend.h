// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "backends/helm/helmsteps.h"
#include "backends/helm/releasereader.h"
#include "io/subprocess.h"
#include "kubeapi/rights.h"

#include <memory>

namespace breakglass::backends {

/// Releases of Helm: read from what Helm stores in the cluster, changed by the real helm binary.
class HelmBackend final : public Backend
{
public:
    struct Doors
    {
        kubeapi::Client &client;           ///< Of the cluster that the settings name.
        io::Subprocess *process = nullptr; ///< Null: helm is not asked for its version.
        QString emptyFolder;               ///< Where helm finds no plugins.
    };
    /// Fails with the first setting of a target that can't be used.
    [[nodiscard]] static Expected<std::unique_ptr<HelmBackend>> make(
        helm::HelmSettings settings, const QList<TargetSetup> &targets, const Doors &doors);

    ~HelmBackend() override;

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
    /// What is known of one target, shared with the coroutines under way.
    struct Memory
    {
        explicit Memory(helm::ReleaseReader reading) : reader(std::move(reading)) {}
        helm::ReleaseReader reader;
        std::optional<helm::Seen> seen; ///< What `fingerprint` stands for.
        QString fingerprint;
        kubeapi::Place place;
        QList<helm::StoredRevision> told; ///< Which revisions the history below is of.
        History history;
        std::shared_ptr<kubeapi::Rights> rights = std::make_shared<kubeapi::Rights>();
        bool isGone = false; ///< The backend was destroyed, and its client may be.
    };

    HelmBackend(helm::HelmSettings settings, const Doors &doors);
    [[nodiscard]] Expected<std::shared_ptr<Memory>> memoryOf(const TargetId &target) const;
    [[nodiscard]] QCoro::Task<> askVersion();
    [[nodiscard]] helm::HelmPlace placeOf(const Memory &memory) const;
    [[nodiscard]] Expected<QList<Step>> ownSteps(const helm::Scene &scene, const Intent &intent,
        const QString &action, const TargetState &state) const;

    helm::HelmSettings m_settings;
    kubeapi::Client &m_client;
    io::Subprocess *m_process;
    QString m_emptyFolder;
    QMap<TargetId, std::shared_ptr<Memory>> m_memories;
    bool m_hasAsked = false;
    std::optional<helm::HelmVersion> m_version;
};

} // namespace breakglass::backends
