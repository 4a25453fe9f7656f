// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/workspace.h"
#include "fakecluster/fakecluster.h"
#include "io/httpgateway.h"
#include "kubeapi/client.h"

#include <memory>

namespace breakglass::app {

/// A Kubernetes API server in this process with what the manifest of a drill puts there, and the one door to it. The
/// trainee acts on it through the same backend as on a real one.
class PracticeCluster
{
public:
    /// `folder`: where its kubeconfig is written; kubectl may use it, too. `clock` outlives it.
    [[nodiscard]] static Expected<std::unique_ptr<PracticeCluster>> make(
        const Workspace &live, const Scenario &scenario, const QString &folder, io::Clock &clock);

    /// Targets of the workspace whose Deployment is there, as the Kubernetes backend needs them. Health is what the
    /// cluster says: nobody measures requests in it.
    [[nodiscard]] QList<TargetSetup> targets(const Workspace &live) const;
    [[nodiscard]] Expected<std::unique_ptr<backends::Backend>> backend(
        const QList<TargetSetup> &targets, const QString &holder);
    /// "apply": the manifest that `manifest` names, as a pipeline would; "silence": the server answers nobody;
    /// "answer": it does again; "note": somebody says something.
    [[nodiscard]] Status inject(const QString &action, const QMap<QString, QString> &arguments);
    /// Reaches this cluster and nothing else.
    [[nodiscard]] io::HttpGateway &http() { return *m_http; }
    [[nodiscard]] const io::Redactor &redactor() const { return m_secrets.redactor(); }

private:
    PracticeCluster(QString workspace, io::Clock &clock);
    void keepTime();
    [[nodiscard]] Status load(const QString &manifest);
    [[nodiscard]] Status writeKubeconfig(const QString &folder);

    QString m_workspace; ///< Its folder.
    io::Clock &m_clock;
    /// Of the cluster: it has run for days when the drill begins, and goes with the drill from then on.
    io::ManualClock m_clusterTime;
    Milliseconds m_kept{}; ///< How far it has gone with the drill.
    fakecluster::FakeCluster m_cluster;
    io::LiveClock m_realTime; ///< Of the network: it is no faster in a drill.
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http;
    std::unique_ptr<kubeapi::Access> m_access;
    std::unique_ptr<kubeapi::Client> m_client;
    std::unique_ptr<io::Clock::Timer> m_ticking;
};

} // namespace breakglass::app
