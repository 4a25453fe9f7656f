// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusters.h"
#include "console/firstrun/clusterdoor.h"
#include "io/httpgateway.h"
#include "io/secrets.h"
#include "io/subprocess.h"

#include <memory>

namespace breakglass::app {

/// The clusters that are looked at before there is a workspace of them. Its doors are made at the first look, and are
/// those of nobody else: no session, and so no simulation, can reach through them.
class ClusterLook
{
public:
    /// What the console gets of it; this outlives the console.
    [[nodiscard]] console::ClusterDoor door();

private:
    [[nodiscard]] QCoro::Task<Expected<kubeapi::Discovery>> look(
        kubeapi::Setup setup, std::stop_token stop);

    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http;
    std::unique_ptr<io::Subprocess> m_process;
    Clusters m_clusters;
};

} // namespace breakglass::app
