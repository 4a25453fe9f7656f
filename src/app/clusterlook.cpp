// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clusterlook.h"

#include "kubeapi/kubeconfig.h"

#include <QDir>
#include <QFileInfo>

namespace breakglass::app {

console::ClusterDoor ClusterLook::door()
{
    console::ClusterDoor door;
    const QString variable = qEnvironmentVariable("KUBECONFIG");
    for (const QString &path : kubeapi::kubeconfigPaths(variable, QDir::homePath()))
        door.files.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    door.areNamed = !variable.isEmpty();
    door.look = [this](const kubeapi::Setup &setup, const std::stop_token &stop) {
        return look(setup, stop);
    };
    return door;
}

QCoro::Task<Expected<kubeapi::Discovery>> ClusterLook::look(
    kubeapi::Setup setup, std::stop_token stop)
{
    if (!m_http) {
        m_http = io::makeHttpGateway(m_clock, m_secrets);
        m_process = io::makeSubprocess(m_clock, m_secrets);
    }
    kubeapi::Client &client =
        m_clusters.client(setup, {*m_http, m_secrets, m_process.get(), m_clock});
    return kubeapi::discover(&client, stop);
}

} // namespace breakglass::app
