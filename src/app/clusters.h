// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/connection.h"
#include "kubeapi/client.h"

#include <memory>
#include <vector>

namespace breakglass::app {

/// The clusters of a workspace: one access to each context, however many backends speak to it.
class Clusters
{
public:
    /// Made at the first call with the same files, context and plugins; lives as long as this.
    [[nodiscard]] kubeapi::Client &client(
        const kubeapi::Setup &setup, kubeapi::Access::Doors doors);
    /// Where connections are to be kept open. A cluster that can't be opened has none; its targets say why.
    [[nodiscard]] QCoro::Task<QList<io::Address>> addresses() const;

private:
    struct Cluster
    {
        kubeapi::Setup setup;
        kubeapi::Access access;
        kubeapi::Client client;
        Cluster(kubeapi::Setup which, kubeapi::Access::Doors doors)
            : setup(std::move(which)), access(setup, doors), client(access)
        {
        }
    };
    std::vector<std::shared_ptr<Cluster>> m_clusters;
};

} // namespace breakglass::app
