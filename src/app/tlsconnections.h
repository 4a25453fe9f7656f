// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/tlsfiles.h"
#include "io/httpgateway.h"

#include <QCoroTask>
#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>

namespace breakglass::app {

/// Makes the connections of servers whose certificates lie in files known to the gateway, and again when a file
/// changes: certificates of clients often live for hours only.
class TlsConnections : public QObject
{
    Q_OBJECT
public:
    /// `http` must live longer.
    TlsConnections(io::HttpGateway &http, QMap<QString, TlsFiles> connections);

    [[nodiscard]] bool isEmpty() const { return m_connections.isEmpty(); }
    /// What can't be read leaves the connection as it was; its server is then not reached, which is said where it is
    /// asked.
    QCoro::Task<> read();

private:
    io::HttpGateway &m_http;
    QMap<QString, TlsFiles> m_connections; ///< By name.
    QFileSystemWatcher m_watcher;
};

} // namespace breakglass::app
