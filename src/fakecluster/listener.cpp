// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/listener.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace breakglass::fakecluster {

namespace {

constexpr int handshakeMs = 60'000;

} // namespace

Listener::Listener(Connection::Handler handler, Connection::Date date)
    : m_handler(std::move(handler)),
      m_date(std::move(date)),
      m_server(std::make_unique<QTcpServer>())
{
}

void Listener::secure(const CertificateAuthority &authority, const QStringList &names)
{
    const KeyPair pair = authority.server(names);
    const QSslCertificate own(authority.certificate());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pair.certificate));
    configuration.setPrivateKey(QSslKey(pair.key, QSsl::Ec));
    configuration.setCaCertificates({own});
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    server->setHandshakeTimeout(handshakeMs);
    m_server = std::move(server);
    m_isSecure = true;
}

bool Listener::listen(quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Listener::accept,
        Qt::UniqueConnection);
    const bool isListening = m_server->listen(QHostAddress::LocalHost, port == 0 ? m_port : port);
    if (isListening)
        m_port = m_server->serverPort();
    return isListening;
}

void Listener::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        m_connections.push_back(std::make_unique<Connection>(socket, m_handler, m_date));
        Connection *connection = m_connections.back().get();
        if (m_isSilent)
            connection->fallSilent();
        connect(
            connection, &Connection::closed, this, [this, connection] { forget(connection); },
            Qt::QueuedConnection);
    }
}

void Listener::forget(Connection *connection)
{
    std::erase_if(m_connections,
        [connection](const std::unique_ptr<Connection> &one) { return one.get() == connection; });
}

void Listener::refuse()
{
    m_server->close();
}

void Listener::dropAll()
{
    for (const auto &connection : m_connections)
        connection->drop();
}

void Listener::dropStreams()
{
    for (const auto &connection : m_connections) {
        if (connection->isStreaming())
            connection->drop();
    }
}

void Listener::fallSilent()
{
    m_isSilent = true;
    for (const auto &connection : m_connections)
        connection->fallSilent();
}

void Listener::speakAgain()
{
    m_isSilent = false;
    for (const auto &connection : m_connections)
        connection->speakAgain();
}

} // namespace breakglass::fakecluster
