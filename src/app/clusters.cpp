// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clusters.h"

namespace breakglass::app {

kubeapi::Client &Clusters::client(const kubeapi::Setup &setup, kubeapi::Access::Doors doors)
{
    for (const std::shared_ptr<Cluster> &one : m_clusters) {
        if (one->setup.files == setup.files && one->setup.context == setup.context &&
            one->setup.allowedPlugins == setup.allowedPlugins)
            return one->client;
    }
    m_clusters.push_back(std::make_shared<Cluster>(setup, doors));
    return m_clusters.back()->client;
}

QCoro::Task<QList<io::Address>> Clusters::addresses() const
{
    // Shared, for the session may go away meanwhile.
    const std::vector<std::shared_ptr<Cluster>> clusters = m_clusters;
    QList<io::Address> addresses;
    for (const std::shared_ptr<Cluster> &one : clusters) {
        const auto place = co_await one->client.open();
        if (place)
            addresses.append(io::Address{place->server, place->connection});
    }
    co_return addresses;
}

} // namespace breakglass::app
