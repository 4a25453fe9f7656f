// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/firstrun/clusterdoor.h"
#include "io/files.h"

#include <QCoroTimer>
#include <QTemporaryDir>
#include <QTimer>

namespace breakglass::support {

/// A kubeconfig of three contexts, and clusters that are what a test says.
class ClusterDoors
{
public:
    ClusterDoors() { writeKubeconfig(); }

    [[nodiscard]] QString kubeconfig() const { return m_folder.filePath(QStringLiteral("config")); }
    void writeKubeconfig() const
    {
        const Status written = io::writeFile(kubeconfig(),
            "apiVersion: v1\nkind: Config\ncurrent-context: prod-eu\n"
            "clusters:\n- {name: eu, cluster: {server: 'https://127.0.0.1:9'}}\n"
            "users:\n- {name: marta, user: {token: secret-token}}\n"
            "- {name: program, user: {exec: {apiVersion: client.authentication.k8s.io/v1,"
            " command: /usr/bin/true, interactiveMode: Never}}}\n"
            "contexts:\n- {name: staging, context: {cluster: eu, user: marta}}\n"
            "- {name: by-program, context: {cluster: eu, user: program}}\n"
            "- {name: prod-eu, context: {cluster: eu, user: marta, namespace: shop}}\n");
        Q_ASSERT(written);
    }

    /// The doors must outlive who gets this.
    [[nodiscard]] console::ClusterDoor door()
    {
        return {
            {kubeconfig()}, true, [this](const kubeapi::Setup &setup, const std::stop_token &stop) {
                asked.append(setup);
                stops.append(stop);
                return look();
            }};
    }
    void letGo() { isHeld = false; }

    /// A Deployment, two releases of Helm, one of which can't be read, and what belongs to the system.
    [[nodiscard]] static kubeapi::Discovery shop()
    {
        using namespace Qt::StringLiterals;
        using Kind = kubeapi::Candidate::Kind;
        kubeapi::Discovery found;
        found.nameSpace = u"shop"_s;
        found.candidates = {{Kind::Deployment, u"shop"_s, u"api"_s, 0, true},
            {Kind::Release, u"shop"_s, u"hidden"_s, 1, false},
            {Kind::Release, u"shop"_s, u"shop"_s, 2, true},
            {Kind::Deployment, u"kube-system"_s, u"coredns"_s, 0, true}};
        return found;
    }

    Expected<kubeapi::Discovery> answer = shop();
    QList<kubeapi::Setup> asked;
    QList<std::stop_token> stops;
    bool isHeld = false; ///< No answer comes until `letGo`.
    int answered = 0;

private:
    QCoro::Task<Expected<kubeapi::Discovery>> look()
    {
        QTimer turn;
        turn.start(0);
        do {
            co_await turn;
        } while (isHeld);
        ++answered;
        co_return answer;
    }

    QTemporaryDir m_folder;
};

} // namespace breakglass::support
