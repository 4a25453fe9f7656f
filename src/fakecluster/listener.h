// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/certificates.h"
#include "fakecluster/connection.h"

#include <QTcpServer>

namespace breakglass::fakecluster {

/// The port of the server, on loopback: plain, or TLS with client certificates welcome.
/// The one place besides io that has sockets: it is reached, it never reaches out.
class Listener final : public QObject
{
    Q_OBJECT
public:
    Listener(Connection::Handler handler, Connection::Date date);
    /// With `authority` it speaks TLS.
    void secure(const CertificateAuthority &authority, const QStringList &names);
    /// On the same port as before, or on `port`; zero picks a free one.
    [[nodiscard]] bool listen(quint16 port = 0);
    /// New connections are refused; those that are open stay.
    void refuse();
    void dropAll();
    void dropStreams();
    void fallSilent();
    void speakAgain();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isSecure() const { return m_isSecure; }
    [[nodiscard]] const std::vector<std::unique_ptr<Connection>> &connections() const
    {
        return m_connections;
    }

private:
    void accept();
    void forget(Connection *connection);
    Connection::Handler m_handler;
    Connection::Date m_date;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::unique_ptr<Connection>> m_connections;
    quint16 m_port = 0;
    bool m_isSecure = false;
    bool m_isSilent = false;
};

} // namespace breakglass::fakecluster
