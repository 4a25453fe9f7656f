// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kubeapi/client.h"
#include "support/recordedhttp.h"

#include <QFile>
#include <QTemporaryDir>

namespace breakglass::support {

/// A kubeconfig in a folder of its own, and a cluster that answers as it was told.
struct ClusterBench
{
    explicit ClusterBench(const QByteArray &user = "{token: t0ken}") { write(user); }
    void write(const QByteArray &user)
    {
        QFile file(folder.filePath(QStringLiteral("config")));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write("current-context: prod\n"
                   "contexts: [{name: prod, context: {cluster: c, user: u, namespace: shop}}]\n"
                   "clusters: [{name: c, cluster: {server: 'https://api.test:6443'}}]\n"
                   "users: [{name: u, user: " +
                   user + "}]\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] kubeapi::Access::Doors doors() { return {http, secrets, nullptr, clock}; }

    QTemporaryDir folder;
    RecordedHttp http;
    io::Secrets secrets{{}};
    io::ManualClock clock{TimePoint{}};
    kubeapi::Access access{{{folder.filePath(QStringLiteral("config"))}, {}, {}}, doors()};
    kubeapi::Client client{access};
};

} // namespace breakglass::support
