// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/httpgateway.h"
#include "kubeapi/credentials.h"
#include "kubeapi/kubeconfig.h"

#include <memory>
#include <QCoroTask>
#include <QFileSystemWatcher>
#include <QObject>

namespace breakglass::kubeapi {

/// Where a cluster is asked, in names that may stand in a plan.
struct Place
{
    QString context;
    QString server;     ///< "https://10.0.0.1:6443", without a slash at its end.
    QString nameSpace;  ///< That of the context, or "default".
    QString connection; ///< Name of its io::Connection: "kubernetes:prod-us".
    QString credential; ///< For the Authorization header: "bearer:kubernetes:prod-us", or empty.
};

/// Which context of which files, as a workspace says it.
struct Setup
{
    QStringList files;          ///< Empty: what kubectl would read.
    QString context;            ///< Empty: the current one of the files.
    QStringList allowedPlugins; ///< Absolute paths of credential plugins that may be started.
};

/// One context of a kubeconfig, opened: makes its connection and its credential known to io, and again when a file
/// changes.
class Access : public QObject
{
    Q_OBJECT
public:
    struct Doors
    {
        io::HttpGateway &http;
        io::Secrets &secrets;
        io::Subprocess *process = nullptr;
        io::Clock &clock;
    };
    Access(Setup setup, Doors doors);

    /// Reads the files if that has to be done; the same answer for everybody until one changes.
    [[nodiscard]] QCoro::Task<Expected<Place>> open();
    /// The server did not accept the credential.
    void refused();
    [[nodiscard]] io::HttpGateway &http() const { return m_doors.http; }
    [[nodiscard]] io::Clock &clock() const { return m_doors.clock; }

private:
    QCoro::Task<Expected<Place>> read();
    QCoro::Task<Status> connectTo(QString name, ClusterEntry cluster);
    /// Those that are there, and where the others may be written later.
    void watch(const QStringList &paths);
    void forget();

    Setup m_setup;
    Doors m_doors;
    std::optional<Place> m_place;
    std::shared_ptr<Credentials> m_credentials;
    QFileSystemWatcher m_watcher;
    QStringList m_missing; ///< Files that were named and are not there.
    int m_changes = 0;     ///< How often a file has changed.
};

} // namespace breakglass::kubeapi
